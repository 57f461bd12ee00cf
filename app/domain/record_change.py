"""Who changed which value of a record, when and by which way; and a deleted record as its last state is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.field import Field, Kind, money_from_text, money_text


class RecordKind(StrEnum):
    """The records whose changes are kept."""

    CUSTOMER = "customer"
    SALESPERSON = "salesperson"
    ACCOUNT = "account"
    OPPORTUNITY = "opportunity"
    QUOTE = "quote"
    CASE = "case"


NAV_KINDS = (RecordKind.CUSTOMER, RecordKind.SALESPERSON)
CRM_KINDS = (RecordKind.ACCOUNT, RecordKind.OPPORTUNITY, RecordKind.QUOTE, RecordKind.CASE)


class Happened(StrEnum):
    """What became of the record."""

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    RESTORED = "restored"


class Way(StrEnum):
    """By which way values came into a record."""

    CARD = "card"  # by hand
    SYNCHRONIZATION = "synchronization"
    UNDO = "undo"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One field with its canonical texts before and after."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One entry in the history of a record. ``no`` is blank for records without one; ``no`` and ``name`` are those it
    had then. ``values`` are the fields that became others: of a new record those that are not blank, of a deleted one
    those that were not. ``job_id``: the job of the Synchronization Log that wrote it, blank for what was done by hand.
    """

    kind: RecordKind
    record_id: str
    happened: Happened
    at: datetime
    by: str
    values: tuple[ValueChange, ...] = ()
    no: str = ""
    name: str = ""
    way: Way = Way.CARD
    job_id: str = ""

    def of_field(self, field: str) -> ValueChange | None:
        """What became of that field here; ``None``: nothing."""
        return next((value for value in self.values if value.field == field), None)


_NOTHING = {Kind.MONEY: "0.00", Kind.NUMBER: "0"}
"""What stands in a field that nobody filled: not worth telling of a new record."""


def value_as_text(value: object) -> str:
    """The canonical text of a field's value: amounts with two decimals, days as ISO writes them, nothing is blank."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return money_text(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def value_from_text(field: Field, text: str) -> object:
    """The inverse of :func:`value_as_text`. ValueError for a text that is none of the field's kind."""
    match field.kind:
        case Kind.MONEY:
            return money_from_text(text)
        case Kind.DATE:
            return date.fromisoformat(text) if text else None
        case Kind.NUMBER:
            return int(text or "0")
        case _:
            return text


def changed_values(fields: Sequence[Field], before: object | None, after: object | None) -> tuple[ValueChange, ...]:
    """The fields in which the records differ, in their order; ``None``: there is no record."""
    found = []
    for field in fields:
        old, new = _text_of(field, before), _text_of(field, after)
        told = {old, new} if before is not None and after is not None else {old, new} - {_NOTHING.get(field.kind, "")}
        if old != new and told != {""}:
            found.append(ValueChange(field.name, old, new))
    return tuple(found)


def last_values(fields: Sequence[Field], deletion: RecordChange) -> Mapping[str, object]:
    """All values that a deleted record held; fields that are not told of were blank."""
    held = {value.field: value.old for value in deletion.values}
    return {field.name: value_from_text(field, held.get(field.name, "")) for field in fields}


def _text_of(field: Field, record: object | None) -> str:
    return "" if record is None else value_as_text(getattr(record, field.name))
