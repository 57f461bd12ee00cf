"""The records that could go out: Space takes one along or leaves it here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.export_choices import ALL_THAT_CAN_GO, ExportChoices
from app.domain.field_mapping import Side
from app.domain.file_export import PendingRecord
from app.ui.icons import icon
from app.ui.round_trip.export_text import fields_text, kind_text, record_note
from app.ui.theme.current import current_palette
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.row_table import RowTable, as_rows
from app.ui.widgets.text import tip_text

ROW_HEIGHT = 30
Index = QModelIndex | QPersistentModelIndex
TICK, TABLE, KEY, NAME, FIELDS, NOTE = range(6)
LEAST = {NAME: 110, FIELDS: 110, NOTE: 110}


class ExportModel(QAbstractTableModel):
    """One row a record. ``ticking``: ids of records that the user wants along, or not any more."""

    ticking = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: Sequence[PendingRecord] = ()
        self._choices = ALL_THAT_CAN_GO
        self._locale = QLocale()
        self._captions = ("", self.tr("Table"), self.tr("No."), self.tr("Name"), self.tr("Fields"), self.tr("Note"))

    def show_records(self, records: Sequence[PendingRecord], choices: ExportChoices) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self.records, self._choices = records, choices
        self.endResetModel()

    def show_choices(self, choices: ExportChoices) -> None:
        """The same records under other choices."""
        self._choices = choices
        if self.records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.records) - 1, len(self._captions) - 1))

    def is_ticked(self, record: PendingRecord) -> bool:
        """Whether it goes."""
        return self._choices.is_ticked(record)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._captions)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == TICK and self._able(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._captions[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._captions[section] or self.tr("Export")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record, column = self.records[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._text(record, column).split("\n"))
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK and self._able(index.row()):
            return Qt.CheckState.Checked if self.is_ticked(record) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TICK:
            return self._said(record, index.row())
        if role == Qt.ItemDataRole.ToolTipRole and column != TICK:
            return tip_text(self._text(record, column))
        return self._look(record, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.ticking.emit([self.records[index.row()].record_id], on)
        return True

    def _able(self, row: int) -> bool:
        return bool(self._choices.going(self.records[row]))

    def _said(self, record: PendingRecord, row: int) -> str:
        if not self._able(row):
            return self.tr("cannot go")
        return self.tr("ticked") if self.is_ticked(record) else self.tr("not ticked")

    def _look(self, record: PendingRecord, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and column == NOTE and record.problem is not None:
            return icon("warning", "warning_fg")
        if role == Qt.ItemDataRole.ForegroundRole and (column in (TABLE, NOTE) or not self._choices.going(record)):
            return QColor(current_palette().muted)
        return None

    def _text(self, record: PendingRecord, column: int) -> str:
        if column == TABLE:
            return kind_text(record.kind)
        if column == KEY:
            return record.key if record.kind.side is Side.NAV else ""
        if column == NAME:
            return record.name
        if column == FIELDS:
            return fields_text(record)
        return record_note(record, self._locale) if column == NOTE else ""


class ExportTable(RowTable):
    """``ticking`` as the model's; ``moved``: one stands on another record."""

    ticking = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Records to Export"))
        self.export_model = ExportModel(self)
        self.export_model.ticking.connect(self.ticking)
        self.setModel(self.export_model)
        self.setItemDelegate(ListDelegate(self))
        as_rows(self, ROW_HEIGHT, several=True)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self.export_model, header))  # asked for each cell while painting
        self.setMinimumHeight(scaled(3 * ROW_HEIGHT))

    def show_records(self, records: Sequence[PendingRecord], choices: ExportChoices) -> None:
        """Show these, and stand on the first."""
        self.export_model.show_records(records, choices)
        self.share_width()
        if records:
            self.selectRow(0)
        self.moved.emit()

    @property
    def current(self) -> PendingRecord | None:
        """The record that one stands on."""
        place, records = self.currentIndex().row(), self.export_model.records
        return records[place] if 0 <= place < len(records) else None

    def stand_on_ticked(self) -> None:
        """Stand on the first record that goes."""
        records = self.export_model.records
        place = next((place for place, each in enumerate(records) if self.export_model.is_ticked(each)), 0)
        if records:
            self.selectRow(place)
            self.scrollTo(self.export_model.index(place, NAME))

    def selected(self) -> list[PendingRecord]:
        """The selected records, read by stretches: an index a row takes a second for ten thousand."""
        places: set[int] = set()
        for stretch in self.selectionModel().selection().toList():
            places.update(range(stretch.top(), stretch.bottom() + 1))
        return [self.export_model.records[place] for place in sorted(places)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            chosen = self.selected()
            on = not all(self.export_model.is_ticked(record) for record in chosen)
            self.ticking.emit([record.record_id for record in chosen], on)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter is the primary button wherever the focus is
        else:
            super().keyPressEvent(event)

    def share_width(self) -> None:
        """Names, fields and notes share what the others leave."""
        records = self.export_model.records
        of_nav = bool(records) and records[0].kind.side is Side.NAV
        for column in (TABLE, KEY):
            self.setColumnHidden(column, not of_nav)
        fixed = [TICK, *((TABLE, KEY) if of_nav else ())]
        header = self.horizontalHeader()
        self.setColumnWidth(TICK, scaled(36))
        for column in fixed[1:]:
            self.setColumnWidth(column, shown_whole(header, column, self.sizeHintForColumn(column) + scaled(8)))
        room = self.viewport().width() - sum(self.columnWidth(column) for column in fixed)
        for column, share in ((NAME, 3), (FIELDS, 3), (NOTE, 4)):
            self.setColumnWidth(column, shown_whole(header, column, max(scaled(LEAST[column]), room * share // 10)))
