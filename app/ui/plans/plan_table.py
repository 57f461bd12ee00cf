"""The table of planned fields: rows in which what differs stands out and what is overwritten is struck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from app.domain.synchronization import FieldPlan
from app.ui.plans.field_choice import RowMark, choice_menu, choice_of_action, choice_of_key, choosable, opens_menu
from app.ui.plans.plan_delegate import OPENS, PlanDelegate
from app.ui.plans.plan_model import PlanColumn, PlanModel
from app.ui.theme.text_scale import scaled
from app.ui.widgets.row_table import as_rows

ROW_HEIGHT = 30
LEAST_COLUMN = 130
MOST_FITTED = 230

__all__ = ["PlanColumn", "PlanTable"]


class PlanTable(QTableView):
    """Columns share the width; where there is too little, the table scrolls sideways rather than cutting values.

    ``chosen`` carries a mapping key and the FieldChoice for that field, ``None``: it follows the choice of the whole.
    Only while ``set_choosing`` is on.
    """

    chosen = Signal(str, object)

    def __init__(self, name: str, columns: Sequence[PlanColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.plan_model = PlanModel(columns, self)
        self.setModel(self.plan_model)
        self.setItemDelegate(PlanDelegate(self))
        as_rows(self, ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(60))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumHeight(scaled(3 * ROW_HEIGHT))
        self.clicked.connect(self._clicked)

    def show_fields(self, fields: Sequence[FieldPlan], marks: Mapping[str, RowMark] | None = None) -> None:
        """Show these rows in place of the others; ``marks`` by mapping key."""
        self.plan_model.set_fields(fields, marks)
        self.share_width()

    def set_choosing(self, choosing: bool) -> None:
        """Whether a person may choose for single fields."""
        self.plan_model.choosing = choosing
        self.viewport().update()

    def stand_on(self, key: str) -> None:
        """Make the field's row the current one, if it is shown."""
        row = self.plan_model.row_of(key)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self.plan_model.index(row, 0))

    @property
    def current_field(self) -> FieldPlan | None:
        """The field that one stands on."""
        row = self.currentIndex().row()
        return self.plan_model.fields[row] if 0 <= row < len(self.plan_model.fields) else None

    def open_choices(self) -> None:
        """Open the menu of the field that one stands on."""
        plan = self.current_field
        if plan is None or not (self.plan_model.choosing and choosable(plan)):
            return
        menu = choice_menu(plan, self.plan_model.mark(plan).decision, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = plan.mapping.key
        menu.triggered.connect(lambda action: self.chosen.emit(key, choice_of_action(action)))
        columns = enumerate(self.plan_model.columns)
        last = next((place for place, column in columns if column.chooses), 0)
        cell = self.visualRect(self.currentIndex().siblingAtColumn(last))
        menu.popup(self.viewport().mapToGlobal(cell.bottomLeft()))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column what it holds, or its share of the width that is left."""
        header = self.horizontalHeader()
        columns = self.plan_model.columns
        hidden = {position for position in range(len(columns)) if self.isColumnHidden(position)}
        least = [header.sectionSizeHint(position) for position in range(len(columns))]
        for position, column in enumerate(columns):
            if not column.share:
                least[position] = min(scaled(MOST_FITTED), max(least[position], self.sizeHintForColumn(position)))
        for position, column in enumerate(columns):
            if not column.share:
                self.setColumnWidth(position, least[position])
        fixed = sum(least[place] for place, column in enumerate(columns) if not column.share and place not in hidden)
        shares = {place: column.share for place, column in enumerate(columns) if column.share}
        self._share(self.viewport().width() - fixed, shares, least)

    def _share(self, room: int, shares: dict[int, int], least: Sequence[int]) -> None:
        """Divide ``room``; a column that needs more than its share takes that from the others."""
        needs = {place: max(least[place], scaled(LEAST_COLUMN)) for place in shares}
        whole = sum(shares.values())
        greedy = [place for place, share in shares.items() if room * share // whole < needs[place]]
        for place in greedy:
            self.setColumnWidth(place, needs[place])
        if greedy:
            rest = {place: share for place, share in shares.items() if place not in greedy}
            if rest:
                self._share(room - sum(needs[place] for place in greedy), rest, least)
            return
        for place, share in shares.items():
            part = room * share // whole
            room, whole = room - part, whole - share
            self.setColumnWidth(place, part)

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(OPENS):
            self.open_choices()

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the key chose something for the field that one stands on."""
        plan = self.current_field
        if plan is None or not (self.plan_model.choosing and choosable(plan)):
            return False
        meant, choice = choice_of_key(event, plan)
        if meant:
            self.chosen.emit(plan.mapping.key, choice)
        elif opens_menu(event):
            self.open_choices()
        return meant or opens_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._takes(event):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QApplication.clipboard().setText(str(self.currentIndex().data()))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Enter is OK wherever the focus is
        else:
            super().keyPressEvent(event)
