"""Account lists that only both databases together can answer: filtered to coupled or not, or sorted by the coupling.

No join crosses the two. CRM gives the ids of the list without that filter, in the order of names; NAV gives the
customer numbers of all coupled accounts; both are put together once and kept as ids alone until either side
writes. Pages are then read by id, so that a page costs the same at any place of the list.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from app.crm.gateway import CrmGateway
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
        return by_coupling or PairStates.concerns(query)

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
        # a descending list is the ascending one reversed, ties as well: so names come descending and sorts are stable
        if query.sort == COUPLED:
            ids.sort(key=numbers.__contains__, reverse=query.descending)
        elif query.sort == CUSTOMER_NO:
            ids.sort(key=lambda account_id: numbers.get(account_id, ""), reverse=query.descending)
        elif query.sort == DIFFERENCES:
            found = {account_id: counts.differences for account_id, counts in differing.items()}
            ids.sort(key=lambda account_id: found.get(account_id, 0), reverse=query.descending)
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
    by_coupling = query.sort in (COUPLED, CUSTOMER_NO, DIFFERENCES)
    return by_crm.sorted_by("name", query.descending) if by_coupling else by_crm
