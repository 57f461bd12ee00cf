"""Which option a cell means: its label in any case, a word for it, or the number that NAV or Dataverse stores."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.case import CASE_STATES
from app.domain.field import Field
from app.domain.folding import fold
from app.domain.opportunity import OPPORTUNITY_STATES
from app.domain.quote import QUOTE_STATES
from app.files.kinds import ImportKind
from app.services.imports.option_words import ANYWHERE, OF_KIND

_STATES: Mapping[ImportKind, Mapping[str, tuple[str, ...]]] = {
    ImportKind.OPPORTUNITIES: OPPORTUNITY_STATES,
    ImportKind.QUOTES: QUOTE_STATES,
    ImportKind.CASES: CASE_STATES,
}


def options_of(kind: ImportKind, field: Field) -> tuple[str, ...]:
    """What the field can hold. Which status reasons go with which status is a matter of the whole record."""
    if field.name == "status_reason":
        return tuple(dict.fromkeys(reason for reasons in _STATES[kind].values() for reason in reasons))
    return field.options


def option_of(kind: ImportKind, field: Field, text: str) -> str | None:
    """The option of ``field`` that the text means; None: none of them."""
    folded = fold(text)
    for option in options_of(kind, field):
        if fold(option) == folded:
            return option
    for words in (OF_KIND.get((kind, field.name), {}), ANYWHERE.get(field.name, {})):
        if folded in words:
            return words[folded]
    return None


def status_of(kind: ImportKind, reason: str) -> str | None:
    """The status that goes with a status reason, when it goes with one alone."""
    found = [status for status, reasons in _STATES.get(kind, {}).items() if reason in reasons]
    return found[0] if len(found) == 1 else None


def goes_with(kind: ImportKind, status: str, reason: str) -> bool:
    """Whether a record of that status may have that status reason."""
    return reason in _STATES[kind].get(status, ())
