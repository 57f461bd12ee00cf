"""A field with an icon at its left that grows with the text, which Qt's own icons in fields don't."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.icons import paint_icon
from app.ui.theme.text_scale import scaled

SIDE, LEFT, GAP = 16, 9, 5


class PictureEdit(QLineEdit):
    """``name`` is one of the program's icons; it says nothing that the field's own name doesn't."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = name
        self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scaled(SIDE)
        place = QRect(QPoint(scaled(LEFT), (self.height() - side) // 2), QSize(side, side))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - scaled(LEFT))
        paint_icon(QPainter(self), place, self._picture, "muted")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._leave_room()

    def _leave_room(self) -> None:
        room = scaled(SIDE + GAP)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
