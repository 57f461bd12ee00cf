"""The rows of a conversion table: what needs somebody first, then what is used."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from app.domain.conversion_table import Counterpart, doubles, has_spellings
from app.domain.field_mapping import Conversion
from app.domain.folding import fold
from app.ui.icons import icon
from app.ui.mapping.conversion_draft import ConversionDraft
from app.ui.theme.current import current_palette
from app.ui.widgets.text import tip_text

Index = QModelIndex | QPersistentModelIndex
CODE, DESCRIPTION, CRM_VALUE, SPELLINGS, CUSTOMERS, ACCOUNTS = range(6)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ConversionModel(QAbstractTableModel):
    """Shows one table of a draft. Its order is that of the moment when it was shown, so that no row runs away while it
    is edited."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = ConversionDraft()
        self.conversion = Conversion.NONE
        self._order: list[str] = []
        self._shown: list[str] = []
        self._rows: dict[str, Counterpart] = {}
        self._doubles: set[str] = set()
        self._filter = ""

    def show_table(self, draft: ConversionDraft, conversion: Conversion) -> None:
        """Show this table of the draft."""
        self.beginResetModel()
        self.draft, self.conversion = draft, conversion
        self._read()
        self._order = sorted(self._rows, key=self._rank)
        self._show()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Only rows that hold all the words."""
        self.beginResetModel()
        self._filter = fold(text)
        self._show()
        self.endResetModel()

    def refresh(self) -> None:
        """A row was changed in the draft."""
        self._read()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, self.columnCount() - 1))

    def code(self, row: int) -> str:
        """The code of the row."""
        return self._shown[row]

    def row_of(self, code: str) -> int:
        """Where the code stands; -1: it is not shown."""
        return self._shown.index(code) if code in self._shown else -1

    def is_double(self, row: Counterpart) -> bool:
        """Whether another code has the same CRM value."""
        return row.crm_value.casefold() in self._doubles

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else ACCOUNTS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in (CUSTOMERS, ACCOUNTS) else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        owners = self.conversion is Conversion.USER
        return {
            CODE: self.tr("Code"),
            DESCRIPTION: self.tr("Name") if owners else self.tr("Description"),
            CRM_VALUE: self.tr("Owner in Dynamics CRM") if owners else self.tr("Dynamics CRM"),
            SPELLINGS: self.tr("Other Spellings"),
            CUSTOMERS: self.tr("Customers"),
            ACCOUNTS: self.tr("Accounts"),
        }[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[self._shown[index.row()]], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (CUSTOMERS, ACCOUNTS) else _LEFT
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row, column)
        if role == Qt.ItemDataRole.FontRole and column == CODE and self._is_changed(row):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and column == CRM_VALUE:
            return self._colour(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self._spoken(row, column)
            return tip_text(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def _read(self) -> None:
        rows = self.draft.rows(self.conversion)
        self._rows = {row.code: row for row in rows}
        self._doubles = set(doubles(rows))

    def _show(self) -> None:
        words = self._filter.split()
        self._shown = [code for code in self._order if _fits(self._rows[code], words)]

    def _rank(self, code: str) -> tuple[int, int, str]:
        """Without a counterpart and used, without one, used, the rest."""
        row = self._rows[code]
        used = self._customers(row)
        if row.is_open:
            return (0, -used, code) if used else (1, 0, code)
        return (2 if used or self._accounts(row) else 3), 0, code

    def _customers(self, row: Counterpart) -> int:
        sheet = self.draft.sheet(self.conversion)
        return 0 if sheet is None else sheet.customers.get(row.code, 0)

    def _accounts(self, row: Counterpart) -> int:
        sheet = self.draft.sheet(self.conversion)
        if sheet is None:
            return 0
        words = {row.crm_value.casefold(), *row.spellings} - {""}
        return sum(count for value, count in sheet.accounts.items() if value.casefold() in words)

    def _is_changed(self, row: Counterpart) -> bool:
        return self.draft.is_changed(self.conversion, row.code)

    def _text(self, row: Counterpart, column: int) -> str:
        if column == CRM_VALUE:
            return row.crm_value or (self.tr("left alone") if row.leave_alone else self.tr("no counterpart"))
        if column in (CUSTOMERS, ACCOUNTS):
            count = self._customers(row) if column == CUSTOMERS else self._accounts(row)
            return str(count) if count else ""
        if column == SPELLINGS:
            return ", ".join(row.spellings) if has_spellings(self.conversion) else ""
        return row.code if column == CODE else row.description

    def _picture(self, row: Counterpart, column: int) -> Any:
        if column == CODE and self._is_changed(row):
            return icon("edit", "accent")
        if column != CRM_VALUE:
            return None
        if row.is_open:
            return icon("warning", "warning_fg" if self._customers(row) else "muted")
        return icon("info", "info_fg") if self.is_double(row) else None

    def _colour(self, row: Counterpart) -> Any:
        palette = current_palette()
        if row.crm_value:
            return None
        return QColor(palette.warning_fg if row.is_open and self._customers(row) else palette.muted)

    def _spoken(self, row: Counterpart, column: int) -> str:
        text = self._text(row, column)
        if column == CODE and self._is_changed(row):
            return self.tr("{}, changed").format(text)
        if column == CRM_VALUE and self.is_double(row):
            return self.tr("{}, stands for several codes").format(text)
        return text


def _fits(row: Counterpart, words: list[str]) -> bool:
    text = fold(" ".join((row.code, row.description, row.crm_value, *row.spellings)))
    return all(word in text for word in words)
