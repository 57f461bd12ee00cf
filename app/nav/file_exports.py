"""Receipts of files that were written: what went out, and how it stands with each value."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, literal, select, update

from app.database.columns import YesNo
from app.domain.field_mapping import Side
from app.domain.file_export import (
    OPEN_STANDINGS,
    ExportedValue,
    ExportTarget,
    FileExport,
    PendingRecord,
    SentValue,
    Standing,
)
from app.domain.file_kind import FileKind
from app.domain.journal import Creates
from app.nav.chunks import in_chunks
from app.nav.journal_tables import sync_records
from app.nav.tables.file_exports import file_export_records as records
from app.nav.tables.file_exports import file_export_values as values
from app.nav.tables.file_exports import file_exports as exports

Place = tuple[str, str]
"""A record's id and the name of a field."""

_OPEN = values.c.standing.in_(sorted(standing.value for standing in OPEN_STANDINGS))
_OF_RECORDS = values.c.record_id.in_(bindparam("ids", expanding=True))


class FileExports:
    """Reads and writes receipts in the transaction of ``connection``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def insert(self, export: FileExport) -> None:
        """The head of a receipt; its counts by standing follow from its values."""
        row = {"id": export.id, "target": export.target.value, "path": export.path, "records": export.records}
        self._connection.execute(insert(exports).values(**row, written_at=export.written_at, written_by=export.by))

    def add(self, export_id: str, sent: Sequence[PendingRecord]) -> None:
        """The records with the values that go out. Earlier receipts of the same fields are settled by that."""
        for chunk in in_chunks(sent):
            self._replace(chunk)
            self._connection.execute(insert(records), [_record_row(export_id, record) for record in chunk])
            fields = [_value_row(export_id, record, place) for record in chunk for place in range(len(record.fields))]
            for some in in_chunks(fields):
                self._connection.execute(insert(values), list(some))

    def count(self) -> int:
        """How many files were written."""
        return int(self._connection.scalar(select(func.count()).select_from(exports)) or 0)

    def newest(self, start: int = 0, limit: int = 100) -> list[FileExport]:
        """The files that were written, newest first."""
        heads = self._connection.execute(
            select(exports).order_by(exports.c.seq.desc()).offset(start).limit(limit)
        ).all()
        standings = self._standings([head.id for head in heads])
        return [_export_of(head, standings.get(head.id, {})) for head in heads]

    def get(self, export_id: str) -> FileExport | None:
        """One of them."""
        head = self._connection.execute(select(exports).where(exports.c.id == export_id)).first()
        return None if head is None else _export_of(head, self._standings([export_id]).get(export_id, {}))

    def count_values(self, export_id: str) -> int:
        """How many values went out with the file."""
        counting = select(func.count()).select_from(values).where(values.c.export_id == export_id)
        return int(self._connection.scalar(counting) or 0)

    def values(self, export_id: str, start: int = 0, limit: int = 100) -> list[ExportedValue]:
        """The values of one file, in the order in which they were written."""
        statement = _valued().where(values.c.export_id == export_id).order_by(values.c.seq)
        return [_value_of(row) for row in self._connection.execute(statement.offset(start).limit(limit))]

    def still_open(self, export_id: str) -> frozenset[tuple[FileKind, str]]:
        """The records of a file of which at least one value hasn't come back."""
        statement = select(values.c.kind, values.c.record_id).where(values.c.export_id == export_id, _OPEN).distinct()
        return frozenset((FileKind(kind), record_id) for kind, record_id in self._connection.execute(statement))

    def sent(self, kind: FileKind) -> Mapping[Place, tuple[str, SentValue]]:
        """What went out of records of that kind and hasn't come back: the value, and how it stands with it."""
        statement = (
            select(values.c.record_id, values.c.field, values.c.new_value, values.c.standing, exports)
            .join(exports, exports.c.id == values.c.export_id)
            .where(values.c.kind == kind.value, _OPEN)
        )
        return {
            (row.record_id, row.field): (row.new_value, SentValue(row.id, row.written_at, Standing(row.standing)))
            for row in self._connection.execute(statement)
        }

    def awaited(self, kind: FileKind) -> dict[str, dict[str, str]]:
        """The values of the records that went out as new and haven't come back: by record and field."""
        new = _valued().where(values.c.kind == kind.value, _OPEN, records.c.is_new == literal(True, YesNo))
        found: dict[str, dict[str, str]] = {}
        for value in (_value_of(row) for row in self._connection.execute(new)):
            found.setdefault(value.record_id, {})[value.field] = value.new
        return found

    def open_values(self, kind: FileKind, record_ids: Collection[str]) -> Iterable[tuple[int, ExportedValue]]:
        """The values of these records that haven't come back, with their numbers."""
        statement = _valued().add_columns(values.c.seq).where(values.c.kind == kind.value, _OPEN, _OF_RECORDS)
        for ids in in_chunks(list(record_ids)):
            for row in self._connection.execute(statement, {"ids": list(ids)}):
                yield int(row.seq), _value_of(row)

    def has_open(self, kind: FileKind) -> bool:
        """Whether any value of that kind hasn't come back."""
        return (
            self._connection.execute(select(values.c.seq).where(values.c.kind == kind.value, _OPEN).limit(1)).first()
            is not None
        )

    def settle(self, standings: Mapping[int, Standing], step_id: str, at: datetime) -> None:
        """How it stands with these values (by number) since the update ``step_id``."""
        statement = (
            update(values)
            .where(values.c.seq == bindparam("number"))
            .values(standing=bindparam("stands"), settled_at=bindparam("at"), step_id=bindparam("by_step"))
        )
        rows = [
            {"number": number, "stands": standing.value, "at": at, "by_step": step_id}
            for number, standing in standings.items()
        ]
        for chunk in in_chunks(rows):
            self._connection.execute(statement, list(chunk))

    def reopen(self, step_id: str, record_ids: Collection[str]) -> None:
        """What that update settled of these records is open again: it was undone."""
        statement = (
            update(values)
            .where(values.c.step_id == step_id, values.c.step_id != "", _OF_RECORDS)
            .values(standing=Standing.WAITING.value, settled_at=None, step_id="")
        )
        for ids in in_chunks(list(record_ids)):
            self._connection.execute(statement, {"ids": list(ids)})

    def synchronized_into_being(self, side: Side) -> frozenset[str]:
        """The ids of the records of a side that synchronizations have made."""
        made = Creates.CUSTOMER if side is Side.NAV else Creates.ACCOUNT
        column = sync_records.c.nav_id if side is Side.NAV else sync_records.c.crm_id
        return frozenset(self._connection.scalars(select(column).where(sync_records.c.creates == made.value)))

    def _replace(self, sent: Sequence[PendingRecord]) -> None:
        goes = {(record.kind.value, record.record_id, field.name) for record in sent for field in record.fields}
        columns = (values.c.seq, values.c.kind, values.c.record_id, values.c.field)
        found = self._connection.execute(
            select(*columns).where(_OPEN, _OF_RECORDS), {"ids": [record.record_id for record in sent]}
        )
        numbers = [row[0] for row in found if (row[1], row[2], row[3]) in goes]
        statement = update(values).where(values.c.seq == bindparam("number")).values(standing=Standing.REPLACED.value)
        if numbers:
            self._connection.execute(statement, [{"number": number} for number in numbers])

    def _standings(self, export_ids: Sequence[str]) -> dict[str, dict[Standing, int]]:
        statement = (
            select(values.c.export_id, values.c.standing, func.count())
            .where(values.c.export_id.in_(export_ids))
            .group_by(values.c.export_id, values.c.standing)
        )
        found: dict[str, dict[Standing, int]] = {}
        for export_id, standing, count in self._connection.execute(statement):
            found.setdefault(export_id, {})[Standing(standing)] = int(count)
        return found


def _valued() -> Select[Any]:
    told = (records.c.export_id == values.c.export_id) & (records.c.record_id == values.c.record_id)
    return select(
        values.c.kind,
        values.c.record_id,
        records.c.key_text,
        records.c.name,
        records.c.record_version,
        records.c.is_new,
        values.c.field,
        values.c.old_value,
        values.c.new_value,
        values.c.standing,
        values.c.settled_at,
    ).join(records, told & (records.c.kind == values.c.kind))


def _export_of(head: Any, standings: Mapping[Standing, int]) -> FileExport:
    target = ExportTarget(head.target)
    return FileExport(head.id, target, head.path, head.written_at, head.written_by, int(head.records), standings)


def _value_of(row: Sequence[Any]) -> ExportedValue:
    return ExportedValue(
        FileKind(row[0]), row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], Standing(row[9]), row[10]
    )


def _record_row(export_id: str, record: PendingRecord) -> dict[str, object]:
    return {
        "export_id": export_id,
        "kind": record.kind.value,
        "record_id": record.record_id,
        "key_text": record.key,
        "name": record.name,
        "record_version": record.version,
        "is_new": record.is_new,
    }


def _value_row(export_id: str, record: PendingRecord, place: int) -> dict[str, object]:
    field = record.fields[place]
    return {
        "export_id": export_id,
        "kind": record.kind.value,
        "record_id": record.record_id,
        "field": field.name,
        "old_value": field.old,
        "new_value": field.new,
        "standing": Standing.WAITING.value,
    }
