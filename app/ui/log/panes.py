"""The three lists of the log beside and below one another, as the width allows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSplitter, QVBoxLayout, QWidget

from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import PlainLabel

WIDE = 980
"""Of so many pixels on records and values stand beside each other."""
NARROW = 520
"""Below so many what stands beside the heading of a list goes under it."""


class Pane(QFrame):
    """A list with a heading of its own, and what may stand beside that."""

    def __init__(self, caption: str, inside: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("ledgerPanel")
        self._caption = caption
        self._heading = PlainLabel(caption)
        self._heading.setFont(sized(self.font(), "caption", strong=True))
        self._heading.setProperty("muted", True)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(11, 0, 6, 0)
        head.setSpacing(12)
        head.addWidget(self._heading)
        if beside is not None:
            head.addWidget(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 1)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(inside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < scaled(NARROW)
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._head.setSpacing(scaled(2 if narrow else 12))

    def show_count(self, count: int | None) -> None:
        """How many rows there are, beside the caption."""
        number = "" if not count else f"   {self.locale().toString(count)}"
        self._heading.setText(f"{self._caption}{number}")


class LogPanes(QSplitter):
    """Jobs above; records and their values below, side by side where there is room, or where it is low."""

    def __init__(self, jobs: Pane, records: Pane, values: Pane) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._panes = (jobs, records, values)
        self._below = QSplitter(Qt.Orientation.Horizontal)
        for pane, share in ((records, 1), (values, 1)):
            self._below.addWidget(pane)
            self._below.setStretchFactor(self._below.count() - 1, share)
        self.addWidget(jobs)
        self.addWidget(self._below)
        for splitter in (self, self._below):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(scaled(10))
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 4)
        self.setSizes([330, 300])
        self._below.setSizes([520, 520])

    def minimumSizeHint(self) -> QSize:
        """Narrow with all three below one another, low with two of them side by side: both come by themselves."""
        jobs, *below = (pane.minimumSizeHint() for pane in self._panes)
        height = jobs.height() + self.handleWidth() + max(each.height() for each in below)
        return QSize(max(each.width() for each in (jobs, *below)), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = sum(pane.minimumSizeHint().height() for pane in self._panes) + 2 * self.handleWidth()
        spread = self.width() >= WIDE or self.height() < least
        wanted = Qt.Orientation.Horizontal if spread else Qt.Orientation.Vertical
        if self._below.orientation() is not wanted:
            self._below.setOrientation(wanted)
            beside = wanted is Qt.Orientation.Horizontal
            self._below.setSizes([520, 520] if beside else [150, 130])
            self.setSizes([330, 300] if beside else [190, 330])
