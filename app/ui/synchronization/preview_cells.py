"""The columns of Synchronize Now beyond the two values: what was, what happened since, what will be."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan, FieldState
from app.ui.plans.field_choice import mark_moved
from app.ui.plans.plan_cells import Look, Span, Spans, crm_spans, field_spans, nav_spans, shown_value
from app.ui.plans.plan_table import PlanColumn
from app.ui.plans.result_cells import result_column
from app.ui.translation import translate


def preview_columns() -> tuple[PlanColumn, ...]:
    """Field, both values, the value at the last synchronization, what happened since, what will be written."""
    return (
        PlanColumn(translate("PreviewCells", "Field"), field_spans),
        PlanColumn(translate("PreviewCells", "Dynamics NAV"), nav_spans, Side.NAV, share=6),
        PlanColumn(translate("PreviewCells", "Dynamics CRM"), crm_spans, Side.CRM, share=6),
        PlanColumn(translate("PreviewCells", "At Last Synchronization"), base_spans, share=5),
        PlanColumn(translate("PreviewCells", "Since Then"), since_spans, marks=mark_moved),
        result_column(),
    )


def base_spans(plan: FieldPlan, locale: QLocale) -> Spans:
    """The value at the last synchronization; both sides' where they were left unequal."""
    if plan.base_nav is None:
        return [Span("–", Look.MUTED)]
    nav = shown_value(plan.mapping, plan.base_nav, locale)
    if nav:
        return [Span(nav)]
    return [Span(translate("PreviewCells", "(blank)"), Look.MUTED)] if plan.differs else []


def since_spans(plan: FieldPlan, _locale: QLocale) -> Spans:
    """Which side moved since then."""
    text = since_text(plan)
    return [Span(text, Look.STRONG if plan.state is FieldState.CONFLICT else Look.PLAIN)] if text else []


def since_text(plan: FieldPlan) -> str:
    """Which side moved, in words; blank: none did."""
    words = {
        FieldState.CHANGED_IN_NAV: translate("PreviewCells", "changed in NAV"),
        FieldState.CHANGED_IN_CRM: translate("PreviewCells", "changed in CRM"),
        FieldState.CHANGED_ALIKE: translate("PreviewCells", "changed alike"),
        FieldState.LEFT_DIFFERENT: translate("PreviewCells", "left different"),
    }
    if plan.state is not FieldState.CONFLICT:
        return words.get(plan.state, "")
    return (
        translate("PreviewCells", "never synchronized")
        if plan.base_nav is None
        else translate("PreviewCells", "changed in both")
    )
