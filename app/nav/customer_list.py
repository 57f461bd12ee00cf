"""The customer list: how it is sorted, filtered, searched and paged, for any number of customers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal, not_, select

from app.database.beginning import begins_with
from app.database.columns import Money
from app.database.engine import Database
from app.database.list_definition import ListDefinition, Sortable
from app.database.list_filter import filter_columns
from app.database.paging import Pager
from app.domain.coupling import CouplingKind
from app.domain.customer import Customer, CustomerRow
from app.domain.list_fields import CUSTOMERS
from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals
from app.nav.customer_rows import RECORD, customer_of
from app.nav.journal_tables import couplings
from app.nav.pair_states import DIFFERENCES, have
from app.nav.tables import customer_ledger_entries, customers
from app.nav.tables.customers import CUSTOMER_SEARCH

_INDEXED = {
    "no": customers.c.no,
    "name": customers.c.name_fold,
    "city": customers.c.city_fold,
    "contact": customers.c.contact_fold,
    "phone_no": customers.c.phone_no,
    "salesperson_code": customers.c.salesperson_code,
}

# The balance is the sum of the ledger and stored nowhere; the index over the entries answers for the rows of a page.
_BALANCE: ColumnElement[Decimal] = func.coalesce(
    select(func.sum(customer_ledger_entries.c.amount_lcy, type_=Money))
    .where(customer_ledger_entries.c.customer_id == customers.c.id)
    .scalar_subquery(),
    literal(Decimal(0), Money),
    type_=Money,
)
_IS_COUPLED = (
    select(couplings.c.seq)
    .where(
        couplings.c.kind == CouplingKind.CUSTOMER.value,
        couplings.c.nav_id == customers.c.id,
        couplings.c.ended_at.is_(None),
    )
    .exists()
)
_COUPLED: ColumnElement[int] = case((_IS_COUPLED, 1), else_=0)


def _base() -> Select[Any]:
    return select(*RECORD, _BALANCE.label("balance_lcy"), _COUPLED.label("coupled")).select_from(customers)


def _coupled_is(value: str | bool) -> ColumnElement[bool]:
    return _IS_COUPLED if value else not_(_IS_COUPLED)


def _blocked_is(value: str | bool) -> ColumnElement[bool]:
    """A text is one of the kinds of block; True and False ask for blocked and free customers."""
    if isinstance(value, bool):
        return customers.c.blocked != "" if value else customers.c.blocked == ""
    return customers.c.blocked == value


def _differences_are(value: str | bool) -> ColumnElement[bool]:
    """ "yes": some fields differ, "conflicts": some of them are in conflict, "none": coupled, and none differs.
    As they were compared last."""
    if value == "conflicts":
        return have("conflicts")
    if value == "yes":
        return have("differences")
    return _IS_COUPLED & not_(have("differences")) & not_(have("vanished"))


def _equals(name: str) -> Callable[[str | bool], ColumnElement[bool]]:
    return lambda value: customers.c[name] == value


CUSTOMER_LIST = ListDefinition(
    table=customers,
    base=_base,
    columns={
        **{field.name: Sortable(customers.c[field.name]) for field in fields(Customer)},
        **{name: Sortable(column, indexed=True) for name, column in _INDEXED.items()},
        "balance_lcy": Sortable(_BALANCE),
        "coupled": Sortable(_COUPLED),
        "differences": Sortable(DIFFERENCES),
    },
    filters={
        "coupled": _coupled_is,
        "blocked": _blocked_is,
        "differences": _differences_are,
        "no_begins": begins_with(customers.c.no),
        "name_begins": begins_with(customers.c.name_fold),
        **{name: _equals(name) for name in ("salesperson_code", "country_code", "currency_code")},
    },
    search=CUSTOMER_SEARCH,
    filtered=filter_columns(
        CUSTOMERS, customers, {"balance_lcy": _BALANCE, "coupled": _COUPLED, "differences": DIFFERENCES}
    ),
)


class CustomerList:
    """Pages of the customer list; remembers between transactions what makes jumping quick."""

    def __init__(self, database: Database) -> None:
        self._pager = Pager(database, CUSTOMER_LIST)

    def refresh(self) -> None:
        """Forgets what is known of the queries."""
        self._pager.refresh()

    def count(self, connection: Connection, query: ListQuery) -> int:
        """How many customers the query holds."""
        return self._pager.count(connection, query)

    def rows(self, connection: Connection, query: ListQuery, start: int, limit: int) -> list[CustomerRow]:
        """Rows ``start`` to ``start + limit`` of the query."""
        width = len(RECORD)
        return [
            CustomerRow(customer_of(row), row[width], bool(row[width + 1]))
            for row in self._pager.rows(connection, query, start, limit)
        ]

    def position(self, connection: Connection, query: ListQuery, customer_id: str) -> int | None:
        """At which row of the query the customer stands."""
        return self._pager.position(connection, query, customer_id)

    def totals(
        self, connection: Connection, query: ListQuery, ranges: Ranges, names: Sequence[str]
    ) -> dict[str, Totals]:
        """The totals of amounts over stretches of rows (first and last of each)."""
        return self._pager.totals(connection, query, ranges, names)

    def ids(self, connection: Connection, query: ListQuery) -> list[str]:
        """The ids of all rows of the query, in its order."""
        return self._pager.ids(connection, query)
