"""The field Customers: whose accounts are sought."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.widgets.text import plain_tooltip

SELECTION, ALL = range(2)


class ScopeBox(QComboBox):
    """The selection, if several customers are selected, or all that are uncoupled. ``chosen``: the other of the two.
    With one customer selected (the list always has one) all are meant; the one can be chosen."""

    chosen = Signal()

    def __init__(self, selected: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = list(selected)
        self.setAccessibleName(self.tr("Customers"))
        plain_tooltip(self, self.tr("Specifies the customers for which accounts are proposed."))
        if self._selected:
            count = self.locale().toString(len(self._selected))
            self.addItem(self.tr("The selection (%1)").replace("%1", count), SELECTION)
        self.addItem(self.tr("All uncoupled customers"), ALL)
        self.setCurrentIndex(0 if len(self._selected) > 1 else self.findData(ALL))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _place: self.chosen.emit())

    @property
    def customer_ids(self) -> list[str] | None:
        """The selected customers; ``None``: all."""
        return list(self._selected) if self.currentData() == SELECTION else None

    def choose_all(self) -> None:
        """Take all uncoupled customers."""
        self.setCurrentIndex(self.findData(ALL))
        self.chosen.emit()

    def show_count(self, uncoupled: int) -> None:
        """Say how many uncoupled customers there are."""
        text = self.tr("All uncoupled customers (%1)").replace("%1", self.locale().toString(uncoupled))
        self.setItemText(self.findData(ALL), text)
