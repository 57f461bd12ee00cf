"""Cards one below the other, which scroll where they don't fit; and, beside them, one that comes among them where the
window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget


class RecordColumn(QScrollArea):
    """What gets the focus comes into sight."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        content.setObjectName("recordColumn")
        self.cards = QVBoxLayout(content)
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(12)
        for card in cards:
            self.cards.addWidget(card)
        self.cards.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def least_width(self) -> int:
        """Below which it scrolls from side to side."""
        return self.cards.minimumSize().width() + self.verticalScrollBar().sizeHint().width()


class BesideOrBelow(QObject):
    """Puts ``card`` beside the column in ``row``, or below its first card where there is no room for both."""

    def __init__(self, row: QBoxLayout, column: RecordColumn, card: QWidget) -> None:
        super().__init__(column)
        self._row, self._column, self._card = row, column, card
        self._beside = False
        self._put(beside=True)
        column.installEventFilter(self)

    def arrange(self) -> None:
        """Look at the room there is."""
        owner = self._row.parentWidget()
        if owner is None or not owner.isVisible():
            return
        wanted = self._column.least_width() + self._row.spacing() + self._card.sizeHint().width()
        margins = self._row.contentsMargins()
        self._put(beside=wanted + margins.left() + margins.right() <= owner.window().width())

    def _put(self, *, beside: bool) -> None:
        if beside is self._beside:
            return
        self._beside = beside
        if beside:
            self._row.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._column.cards.insertWidget(1, self._card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.arrange()
        return super().eventFilter(watched, event)
