"""A text to be read, selected and copied, in a box as large as it wants to be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

EDGES = 2


class ReadingBox(QPlainTextEdit):
    """``letters`` wide, and as high as its lines are, within ``least`` and ``most`` of them; grows with the text's
    size. Tab goes on to the next control."""

    def __init__(
        self, text: str, name: str, *, letters: int, least: int = 3, most: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._letters, self._least, self._most = letters, least, most
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        metrics, margin = self.fontMetrics(), self.document().documentMargin() + self.frameWidth()
        lines = max(self._least, min(self._most, self.blockCount()))
        around = int(2 * margin) + metrics.lineSpacing()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(metrics.averageCharWidth() * self._letters + around + bar, metrics.lineSpacing() * lines + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 2, self.fontMetrics().lineSpacing() * (self._least + EDGES))
