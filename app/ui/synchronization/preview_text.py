"""What the window Synchronize Now says of the pair and of each choice."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.domain.field_mapping import Side
from app.domain.synchronization import Choice, FieldPlan, RecordPlan
from app.ui.captions import field_caption
from app.ui.field_errors import field_sentence
from app.ui.plans.plan_cells import overwritten
from app.ui.translation import translate
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
        text = translate(
            "SynchronizationPreview",
            "The two records were never synchronized. Blank fields are filled from the other side; where both hold "
            "a value, you decide.",
        )
        return "info", text
    if any(replaces_newer(field) for field in preview.plan.fields):
        return "info", translate(
            "SynchronizationPreview", "Each field is taken from the side that changed it, but for what you chose."
        )
    return "info", translate(
        "SynchronizationPreview", "Each field is taken from the side that changed it; no newer value is replaced."
    )


def both_changed_warning() -> str:
    """What is said when either side loses something."""
    return translate(
        "SynchronizationPreview",
        "Both the Customer record and the Dynamics CRM Account record have been changed since the last "
        "synchronization, or synchronization has never been performed. If you continue with synchronization, data on "
        "one of the records will be lost and replaced with data from the other record.",
    )


def history(preview: SynchronizationPreview, locale: QLocale) -> str:
    """When the pair was in step last, and what happened since."""
    coupling = preview.coupling
    if coupling.synchronized_at is None:
        return translate("SynchronizationPreview", "Never synchronized. {account} is the coupled account.").format(
            account=preview.plan.account_name
        )
    when = _moment(coupling.synchronized_at, locale)
    first = translate("SynchronizationPreview", "Last synchronized {when} by {who}.").format(
        when=when, who=coupling.synchronized_by
    )
    return f"{first} {_since(preview)}"


def _since(preview: SynchronizationPreview) -> str:
    fields = preview.plan.fields
    nav = sum(1 for plan in fields if _moved(plan.base_nav, plan.nav_value))
    crm = sum(1 for plan in fields if _moved(plan.base_crm, plan.crm_value))
    both = sum(1 for plan in fields if _moved(plan.base_nav, plan.nav_value) and _moved(plan.base_crm, plan.crm_value))
    if not nav and not crm:
        return translate("SynchronizationPreview", "No mapped field has changed since then.")
    parts = []
    if nav:
        parts.append(_changed(nav, translate("SynchronizationPreview", "Dynamics NAV"), preview.nav_by))
    if crm:
        parts.append(_changed(crm, translate("SynchronizationPreview", "Dynamics CRM"), preview.crm_by))
    text = translate("SynchronizationPreview", "Since then: {parts}").format(
        parts=translate("SynchronizationPreview", " and ").join(parts)
    )
    return text + (
        translate("SynchronizationPreview", ", {count} of them in both.").format(count=both) if both else "."
    )


def _changed(count: int, side: str, who: str) -> str:
    one = (
        translate("SynchronizationPreview", "1 field changed in {side}")
        if count == 1
        else translate("SynchronizationPreview", "{count} fields changed in {side}")
    )
    text = one.format(count=count, side=side)
    return translate("SynchronizationPreview", "{text} (last by {who})").format(text=text, who=who) if who else text


def _moved(base: str | None, value: str) -> bool:
    return base is not None and base != value


def _moment(when: datetime, locale: QLocale) -> str:
    return written(when, locale)


def choice_detail(plan: RecordPlan, choice: Choice) -> str:
    """What a choice would write, beside it."""
    if plan.refusals:
        return translate("SynchronizationPreview", "cannot be written: a value is too long")
    target = choice.target
    if target is None or any(plan.writes(side) for side in Side if side is not target):
        return _both_ways(plan)
    written_fields = [field for field in plan.fields if field.target is target]
    if not written_fields:
        return translate("SynchronizationPreview", "writes nothing")
    side = (
        translate("SynchronizationPreview", "CRM") if target is Side.CRM else translate("SynchronizationPreview", "NAV")
    )
    first = (
        translate("SynchronizationPreview", "writes 1 value")
        if len(written_fields) == 1
        else translate("SynchronizationPreview", "writes {count} values")
    )
    text = first.format(count=len(written_fields))
    newer = sum(1 for field in written_fields if replaces_newer(field))
    if newer:
        template = (
            translate("SynchronizationPreview", "replaces 1 newer value in {side}")
            if newer == 1
            else translate("SynchronizationPreview", "replaces {count} newer values in {side}")
        )
        return f"{text}, {template.format(count=newer, side=side)}"
    replaced = sum(1 for field in written_fields if overwritten(field, target))
    if replaced:
        template = (
            translate("SynchronizationPreview", "replaces 1 value in {side}")
            if replaced == 1
            else translate("SynchronizationPreview", "replaces {count} values in {side}")
        )
        return f"{text}, {template.format(count=replaced, side=side)}"
    return text


def _both_ways(plan: RecordPlan) -> str:
    """How many values go which way, and how many fields ask."""
    to_crm, to_nav = len(plan.writes(Side.CRM)), len(plan.writes(Side.NAV))
    parts = [translate("SynchronizationPreview", "{count} to CRM").format(count=to_crm)] if to_crm else []
    if to_nav:
        parts.append(translate("SynchronizationPreview", "{count} to NAV").format(count=to_nav))
    if plan.undecided:
        parts.append(translate("SynchronizationPreview", "{count} to decide").format(count=len(plan.undecided)))
    return ", ".join(parts) or translate("SynchronizationPreview", "writes nothing")


def replaces_newer(field: FieldPlan) -> bool:
    """Whether the value that gives way was changed since the last synchronization."""
    return field.target is not None and overwritten(field, field.target) and field.moved_on(field.target)


def effect_notice(plan: RecordPlan) -> tuple[MessageKind, str]:
    """Kind and text of the notice above OK."""
    if plan.refusals:
        problems = [field_sentence(problem) for problem in plan.refusals]
        return "danger", _lines(
            translate(
                "SynchronizationPreview",
                "Nothing can be written while this stands in the way. It can also be left alone:",
            ),
            problems,
        )
    if plan.undecided:
        names = ", ".join(field_caption(field.mapping.nav_caption) for field in plan.undecided)
        text = translate(
            "SynchronizationPreview",
            "Both systems hold a new value here. Choose which one to keep, or leave both alone: {fields}",
        )
        return "warning", text.format(fields=names)
    cut = ", ".join(field_caption(field.mapping.nav_caption) for field in plan.fields if field.cut_from)
    left = [field_sentence(problem) for problem in plan.left_alone]
    if left:
        return "warning", _lines(
            translate("SynchronizationPreview", "These fields will be left alone on both sides:"), left
        )
    if cut:
        return "warning", translate(
            "SynchronizationPreview", "These values are cut, for the other side holds fewer characters: {fields}"
        ).format(fields=cut)
    return _kept_notice(plan)


def _kept_notice(plan: RecordPlan) -> tuple[MessageKind, str]:
    replaced = sum(1 for field in plan.fields if field.target is not None and overwritten(field, field.target))
    if replaced == 1:
        return "success", translate(
            "SynchronizationPreview",
            "The replaced value stays in the Synchronization Log and can be put back with Undo.",
        )
    if replaced:
        return "success", translate(
            "SynchronizationPreview",
            "Every replaced value stays in the Synchronization Log and can be put back with Undo.",
        )
    if not any(field.target for field in plan.fields):
        return "info", translate(
            "SynchronizationPreview", "Nothing has to be written. OK marks the two records as synchronized."
        )
    return "success", translate("SynchronizationPreview", "No value is lost: only blank fields are filled.")


def _lines(first: str, problems: list[str]) -> str:
    shown = problems[:MOST_PROBLEMS]
    if len(problems) > MOST_PROBLEMS:
        shown.append(
            translate("SynchronizationPreview", "and {count} more.").format(count=len(problems) - MOST_PROBLEMS)
        )
    return "\n".join([first, *shown])
