"""What the window Synchronize Now says of the pair and of each choice."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.field_mapping import Side
from app.domain.synchronization import Choice, FieldPlan, RecordPlan
from app.ui.field_errors import field_sentence
from app.ui.plans.plan_cells import overwritten
from app.ui.widgets.list_column import written
from app.ui.widgets.message_bar import MessageKind

if TYPE_CHECKING:
    from app.services.results import SynchronizationPreview

MOST_PROBLEMS = 3


def both_changed_warning() -> str:
    """What is said when either choice loses something."""
    return _tr(
        "Both the Customer record and the Dynamics CRM Account record have been changed since the last "
        "synchronization, or synchronization has never been performed. If you continue with synchronization, data on "
        "one of the records will be lost and replaced with data from the other record."
    )


def history(preview: SynchronizationPreview, locale: QLocale) -> str:
    """When the pair was in step last, and what happened since."""
    coupling = preview.coupling
    if coupling.synchronized_at is None:
        return _tr("Never synchronized. {account} is the coupled account.").format(account=preview.plan.account_name)
    when = _moment(coupling.synchronized_at, locale)
    first = _tr("Last synchronized {when} by {who}.").format(when=when, who=coupling.synchronized_by)
    return f"{first} {_since(preview)}"


def _since(preview: SynchronizationPreview) -> str:
    fields = preview.plan.fields
    nav = sum(1 for plan in fields if _moved(plan.base_nav, plan.nav_value))
    crm = sum(1 for plan in fields if _moved(plan.base_crm, plan.crm_value))
    both = sum(1 for plan in fields if _moved(plan.base_nav, plan.nav_value) and _moved(plan.base_crm, plan.crm_value))
    if not nav and not crm:
        return _tr("No mapped field has changed since then.")
    parts = []
    if nav:
        parts.append(_changed(nav, _tr("Dynamics NAV"), preview.nav_by))
    if crm:
        parts.append(_changed(crm, _tr("Dynamics CRM"), preview.crm_by))
    text = _tr("Since then: {parts}").format(parts=_tr(" and ").join(parts))
    return text + (_tr(", {count} of them in both.").format(count=both) if both else ".")


def _changed(count: int, side: str, who: str) -> str:
    one = _tr("1 field changed in {side}") if count == 1 else _tr("{count} fields changed in {side}")
    text = one.format(count=count, side=side)
    return _tr("{text} (last by {who})").format(text=text, who=who) if who else text


def _moved(base: str | None, value: str) -> bool:
    return base is not None and base != value


def _moment(when: datetime, locale: QLocale) -> str:
    return written(when, locale)


def choice_detail(plan: RecordPlan | None, choice: Choice) -> str:
    """What a choice would write, beside it."""
    if plan is None:
        return ""
    if plan.refusals:
        return _tr("cannot be written: a value is too long")
    target = choice.target
    if target is None:
        return _merge_detail(plan)
    written_fields = [field for field in plan.fields if field.target is target]
    if not written_fields:
        return _tr("writes nothing")
    replaced = sum(1 for field in written_fields if overwritten(field, target))
    side = _tr("CRM") if target is Side.CRM else _tr("NAV")
    first = _tr("writes 1 value") if len(written_fields) == 1 else _tr("writes {count} values")
    text = first.format(count=len(written_fields))
    newer = sum(1 for field in written_fields if _newer(field, target))
    if newer:
        template = (
            _tr("replaces 1 newer value in {side}") if newer == 1 else _tr("replaces {count} newer values in {side}")
        )
        return f"{text}, {template.format(count=newer, side=side)}"
    if replaced:
        template = _tr("replaces 1 value in {side}") if replaced == 1 else _tr("replaces {count} values in {side}")
        return f"{text}, {template.format(count=replaced, side=side)}"
    return text


def _merge_detail(plan: RecordPlan) -> str:
    """How many values go which way, and how many fields ask."""
    to_crm, to_nav = len(plan.writes(Side.CRM)), len(plan.writes(Side.NAV))
    parts = [_tr("{count} to CRM").format(count=to_crm)] if to_crm else []
    if to_nav:
        parts.append(_tr("{count} to NAV").format(count=to_nav))
    if plan.undecided:
        parts.append(_tr("{count} to decide").format(count=len(plan.undecided)))
    return ", ".join(parts) or _tr("writes nothing")


def _newer(field: FieldPlan, target: Side) -> bool:
    """Whether the value that gives way was changed since the last synchronization."""
    if target is Side.CRM:
        return _moved(field.base_crm, field.crm_value)
    return _moved(field.base_nav, field.nav_value)


def effect_notice(plan: RecordPlan, choice: Choice) -> tuple[MessageKind, str]:
    """Kind and text of the notice above OK."""
    if plan.refusals:
        problems = [field_sentence(problem) for problem in plan.refusals]
        return "danger", _lines(_tr("Nothing can be written while this stands in the way:"), problems)
    left = [field_sentence(problem) for problem in plan.left_alone]
    if left:
        return "warning", _lines(_tr("These fields will be left alone on both sides:"), left)
    replaced = sum(1 for field in plan.fields if field.target is not None and overwritten(field, field.target))
    if replaced == 1:
        return "success", _tr("The replaced value stays in the Synchronization Log.")
    if replaced:
        return "success", _tr("Every replaced value stays in the Synchronization Log.")
    if not any(field.target for field in plan.fields):
        return "info", _tr("Nothing has to be written. OK marks the two records as synchronized.")
    return "success", _tr("No value is lost: only blank fields are filled.")


def _lines(first: str, problems: list[str]) -> str:
    shown = problems[:MOST_PROBLEMS]
    if len(problems) > MOST_PROBLEMS:
        shown.append(_tr("and {count} more.").format(count=len(problems) - MOST_PROBLEMS))
    return "\n".join([first, *shown])


def _tr(text: str) -> str:
    return QCoreApplication.translate("SynchronizationPreview", text)
