"""The search box of the main window: records of both sides."""

from __future__ import annotations

from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.errors import CrmUnavailable, DatabaseUnavailable
from app.domain.listing import ListQuery
from app.nav.unit_of_work import NavDatabase


@dataclass(frozen=True, slots=True)
class SearchHits:
    """What was found on each side, best first. ``crm_answered`` is false while CRM can't be reached: then the
    customers alone were searched."""

    customers: tuple[Customer, ...] = ()
    accounts: tuple[Account, ...] = ()
    crm_answered: bool = True


class SearchService:
    """Finds customers and accounts by the words of their searched fields."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm

    def find(self, text: str, limit: int = 8) -> SearchHits:
        """At most ``limit`` hits a side; a customer whose No. is just that text comes first. Blank: no hits."""
        if not text.strip():
            return SearchHits()
        query = ListQuery("name", search=text)
        customers = self._customers(query, text, limit)
        try:
            listed = self._crm.list_accounts(query, 0, limit)
        except (CrmUnavailable, DatabaseUnavailable):
            return SearchHits(customers, crm_answered=False)
        return SearchHits(customers, tuple(entry.account for entry in listed))

    def _customers(self, query: ListQuery, text: str, limit: int) -> tuple[Customer, ...]:
        with self._nav.read() as unit:
            found = [row.customer for row in unit.customers.rows(query, 0, limit)]
            exact = unit.customers.by_no(text)
        if exact is not None:
            found = [exact, *(customer for customer in found if customer.id != exact.id)]
        return tuple(found[:limit])
