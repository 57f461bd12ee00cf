"""What the window Synchronize Now says of many records: the whole in a sentence, and the stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence
from app.ui.synchronization.many_choice import Whole
from app.ui.translation import translate
from app.ui.widgets.message_bar import MessageKind

if TYPE_CHECKING:
    from app.services.whole_preview import PreviewedRecord, Weight


def whole_sentence(whole: Whole) -> str:
    """How much changes where."""
    locale, counts = QLocale(), whole.counts
    if not whole.records:
        return translate("SynchronizeMany", "No customer takes part.")
    if not whole.changing and whole.refused:
        return translate("SynchronizeMany", "Nothing can be written of {records} records.").format(
            records=locale.toString(whole.records)
        )
    if not whole.changing:
        return translate("SynchronizeMany", "Nothing has to be written; {records} records are looked at.").format(
            records=locale.toString(whole.records)
        )
    text = (
        translate("SynchronizeMany", "1 of {records} records changes:")
        if whole.changing == 1
        else translate("SynchronizeMany", "{changing} of {records} records change:")
    )
    first = text.format(changing=locale.toString(whole.changing), records=locale.toString(whole.records))
    sides = [
        (counts.to_crm, translate("SynchronizeMany", "Dynamics CRM")),
        (counts.to_nav, translate("SynchronizeMany", "Dynamics NAV")),
    ]
    parts = [
        (
            translate("SynchronizeMany", "1 field in {side}")
            if n == 1
            else translate("SynchronizeMany", "{n} fields in {side}")
        ).format(n=locale.toString(n), side=side)
        for n, side in sides
        if n
    ]
    return f"{first} {', '.join(parts)}."


def whole_notice(whole: Whole) -> tuple[MessageKind, str]:
    """What is lost and what is left, under the sentence; kind and text."""
    counts, locale = whole.counts, QLocale()
    parts = [
        (
            whole.refused,
            translate("SynchronizeMany", "1 record cannot be written"),
            translate("SynchronizeMany", "{n} records cannot be written"),
        ),
        (
            counts.undecided,
            translate("SynchronizeMany", "1 field is to be decided"),
            translate("SynchronizeMany", "{n} fields are to be decided"),
        ),
        (
            counts.newer,
            translate("SynchronizeMany", "1 newer value is replaced"),
            translate("SynchronizeMany", "{n} newer values are replaced"),
        ),
        (
            counts.replaced,
            translate("SynchronizeMany", "1 value is replaced in all"),
            translate("SynchronizeMany", "{n} values are replaced in all"),
        ),
        (
            counts.no_counterpart,
            translate("SynchronizeMany", "1 field has no counterpart"),
            translate("SynchronizeMany", "{n} fields have no counterpart"),
        ),
    ]
    said = [(one if n == 1 else many).format(n=locale.toString(n)) for n, one, many in parts if n]
    if not said:
        return "success", translate("SynchronizeMany", "No value is lost.") if whole.changing else ""
    text = "; ".join(said) + "."
    if counts.replaced:
        kept = translate(
            "SynchronizeMany", "Every replaced value stays in the Synchronization Log and can be put back with Undo."
        )
        text = f"{text} {kept}"
    lost = whole.refused or counts.undecided or counts.newer
    return ("warning" if lost else "info"), text[:1].upper() + text[1:]


def stop_sentence(whole: Whole) -> str:
    """Why a second look is asked for; blank: it is not."""
    if not whole.is_much:
        return ""
    locale = QLocale()
    text = translate(
        "SynchronizeMany",
        "{written} of {fields} fields ({percent} %) would change. This is more than a fifth of all mapped fields; look "
        "whether it is the right direction and the right records.",
    )
    return text.format(
        written=locale.toString(whole.counts.written), fields=locale.toString(whole.fields), percent=whole.percent
    )


def problem_of(record: PreviewedRecord) -> str:
    """What stands in the way of the record, or of some of its fields; blank: nothing does."""
    if record.error is not None:
        return sentence_of(record.error).whole
    problems = [] if record.plan is None else [*record.plan.refusals, *record.plan.left_alone]
    return "\n".join(field_sentence(problem) for problem in problems)


def weight_captions() -> dict[int, str]:
    """The kinds of records that the list can be narrowed to, with {n} for how many there are."""
    return {
        0: translate("SynchronizeMany", "Cannot be written ({n})"),
        1: translate("SynchronizeMany", "To be decided ({n})"),
        2: translate("SynchronizeMany", "Newer values are replaced ({n})"),
        3: translate("SynchronizeMany", "Values are replaced ({n})"),
        4: translate("SynchronizeMany", "Only blanks are filled ({n})"),
        5: translate("SynchronizeMany", "Left alone ({n})"),
    }


def all_caption() -> str:
    """The list without a filter."""
    return translate("SynchronizeMany", "All records that differ ({n})")


def is_grave(weight: Weight) -> bool:
    """Whether the record is marked as one that nothing is written of."""
    return weight == 0
