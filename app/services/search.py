"""The search box of the main window: records of both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from app.crm.gateway import CrmGateway
from app.database.search_index import matches, words_of
from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.errors import RecordNotFound
from app.domain.folding import fold
from app.domain.listing import Filter, ListQuery
from app.domain.record_hit import hit_of
from app.domain.salesperson import Salesperson
from app.domain.search_hit import Hit, HitKind, best
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

            found = _search(rows, "name", text, limit, ("no", text.strip().upper()))
            people = unit.salespeople.all()
        customers = [hit_of(each) for each in ([exact, *found] if exact is not None else found)]
        return [*best(customers, text, limit), *best(_matching_people(people, text), text, limit)]

    def find_crm(self, text: str, limit: int = 4) -> list[Hit]:
        """Accounts, users, opportunities, quotes and cases. Raises ``CrmUnavailable``, ``DatabaseUnavailable``."""
        if not words_of(text):
            return []
        crm, typed = self._crm, text.strip()

        def accounts(query: ListQuery, start: int, count: int) -> list[Account]:
            return [listing.account for listing in crm.list_accounts(query, start, count)]

        found = [
            map(hit_of, _search(accounts, "name", text, limit, ("account_number", typed))),
            (hit_of(user) for user in crm.users() if matches(fold(f"{user.name} {user.email}"), text)),
            map(hit_of, _search(crm.list_opportunities, "topic", text, limit)),
            map(hit_of, _search(crm.list_quotes, "name", text, limit)),
            map(hit_of, _search(crm.list_cases, "title", text, limit, ("case_number", typed.upper()))),
        ]
        return [hit for hits in found for hit in best(hits, text, limit)]

    def look_up(self, kind: HitKind, record_id: str) -> Hit:
        """A record that was found once, as it is now. Raises ``RecordNotFound``."""
        crm = self._crm
        if kind in (HitKind.CUSTOMER, HitKind.SALESPERSON):
            return self._look_up_nav(kind, record_id)
        if kind is HitKind.ACCOUNT:
            return hit_of(crm.account(record_id))
        if kind is HitKind.USER:
            return hit_of(crm.user(record_id))
        if kind is HitKind.OPPORTUNITY:
            return hit_of(crm.opportunity(record_id))
        return hit_of(crm.quote(record_id)) if kind is HitKind.QUOTE else hit_of(crm.case(record_id))

    def _look_up_nav(self, kind: HitKind, record_id: str) -> Hit:
        with self._nav.read() as unit:
            if kind is HitKind.CUSTOMER:
                return hit_of(unit.customers.get(record_id))
            person = unit.salespeople.by_code(record_id)
        if person is None:
            raise RecordNotFound("Salesperson", record_id)
        return hit_of(person)


def _search(rows: Listed[T], name: str, text: str, limit: int, *numbers: tuple[str, str]) -> list[T]:
    """Those whose number (its field, and the text as numbers are stored) or name begins with the text, and those that
    hold its words."""
    beginnings = [*numbers, (name, fold(text))]
    queries = [ListQuery(field).filtered(Filter(f"{field}_begins", begins)) for field, begins in beginnings]
    found = [each for query in queries for each in rows(query, 0, limit)]
    if len(dict.fromkeys(found)) >= limit:  # no other is nearer, and to look for words takes longer
        return found
    return [*found, *rows(ListQuery(name).searching(text), 0, limit * RANKED)]


def _matching_people(people: Iterable[Salesperson], text: str) -> list[Hit]:
    found = [each for each in people if matches(fold(f"{each.code} {each.name} {each.email}"), text)]
    return [hit_of(each) for each in found]
