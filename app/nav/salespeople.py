"""The salespeople of the NAV database."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from app.domain.coupling import CouplingKind
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, FieldError, InvalidRecord, RecordNotFound
from app.domain.field_check import checked, field_error
from app.domain.salesperson import SALESPERSON_FIELDS, Salesperson
from app.nav.customer_rows import version_of
from app.nav.journal_tables import couplings
from app.nav.tables import customers, salespeople

ENTITY = "Salesperson"
_RECORD = tuple(salespeople.c[field.name] for field in fields(Salesperson))

_COUPLED_USERS = (
    select(salespeople.c.code, couplings.c.crm_id)
    .join(couplings, couplings.c.nav_id == salespeople.c.id)
    .where(couplings.c.kind == CouplingKind.SALESPERSON.value, couplings.c.ended_at.is_(None))
    .order_by(salespeople.c.code)
)


class Salespeople:
    """Reads and writes salespeople in the transaction of ``connection``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, salesperson_id: str) -> Salesperson:
        """One salesperson. Raises ``RecordNotFound``."""
        row = self._connection.execute(select(*_RECORD).where(salespeople.c.id == salesperson_id)).first()
        if row is None:
            raise RecordNotFound(ENTITY, salesperson_id)
        return _salesperson_of(row)

    def by_code(self, code: str) -> Salesperson | None:
        """The salesperson of that code, however it is typed."""
        wanted = code.strip().upper()
        row = self._connection.execute(select(*_RECORD).where(salespeople.c.code == wanted)).first()
        return None if row is None else _salesperson_of(row)

    def all(self) -> list[Salesperson]:
        """All salespeople, by code."""
        return [_salesperson_of(row) for row in self._connection.execute(select(*_RECORD).order_by(salespeople.c.code))]

    def insert(self, salesperson_id: str, values: Mapping[str, object], by: str, at: datetime) -> Salesperson:
        """A new salesperson. Raises ``InvalidRecord``."""
        stored, errors = checked(ENTITY, SALESPERSON_FIELDS, {"code": "", **values})
        self._refuse(errors + self._taken(stored.get("code")))
        record = {"id": salesperson_id, **stored, "modified_at": at, "modified_by": by}
        try:
            with self._connection.begin_nested():
                row = self._connection.execute(insert(salespeople).values(record).returning(*_RECORD)).one()
        except IntegrityError:
            self._refuse(self._taken(stored.get("code")))
            raise
        return _salesperson_of(row)

    def update(
        self, salesperson_id: str, version: str, values: Mapping[str, object], by: str, at: datetime
    ) -> Salesperson:
        """Saves what ``values`` changes; a new code is carried over to the customers that bear it, as NAV does.
        Raises ``RecordNotFound``, ``ChangedMeanwhile``, ``InvalidRecord``."""
        current = self._unchanged(salesperson_id, version)
        stored, errors = checked(ENTITY, SALESPERSON_FIELDS, values)
        changed = {name: value for name, value in stored.items() if getattr(current, name) != value}
        if "code" in changed:
            errors += self._taken(changed["code"])
        self._refuse(errors)
        if not changed:
            return current
        if "code" in changed:
            self._hold_keys_until_commit()
        statement = (
            update(salespeople)
            .where(salespeople.c.id == current.id, salespeople.c.version == version_of(version))
            .values(version=salespeople.c.version + 1, **changed, modified_at=at, modified_by=by)
            .returning(*_RECORD)
        )
        row = self._connection.execute(statement).first()
        if row is None:
            raise ChangedMeanwhile(ENTITY, salesperson_id, self.get(salesperson_id))
        if "code" in changed:
            self._rename(current.code, str(changed["code"]), by, at)
        return _salesperson_of(row)

    def delete(self, salesperson_id: str, version: str) -> None:
        """Deletes the salesperson. Raises ``DeleteRestricted`` while customers bear the code, ``ChangedMeanwhile``,
        ``RecordNotFound``."""
        current = self._unchanged(salesperson_id, version)
        self._refuse_restricted(current)
        try:
            with self._connection.begin_nested():
                statement = delete(salespeople).where(
                    salespeople.c.id == salesperson_id, salespeople.c.version == version_of(version)
                )
                deleted = self._connection.execute(statement).rowcount
        except IntegrityError:
            self._refuse_restricted(current)  # a customer got the code a moment ago
            raise
        if not deleted:
            raise ChangedMeanwhile(ENTITY, salesperson_id, self.get(salesperson_id))

    def customer_counts(self, codes: Collection[str] | None = None) -> dict[str, tuple[int, int]]:
        """By code: how many customers bear it, and how many of those are neither coupled nor blocked, so that they
        wait for their salesperson if it isn't coupled. Codes that no customer bears are absent; ``codes``: of these
        alone."""
        coupled = (
            select(couplings.c.nav_id)
            .where(
                couplings.c.kind == CouplingKind.CUSTOMER.value,
                couplings.c.nav_id == customers.c.id,
                couplings.c.ended_at.is_(None),
            )
            .exists()
        )
        waits = case(((customers.c.blocked == "") & ~coupled, 1), else_=0)
        statement = (
            select(customers.c.salesperson_code, func.count(), func.sum(waits))
            .where(customers.c.salesperson_code != "")
            .group_by(customers.c.salesperson_code)
        )
        if codes is not None:
            statement = statement.where(customers.c.salesperson_code.in_(codes))
        return {code: (int(count), int(waiting)) for code, count, waiting in self._connection.execute(statement)}

    def coupled_users(self) -> dict[str, str]:
        """By code, the CRM id of the user whom the salesperson is coupled to, in the order of codes."""
        return {row[0]: row[1] for row in self._connection.execute(_COUPLED_USERS).all()}

    def _unchanged(self, salesperson_id: str, version: str) -> Salesperson:
        current = self.get(salesperson_id)
        if current.version != version:
            raise ChangedMeanwhile(ENTITY, salesperson_id, current)
        return current

    def _rename(self, old: str, new: str, by: str, at: datetime) -> None:
        self._connection.execute(
            update(customers)
            .where(customers.c.salesperson_code == old)
            .values(salesperson_code=new, version=customers.c.version + 1, modified_at=at, modified_by=by)
        )

    def _hold_keys_until_commit(self) -> None:
        is_sqlite = self._connection.dialect.name == "sqlite"
        self._connection.execute(
            text("PRAGMA defer_foreign_keys = ON" if is_sqlite else "SET CONSTRAINTS ALL DEFERRED")
        )

    def _taken(self, code: object) -> list[FieldError]:
        if not code or self.by_code(str(code)) is None:
            return []
        return [field_error(ENTITY, SALESPERSON_FIELDS[0], code, "taken")]

    def _refuse(self, errors: list[FieldError]) -> None:
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))

    def _refuse_restricted(self, salesperson: Salesperson) -> None:
        counting = select(func.count()).where(customers.c.salesperson_code == salesperson.code)
        if count := self._connection.scalar(counting):
            raise DeleteRestricted(ENTITY, salesperson.name or salesperson.code, "Customers", count)


def _salesperson_of(row: Sequence[Any]) -> Salesperson:
    return Salesperson(row[0], str(row[1]), *row[2:])
