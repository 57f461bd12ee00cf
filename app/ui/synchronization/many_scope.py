"""The field Customers: which customers are synchronized."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.widgets.text import plain_tooltip


@dataclass(frozen=True, slots=True)
class Scope:
    """Some customers. ``ids`` is run on the lane."""

    caption: str
    ids: Callable[[], Sequence[str]]


class ScopeBox(QComboBox):
    """``chosen``: another one was taken."""

    chosen = Signal()

    def __init__(self, scopes: Sequence[Scope], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes = tuple(scopes)
        self.setAccessibleName(self.tr("Customers"))
        plain_tooltip(self, self.tr("Specifies which customers are synchronized."))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for scope in self._scopes:
            self.addItem(scope.caption)
        self.currentIndexChanged.connect(lambda _place: self.chosen.emit())

    @property
    def scope(self) -> Scope:
        """The one that is chosen."""
        return self._scopes[max(0, self.currentIndex())]
