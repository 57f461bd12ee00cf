"""What of the proposals is shown: one button for each standing with its count, and a box to search by."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.ui.icons import icon
from app.ui.matching.review import Standing
from app.ui.matching.words import STANDING_ICONS, standing_text, standing_tip
from app.ui.theme.text_scale import scaled
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.text import plain_tooltip

BY_HAND = (Standing.CHOSEN, Standing.REJECTED)
"""Shown only while there are such rows."""


class FilterRow(QWidget):
    """``changed``: another standing, or another text. One button is always down."""

    changed = Signal()

    def __init__(self, scope: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = FilterBox(scope)
        self.search.changed.connect(lambda _text: self.changed.emit())
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.all_button = self._button(self.tr("Shows all proposals."))
        row.addWidget(self.all_button)
        self.buttons: dict[Standing, QPushButton] = {}
        for standing in Standing:
            button = self._button(standing_tip(standing))
            button.setIcon(icon(*STANDING_ICONS[standing]))
            self.buttons[standing] = button
            row.addWidget(button)
        self.all_button.setChecked(True)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        self.search.setMaximumWidth(scaled(320))
        self.search.setMinimumWidth(scaled(130))
        self._group.buttonToggled.connect(lambda _button, down: self.changed.emit() if down else None)

    @property
    def standing(self) -> Standing | None:
        """The standing that is shown; ``None``: all."""
        return next((standing for standing, button in self.buttons.items() if button.isChecked()), None)

    def show_counts(self, counts: Counter[Standing]) -> None:
        """Say how many there are of each."""
        self._name(self.all_button, self.tr("All"), counts.total())
        for standing, button in self.buttons.items():
            self._name(button, standing_text(standing), counts[standing])
            button.setVisible(standing not in BY_HAND or bool(counts[standing]) or button.isChecked())

    def show_all(self) -> None:
        """No filter."""
        self.search.clear()
        self.all_button.setChecked(True)

    def _button(self, tip: str) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("chip", True)
        plain_tooltip(button, tip)
        self._group.addButton(button)
        return button

    def _name(self, button: QPushButton, word: str, count: int) -> None:
        text = f"{word} {self.locale().toString(count)}"
        button.setText(text)
        button.setAccessibleName(text)
