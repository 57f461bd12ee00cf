"""The column that says what will be written where, and in which a person chooses for single fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan, FieldState
from app.ui.plans.field_choice import mark_decision
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.plan_table import PlanColumn


def result_column() -> PlanColumn:
    """What will be written where; the cell opens the choices for the field."""
    return PlanColumn(_tr("Result"), result_spans, marks=mark_decision, chooses=True)


def result_spans(plan: FieldPlan, _locale: QLocale) -> Spans:
    """Where the value goes."""
    if plan.asks:
        return [Span(_tr("Decide…"), Look.PROBLEM, "help")]
    if plan.problem is not None:
        text = _tr("too long") if plan.problem.reason == "too_long" else _tr("no counterpart")
        return [Span(text, Look.PROBLEM)]
    if plan.target is not None:
        spans = [Span(_tr("→ CRM") if plan.target is Side.CRM else _tr("← NAV"), Look.NEW)]
        return [*spans, Span(_tr("cut"), Look.PROBLEM, "warning")] if plan.cut_from else spans
    if plan.state is FieldState.LEFT_ALONE:
        return [Span(_tr("left alone by the mapping"), Look.MUTED)]
    return [Span(_tr("left alone"), Look.MUTED)] if plan.differs else []


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResultCells", text)
