"""The best matches on top of the account lookup, each with the reasons for its rank."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.domain.account import Account
from app.ui.coupling.account_text import place_of, reasons_text
from app.ui.theme.text_scale import scaled
from app.ui.widgets.list_delegate import ListDelegate

if TYPE_CHECKING:
    from app.services.results import Suggestion

ROW_HEIGHT = 28


class BestMatches(QTableWidget):
    """``taken(account)`` on Enter and double click."""

    taken = Signal(object)

    def __init__(self, suggestions: Sequence[Suggestion], parent: QWidget | None = None) -> None:
        super().__init__(len(suggestions), 3, parent)
        self._suggestions = suggestions
        self.setAccessibleName(self.tr("Best Matches"))
        self.setItemDelegate(ListDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(scaled(ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        for row, suggestion in enumerate(suggestions):
            account = suggestion.account
            for column, text in enumerate((account.name, place_of(account), reasons_text(suggestion))):
                self.setItem(row, column, QTableWidgetItem(text))
        self.setFixedHeight(min(len(suggestions), 5) * scaled(ROW_HEIGHT) + 4)
        self.doubleClicked.connect(self._take)

    @property
    def has_rows(self) -> bool:
        return bool(self._suggestions)

    @property
    def marked(self) -> Account | None:
        """The account of the marked row."""
        row = next((index.row() for index in self.selectedIndexes()), -1)
        return self._suggestions[row].account if row >= 0 else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width() * 3 // 10)
        self.setColumnWidth(1, self.viewport().width() * 2 // 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _take(self, index: QModelIndex | Any) -> None:
        if 0 <= index.row() < len(self._suggestions):
            self.taken.emit(self._suggestions[index.row()].account)
