"""What the window Synchronize Now says of many records: the whole in a sentence, and the stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence
from app.ui.synchronization.many_choice import Whole
from app.ui.widgets.message_bar import MessageKind

if TYPE_CHECKING:
    from app.services.whole_preview import PreviewedRecord, Weight


def whole_sentence(whole: Whole) -> str:
    """How much changes where."""
    locale, counts = QLocale(), whole.counts
    if not whole.records:
        return _tr("No customer takes part.")
    if not whole.changing and whole.refused:
        return _tr("Nothing can be written of {records} records.").format(records=locale.toString(whole.records))
    if not whole.changing:
        return _tr("Nothing has to be written; {records} records are looked at.").format(
            records=locale.toString(whole.records)
        )
    text = (
        _tr("1 of {records} records changes:")
        if whole.changing == 1
        else _tr("{changing} of {records} records change:")
    )
    first = text.format(changing=locale.toString(whole.changing), records=locale.toString(whole.records))
    sides = [(counts.to_crm, _tr("Dynamics CRM")), (counts.to_nav, _tr("Dynamics NAV"))]
    parts = [
        (_tr("1 field in {side}") if n == 1 else _tr("{n} fields in {side}")).format(n=locale.toString(n), side=side)
        for n, side in sides
        if n
    ]
    return f"{first} {', '.join(parts)}."


def whole_notice(whole: Whole) -> tuple[MessageKind, str]:
    """What is lost and what is left, under the sentence; kind and text."""
    counts, locale = whole.counts, QLocale()
    parts = [
        (whole.refused, _tr("1 record cannot be written"), _tr("{n} records cannot be written")),
        (counts.undecided, _tr("1 field is to be decided"), _tr("{n} fields are to be decided")),
        (counts.newer, _tr("1 newer value is replaced"), _tr("{n} newer values are replaced")),
        (counts.replaced, _tr("1 value is replaced in all"), _tr("{n} values are replaced in all")),
        (counts.no_counterpart, _tr("1 field has no counterpart"), _tr("{n} fields have no counterpart")),
    ]
    said = [(one if n == 1 else many).format(n=locale.toString(n)) for n, one, many in parts if n]
    if not said:
        return "success", _tr("No value is lost.") if whole.changing else ""
    text = "; ".join(said) + "."
    if counts.replaced:
        text = f"{text} {_tr('Every replaced value stays in the Synchronization Log and can be put back with Undo.')}"
    lost = whole.refused or counts.undecided or counts.newer
    return ("warning" if lost else "info"), text[:1].upper() + text[1:]


def stop_sentence(whole: Whole) -> str:
    """Why a second look is asked for; blank: it is not."""
    if not whole.is_much:
        return ""
    locale = QLocale()
    text = _tr(
        "{written} of {fields} fields ({percent} %) would change. This is more than a fifth of all mapped fields; look "
        "whether it is the right direction and the right records."
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
        0: _tr("Cannot be written ({n})"),
        1: _tr("To be decided ({n})"),
        2: _tr("Newer values are replaced ({n})"),
        3: _tr("Values are replaced ({n})"),
        4: _tr("Only blanks are filled ({n})"),
        5: _tr("Left alone ({n})"),
    }


def all_caption() -> str:
    """The list without a filter."""
    return _tr("All records that differ ({n})")


def is_grave(weight: Weight) -> bool:
    """Whether the record is marked as one that nothing is written of."""
    return weight == 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("SynchronizeMany", text)
