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


def choice_notice(preview: SynchronizationPreview, choice: Choice) -> tuple[MessageKind, str]:
    """Kind and text of what is said of the choice itself; a blank text: nothing. Where both sides have something new
    Send and Get lose it on one of them; to merge does not."""
    if not preview.both_changed:
        return "info", ""
    if choice is not Choice.MERGE:
        return "warning", both_changed_warning()
    if preview.coupling.synchronized_at is None:
        text = _tr(
            "The two records were never synchronized. Blank fields are filled from the other side; where both hold "
            "a value, you decide."
        )
        return "info", text
    if any(replaces_newer(field) for field in preview.plan.fields):
        return "info", _tr("Each field is taken from the side that changed it, but for what you chose.")
    return "info", _tr("Each field is taken from the side that changed it; no newer value is replaced.")


def both_changed_warning() -> str:
    """What is said when either side loses something."""
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


def choice_detail(plan: RecordPlan, choice: Choice) -> str:
    """What a choice would write, beside it."""
    if plan.refusals:
        return _tr("cannot be written: a value is too long")
    target = choice.target
    if target is None or any(plan.writes(side) for side in Side if side is not target):
        return _both_ways(plan)
    written_fields = [field for field in plan.fields if field.target is target]
    if not written_fields:
        return _tr("writes nothing")
    side = _tr("CRM") if target is Side.CRM else _tr("NAV")
    first = _tr("writes 1 value") if len(written_fields) == 1 else _tr("writes {count} values")
    text = first.format(count=len(written_fields))
    newer = sum(1 for field in written_fields if replaces_newer(field))
    if newer:
        template = (
            _tr("replaces 1 newer value in {side}") if newer == 1 else _tr("replaces {count} newer values in {side}")
        )
        return f"{text}, {template.format(count=newer, side=side)}"
    replaced = sum(1 for field in written_fields if overwritten(field, target))
    if replaced:
        template = _tr("replaces 1 value in {side}") if replaced == 1 else _tr("replaces {count} values in {side}")
        return f"{text}, {template.format(count=replaced, side=side)}"
    return text


def _both_ways(plan: RecordPlan) -> str:
    """How many values go which way, and how many fields ask."""
    to_crm, to_nav = len(plan.writes(Side.CRM)), len(plan.writes(Side.NAV))
    parts = [_tr("{count} to CRM").format(count=to_crm)] if to_crm else []
    if to_nav:
        parts.append(_tr("{count} to NAV").format(count=to_nav))
    if plan.undecided:
        parts.append(_tr("{count} to decide").format(count=len(plan.undecided)))
    return ", ".join(parts) or _tr("writes nothing")


def replaces_newer(field: FieldPlan) -> bool:
    """Whether the value that gives way was changed since the last synchronization."""
    return field.target is not None and overwritten(field, field.target) and field.moved_on(field.target)


def effect_notice(plan: RecordPlan) -> tuple[MessageKind, str]:
    """Kind and text of the notice above OK."""
    if plan.refusals:
        problems = [field_sentence(problem) for problem in plan.refusals]
        return "danger", _lines(
            _tr("Nothing can be written while this stands in the way. It can also be left alone:"), problems
        )
    if plan.undecided:
        names = ", ".join(field.mapping.nav_caption for field in plan.undecided)
        text = _tr("Both systems hold a new value here. Choose which one to keep, or leave both alone: {fields}")
        return "warning", text.format(fields=names)
    cut = ", ".join(field.mapping.nav_caption for field in plan.fields if field.cut_from)
    left = [field_sentence(problem) for problem in plan.left_alone]
    if left:
        return "warning", _lines(_tr("These fields will be left alone on both sides:"), left)
    if cut:
        return "warning", _tr("These values are cut, for the other side holds fewer characters: {fields}").format(
            fields=cut
        )
    return _kept_notice(plan)


def _kept_notice(plan: RecordPlan) -> tuple[MessageKind, str]:
    replaced = sum(1 for field in plan.fields if field.target is not None and overwritten(field, field.target))
    if replaced == 1:
        return "success", _tr("The replaced value stays in the Synchronization Log and can be put back with Undo.")
    if replaced:
        return "success", _tr("Every replaced value stays in the Synchronization Log and can be put back with Undo.")
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
