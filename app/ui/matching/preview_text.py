"""What a preview says in a sentence or two: how many pairs, how many values, how many of them replace one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.domain.coupling_dialog import AfterCoupling
from app.ui.matching.preview_model import Effect, effect_of
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.matching.bulk_coupling import PairPreview
    from app.ui.widgets.message_bar import MessageKind


def preview_notice(previews: Sequence[PairPreview], option: AfterCoupling) -> tuple[MessageKind, str]:
    """Kind and text of the notice."""
    good = [preview for preview in previews if preview.error is None]
    effect = sum((effect_of(preview.plan) for preview in good), Effect())
    bad = len(previews) - len(good)
    parts = [_pairs(len(good)), *_values(effect, option), _refused(bad), _left(good)]
    kind: MessageKind = "danger" if not good else "warning" if effect.replaced or bad else "info"
    return kind, " ".join(part for part in parts if part)


def _pairs(count: int) -> str:
    if count == 0:
        return translate("MatchBasedCoupling", "No pair can be coupled.")
    return (
        translate("MatchBasedCoupling", "1 pair will be coupled.")
        if count == 1
        else translate("MatchBasedCoupling", "%1 pairs will be coupled.").replace("%1", _no(count))
    )


def _values(effect: Effect, option: AfterCoupling) -> list[str]:
    if option.choice is None:
        return [translate("MatchBasedCoupling", "No value is written on either side.")]
    if not effect.crm and not effect.nav:
        return [translate("MatchBasedCoupling", "No value is written: nothing has to change.")]
    sides = [
        (
            effect.crm,
            translate("MatchBasedCoupling", "1 value will be written in Dynamics CRM"),
            translate("MatchBasedCoupling", "%1 values will be written in Dynamics CRM"),
        ),
        (
            effect.nav,
            translate("MatchBasedCoupling", "1 value will be written in Dynamics NAV"),
            translate("MatchBasedCoupling", "%1 values will be written in Dynamics NAV"),
        ),
    ]
    told = [one if count == 1 else many.replace("%1", _no(count)) for count, one, many in sides if count]
    return [*(f"{each}." for each in told), _replaced(effect.replaced)]


def _replaced(count: int) -> str:
    if not count:
        return translate("MatchBasedCoupling", "None of them replaces a value.")
    if count == 1:
        return translate("MatchBasedCoupling", "1 of them replaces a value; the log keeps it.")
    return translate("MatchBasedCoupling", "%1 of them replace a value; the log keeps those.").replace("%1", _no(count))


def _refused(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return translate("MatchBasedCoupling", "1 pair cannot be coupled as it is; the list says why.")
    return translate("MatchBasedCoupling", "%1 pairs cannot be coupled as they are; the list says why.").replace(
        "%1", _no(count)
    )


def _left(good: Sequence[PairPreview]) -> str:
    count = sum(len(preview.plan.left_alone) for preview in good if preview.plan is not None)
    if not count:
        return ""
    return (
        translate("MatchBasedCoupling", "1 field is left alone.")
        if count == 1
        else translate("MatchBasedCoupling", "%1 fields are left alone.").replace("%1", _no(count))
    )


def _no(count: int) -> str:
    return QLocale().toString(count)
