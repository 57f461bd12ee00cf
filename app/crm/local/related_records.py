"""Opportunities, quotes and cases in their tables: records that hang on an account, kept alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Connection, Select, Table, select, update

from app.crm.local.change_notes import note_related
from app.crm.local.inserting import insert_unless_there
from app.crm.local.part import check_id, id_error, version_number
from app.crm.local.tables import accounts
from app.crm.record_check import Checked, field_of
from app.domain.case import Case
from app.domain.errors import ChangedMeanwhile, FieldError, InvalidRecord, RecordNotFound
from app.domain.field import Field
from app.domain.field_check import field_error
from app.domain.folding import fold
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote

R = TypeVar("R", Opportunity, Quote, Case)


@dataclass(frozen=True)
class RelatedRecords(Generic[R]):
    """How records of type ``R`` are read, checked and written.

    ``title`` is the field whose fold is sorted by; ``searched`` are the fields that search words are looked for in;
    ``extra`` are columns that are no fields of the form.
    """

    entity: str
    record: type[R]
    table: Table
    fields: tuple[Field, ...]
    check: Callable[[dict[str, object]], Checked]
    title: str
    searched: tuple[str, ...]
    extra: tuple[str, ...] = ()

    def select(self) -> Select[Any]:
        """The columns that :meth:`of` reads, with the account's name."""
        names = [field.name for field in fields(self.record)]
        columns = [accounts.c.name if name == "account_name" else self.table.c[name] for name in names]
        return select(*columns).join_from(self.table, accounts, self.table.c.account_id == accounts.c.id)

    def of(self, row: Sequence[Any]) -> R:
        """The record of a row that begins with the columns of :meth:`select`."""
        return self.record(row[0], str(row[1]), *row[2 : len(fields(self.record))])

    def get(self, connection: Connection, record_id: str) -> R:
        """One record. Raises ``RecordNotFound``."""
        row = connection.execute(self.select().where(self.table.c.id == record_id)).first()
        if row is None:
            raise RecordNotFound(self.entity, record_id)
        return self.of(row)

    def save(self, connection: Connection, record: R, by: str, at: datetime) -> R:
        """Creates the record (blank version) or writes it while it has that version."""
        check_id(self.entity, record.id)
        if record.version:
            self._check_version(connection, record)
        stored, errors = self.check({field.name: getattr(record, field.name) for field in self.fields})
        errors += self._account_errors(connection, stored)
        if errors:
            raise InvalidRecord(self.entity, tuple(errors))
        columns = {
            **stored,
            **{name: getattr(record, name) for name in self.extra},
            f"{self.title}_fold": fold(cast("str", stored[self.title])),
            "search_text": fold(" ".join(str(stored[name]) for name in self.searched)),
            "modified_at": at,
            "modified_by": by[:100],
        }
        before = self.get(connection, record.id) if record.version else None
        if record.version:
            self._update(connection, record.id, columns)
        elif not insert_unless_there(connection, self.table, {"id": record.id, **columns}):
            raise InvalidRecord(self.entity, (id_error(self.entity, record.id, "taken"),))
        after = self.get(connection, record.id)
        note_related(connection, self.fields, before, after, by, at)
        return after

    def _check_version(self, connection: Connection, record: R) -> None:
        statement = select(self.table.c.version).where(self.table.c.id == record.id).with_for_update(key_share=True)
        version = connection.execute(statement).scalar_one_or_none()
        if version is None:
            raise RecordNotFound(self.entity, record.id)
        if version != version_number(record.version):
            raise ChangedMeanwhile(self.entity, record.id, self.get(connection, record.id))

    def _update(self, connection: Connection, record_id: str, columns: dict[str, object]) -> None:
        statement = update(self.table).where(self.table.c.id == record_id)
        connection.execute(statement.values(**columns, version=self.table.c.version + 1))

    def _account_errors(self, connection: Connection, stored: dict[str, object]) -> list[FieldError]:
        """The account must be there, and stays until this transaction ends."""
        account_id = stored.get("account_id")
        if not account_id:
            return []
        statement = select(accounts.c.id).where(accounts.c.id == account_id)
        if connection.execute(statement.with_for_update(read=True, key_share=True)).first():
            return []
        return [field_error(self.entity, field_of(self.fields, "account_id"), account_id, "unknown_code")]
