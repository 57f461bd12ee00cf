"""The accounts to choose from for one customer: the proposed one and its rivals, with score and reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.ui.coupling.account_text import account_label
from app.ui.icons import icon
from app.ui.matching.words import reasons_line
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.row_table import as_rows
from app.ui.widgets.text import tip_text

if TYPE_CHECKING:
    from app.services.results import Suggestion

ROW_HEIGHT = 26
SCORE_WIDTH = 62
ACCOUNT, CITY, SCORE, WHY = range(4)
SHARES = {ACCOUNT: 42, CITY: 22}
"""In a hundred of what the score leaves; the reasons have the rest."""


class Candidates(QTableWidget):
    """``taken(suggestion)`` on Enter and double click. The account that stands in the proposal bears a tick."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._candidates: Sequence[Suggestion] = ()
        self.setAccessibleName(self.tr("Candidates"))
        self.setHorizontalHeaderLabels([self.tr("Account"), self.tr("City"), self.tr("Score"), self.tr("Why")])
        self.setItemDelegate(ListDelegate(self))
        as_rows(self, ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda _index: self.take())

    def show_candidates(self, candidates: Sequence[Suggestion], chosen_id: str | None) -> None:
        """Show these in place of the others; the first that is not chosen is marked."""
        self._candidates = candidates
        self.setRowCount(len(candidates))
        for place, candidate in enumerate(candidates):
            chosen = candidate.account.id == chosen_id
            account = candidate.account
            texts = (account.name, account.city, str(candidate.score or ""), reasons_line(candidate.reasons))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip_text(account_label(account) if column == ACCOUNT else text))
                if column == ACCOUNT:
                    item.setIcon(icon("check", "accent") if chosen else icon("account", "muted"))
                    item.setData(
                        Qt.ItemDataRole.AccessibleTextRole,
                        self.tr("%1, chosen").replace("%1", text) if chosen else text,
                    )
                self.setItem(place, column, item)
        others = [place for place, each in enumerate(candidates) if each.account.id != chosen_id]
        if candidates:
            self.selectRow(others[0] if others else 0)

    @property
    def marked(self) -> Suggestion | None:
        """The candidate of the marked row."""
        place = self.currentRow()
        return self._candidates[place] if 0 <= place < len(self._candidates) else None

    def take(self) -> None:
        """Choose the marked one."""
        if self.marked is not None:
            self.taken.emit(self.marked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        score = shown_whole(self.horizontalHeader(), SCORE, scaled(SCORE_WIDTH))
        room = self.viewport().width() - score
        self.setColumnWidth(SCORE, score)
        for column, share in SHARES.items():
            self.setColumnWidth(column, max(scaled(70), room * share // 100))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        else:
            super().keyPressEvent(event)
