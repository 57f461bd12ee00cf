"""The FastTab with the fields of one pair, in which single fields can be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.domain.synchronization import FieldChoice, RecordPlan
from app.ui.plans.field_choice import RowMark, key_hint
from app.ui.plans.plan_table import PlanColumn, PlanTable
from app.ui.synchronization.decisions import counted
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.text import ElidedLabel, plain_tooltip, without_access_key

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
        self.reset = QPushButton()
        self.reset.setAutoDefault(False)
        self.reset.setProperty("flat", True)
        self.reset.clicked.connect(self.reset_wanted)
        plain_tooltip(self.reset, self.tr("Has all fields follow the choice above again"))
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
        own = counted(decisions, plan)
        caption = self.tr("&Reset 1 Choice") if own == 1 else self.tr("&Reset %1 Choices").replace("%1", str(own))
        self.reset.setText(caption)
        self.reset.setAccessibleName(without_access_key(caption))
        self.reset.setVisible(own > 0)
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
