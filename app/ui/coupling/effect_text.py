"""What OK of the coupling window will do, in a sentence."""

from __future__ import annotations

from app.domain.coupling_dialog import CouplingDialogState, DialogAction, DialogEffect, effect
from app.domain.synchronization import RecordPlan
from app.ui.captions import field_caption
from app.ui.field_errors import field_sentence
from app.ui.translation import translate
from app.ui.widgets.message_bar import MessageKind

MOST_PROBLEMS = 3


def effect_notice(state: CouplingDialogState, plan: RecordPlan | None) -> tuple[MessageKind, str]:
    """Kind and text of the notice above OK; a blank text: there is nothing to say yet."""
    found = effect(state, plan)
    sentence = effect_sentence(found)
    if found.action is DialogAction.NOTHING:
        nothing = state.account_id is None
        sentence = (
            translate("CouplingEffect", "Choose an account, or create a new one.")
            if nothing
            else translate("CouplingEffect", "OK changes nothing.")
        )
    if plan is None or not sentence or not found.synchronizes:
        return "info", sentence
    refusals = [field_sentence(problem) for problem in plan.refusals]
    if refusals:
        return "danger", _lines(
            translate("CouplingEffect", "Nothing can be written while this stands in the way:"), refusals
        )
    if plan.undecided:
        names = ", ".join(field_caption(field.mapping.nav_caption) for field in plan.undecided)
        text = translate(
            "CouplingEffect",
            "Both records hold a value of their own here. Choose which one to keep, or leave both alone: {fields}",
        )
        return "warning", text.format(fields=names)
    left = [field_sentence(problem) for problem in plan.left_alone]
    if left:
        return "warning", _lines(f"{sentence} " + translate("CouplingEffect", "These fields will be left alone:"), left)
    return ("warning" if found.replaced else "info"), sentence


def effect_sentence(found: DialogEffect) -> str:
    """The sentence alone, blank while what OK does isn't known."""
    if found.action in (DialogAction.RESOLVE, DialogAction.NOTHING):
        return ""
    beginnings = {
        DialogAction.COUPLE: translate("CouplingEffect", "OK couples the two records"),
        DialogAction.MOVE: translate(
            "CouplingEffect", "OK ends the present coupling and couples the customer to this account"
        ),
        DialogAction.CREATE: translate("CouplingEffect", "OK creates an account in Dynamics CRM, couples it"),
        DialogAction.SYNCHRONIZE: translate("CouplingEffect", "OK"),
    }
    sentence = _joined(found, beginnings[found.action], _written(found))
    return f"{sentence} {_replaced(found)}".strip()


def _joined(found: DialogEffect, beginning: str, written: str) -> str:
    if not found.synchronizes:
        return translate("CouplingEffect", "{beginning}; no value is written.").format(beginning=beginning)
    if found.action is DialogAction.SYNCHRONIZE:
        return f"{beginning} {written}."
    if not found.written:
        return translate("CouplingEffect", "{beginning}; both hold the same values.").format(beginning=beginning)
    if found.action is DialogAction.CREATE:
        return translate("CouplingEffect", "{beginning} and {written}.").format(beginning=beginning, written=written)
    return translate("CouplingEffect", "{beginning}, then {written}.").format(beginning=beginning, written=written)


def _written(found: DialogEffect) -> str:
    if not found.written:
        return translate("CouplingEffect", "writes nothing: both hold the same values")
    if found.to_crm and found.to_nav:
        text = translate("CouplingEffect", "writes {crm} to the account and {nav} to the customer")
        return text.format(crm=_values(found.to_crm), nav=_values(found.to_nav))
    side = (
        translate("CouplingEffect", "writes {values} to the account")
        if found.to_crm
        else translate("CouplingEffect", "writes {values} to the customer")
    )
    return side.format(values=_values(found.written))


def _values(count: int) -> str:
    return (
        translate("CouplingEffect", "1 value")
        if count == 1
        else translate("CouplingEffect", "{count} values").format(count=count)
    )


def _replaced(found: DialogEffect) -> str:
    if not found.replaced:
        return ""
    both = bool(found.to_crm and found.to_nav)
    if found.replaced == 1:
        one = translate("CouplingEffect", "One value will be replaced; the log keeps it.")
        return one if both else translate("CouplingEffect", "One of its values will be replaced; the log keeps it.")
    many = translate("CouplingEffect", "{count} of its values will be replaced; the log keeps them.")
    return (
        translate("CouplingEffect", "{count} values will be replaced; the log keeps them.") if both else many
    ).format(count=found.replaced)


def _lines(first: str, problems: list[str]) -> str:
    shown = problems[:MOST_PROBLEMS]
    if len(problems) > MOST_PROBLEMS:
        shown.append(translate("CouplingEffect", "and {count} more.").format(count=len(problems) - MOST_PROBLEMS))
    return "\n".join([first, *shown])
