"""The FastTab Coupled Records: the mapped fields of both records side by side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.coupling_dialog import CouplingDialogState
from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan, FieldState, RecordPlan
from app.ui.plans.plan_cells import crm_spans, field_spans, nav_spans
from app.ui.plans.plan_table import PlanColumn, PlanTable
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.text import Caption


class CoupledRecords(FastTab):
    """Rows differ only where there are two records to differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CoupledRecords", "Coupled Records"), parent)
        columns = (
            PlanColumn(self.tr("Field"), field_spans),
            PlanColumn(self.tr("Dynamics NAV Customer"), nav_spans, Side.NAV, share=4),
            PlanColumn(self.tr("Dynamics CRM Account"), crm_spans, Side.CRM, share=5),
        )
        self.table = PlanTable(self.title, columns)
        self.count = Caption()
        self.add_heading_widget(self.count)
        self.set_body(self.table)

    def show_plan(self, plan: RecordPlan | None, state: CouplingDialogState) -> None:
        """Show the compared records; ``None``: they are still being read, the former rows stay meanwhile."""
        if plan is None:
            self.count.setText(self.tr("Comparing…"))
            return
        pair = state.account_id is not None
        fields = plan.fields if pair else tuple(_alone(field) for field in plan.fields)
        self.table.show_fields(fields)
        self.count.setText(self._counted(plan) if pair else "")

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
