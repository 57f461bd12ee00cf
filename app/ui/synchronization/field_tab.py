"""The FastTab with the fields of one pair, in which single fields can be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.synchronization import FieldChoice, RecordPlan
from app.ui.plans.decisions import counted
from app.ui.plans.field_choice import RowMark, key_hint
from app.ui.plans.plan_table import PlanColumn, PlanTable
from app.ui.plans.reset_button import ResetButton
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.text import ElidedLabel, without_access_key

ONLY_DIFFERENCES = "synchronize/only_differences"


class FieldTab(FastTab):
    """``chosen`` as the table's; ``reset_wanted``: all fields shall follow the choice of the whole again. Whether only
    differences are shown is remembered in ``state``."""

    chosen = Signal(str, object)
    reset_wanted = Signal()

    def __init__(
        self, title: str, columns: Sequence[PlanColumn], state: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._state = state
        self.table = PlanTable(title, columns)
        self.table.set_choosing(True)
        self.table.chosen.connect(self.chosen)
        self.reset = ResetButton(self)
        self.reset.clicked.connect(self.reset_wanted)
        self.only_differences = QCheckBox()
        self.only_differences.setChecked(str(state.value(ONLY_DIFFERENCES, "true")) == "true")
        self.only_differences.toggled.connect(self._show_differences)
        self.hint = ElidedLabel(key_hint())
        self.hint.setProperty("muted", True)
        self.add_heading_widget(self.reset)
        self.add_heading_widget(self.only_differences)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        self.set_body(inside)

    def show_plan(
        self, plan: RecordPlan, decisions: Mapping[str, FieldChoice], moved: frozenset[str] = frozenset()
    ) -> None:
        """Show the fields; ``moved`` are the keys of those that became others while they were shown."""
        marks = {key: RowMark(decisions.get(key), key in moved) for key in {*decisions, *moved}}
        differ = len(plan.differences)
        self._show_toggle(differ, len(plan.fields))
        self.table.plan_model.set_only_differences(self.only_differences.isChecked() and differ > 0)
        self.table.show_fields(plan.fields, marks)
        self.reset.show_count(counted(decisions, plan))
        self.hint.setVisible(differ > 0)

    def _show_toggle(self, differ: int, whole: int) -> None:
        caption = self.tr("Only &differences (%1 of %2)").replace("%1", str(differ)).replace("%2", str(whole))
        self.only_differences.setText(caption)
        self.only_differences.setAccessibleName(without_access_key(caption))
        self.only_differences.setEnabled(differ > 0)
        if not differ:
            with QSignalBlocker(self.only_differences):
                self.only_differences.setChecked(False)

    def _show_differences(self, only: bool) -> None:
        self._state.setValue(ONLY_DIFFERENCES, "true" if only else "false")
        self.table.plan_model.set_only_differences(only)
