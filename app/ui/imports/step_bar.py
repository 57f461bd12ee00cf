"""Where one is in a window that goes step by step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.look import set_look
from app.ui.widgets.text import PlainLabel


class StepBar(QWidget):
    """The captions of all steps in a row; the present one stands out and is what a screen reader is told."""

    def __init__(self, captions: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = list(captions)
        self._labels: list[PlainLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for number, caption in enumerate(captions, 1):
            if self._labels:
                arrow = PlainLabel("\u203a")
                arrow.setProperty("muted", True)
                row.addWidget(arrow)
            label = PlainLabel(f"{number}  {caption}")
            self._labels.append(label)
            row.addWidget(label)
        row.addStretch(1)
        self.show_step(0)

    def show_step(self, index: int) -> None:
        """Mark the step."""
        for position, label in enumerate(self._labels):
            set_look(label, "muted", position != index)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if position == index else QFont.Weight.Normal)
            label.setFont(font)
        text = self.tr("Step %1 of %2: %3").replace("%1", str(index + 1)).replace("%2", str(len(self._labels)))
        self.setAccessibleName(text.replace("%3", self._captions[index]))
