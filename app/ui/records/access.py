"""How one kind of CRM record is read, saved and named: what a record window is told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.field import Field
from app.domain.record_change import RecordKind


class Versioned(Protocol):
    """A frozen record with the version that was read; a blank one: it is new."""

    @property
    def id(self) -> str:
        """Ours."""

    @property
    def version(self) -> str:
        """Opaque."""


@dataclass(frozen=True, slots=True)
class RecordAccess:
    """``read`` and ``save`` run on the lane. ``save`` is given the record as it was shown and the values to change;
    a record with a blank version is created. ``name`` is what the record is called by, ``changed`` tells the other
    windows that it was saved, ``blank`` is a new record, for what is no field of the form."""

    entity: str
    fields: Sequence[Field]
    read: Callable[[str], Versioned]
    save: Callable[[Versioned, Mapping[str, object]], Versioned]
    name: Callable[[Versioned], str]
    changed: Callable[[Versioned], None]
    kind: RecordKind
    blank: Callable[[], Versioned]

    def values_of(self, record: Versioned) -> dict[str, object]:
        """The record's fields by name."""
        return {field.name: getattr(record, field.name) for field in self.fields}
