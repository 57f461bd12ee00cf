"""Records of every kind as an update from a file sees them: canonical texts by field, and how these become values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.field import Field, Kind
from app.domain.file_kind import FileKind
from app.domain.record_change import value_as_text, value_from_text
from app.files.kinds import TARGET_FIELDS

KEYS: Mapping[FileKind, tuple[str, ...]] = {
    FileKind.CUSTOMERS: ("no",),
    FileKind.SALESPEOPLE: ("code",),
    FileKind.LEDGER_ENTRIES: ("entry_no",),
    FileKind.ACCOUNTS: ("id",),
    FileKind.USERS: ("id", "email"),
    FileKind.OPPORTUNITIES: ("id",),
    FileKind.QUOTES: ("id", "quote_number"),
    FileKind.CASES: ("id", "case_number"),
}
"""The fields by which a row says which record it is, the surest first."""

_NEVER_COMPARED = frozenset({"id", "no", "code", "entry_no", "disabled", "created_on"})
ENTITIES: Mapping[FileKind, str] = {
    FileKind.CUSTOMERS: "Customer",
    FileKind.SALESPEOPLE: "Salesperson",
    FileKind.LEDGER_ENTRIES: "Customer Ledger Entry",
    FileKind.ACCOUNTS: "Account",
    FileKind.USERS: "User",
    FileKind.OPPORTUNITIES: "Opportunity",
    FileKind.QUOTES: "Quote",
    FileKind.CASES: "Case",
}
"""What errors call a record of the kind."""

FIELDS: Mapping[FileKind, Mapping[str, Field]] = {
    kind: {field.name: field for field in fields} for kind, fields in TARGET_FIELDS.items()
}
COMPARED: Mapping[FileKind, tuple[Field, ...]] = {
    kind: tuple(field for field in fields if field.name not in _NEVER_COMPARED)
    for kind, fields in TARGET_FIELDS.items()
}
"""The fields that a file may change in a record that is there: not those by which it is known."""

TITLES: Mapping[FileKind, str] = {
    FileKind.OPPORTUNITIES: "topic",
    FileKind.CASES: "title",
    FileKind.LEDGER_ENTRIES: "document_no",
}
"""The field that people call a record by, where it isn't ``name``."""


@dataclass(frozen=True, slots=True)
class Held:
    """A record as it is here now. ``key`` and ``name`` are what people call it by, ``values`` the canonical texts of
    ``COMPARED`` fields; ``record`` is the record itself."""

    record_id: str
    version: str
    key: str
    name: str
    values: Mapping[str, str]
    record: object


Answer = Held | AppError | None
"""What became of one write: the record as it is now, why it was refused, or nothing of one that was deleted."""


def held_of(kind: FileKind, record: object, record_id: str, version: str, key: str) -> Held:
    """Of a record whose attributes are the kind's fields."""
    values = {field.name: value_as_text(getattr(record, field.name)) for field in COMPARED[kind]}
    name = str(getattr(record, TITLES.get(kind, "name")))
    return Held(record_id, version, key or name, name, values, record)


def blank(field: Field) -> str | None:
    """The canonical text of a blank cell; ``None``: the field can't be blank, so that a blank cell says nothing."""
    if field.kind is Kind.MONEY:
        return "0.00"
    if field.kind is Kind.NUMBER:
        return "0"
    if field.kind is Kind.OPTION and field.name != "status_reason":
        return "" if "" in field.options else None
    return None if field.name == "status_reason" or field.required else ""


def as_values(kind: FileKind, texts: Mapping[str, str]) -> dict[str, object]:
    """Canonical texts as the values of their fields. ``ValueError`` for a text that is none of its field."""
    return {name: value_from_text(FIELDS[kind][name], text) for name, text in texts.items()}
