"""The customers of the NAV database."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.database.first_version import first_version
from app.domain.customer import Customer, CustomerRow, CustomerValues
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, FieldError, InvalidRecord, RecordNotFound
from app.domain.field_check import NOT_STORABLE
from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals
from app.nav.customer_bulk import CustomerBulk, CustomerUpdate, NewCustomer
from app.nav.customer_list import CustomerList
from app.nav.customer_rows import RECORD, changes, customer_of, folds, folds_changed, version_of
from app.nav.customer_validation import ENTITY, checked_customer, number_taken
from app.nav.known_codes import KnownCodes
from app.nav.number_series import next_number
from app.nav.tables import customer_ledger_entries, customers, sales_lines
from app.nav.tables.customers import CUSTOMER_SEARCH

_BY_ID = select(*RECORD).where(customers.c.id == bindparam("customer_id"))
_BY_NO = select(*RECORD).where(customers.c.no == bindparam("no"))
_HANGS_ON_IT = (
    ("Customer Ledger Entries", select(func.count()).where(customer_ledger_entries.c.customer_id == bindparam("id"))),
    ("Sales Lines", select(func.count()).where(sales_lines.c.customer_id == bindparam("id"))),
)


class Customers:
    """Reads and writes customers in the transaction of ``connection``; ``listing`` outlives it."""

    def __init__(self, connection: Connection, listing: CustomerList) -> None:
        self._connection = connection
        self._listing = listing
        self._known = KnownCodes(connection)
        self._bulk = CustomerBulk(connection, self._known)

    def get(self, customer_id: str) -> Customer:
        """One customer. Raises ``RecordNotFound``."""
        row = self._connection.execute(_BY_ID, {"customer_id": customer_id}).first()
        if row is None:
            raise RecordNotFound(ENTITY, customer_id)
        return customer_of(row)

    def by_no(self, no: str) -> Customer | None:
        """The customer that bears the No., however it is typed."""
        if NOT_STORABLE.search(no):  # from a link or the search box: no database could even be asked for it
            return None
        row = self._connection.execute(_BY_NO, {"no": no.strip().upper()}).first()
        return None if row is None else customer_of(row)

    def many(self, customer_ids: Collection[str]) -> dict[str, Customer]:
        """Those of the customers that exist, by id; any number of ids."""
        return self._bulk.many(list(customer_ids))

    def count(self, query: ListQuery) -> int:
        """How many customers the query holds."""
        return self._listing.count(self._connection, query)

    def rows(self, query: ListQuery, start: int, limit: int) -> list[CustomerRow]:
        """Rows ``start`` to ``start + limit`` of the query."""
        return self._listing.rows(self._connection, query, start, limit)

    def position(self, query: ListQuery, customer_id: str) -> int | None:
        """At which row of the query the customer stands; ``None`` when it is not in it."""
        return self._listing.position(self._connection, query, customer_id)

    def ids(self, query: ListQuery) -> list[str]:
        """The ids of all rows of the query, in its order."""
        return self._listing.ids(self._connection, query)

    def totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of amounts over stretches (first and last row of each) of the query."""
        return self._listing.totals(self._connection, query, ranges, names)

    def check(self, values: CustomerValues) -> tuple[FieldError, ...]:
        """What stands in the way of a new customer of these values; nothing is written."""
        stored, errors = checked_customer(values, self._known, new=True)
        return tuple(errors + self._taken(stored.get("no")))

    def insert(self, customer_id: str, values: CustomerValues, by: str, at: datetime) -> Customer:
        """A new customer. Raises ``InvalidRecord`` with every problem there is."""
        stored, errors = checked_customer(values, self._known, new=True)
        errors += self._taken(stored.get("no"))
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))
        record = {"id": customer_id, "version": first_version(), **stored, **folds(stored)}
        record |= {"modified_at": at, "modified_by": by}
        try:
            with self._connection.begin_nested():
                row = self._connection.execute(insert(customers).values(record).returning(*RECORD)).one()
        except IntegrityError:
            self._refuse_number(stored.get("no"))  # somebody took the No. a moment ago
            raise
        return customer_of(row)

    def insert_many(self, new: Sequence[NewCustomer], by: str, at: datetime) -> None:
        """Inserts all. Raises ``InvalidRecord`` for the first that can't be: roll the transaction back."""
        with CUSTOMER_SEARCH.adding(self._connection):
            self._bulk.insert(new, by, at)

    def update(self, customer_id: str, version: str, values: CustomerValues, by: str, at: datetime) -> Customer:
        """Saves what ``values`` changes; a save that changes nothing writes nothing.

        Raises ``RecordNotFound``, ``ChangedMeanwhile`` with the customer as it is now, ``InvalidRecord``.
        """
        current = self.get(customer_id)
        if current.version != version:
            raise ChangedMeanwhile(ENTITY, customer_id, current)
        stored, errors = checked_customer(values, self._known, new=False)
        changed = changes(current, stored)
        if "no" in changed:
            errors += self._taken(changed["no"])
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))
        if not changed:
            return current
        record = {**changed, **folds_changed(current, changed), "modified_at": at, "modified_by": by}
        return self._written(current, record)

    def _written(self, current: Customer, record: dict[str, object]) -> Customer:
        statement = (
            update(customers)
            .where(customers.c.id == current.id, customers.c.version == version_of(current.version))
            .values(version=customers.c.version + 1, **record)
            .returning(*RECORD)
        )
        if "no" not in record:
            row = self._connection.execute(statement).first()
        else:
            try:
                with self._connection.begin_nested():
                    row = self._connection.execute(statement).first()
            except IntegrityError:
                self._refuse_number(record["no"])
                raise
        if row is None:  # saved or deleted between the reading and the writing
            raise ChangedMeanwhile(ENTITY, current.id, self.get(current.id))
        return customer_of(row)

    def update_many(self, updates: Sequence[CustomerUpdate], by: str, at: datetime) -> list[Customer | Exception]:
        """Like :meth:`update` for many, one answer an update, in their order; one failing spoils no other."""
        return self._bulk.update(updates, by, at)

    def delete(self, customer_id: str, version: str) -> None:
        """Deletes the customer. Raises ``DeleteRestricted`` while ledger entries or sales lines hang on it,
        ``ChangedMeanwhile``, ``RecordNotFound``. Couplings are the caller's business."""
        current = self.get(customer_id)
        if current.version != version:
            raise ChangedMeanwhile(ENTITY, customer_id, current)
        self._refuse_restricted(current)
        statement = delete(customers).where(customers.c.id == customer_id, customers.c.version == version_of(version))
        try:
            with self._connection.begin_nested():
                deleted = self._connection.execute(statement).rowcount
        except IntegrityError:
            self._refuse_restricted(current)  # an entry was posted a moment ago
            raise
        if not deleted:
            raise ChangedMeanwhile(ENTITY, customer_id, self.get(customer_id))

    def next_no(self, series_code: str) -> str:
        """The next free number of the series, used up with this transaction. Raises ``NoNumberLeft``,
        ``RecordNotFound``."""
        return next_number(self._connection, series_code)

    def _taken(self, no: object) -> list[FieldError]:
        return [number_taken(str(no))] if no and self.by_no(str(no)) is not None else []

    def _refuse_number(self, no: object) -> None:
        if taken := self._taken(no):
            raise InvalidRecord(ENTITY, tuple(taken))

    def _refuse_restricted(self, customer: Customer) -> None:
        for what, counting in _HANGS_ON_IT:
            if count := self._connection.scalar(counting, {"id": customer.id}):
                raise DeleteRestricted(ENTITY, customer.name, what, count)
