"""Customers as the windows use them: lists, cards, new ones, blocked ones, deleted ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from uuid import uuid4

from app.domain.coupling import CouplingKind
from app.domain.customer import CUSTOMER_FIELDS, Blocked, Customer, CustomerRow, CustomerValues
from app.domain.errors import CrmUnavailable, DatabaseUnavailable, DeleteCoupled, InvalidRecord
from app.domain.listing import ListQuery
from app.domain.record_change import Happened
from app.domain.reference import CODE_FIELDS, Code, CompanySetup
from app.domain.totals import Ranges, Totals
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.pairs.states import PairStates

ATTEMPTS = 5  # at a number that somebody else takes by hand between our asking and our writing


class CustomerService:
    """What can be done with customers on the NAV side alone. ``compare`` brings up to date what is known of coupled
    pairs, before a list is sorted by their differences or filtered to them."""

    def __init__(self, nav: NavDatabase, actor: Actor, compare: Callable[[], None] = lambda: None) -> None:
        self._nav = nav
        self._actor = actor
        self._compare = compare

    def count(self, query: ListQuery) -> int:
        """How many customers the query holds."""
        self._prepare(query)
        with self._nav.read() as unit:
            return unit.customers.count(query)

    def rows(self, query: ListQuery, start: int, limit: int) -> list[CustomerRow]:
        """Rows ``start`` to ``start + limit`` of the query."""
        self._prepare(query)
        with self._nav.read() as unit:
            return unit.customers.rows(query, start, limit)

    def position(self, query: ListQuery, customer_id: str) -> int | None:
        """At which row of the query the customer stands; ``None`` when it is not in it."""
        self._prepare(query)
        with self._nav.read() as unit:
            return unit.customers.position(query, customer_id)

    def ids(self, query: ListQuery) -> list[str]:
        """The ids of all rows of the query, in its order."""
        self._prepare(query)
        with self._nav.read() as unit:
            return unit.customers.ids(query)

    def totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of "balance_lcy", "credit_limit_lcy" over stretches (first and last row of each) of the query."""
        self._prepare(query)
        with self._nav.read() as unit:
            return unit.customers.totals(query, ranges, names)

    def get(self, customer_id: str) -> Customer:
        """One customer. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            return unit.customers.get(customer_id)

    def by_no(self, no: str) -> Customer | None:
        """The customer that bears the No., however it is typed."""
        with self._nav.read() as unit:
            return unit.customers.by_no(no)

    def choices(self) -> dict[str, list[Code]]:
        """What each code field of the card may hold, by field name; salespeople among them."""
        with self._nav.read() as unit:
            tables = unit.codes.conversion_rows()
            salespeople = [Code(person.code, person.name) for person in unit.salespeople.all()]
        return {**{field: tables[table] for field, table in CODE_FIELDS.items()}, "salesperson_code": salespeople}

    def new_values(self) -> dict[str, object]:
        """What a new customer starts with, by the company's template."""
        with self._nav.read() as unit:
            return _template_values(unit, unit.setup.company())

    def create(self, values: CustomerValues) -> Customer:
        """A new customer of exactly these values; a blank No. becomes the next of the number series.

        Raises ``InvalidRecord``, and ``NoNumberLeft`` when the series is used up; no number is used up in vain.
        """
        with self._nav.write() as unit:
            if str(values.get("no", "")).strip():
                return self._insert(unit, values)
            series = unit.setup.company().customer_series
            for _ in range(ATTEMPTS - 1):
                numbered = {**values, "no": unit.customers.next_no(series)}
                try:
                    return self._insert(unit, numbered)
                except InvalidRecord as invalid:
                    if [(error.field, error.reason) for error in invalid.errors] != [("no", "taken")]:
                        raise
            return self._insert(unit, {**values, "no": unit.customers.next_no(series)})

    def save(self, customer_id: str, version: str, values: CustomerValues) -> Customer:
        """Saves what ``values`` changes. Raises ``ChangedMeanwhile`` with the customer as it is now,
        ``InvalidRecord``, ``RecordNotFound``."""
        by, at = self._actor.user, self._actor.now()
        with self._nav.write() as unit:
            before = unit.customers.get(customer_id)
            after = unit.customers.update(customer_id, version, values, by, at)
            unit.changes.note(Happened.CHANGED, before, after, by, at)
            return after

    def set_blocked(self, customer_id: str, version: str, blocked: Blocked) -> Customer:
        """Blocks the customer, or lifts the block. Raises as :meth:`save`."""
        return self.save(customer_id, version, {"blocked": blocked})

    def delete(self, customer_id: str, version: str) -> Customer:
        """Deletes the customer and returns what :meth:`restore` brings back. Raises ``DeleteCoupled`` while it is
        coupled, ``DeleteRestricted`` while ledger entries or sales lines hang on it, ``ChangedMeanwhile``,
        ``RecordNotFound``."""
        with self._nav.write() as unit:
            customer = unit.customers.get(customer_id)
            coupling = unit.couplings.of_nav(CouplingKind.CUSTOMER, customer_id)
            if coupling is not None:
                raise DeleteCoupled("Customer", customer.name, coupling.crm_name, coupling.id)
            unit.customers.delete(customer_id, version)
            unit.changes.note(Happened.DELETED, customer, None, self._actor.user, self._actor.now())
            return customer

    def restore(self, customer: Customer) -> Customer:
        """Brings a deleted customer back with all its fields, under its id and No.; one that is there again already is
        left as it is. Raises ``InvalidRecord`` when the No. was taken, or a code does not exist any more."""
        values = {field.name: getattr(customer, field.name) for field in CUSTOMER_FIELDS}
        with self._nav.write() as unit:
            present = unit.customers.many([customer.id]).get(customer.id)
            if present is not None:
                return present
            return self._insert(unit, values, customer.id)

    def _prepare(self, query: ListQuery) -> None:
        if PairStates.concerns(query):
            with suppress(CrmUnavailable, DatabaseUnavailable):  # then as they were compared last
                self._compare()

    def _insert(self, unit: NavUnit, values: CustomerValues, restored_id: str = "") -> Customer:
        by, at = self._actor.user, self._actor.now()
        customer = unit.customers.insert(restored_id or str(uuid4()), values, by, at)
        happened = Happened.RESTORED if restored_id else Happened.CREATED
        unit.changes.note(happened, None, customer, by, at)
        return customer


def _template_values(unit: NavUnit, company: CompanySetup) -> dict[str, object]:
    template = unit.setup.template(company.customer_template)
    return {} if template is None else dict(template.values)
