"""What a planned field shows in the cells of a table: values as people read them, and what is overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale

from app.domain.field import money_from_text
from app.domain.field_mapping import Conversion, FieldMapping, Side
from app.domain.synchronization import FieldPlan
from app.ui.captions import field_caption
from app.ui.crm_options import crm_option_text
from app.ui.translation import translate
from app.ui.widgets.money_edit import format_money


class Look(StrEnum):
    """How a piece of a cell is painted."""

    PLAIN = "plain"
    MUTED = "muted"
    STRONG = "strong"  # replaces what the other side holds
    STRUCK = "struck"  # will be overwritten
    NEW = "new"  # what will stand here
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text of one cell; ``icon`` is the name of one that stands before it."""

    text: str
    look: Look = Look.PLAIN
    icon: str = ""


Spans = Sequence[Span]


def shown_value(mapping: FieldMapping, text: str, locale: QLocale) -> str:
    """A canonical text as people read it: amounts as the locale writes them, options as the language calls them."""
    if mapping.conversion is Conversion.MONEY and text:
        return format_money(money_from_text(text), locale)
    return crm_option_text(mapping.key, text)


def field_spans(plan: FieldPlan, _locale: QLocale) -> Spans:
    """The caption of the field, by which it is known in Dynamics NAV."""
    return [Span(field_caption(plan.mapping.nav_caption), Look.STRONG if plan.differs else Look.PLAIN)]


def nav_spans(plan: FieldPlan, locale: QLocale) -> Spans:
    """The cell of Dynamics NAV."""
    return _side_spans(plan, Side.NAV, locale)


def crm_spans(plan: FieldPlan, locale: QLocale) -> Spans:
    """The cell of Dynamics CRM."""
    return _side_spans(plan, Side.CRM, locale)


def overwritten(plan: FieldPlan, side: Side) -> bool:
    """Whether a value of ``side`` gives way to another one."""
    return plan.target is side and bool(plan.nav_value if side is Side.NAV else plan.crm_value)


def _side_spans(plan: FieldPlan, side: Side, locale: QLocale) -> Spans:
    own, other = _values(plan, side, locale)
    if plan.target is None:
        return [Span(own)] if own else []
    if plan.target is not side:
        return [Span(own, Look.STRONG)] if own else [Span(translate("PlanCells", "(blank)"), Look.MUTED)]
    spans = [Span(own, Look.STRUCK)] if own else []
    new = shown_value(plan.mapping, plan.new_text, locale)
    if not own or new != other:
        spans.append(Span(new, Look.NEW) if new else Span(translate("PlanCells", "(blank)"), Look.MUTED))
    return spans


def _values(plan: FieldPlan, side: Side, locale: QLocale) -> tuple[str, str]:
    nav = shown_value(plan.mapping, plan.nav_value, locale)
    crm = shown_value(plan.mapping, plan.crm_text, locale)
    return (nav, crm) if side is Side.NAV else (crm, nav)


def spoken(plan: FieldPlan, spans: Spans, side: Side | None, locale: QLocale) -> str:
    """The cell for somebody who hears it, and for its tool tip: a struck value says what replaces it."""
    if side is None or plan.target is not side:
        return " ".join(span.text for span in spans)
    own, _other = _values(plan, side, locale)
    new = shown_value(plan.mapping, plan.new_text, locale) or translate("PlanCells", "(blank)")
    if not own:
        return translate("PlanCells", "blank, becomes {new}").format(new=new)
    return translate("PlanCells", "{old}, replaced by {new}").format(old=own, new=new)
