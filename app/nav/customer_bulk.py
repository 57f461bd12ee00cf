"""Many customers at once: the writes of a bulk synchronization and of an import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from app.domain.customer import CUSTOMER_FIELDS, Customer, CustomerValues
from app.domain.errors import ChangedMeanwhile, FieldError, InvalidRecord, RecordNotFound
from app.domain.field import Kind
from app.nav.chunks import in_chunks
from app.nav.customer_rows import RECORD, changes, customer_of, folds, folds_changed, saved
from app.nav.customer_validation import ENTITY, checked_customer, number_taken
from app.nav.known_codes import KnownCodes
from app.nav.tables import customers


@dataclass(frozen=True, slots=True)
class CustomerUpdate:
    """One conditional write of a bulk run: applied only while the customer still has ``version``."""

    customer_id: str
    version: str
    values: CustomerValues


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """One customer of an import; the No. must be among its values."""

    customer_id: str
    values: CustomerValues


@dataclass(frozen=True, slots=True)
class _Write:
    current: Customer
    changed: dict[str, object]


_BY_IDS = select(*RECORD).where(customers.c.id.in_(bindparam("ids", expanding=True)))
_LOCKED = _BY_IDS.with_for_update()
_DEFAULTS: dict[str, object] = {
    field.name: Decimal(0) if field.kind is Kind.MONEY else field.options[0] if field.options else ""
    for field in CUSTOMER_FIELDS
}


class CustomerBulk:
    """Writes in portions: one read, the checks in Python, then one prepared statement run over the rows."""

    def __init__(self, connection: Connection, known: KnownCodes) -> None:
        self._connection = connection
        self._known = known

    def many(self, customer_ids: Sequence[str], *, lock: bool = False) -> dict[str, Customer]:
        """Those of the customers that exist, by id; ``lock``: nobody else writes them until this transaction ends."""
        found: dict[str, Customer] = {}
        for ids in in_chunks(customer_ids):
            rows = self._connection.execute(_LOCKED if lock else _BY_IDS, {"ids": ids}).all()
            found.update((row[0], customer_of(row)) for row in rows)
        return found

    def update(self, updates: Sequence[CustomerUpdate], by: str, at: datetime) -> list[Customer | Exception]:
        """One answer an update, in their order; one that fails spoils no other."""
        answers: list[Customer | Exception] = []
        for chunk in in_chunks(updates):
            answers += self._update_chunk(chunk, by, at)
        return answers

    def _update_chunk(self, updates: Sequence[CustomerUpdate], by: str, at: datetime) -> list[Customer | Exception]:
        current = self.many([entry.customer_id for entry in updates], lock=True)
        answers: list[Customer | Exception] = []
        writes: list[_Write] = []
        for entry in updates:
            planned = self._planned(entry, current.get(entry.customer_id))
            if isinstance(planned, Exception):
                answers.append(planned)
                continue
            answer = saved(planned.current, planned.changed, by, at) if planned.changed else planned.current
            current[entry.customer_id] = answer  # a second update of one customer in the same run
            answers.append(answer)
            if planned.changed:
                writes.append(planned)
        self._write(writes, by, at)
        return answers

    def _planned(self, entry: CustomerUpdate, current: Customer | None) -> _Write | Exception:
        if current is None:
            return RecordNotFound(ENTITY, entry.customer_id)
        if current.version != entry.version:
            return ChangedMeanwhile(ENTITY, entry.customer_id, current)
        stored, errors = checked_customer(entry.values, self._known, new=False)
        changed = changes(current, stored)
        if "no" in changed:
            raise TypeError("a bulk run renumbers no customers")
        return InvalidRecord(ENTITY, tuple(errors)) if errors else _Write(current, changed)

    def _write(self, writes: Sequence[_Write], by: str, at: datetime) -> None:
        # Rows that change the same columns share one statement, so that indexes of other columns are left alone.
        groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for write in writes:
            columns = {**write.changed, **folds_changed(write.current, write.changed)}
            row = {f"new_{name}": value for name, value in columns.items()}
            row |= {"row_id": write.current.id, "by": by, "at": at}
            groups.setdefault(tuple(sorted(columns)), []).append(row)
        for names, rows in groups.items():
            result = self._connection.execute(_update_of(names), rows)
            if result.rowcount != len(rows):
                raise RuntimeError("rows that were locked have changed")

    def insert(self, new: Sequence[NewCustomer], by: str, at: datetime) -> None:
        """Inserts all or, raising ``InvalidRecord`` for the first that can't be, none."""
        for chunk in in_chunks(new):
            rows = [self._row(entry, by, at) for entry in chunk]
            self._refuse_taken([str(row["no"]) for row in rows])
            self._connection.execute(insert(customers), rows)

    def _row(self, entry: NewCustomer, by: str, at: datetime) -> dict[str, object]:
        stored, errors = checked_customer(entry.values, self._known, new=True)
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))
        record = {**_DEFAULTS, **stored}
        return {"id": entry.customer_id, **record, **folds(record), "modified_at": at, "modified_by": by}

    def _refuse_taken(self, numbers: Sequence[str]) -> None:
        seen = set(self._connection.scalars(select(customers.c.no).where(customers.c.no.in_(numbers))))
        errors: list[FieldError] = []
        for number in numbers:
            if number in seen:
                errors.append(number_taken(number))
            seen.add(number)
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))


def _update_of(names: Sequence[str]) -> Any:
    return (
        update(customers)
        .where(customers.c.id == bindparam("row_id"))
        .values(
            version=customers.c.version + 1,
            modified_at=bindparam("at"),
            modified_by=bindparam("by"),
            **{name: bindparam(f"new_{name}") for name in names},
        )
    )
