"""Many opportunities, quotes or cases in one transaction: one read, the checks in Python, one statement a portion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from app.crm.local.part import check_id, chunks, id_error, version_number
from app.crm.local.related_records import RelatedRecords
from app.crm.local.tables import SEARCHES, accounts
from app.crm.record_check import field_of
from app.database.first_version import first_version
from app.domain.case import Case
from app.domain.errors import AppError, ChangedMeanwhile, InvalidRecord, RecordNotFound
from app.domain.field_check import field_error
from app.domain.folding import fold
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote

R = TypeVar("R", Opportunity, Quote, Case)


@dataclass(slots=True)
class _Portion(Generic[R]):
    """What one round of writes knows and gathers."""

    held: dict[str, R]
    names: dict[str, str]
    written: set[str]
    inserts: list[dict[str, Any]]
    updates: list[dict[str, Any]]


class RelatedBulk(Generic[R]):
    """The writes of one transaction, in the name of ``by`` at ``at``. ``kind`` says how such records are kept."""

    def __init__(self, kind: RelatedRecords[R], connection: Connection, by: str, at: datetime) -> None:
        self._kind: RelatedRecords[R] = kind
        self._connection = connection
        self._modified = {"modified_at": at, "modified_by": by[:100]}

    def by_id(self, record_ids: Sequence[str], *, lock: bool = False) -> dict[str, R]:
        """Those of the records that exist; ``lock``: nobody else writes them until this transaction ends."""
        table = self._kind.table
        statement = self._kind.select().where(table.c.id.in_(bindparam("ids", expanding=True))).order_by(table.c.id)
        if lock:
            statement = statement.with_for_update(key_share=True, of=table)
        found: dict[str, R] = {}
        for some in chunks(record_ids):
            rows = self._connection.execute(statement, {"ids": list(some)}).all()
            found.update((row[0], self._kind.of(row)) for row in rows)
        return found

    def save(self, records: Sequence[R]) -> list[R | Exception]:
        """One answer a record, in their order. Portions go in the order of ids, so that two runs at once never wait
        for each other in a circle."""
        answers: dict[int, R | Exception] = {}
        written: set[str] = set()
        order = sorted(range(len(records)), key=lambda index: records[index].id)
        for some in chunks(order):
            chosen = [records[index] for index in some]
            portion: _Portion[R] = _Portion(
                self.by_id([record.id for record in chosen], lock=True), self._account_names(chosen), written, [], []
            )
            for index in some:
                answers[index] = self._answer(records[index], portion)
            self._write(portion)
        return [answers[index] for index in range(len(records))]

    def delete(self, record_id: str, version: str) -> None:
        """Deletes the record while it has that version."""
        held = self.by_id([record_id], lock=True).get(record_id)
        if held is None:
            raise RecordNotFound(self._kind.entity, record_id)
        if held.version != version:
            raise ChangedMeanwhile(self._kind.entity, record_id, held)
        self._connection.execute(delete(self._kind.table).where(self._kind.table.c.id == record_id))

    def _answer(self, record: R, portion: _Portion[R]) -> R | Exception:
        held = portion.held.get(record.id)
        try:
            check_id(self._kind.entity, record.id)
            self._check_state(record, held, portion)
            stored = self._checked(record, portion)
        except AppError as error:
            return error
        number = version_number(record.version) + 1 if record.version else first_version()
        values = {**stored, **{name: getattr(record, name) for name in self._kind.extra}}
        after: R = replace(record, **stored, version=str(number), account_name=portion.names[str(stored["account_id"])])
        if held is not None and after == replace(held, version=str(number)):
            return held
        columns = {**values, **self._derived(stored), **self._modified}
        if record.version:
            portion.updates.append({**{f"new_{name}": value for name, value in columns.items()}, "row_id": record.id})
        else:
            portion.inserts.append({"id": record.id, "version": number, **columns})
        portion.written.add(record.id)
        return after

    def _check_state(self, record: R, held: R | None, portion: _Portion[R]) -> None:
        entity = self._kind.entity
        if not record.version:
            if held is not None or record.id in portion.written:
                raise InvalidRecord(entity, (id_error(entity, record.id, "taken"),))
        elif held is None:
            raise RecordNotFound(entity, record.id)
        elif held.version != record.version or record.id in portion.written:
            raise ChangedMeanwhile(entity, record.id, held)

    def _checked(self, record: R, portion: _Portion[R]) -> dict[str, Any]:
        stored: dict[str, Any]
        stored, errors = self._kind.check({field.name: getattr(record, field.name) for field in self._kind.fields})
        account_id = str(stored.get("account_id", ""))
        if account_id and account_id not in portion.names:
            field = field_of(self._kind.fields, "account_id")
            errors.append(field_error(self._kind.entity, field, account_id, "unknown_code"))
        if errors:
            raise InvalidRecord(self._kind.entity, tuple(errors))
        return stored

    def _derived(self, stored: dict[str, Any]) -> dict[str, str]:
        searched = " ".join(str(stored[name]) for name in self._kind.searched)
        return {f"{self._kind.title}_fold": fold(cast("str", stored[self._kind.title])), "search_text": fold(searched)}

    def _account_names(self, records: Sequence[R]) -> dict[str, str]:
        """The accounts that exist; they stay until this transaction ends."""
        wanted = sorted({record.account_id for record in records if record.account_id})
        statement = select(accounts.c.id, accounts.c.name).where(accounts.c.id.in_(wanted)).order_by(accounts.c.id)
        rows = self._connection.execute(statement.with_for_update(read=True, key_share=True)).all()
        return {row[0]: row[1] for row in rows}

    def _write(self, portion: _Portion[R]) -> None:
        table = self._kind.table
        if portion.inserts:
            with SEARCHES[table.name].adding(self._connection):
                self._connection.execute(insert(table), portion.inserts)
        if portion.updates:
            names = [name.removeprefix("new_") for name in portion.updates[0] if name != "row_id"]
            statement = update(table).where(table.c.id == bindparam("row_id"))
            new: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
            self._connection.execute(statement.values(version=table.c.version + 1, **new), portion.updates)
