"""What a person decided about an export: a value, changed by making a new one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from app.domain.file_export import PendingField, PendingRecord


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """Decisions that differ from what is done by itself: whatever can go goes, but for records all of whose values went
    out before and haven't come back.

    ``all``: all records ticked or not; ``records``: single ones by id, which count more. ``left_out``: (record, field)
    pairs that stay here this time.
    """

    all: bool | None = None
    records: Mapping[str, bool] = field(default_factory=dict)
    left_out: frozenset[tuple[str, str]] = frozenset()

    def is_ticked(self, record: PendingRecord) -> bool:
        """Whether the record goes into the file."""
        by_itself = (not record.was_sent) if self.all is None else self.all
        return bool(self.going(record)) and self.records.get(record.record_id, by_itself)

    def takes(self, record: PendingRecord, pending: PendingField) -> bool:
        """Whether the value goes, if its record does."""
        able = record.problem is None and pending.problem is None
        return able and (record.record_id, pending.name) not in self.left_out

    def going(self, record: PendingRecord) -> tuple[PendingField, ...]:
        """The values that go, if the record does. A record that is new there goes with its name or not at all."""
        found = tuple(pending for pending in record.fields if self.takes(record, pending))
        return found if not record.is_new or any(pending.name in _NAMES for pending in found) else ()

    def tick(self, record_ids: Collection[str], on: bool) -> ExportChoices:
        """With these records ticked or not."""
        return replace(self, records={**self.records, **dict.fromkeys(record_ids, on)})

    def tick_all(self, on: bool) -> ExportChoices:
        """With all records ticked or not."""
        return replace(self, all=on, records={})

    def only(self, record_ids: Collection[str]) -> ExportChoices:
        """With these records ticked and no others."""
        return replace(self, all=False, records=dict.fromkeys(record_ids, True))

    def take_field(self, record_id: str, name: str, on: bool) -> ExportChoices:
        """With the value going or staying."""
        place = frozenset({(record_id, name)})
        return replace(self, left_out=self.left_out - place if on else self.left_out | place)


_NAMES = frozenset({"name", "topic", "title", "code"})
"""The field without which no record is made."""

ALL_THAT_CAN_GO = ExportChoices()
