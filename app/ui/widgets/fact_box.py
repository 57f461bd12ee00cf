"""A FactBox: a card beside a record with what is worth knowing about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.widgets.fold_frame import FoldFrame
from app.ui.widgets.text import ElidedLabel, PlainLabel, WrapLabel


class FactBox(FoldFrame):
    """A card with a heading that folds. Fill ``body``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.body.setContentsMargins(6, 2, 6, 4)
        self.body.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)


class FactRows(QWidget):
    """Caption and value, line by line; amounts at the right edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._values: dict[str, PlainLabel] = {}

    def add(self, key: str, caption: str, value: str = "", *, whole: bool = False) -> None:
        """Add a line; its value is changed with set_value(key, …). A value that is ``whole`` is never shortened: for
        amounts. A long caption wraps."""
        row = self._grid.rowCount()
        label = WrapLabel(caption, whole_words=True)
        label.setProperty("muted", True)
        shown: PlainLabel = PlainLabel(value) if whole else ElidedLabel(value)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown.setAccessibleName(f"{caption} {value}".strip())
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(shown, row, 1)
        label.setProperty("factCaption", True)
        self._values[key] = shown
        shown.setObjectName(caption)

    def set_value(self, key: str, value: str) -> None:
        """KeyError for a key that was never added."""
        shown = self._values[key]
        shown.setText(value)
        shown.setAccessibleName(f"{shown.objectName()} {value}".strip())

    def value(self, key: str) -> str:
        return self._values[key].text()
