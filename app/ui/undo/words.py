"""An undo in words: what it does, what it leaves alone and why."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain.undo import EffectKind, UndoEffect, UndoTotals
from app.ui.field_errors import shortened
from app.ui.translation import translate


def effect_text(effect: UndoEffect) -> str:
    """What happens besides values, as a sentence without its stop."""
    words = {
        EffectKind.COUPLING_ENDS: translate("Undo", "The coupling to %1 ends"),
        EffectKind.COUPLING_RETURNS: translate("Undo", "The coupling to %1 comes back"),
        EffectKind.ACCOUNT_REMOVED: translate("Undo", "The account %1 is removed"),
        EffectKind.ACCOUNT_RETURNS: translate("Undo", "The account %1 comes back"),
        EffectKind.CUSTOMER_REMOVED: translate("Undo", "The customer %1 is removed"),
        EffectKind.CUSTOMER_RETURNS: translate("Undo", "The customer %1 comes back"),
    }
    return words[effect.kind].replace("%1", shortened(effect.name))


def totals_text(totals: UndoTotals, locale: QLocale) -> str:
    """The whole undo in one sentence, and a second one for what is left alone."""
    if not totals.undone:
        return translate("Undo", "There is nothing left to take back.") + _left_text(totals, locale)
    counts = [
        (totals.values, translate("Undo", "1 value comes back"), translate("Undo", "%1 values come back")),
        (totals.couplings_end, translate("Undo", "1 coupling ends"), translate("Undo", "%1 couplings end")),
        (
            totals.couplings_return,
            translate("Undo", "1 coupling comes back"),
            translate("Undo", "%1 couplings come back"),
        ),
        (totals.records_removed, translate("Undo", "1 record is removed"), translate("Undo", "%1 records are removed")),
        (totals.records_return, translate("Undo", "1 record comes back"), translate("Undo", "%1 records come back")),
    ]
    parts = [_counted(count, one, many, locale) for count, one, many in counts if count]
    if not parts:  # only what was remembered of the two sides goes back
        parts = [translate("Undo", "The state of the last synchronization comes back")]
    several = translate("Undo", "%1 and %2").replace("%1", ", ".join(parts[:-1])).replace("%2", parts[-1])
    listed = parts[0] if len(parts) == 1 else several
    if totals.records == 1:
        return f"{listed}.{_left_text(totals, locale)}"
    of = translate("Undo", "%1 of %2 records: ").replace("%1", locale.toString(totals.undone))
    return f"{of.replace('%2', locale.toString(totals.records))}{listed}.{_left_text(totals, locale)}"


def _left_text(totals: UndoTotals, locale: QLocale) -> str:
    if not totals.left_alone:
        return ""
    one, many = (
        translate("Undo", "1 entry is left alone; the reason is beside it."),
        translate("Undo", "%1 entries are left alone; see below."),
    )
    return " " + _counted(totals.left_alone, one, many, locale)


def _counted(count: int, one: str, many: str, locale: QLocale) -> str:
    return one if count == 1 else many.replace("%1", locale.toString(count))
