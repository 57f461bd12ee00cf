"""The column that says what will be written where, and in which a person chooses for single fields."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan, FieldState
from app.ui.plans.field_choice import mark_decision
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.plan_table import PlanColumn
from app.ui.translation import translate


def result_column() -> PlanColumn:
    """What will be written where; the cell opens the choices for the field."""
    return PlanColumn(translate("ResultCells", "Result"), result_spans, marks=mark_decision, chooses=True)


def result_spans(plan: FieldPlan, _locale: QLocale) -> Spans:
    """Where the value goes."""
    if plan.asks:
        return [Span(translate("ResultCells", "Decide…"), Look.PROBLEM, "help")]
    if plan.problem is not None:
        text = (
            translate("ResultCells", "too long")
            if plan.problem.reason == "too_long"
            else translate("ResultCells", "no counterpart")
        )
        return [Span(text, Look.PROBLEM)]
    if plan.target is not None:
        spans = [
            Span(
                translate("ResultCells", "→ CRM") if plan.target is Side.CRM else translate("ResultCells", "← NAV"),
                Look.NEW,
            )
        ]
        return [*spans, Span(translate("ResultCells", "cut"), Look.PROBLEM, "warning")] if plan.cut_from else spans
    if plan.state is FieldState.LEFT_ALONE:
        return [Span(translate("ResultCells", "left alone by the mapping"), Look.MUTED)]
    return [Span(translate("ResultCells", "left alone"), Look.MUTED)] if plan.differs else []
