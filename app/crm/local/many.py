"""Many records of the local CRM at once, each for itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Column, Connection, select

from app.crm.local.cases import next_number
from app.crm.local.part import LocalPart, chunks
from app.crm.local.related_bulk import RelatedBulk
from app.crm.local.related_kinds import CASES, OPPORTUNITIES, QUOTES
from app.crm.local.related_records import RelatedRecords
from app.crm.local.user_writer import UserWriter
from app.crm.many_gateway import ManyGateway
from app.domain.case import Case
from app.domain.related_kind import RelatedKind, RelatedRecord
from app.domain.user import User

_KINDS: dict[RelatedKind, RelatedRecords[Any]] = {
    RelatedKind.OPPORTUNITY: OPPORTUNITIES,
    RelatedKind.QUOTE: QUOTES,
    RelatedKind.CASE: CASES,
}
_NUMBERS = {RelatedKind.QUOTE: "quote_number", RelatedKind.CASE: "case_number"}


class LocalMany(LocalPart, ManyGateway):
    """The role of many at once."""

    def related(self, kind: RelatedKind, record_ids: Collection[str]) -> dict[str, RelatedRecord]:
        with self._database.read() as connection:
            return dict(RelatedBulk(_KINDS[kind], connection, "", self._now()).by_id(list(record_ids)))

    def related_ids(self, kind: RelatedKind) -> list[str]:
        table = _KINDS[kind].table
        with self._database.read() as connection:
            return list(connection.scalars(select(table.c.id).order_by(table.c.seq)))

    def related_by_number(self, kind: RelatedKind, numbers: Collection[str]) -> dict[str, list[str]]:
        return self._ids_by(kind, _NUMBERS[kind], numbers) if kind in _NUMBERS else {}

    def related_by_title(self, kind: RelatedKind, titles: Collection[str]) -> dict[str, list[str]]:
        return self._ids_by(kind, f"{_KINDS[kind].title}_fold", titles)

    def save_related(
        self, kind: RelatedKind, records: Sequence[RelatedRecord], by: str
    ) -> list[RelatedRecord | Exception]:
        at = self._now()
        with self._database.write() as connection:
            bulk: RelatedBulk[Any] = RelatedBulk(_KINDS[kind], connection, by, at)
            if kind is RelatedKind.CASE:
                held = bulk.by_id([record.id for record in records if record.version])
                cases = [cast("Case", record) for record in records]
                records = [_complete(connection, case, held.get(case.id), at) for case in cases]
            return list(bulk.save(records))

    def delete_related(self, kind: RelatedKind, record_id: str, version: str) -> None:
        with self._database.write() as connection:
            RelatedBulk(_KINDS[kind], connection, "", self._now()).delete(record_id, version)

    def save_users(self, users: Sequence[User]) -> list[User | Exception]:
        with self._database.write() as connection:
            return UserWriter(connection).save(users)

    def delete_user(self, user_id: str, version: str) -> None:
        with self._database.write() as connection:
            UserWriter(connection).delete(user_id, version)

    def _ids_by(self, kind: RelatedKind, name: str, texts: Collection[str]) -> dict[str, list[str]]:
        table = _KINDS[kind].table
        column: Column[Any] = table.c[name]
        found: dict[str, list[str]] = {}
        with self._database.read() as connection:
            for some in chunks(list(texts)):
                statement = select(column, table.c.id).where(column.in_(some)).order_by(table.c.seq)
                for text, record_id in connection.execute(statement):
                    found.setdefault(text, []).append(record_id)
        return found


def _complete(connection: Connection, record: Case, held: Case | None, at: datetime) -> Case:
    """The case with the number and the date that are given here where it has none."""
    if not record.version and not record.case_number:
        record = replace(record, case_number=next_number(connection))
    if record.created_on is None:
        created = None if held is None else held.created_on
        record = replace(record, created_on=created or at)
    return record
