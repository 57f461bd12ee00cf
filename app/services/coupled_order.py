"""Account lists that only both databases together can answer: filtered to coupled or not, or sorted by the coupling.

No join crosses the two. CRM gives the ids of the list without that filter, in the order of names; NAV gives the
customer numbers of all coupled accounts; both are put together once and kept as ids alone until either side
writes. Pages are then read by id, so that a page costs the same at any place of the list.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from app.crm.gateway import CrmGateway
from app.domain.expressed import expressed
from app.domain.list_fields import ACCOUNTS_OF_BOTH
from app.domain.listing import Filter, ListQuery
from app.domain.pair_counts import PairCounts
from app.nav.coupled_accounts import customer_numbers
from app.nav.unit_of_work import NavDatabase
from app.services.imports.id_column import IdColumn
from app.services.pairs.states import DIFFERENCES, PairStates

COUPLED = "coupled"
CUSTOMER_NO = "customer_no"
REMEMBERED = 4


class CoupledOrder:
    """The ids of such lists, in their order."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, compare: Callable[[], None] = lambda: None) -> None:
        self._nav = nav
        self._crm = crm
        self._compare = compare
        self._lists: OrderedDict[ListQuery, IdColumn] = OrderedDict()
        self._state: tuple[int, int] | None = None

    @staticmethod
    def concerns(query: ListQuery) -> bool:
        """Whether CRM alone can't answer the query."""
        by_coupling = query.sort in (COUPLED, CUSTOMER_NO) or query.value_of(COUPLED) is not None
        by_expression = any(entry.field in ACCOUNTS_OF_BOTH for entry in query.expressions)
        return by_coupling or by_expression or PairStates.concerns(query)

    def ids(self, query: ListQuery) -> IdColumn:
        """All ids of the query. Equal sort values stand in the order of names."""
        if PairStates.concerns(query):
            self._compare()
        state = (self._nav.database.generation, self._crm.generation)
        if state != self._state:
            self.forget()
            self._state = state
        found = self._lists.pop(query, None)
        if found is None:
            found = IdColumn(self._ordered(query))
        self._lists[query] = found
        if len(self._lists) > REMEMBERED:
            self._lists.popitem(last=False)
        return found

    def forget(self) -> None:
        """Somebody else may have written."""
        self._lists.clear()

    def _ordered(self, query: ListQuery) -> list[str]:
        with self._nav.read() as unit:
            numbers = customer_numbers(unit.connection)
            differing = unit.pair_states.by_account() if PairStates.concerns(query) else {}
        ids = self._crm.account_ids(_crm_part(query))
        wanted = query.value_of(COUPLED)
        if wanted is not None:
            ids = [account_id for account_id in ids if (account_id in numbers) is bool(wanted)]
        if (kind := query.value_of(DIFFERENCES)) is not None:
            ids = [account_id for account_id in ids if _is_of(kind, differing.get(account_id))]
        values: dict[str, Callable[[str], Any]] = {
            COUPLED: numbers.__contains__,
            CUSTOMER_NO: lambda account_id: numbers.get(account_id, ""),
            DIFFERENCES: lambda account_id: differing[account_id].differences if account_id in differing else 0,
        }
        if any(entry.field in ACCOUNTS_OF_BOTH for entry in query.expressions):

            def value_of(account_id: str, name: str) -> object:
                return values[name](account_id)

            fulfils = expressed(query, ACCOUNTS_OF_BOTH, value_of)
            ids = [account_id for account_id in ids if fulfils(account_id)]
        # a descending list is the ascending one reversed, ties as well: so names come descending and sorts are stable
        if query.sort in values:
            ids.sort(key=values[query.sort], reverse=query.descending)
        return ids


def _is_of(kind: str | bool, counts: PairCounts | None) -> bool:
    """As the customer list filters: "none" are pairs that are whole and in which nothing differs."""
    if counts is None:
        return False
    if kind == "conflicts":
        return counts.conflicts > 0
    return counts.differences > 0 if kind == "yes" else not counts.differences and not counts.vanished


def _crm_part(query: ListQuery) -> ListQuery:
    """What CRM can answer of it."""
    filters: list[Filter] = [entry for entry in query.filters if entry.field not in (COUPLED, DIFFERENCES)]
    by_crm = query.filtered(*filters)
    by_crm = by_crm.expressed(*(entry for entry in query.expressions if entry.field not in ACCOUNTS_OF_BOTH))
    by_coupling = query.sort in (COUPLED, CUSTOMER_NO, DIFFERENCES)
    return by_crm.sorted_by("name", query.descending) if by_coupling else by_crm
