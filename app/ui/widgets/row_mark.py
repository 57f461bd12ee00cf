"""A bar at the left end of a row: what its ground says by colour, it says by shape."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView, QWidget

from app.ui.theme.text_scale import scaled

WIDTH = 3


def paint_row_mark(
    painter: QPainter, area: QRect, view: QWidget | None, index: QModelIndex | QPersistentModelIndex, colour: str
) -> None:
    """Paint the bar when the cell is the first of its row; ``area`` is the cell's."""
    if isinstance(view, QTableView) and view.horizontalHeader().sectionPosition(index.column()) == 0:
        painter.fillRect(QRect(area.left(), area.top(), scaled(WIDTH), area.height() - 1), QColor(colour))
