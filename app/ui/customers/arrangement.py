"""List, card and FactBoxes side by side; in a narrow window the FactBoxes stand below the card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.theme.text_scale import scaled

SHARES, RECORD_SHARES, STACKED_SHARES = (558, 650), (378, 270), (300, 180)
LEAST = (280, 348, 268)
HANDLE = 12
KEY = "customers/arrangement"


class Arrangement(QSplitter):
    """``keep`` keeps where the handles stand for the next time."""

    def __init__(self, panel: QWidget, card: QWidget, boxes: QWidget, state: QSettings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._state = state
        self._record = QSplitter(Qt.Orientation.Horizontal)
        self._panel, self._card, self._boxes = panel, card, boxes
        self._record.addWidget(card)
        self._record.addWidget(boxes)
        self.addWidget(panel)
        self.addWidget(self._record)
        for splitter in (self, self._record):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(scaled(HANDLE))
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self._record.setStretchFactor(0, 4)
        self._record.setStretchFactor(1, 1)
        self._restore(self, "list", SHARES)
        self._restore(self._record, "record", RECORD_SHARES)

    def keep(self) -> None:
        """Keep the arrangement, but for that of a narrow window."""
        self._state.setValue(f"{KEY}/list", self.saveState())
        if not self._stacked:
            self._state.setValue(f"{KEY}/record", self._record.saveState())

    def minimumSizeHint(self) -> QSize:
        """That of the narrow arrangement, which comes by itself."""
        panel, card, boxes = self._least()
        return QSize(panel + scaled(HANDLE) + max(card, boxes), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share(event.size().width())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Other FactBoxes may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share(self.width())
        return super().event(event)

    def _share(self, room: int) -> None:
        """The least widths: the card is as wide as it wants to be where the others have what they need."""
        panel, card, boxes = self._least()
        self._stack(room < panel + card + boxes + scaled(2 * HANDLE))
        others = panel + scaled(HANDLE) + (0 if self._stacked else boxes + scaled(HANDLE))
        self._panel.setMinimumWidth(panel)
        self._card.setMinimumWidth(max(card, min(self._card.sizeHint().width(), room - others)))

    def _least(self) -> tuple[int, int, int]:
        """Of list, card and FactBoxes: their words are longer in other languages."""
        panel, card, boxes = (scaled(least) for least in LEAST)
        return (
            max(panel, self._panel.minimumSizeHint().width()),
            card,
            max(boxes, self._boxes.minimumSizeHint().width()),
        )

    @property
    def _stacked(self) -> bool:
        return self._record.orientation() == Qt.Orientation.Vertical

    def _stack(self, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._record.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
        self._record.setSizes(list(STACKED_SHARES if stacked else RECORD_SHARES))

    def _restore(self, splitter: QSplitter, name: str, shares: tuple[int, int]) -> None:
        kept = self._state.value(f"{KEY}/{name}")
        if kept is None or not splitter.restoreState(kept):
            splitter.setSizes(list(shares))
