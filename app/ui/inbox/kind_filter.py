"""The filter of the inbox: one button a kind of which there is anything, each with how much there is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.inbox import InboxKind
from app.ui.icons import icon
from app.ui.inbox.inbox_text import kind_icon, kinds_text

SPACE, LINES = 6, 3


class KindFilter(QWidget):
    """``chosen``: another kind was taken; :attr:`kind` is ``None`` for all."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kind"))
        self._group = QButtonGroup(self)
        self.buttons: dict[InboxKind | None, QPushButton] = {}
        self._captions: dict[InboxKind | None, str] = {None: self.tr("All")}
        self._captions |= {kind: kinds_text(kind) for kind in InboxKind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._lines = [QHBoxLayout() for _ in range(LINES)]
        for line in self._lines:
            line.setSpacing(SPACE)
            column.addLayout(line)
        for kind, caption in self._captions.items():
            button = QPushButton(caption, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("chip", True)
            if kind is not None:
                button.setIcon(icon(*kind_icon(kind)))
            self._group.addButton(button)
            self.buttons[kind] = button
        self.buttons[None].setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit())
        self.show_counts({})

    @property
    def kind(self) -> InboxKind | None:
        """The kind that is shown; ``None``: all."""
        return next((kind for kind, button in self.buttons.items() if button.isChecked()), None)

    def show_counts(self, counts: Mapping[InboxKind, int]) -> bool:
        """Kinds of which there is nothing stay away. True: the one that was shown is among those, so that all are
        shown now."""
        for kind, button in self.buttons.items():
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            text = f"{self._captions[kind]} {self.locale().toString(count)}"
            button.setText(text)
            button.setAccessibleName(text)
            button.setVisible(kind is None or count > 0)
        self._lay_out()
        gone = self.kind is not None and not counts.get(self.kind)
        if gone:
            self.buttons[None].setChecked(True)
        return gone

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: the others go below one another."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _lay_out(self) -> None:
        """On one line where they fit, else on as many as it takes."""
        for line in self._lines:
            while line.takeAt(0) is not None:
                pass
        number, used = 0, 0
        for button in (button for button in self.buttons.values() if not button.isHidden()):
            width = button.sizeHint().width() + SPACE
            if used and used + width > self.width() and number + 1 < LINES:
                number, used = number + 1, 0
            self._lines[number].addWidget(button)
            used += width
        for line in self._lines[: number + 1]:
            line.addStretch(1)
