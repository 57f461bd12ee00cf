"""The search box of the main window: records of both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from app.crm.gateway import CrmGateway
from app.database.search_index import matches, words_of
from app.domain.account import Account
from app.domain.case import Case
from app.domain.customer import Customer
from app.domain.folding import fold
from app.domain.listing import Filter, ListQuery
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.salesperson import Salesperson
from app.domain.search_hit import Hit, HitKind, best
from app.domain.user import User
from app.nav.unit_of_work import NavDatabase

T = TypeVar("T")
RANKED = 4
"""So many times as many of those that hold the words somewhere are looked at as are wanted: a better one may be among
them."""
Listed = Callable[[ListQuery, int, int], Sequence[T]]


class SearchService:
    """Finds records by the words of their searched fields, in any order; best first, at most ``limit`` of a kind. Each
    side by itself, so that the one can be shown while the other is asked."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm

    def find_nav(self, text: str, limit: int = 6) -> list[Hit]:
        """Customers and salespeople. Blank: none."""
        if not words_of(text):
            return []
        with self._nav.read() as unit:
            exact = unit.customers.by_no(text)

            def rows(query: ListQuery, start: int, count: int) -> list[Customer]:
                return [row.customer for row in unit.customers.rows(query, start, count)]

            found = _search(rows, "name", text, limit, Filter("no_begins", text.strip().upper()))
            people = unit.salespeople.all()
        customers = [_of_customer(each) for each in ([exact, *found] if exact is not None else found)]
        return [*best(customers, text, limit), *best(_matching_people(people, text), text, limit)]

    def find_crm(self, text: str, limit: int = 4) -> list[Hit]:
        """Accounts, users, opportunities, quotes and cases. Raises ``CrmUnavailable``, ``DatabaseUnavailable``."""
        if not words_of(text):
            return []
        crm, typed = self._crm, text.strip()

        def accounts(query: ListQuery, start: int, count: int) -> list[Account]:
            return [listing.account for listing in crm.list_accounts(query, start, count)]

        found = [
            map(_of_account, _search(accounts, "name", text, limit, Filter("account_number_begins", typed))),
            (_of_user(user) for user in crm.users() if matches(fold(f"{user.name} {user.email}"), text)),
            map(_of_opportunity, _search(crm.list_opportunities, "topic", text, limit)),
            map(_of_quote, _search(crm.list_quotes, "name", text, limit)),
            map(_of_case, _search(crm.list_cases, "title", text, limit, Filter("case_number_begins", typed.upper()))),
        ]
        return [hit for hits in found for hit in best(hits, text, limit)]


def _search(rows: Listed[T], name: str, text: str, limit: int, *numbers: Filter) -> list[T]:
    """Those whose number begins with the text, those whose name does, and those that hold its words."""
    query = ListQuery(name)
    found = [each for number in numbers for each in rows(query.filtered(number), 0, limit)]
    found += rows(query.filtered(Filter(f"{name}_begins", fold(text))), 0, limit)
    return [*found, *rows(query.searching(text), 0, limit * RANKED)]


def _matching_people(people: Iterable[Salesperson], text: str) -> list[Hit]:
    return [
        Hit(HitKind.SALESPERSON, person.code, person.name or person.code, person.code, person.email)
        for person in people
        if matches(fold(f"{person.code} {person.name} {person.email}"), text)
    ]


def _of_customer(customer: Customer) -> Hit:
    return Hit(HitKind.CUSTOMER, customer.id, customer.name, customer.no, customer.city)


def _of_account(account: Account) -> Hit:
    return Hit(HitKind.ACCOUNT, account.id, account.name, account.account_number, account.city)


def _of_user(user: User) -> Hit:
    return Hit(HitKind.USER, user.id, user.name, "", user.email)


def _of_opportunity(each: Opportunity) -> Hit:
    return Hit(HitKind.OPPORTUNITY, each.id, each.topic, "", each.account_name)


def _of_quote(each: Quote) -> Hit:
    return Hit(HitKind.QUOTE, each.id, each.name, "", each.account_name)


def _of_case(each: Case) -> Hit:
    return Hit(HitKind.CASE, each.id, each.title, each.case_number, each.account_name)
