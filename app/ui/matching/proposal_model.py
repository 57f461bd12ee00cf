"""The proposals as rows of a table, filtered and sorted in memory: ten thousand of them stay quick."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from app.domain.folding import fold
from app.ui.icons import icon
from app.ui.matching.review import Review, Row, Standing
from app.ui.matching.words import STANDING_ICONS, standing_text, standing_tip, why
from app.ui.theme.current import current_palette
from app.ui.translation import translate
from app.ui.widgets.text import tip_text

Index = QModelIndex | QPersistentModelIndex
TICK, NO, CUSTOMER, CITY, ACCOUNT, ACCOUNT_CITY, MATCH, SCORE, WHY = range(9)


@dataclass(frozen=True, slots=True)
class ProposalColumn:
    """``text`` is shown, ``order`` sorts."""

    caption: str
    text: Callable[[Row], str]
    order: Callable[[Row], Any]
    width: int = 0
    right: bool = False


class ProposalModel(QAbstractTableModel):
    """Shows part of a review. ``ticking(rows, on)``: the user wants these ticked, or not any more."""

    ticking = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = proposal_columns()
        self.review = Review(())
        self._rows: list[Row] = []
        self._standing: Standing | None = None
        self._search = ""
        self._sorted: tuple[int, bool] | None = (MATCH, False)

    def set_review(self, review: Review) -> None:
        """Show these proposals in place of the others."""
        self.review = review
        self.refilter()

    def set_filter(self, standing: Standing | None, search: str) -> None:
        """Show only rows of that standing (``None``: all) with these words."""
        self._standing, self._search = standing, search
        self.refilter()

    def refilter(self) -> None:
        """Look anew which rows are to be shown."""
        self.beginResetModel()
        self._rows = self.review.shown(self._standing, self._search)
        self._order()
        self.endResetModel()

    @property
    def shown_rows(self) -> list[Row]:
        """The rows as they are shown."""
        return self._rows

    def rows_at(self, places: Iterable[int]) -> list[Row]:
        """The rows at these places."""
        return [self._rows[place] for place in places if 0 <= place < len(self._rows)]

    def place_of(self, row: Row) -> int:
        """Where a row is shown; -1: it is not."""
        return next((place for place, each in enumerate(self._rows) if each is row), -1)

    def touch(self) -> None:
        """What the rows say has changed, not which rows there are."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.refilter()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == TICK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].caption
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.columns[section].caption or self.tr("Couple")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[column].text(row)
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and column == MATCH:
            return icon(*STANDING_ICONS[row.standing])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[column])
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(row, column)
        if role == Qt.ItemDataRole.FontRole:
            return _font(row, column)
        return self._told(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticking.emit([self._rows[index.row()]], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _told(self, row: Row, column: int, role: int) -> Any:
        """Tool tips, and what a screen reader says of a tick."""
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TICK:
            return self.tr("ticked") if row.ticked else self.tr("not ticked")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(standing_tip(row.standing) if column == MATCH else self.columns[column].text(row))
        return None

    def _order(self) -> None:
        if self._sorted is not None:
            column, descending = self._sorted
            self._rows.sort(key=self.columns[column].order, reverse=descending)


def proposal_columns() -> tuple[ProposalColumn, ...]:
    """Tick, customer, account, how sure and why."""
    standings = list(Standing)
    return (
        ProposalColumn("", lambda row: "", lambda row: not row.ticked, 36),
        ProposalColumn(
            translate("MatchBasedCoupling", "No."),
            lambda row: row.proposal.customer.no,
            lambda row: row.proposal.customer.no,
            90,
        ),
        _folded(translate("MatchBasedCoupling", "Customer"), lambda row: row.proposal.customer.name),
        _folded(translate("MatchBasedCoupling", "City"), lambda row: row.proposal.customer.city),
        _folded(
            translate("MatchBasedCoupling", "Account"), lambda row: "" if row.account is None else row.account.name
        ),
        _folded(
            translate("MatchBasedCoupling", "Account City"), lambda row: "" if row.account is None else row.account.city
        ),
        ProposalColumn(
            translate("MatchBasedCoupling", "Match"),
            lambda row: standing_text(row.standing),
            lambda row: (row.refused is None, standings.index(row.standing), -row.score),
            118,
        ),
        ProposalColumn(
            translate("MatchBasedCoupling", "Score"),
            lambda row: "" if row.account is None or not row.score else str(row.score),
            lambda row: row.score if row.account is not None else -1,
            62,
            right=True,
        ),
        _folded(translate("MatchBasedCoupling", "Why"), why),
    )


def _folded(caption: str, text: Callable[[Row], str]) -> ProposalColumn:
    return ProposalColumn(caption, text, lambda row: fold(text(row)))


def _alignment(column: ProposalColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _colour(row: Row, column: int) -> QColor | None:
    palette = current_palette()
    if row.refused is not None and column == WHY:
        return QColor(palette.danger_fg)
    if row.rejected or column in (CITY, ACCOUNT_CITY, WHY):
        return QColor(palette.muted)
    return None


def _font(row: Row, column: int) -> QFont | None:
    if not row.rejected or column not in (ACCOUNT, ACCOUNT_CITY):
        return None
    font = QFont()
    font.setStrikeOut(True)
    return font
