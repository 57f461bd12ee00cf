"""The FastTab Coupled Records: the mapped fields of both records side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.coupling_dialog import CouplingDialogState
from app.domain.field_mapping import Side
from app.domain.synchronization import FieldChoice, FieldPlan, FieldState, RecordPlan
from app.ui.plans.decisions import counted
from app.ui.plans.field_choice import RowMark, key_hint, mark_moved
from app.ui.plans.plan_cells import crm_spans, field_spans, nav_spans
from app.ui.plans.plan_table import PlanColumn, PlanTable
from app.ui.plans.reset_button import ResetButton
from app.ui.plans.result_cells import result_column
from app.ui.translation import translate
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.text import Caption, ElidedLabel

RESULT = 3


class CoupledRecords(FastTab):
    """Rows differ only where there are two records to differ. While an option writes values, single fields can be
    chosen: ``chosen`` as the table's; ``reset_wanted``: all shall follow the option again."""

    chosen = Signal(str, object)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("CoupledRecords", "Coupled Records"), parent)
        columns = (
            PlanColumn(self.tr("Field"), field_spans, marks=mark_moved),
            PlanColumn(self.tr("Dynamics NAV Customer"), nav_spans, Side.NAV, share=4),
            PlanColumn(self.tr("Dynamics CRM Account"), crm_spans, Side.CRM, share=5),
            result_column(),
        )
        self.table = PlanTable(self.title, columns)
        self.table.chosen.connect(self.chosen)
        self.count = Caption()
        self.reset = ResetButton(self)
        self.reset.clicked.connect(self.reset_wanted)
        self.hint = ElidedLabel(key_hint())
        self.hint.setProperty("muted", True)
        self.add_heading_widget(self.reset)
        self.add_heading_widget(self.count)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        self.set_body(inside)
        self._let_choose(False)

    def show_plan(
        self,
        plan: RecordPlan | None,
        state: CouplingDialogState,
        decisions: Mapping[str, FieldChoice],
        moved: frozenset[str] = frozenset(),
    ) -> None:
        """Show the compared records; ``None``: they are still being read, the former rows stay meanwhile. ``moved``
        became others while they were shown."""
        if plan is None:
            self.count.setText(self.tr("Comparing…"))
            return
        pair = state.account_id is not None
        fields = plan.fields if pair else tuple(_alone(field) for field in plan.fields)
        marks = {key: RowMark(decisions.get(key), key in moved) for key in {*decisions, *moved}}
        self._let_choose(pair and state.option.choice is not None and bool(plan.differences))
        self.table.show_fields(fields, marks)
        self.reset.show_count(counted(decisions, plan) if plan.choice is not None else 0)
        self.count.setText(self._counted(plan) if pair else "")

    def _let_choose(self, choosing: bool) -> None:
        self.table.set_choosing(choosing)
        self.table.setColumnHidden(RESULT, not choosing)
        self.hint.setVisible(choosing)

    def _counted(self, plan: RecordPlan) -> str:
        different, whole = len(plan.differences), len(plan.fields)
        if not different:
            return self.tr("All fields are the same")
        one = self.tr("1 of %2 fields differs")
        return (
            (one if different == 1 else self.tr("%1 of %2 fields differ"))
            .replace("%1", str(different))
            .replace("%2", str(whole))
        )


def _alone(field: FieldPlan) -> FieldPlan:
    """A field that has no other side to differ from."""
    return replace(field, state=FieldState.SAME)
