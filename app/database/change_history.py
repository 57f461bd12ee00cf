"""The history of records that were changed by hand: a table that can only be added to, on either side."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, Index, MetaData, Row, Table, insert, select
from sqlalchemy import text as sql

from app.database.columns import Big, UtcTime, Words, text
from app.database.guards import append_only
from app.database.table_parts import ID_LENGTH, one_of
from app.domain.record_change import Happened, RecordChange, RecordKind, ValueChange

NAME = "record_changes"
LONGEST_NO, LONGEST_NAME, LONGEST_BY = 100, 300, 100
_PORTION = 1_000
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def changes_table(metadata: MetaData, kinds: Iterable[RecordKind]) -> Table:
    """The table for records of these kinds. There are no foreign keys: a history outlives its record."""
    deleted = sql(f"happened = '{Happened.DELETED.value}'")
    table = Table(
        NAME,
        metadata,
        Column("seq", Big, primary_key=True, autoincrement=True),
        Column("kind", Words, nullable=False),
        one_of("kind", [kind.value for kind in kinds]),
        Column("record_id", Words, nullable=False),
        CheckConstraint(f"length(record_id) BETWEEN 1 AND {ID_LENGTH}", name="record_id_length"),
        *text("record_no", LONGEST_NO),
        *text("record_name", LONGEST_NAME),
        Column("happened", Words, nullable=False),
        one_of("happened", [each.value for each in Happened]),
        Column("changes", Words, nullable=False),  # JSON [[field, old, new], …]
        Column("changed_at", UtcTime, nullable=False),
        *text("changed_by", LONGEST_BY),
        Index(None, "record_id", "seq"),
        Index("ix_record_changes_deleted", "seq", sqlite_where=deleted, postgresql_where=deleted),
        sqlite_strict=True,
    )
    append_only(table)
    return table


class ChangeHistory:
    """Adds to and reads the history in the transaction of ``connection``."""

    def __init__(self, connection: Connection, table: Table) -> None:
        self._connection = connection
        self._table = table

    def add(self, change: RecordChange) -> None:
        """Write one entry down; a change in which nothing became other is none."""
        if change.values or change.happened is not Happened.CHANGED:
            self._connection.execute(insert(self._table), [_row_of(change)])

    def of(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        """Everything that is known of the record, newest first."""
        return self._read(self._table.c.record_id == record_id, self._table.c.kind == kind.value)

    def made(self, kind: RecordKind, record_ids: Collection[str]) -> set[str]:
        """Those of the records that were made, or brought back, by hand; any number of ids."""
        ids, made = list(record_ids), (Happened.CREATED.value, Happened.RESTORED.value)
        table, found = self._table, set[str]()
        for start in range(0, len(ids), _PORTION):
            some = table.c.record_id.in_(ids[start : start + _PORTION])
            wanted = select(table.c.record_id).where(some, table.c.kind == kind.value, table.c.happened.in_(made))
            found.update(self._connection.scalars(wanted))
        return found

    def deletions(self, limit: int) -> list[RecordChange]:
        """The latest deletions, newest first; a record that came back and went again is there twice."""
        return self._read(self._table.c.happened == Happened.DELETED.value, limit=limit)

    def _read(self, *rules: Any, limit: int | None = None) -> list[RecordChange]:
        wanted = select(self._table).where(*rules).order_by(self._table.c.seq.desc()).limit(limit)
        return [_change_of(row) for row in self._connection.execute(wanted)]


def _row_of(change: RecordChange) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "record_id": change.record_id,
        "record_no": change.no[:LONGEST_NO],
        "record_name": change.name[:LONGEST_NAME],
        "happened": change.happened.value,
        "changes": _dumps([[value.field, value.old, value.new] for value in change.values]),
        "changed_at": change.at,
        "changed_by": change.by[:LONGEST_BY],
    }


def _change_of(row: Row[Any]) -> RecordChange:
    return RecordChange(
        RecordKind(row.kind),
        row.record_id,
        Happened(row.happened),
        row.changed_at,
        row.changed_by,
        tuple(ValueChange(*value) for value in json.loads(row.changes)),
        row.record_no,
        row.record_name,
    )
