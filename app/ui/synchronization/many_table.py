"""The table of the records that a run over many would write: Space ticks, Enter goes to the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.synchronization.many_model import NAME, NEWER, NO, PROBLEM, REPLACED, TICK, TO_CRM, TO_NAV, ManyModel
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.row_table import RowTable, as_rows

if TYPE_CHECKING:
    from app.services.whole_preview import PreviewedRecord

ROW_HEIGHT = 28
WIDTHS = {TICK: 34, NO: 92, TO_CRM: 74, TO_NAV: 74, REPLACED: 86, NEWER: 74}
LEAST_NAME, LEAST_PROBLEM = 150, 160


class ManyTable(RowTable):
    """``moved``: one stands on another record, or on none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Records"))
        self.many_model = ManyModel(self)
        self.setModel(self.many_model)
        self.setItemDelegate(ListDelegate(self))
        as_rows(self, ROW_HEIGHT, several=True)
        self.horizontalHeader().setMinimumSectionSize(scaled(WIDTHS[TICK]))
        self.setMinimumHeight(scaled(3 * ROW_HEIGHT))
        self.many_model.modelReset.connect(self._stand_on_first)

    @property
    def current(self) -> PreviewedRecord | None:
        """The record that one stands on."""
        row = self.currentIndex().row()
        records = self.many_model.records
        return records[row] if 0 <= row < len(records) else None

    def share_width(self) -> None:
        """Names and problems share what the numbers leave; without problems the names have it."""
        header, room = self.horizontalHeader(), self.viewport().width()
        for column, width in WIDTHS.items():
            whole = shown_whole(header, column, scaled(width))
            self.setColumnWidth(column, whole)
            room -= whole
        problems = self.many_model.has_problems
        self.setColumnHidden(PROBLEM, not problems)
        name = room * 2 // 5 if problems else room
        name = max(scaled(LEAST_NAME), name)
        self.setColumnWidth(NAME, name)
        self.setColumnWidth(PROBLEM, max(scaled(LEAST_PROBLEM), room - name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.many_model.toggle(sorted(index.row() for index in self.selectionModel().selectedRows()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter is OK wherever the focus is
        else:
            super().keyPressEvent(event)

    def _stand_on_first(self) -> None:
        self.share_width()
        if self.many_model.records:
            self.selectRow(0)
        else:
            self.moved.emit()
