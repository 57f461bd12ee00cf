"""The records of a preview of many as rows: ticked ones take part."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from app.ui.icons import icon
from app.ui.synchronization.many_choice import ManyChoice
from app.ui.synchronization.many_text import is_grave, problem_of
from app.ui.theme.current import current_palette
from app.ui.widgets.text import tip_text

if TYPE_CHECKING:
    from app.services.whole_preview import PreviewedRecord

Index = QModelIndex | QPersistentModelIndex
TICK, NO, NAME, TO_CRM, TO_NAV, REPLACED, NEWER, PROBLEM = range(8)
NUMBERS = (TO_CRM, TO_NAV, REPLACED, NEWER)


class ManyModel(QAbstractTableModel):
    """``parts_changed``: records were left out or taken in."""

    parts_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice: ManyChoice | None = None
        self.records: list[PreviewedRecord] = []
        self._kind: int | None = None
        self._captions = (
            "",
            self.tr("No."),
            self.tr("Name"),
            self.tr("To CRM"),
            self.tr("To NAV"),
            self.tr("Replaced"),
            self.tr("Newer"),
            self.tr("Problem"),
        )

    def show_choice(self, choice: ManyChoice | None) -> None:
        """Show the records of another preview; ``None``: none."""
        self.choice = choice
        self.show_kind(None)

    def show_kind(self, kind: int | None) -> None:
        """Show the records of one weight alone; ``None``: all."""
        self.beginResetModel()
        self._kind = kind
        everything = [] if self.choice is None else self.choice.records
        self.records = [record for record in everything if kind is None or record.weight == kind]
        self.endResetModel()

    def kinds(self) -> Counter[int]:
        """How many records there are of each weight."""
        return Counter() if self.choice is None else Counter(int(record.weight) for record in self.choice.records)

    @property
    def has_problems(self) -> bool:
        """Whether something stands in the way of any record that is shown."""
        return any(record.error is not None or record.counts.left for record in self.records)

    def take_over(self, customer_id: str) -> None:
        """Another plan of one record; it keeps its row although its weight may be another."""
        if self.choice is None:
            return
        known = {record.customer_id: record for record in self.choice.records}
        for row, record in enumerate(self.records):
            if record.customer_id == customer_id:
                self.records[row] = known[customer_id]
                self.dataChanged.emit(self.index(row, 0), self.index(row, PROBLEM))

    def toggle(self, rows: list[int]) -> None:
        """Leave the records of these rows out, or take them in when all are out."""
        if self.choice is None or not rows:
            return
        ids = [self.records[row].customer_id for row in rows]
        self.choice.set_part(ids, not any(self.choice.takes_part(customer_id) for customer_id in ids))
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), PROBLEM))
        self.parts_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._captions)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == TICK else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._captions[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._captions[section] or self.tr("Takes part")
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.choice is None:
            return None
        record, column = self.records[index.row()], index.column()
        takes_part = self.choice.takes_part(record.customer_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._text(record, column).split("\n"))
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if takes_part else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self._text(record, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TICK:
            return self.tr("takes part") if takes_part else self.tr("left out")
        return _look(record, column, takes_part, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggle([index.row()])
        return True

    def _text(self, record: PreviewedRecord, column: int) -> str:
        counts = record.counts
        numbers = {TO_CRM: counts.to_crm, TO_NAV: counts.to_nav, REPLACED: counts.replaced, NEWER: counts.newer}
        if column in numbers:
            return QLocale().toString(numbers[column]) if numbers[column] else ""
        texts = {TICK: "", NO: record.customer_no, NAME: record.name}
        return texts[column] if column in texts else problem_of(record)


def _look(record: PreviewedRecord, column: int, takes_part: bool, role: int) -> Any:
    palette, stands = current_palette(), record.error is not None or record.counts.left > 0
    grave = is_grave(record.weight)
    if role == Qt.ItemDataRole.DecorationRole and column == PROBLEM and stands:
        if grave:
            return icon("error", "danger_fg")
        return icon("help", "warning_fg") if record.counts.undecided else icon("warning", "warning_fg")
    if role != Qt.ItemDataRole.ForegroundRole:
        return None
    if not takes_part:
        return QColor(palette.muted)
    if column == PROBLEM and stands:
        return QColor(palette.danger_fg if grave else palette.warning_fg)
    return QColor(palette.warning_fg) if column == NEWER else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
