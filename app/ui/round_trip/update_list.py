"""The list of an update's rows: Space ticks what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.file_update import RowGroup
from app.services.round_trip.preview import UpdateRow
from app.ui.background import Lane
from app.ui.round_trip.update_deciding import Deciding
from app.ui.round_trip.update_source import UpdateSource, rows_of, update_columns
from app.ui.theme.current import current_palette
from app.ui.translation import translate
from app.ui.widgets.column_fit import ColumnFit
from app.ui.widgets.list_view import ListView
from app.ui.widgets.windowed_model import WindowedModel

TICK = 0
Index = QModelIndex | QPersistentModelIndex
_FIRST = RowGroup.CHANGED


class UpdateModel(WindowedModel):
    """A row that is applied has its tick set; ``toggling``: the user wants these rows ticked, or not any more."""

    toggling = Signal(object)

    def __init__(self, source: UpdateSource, deciding: Deciding, lane: Lane, parent: QWidget) -> None:
        super().__init__(source, update_columns(source, lambda: deciding.choices), rows_of(_FIRST), lane, parent)
        self._deciding = deciding

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() else None
        if row is not None and index.column() == TICK and self._deciding.can_tick(row.group):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return super().data(index, role)
        able = self._deciding.can_tick(row.group)
        if index.column() == TICK:
            ticked = able and self._deciding.is_ticked(row)
            if role == Qt.ItemDataRole.CheckStateRole and able:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._said(able, ticked)
        if role == Qt.ItemDataRole.ForegroundRole and not (able and self._deciding.is_ticked(row)):
            return None if row.group is RowGroup.WRONG else QColor(current_palette().muted)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        self.toggling.emit([row.number])
        return True

    def show_choices(self) -> None:
        """The same rows under other choices."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def _said(self, able: bool, ticked: bool) -> str:
        if not able:
            return ""
        return self.tr("ticked") if ticked else self.tr("not ticked")


class UpdateList(ListView):
    """``current_changed``: one stands on another row, or on none."""

    current_changed = Signal()

    def __init__(self, source: UpdateSource, deciding: Deciding, lane: Lane, state: QSettings, parent: QWidget) -> None:
        self.update_model = UpdateModel(source, deciding, lane, parent)
        super().__init__(
            self.update_model, translate("UpdateFromFile", "Rows of the file"), "update rows", state, parent
        )
        self.group = _FIRST
        self._deciding = deciding
        ColumnFit(self.update_model, self.header, always=True)
        self.update_model.toggling.connect(lambda numbers: deciding.toggle(self.group, numbers))
        self.current_id_changed.connect(lambda _id: self.current_changed.emit())
        deciding.changed.connect(self.update_model.show_choices)
        deciding.matched.connect(self.update_model.refresh)
        self.update_model.renewed.connect(self.current_changed)

    def show_group(self, group: RowGroup) -> None:
        """Show the rows of the group from the first on."""
        self.group = group
        self.update_model.set_query(rows_of(group))

    @property
    def current_row(self) -> UpdateRow | None:
        """The row that one stands on, once it is here."""
        row = self.update_model.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return row if isinstance(row, UpdateRow) and row.group is self.group else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter is the primary button wherever the focus is
        else:
            super().keyPressEvent(event)

    def toggle_selected(self) -> None:
        """Tick the selected rows, or untick them when all are ticked."""
        self.with_numbers(lambda numbers: self._deciding.toggle(self.group, numbers))

    def with_numbers(self, done: Callable[[list[int]], None]) -> None:
        """Call ``done`` with the numbers of the selected rows."""
        self.with_selected_ids(lambda ids: done([int(each) for each in ids]))
