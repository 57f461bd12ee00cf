"""Which account may be a customer's: the best of all uncoupled accounts, with reasons."""

from __future__ import annotations

from app.crm.gateway import CrmGateway
from app.domain.coupling import CouplingKind
from app.domain.matching import NameList, match, normalised
from app.nav.unit_of_work import NavDatabase
from app.services.results import Suggestion

NEAREST = 50
"""So many names are looked at closely: the account must be among them by its name alone."""


class Suggestions:
    """Keeps the accounts' names prepared. What others write to CRM is seen after the next write of this program, or
    after :meth:`forget`; a suggestion that is out of date does no harm, for every rule is checked again."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm
        self._normalised: dict[str, str] = {}
        self._names = NameList((), ())
        self._stamp: tuple[int, int] | None = None

    def suggest(self, customer_id: str, limit: int) -> list[Suggestion]:
        """At most ``limit`` accounts in the mapping that are coupled to nobody, best first; ties by name."""
        self._prepare()
        with self._nav.read() as unit:
            customer = unit.customers.get(customer_id)
        near = self._names.nearest(normalised(customer.name), max(NEAREST, limit))
        accounts = self._crm.accounts([key for key, _ in near])
        found = [
            Suggestion(account, matched.score, matched.reasons)
            for account in accounts.values()
            if (matched := match(customer, account)) is not None
        ]
        found.sort(key=lambda suggestion: (-suggestion.score, suggestion.account.name, suggestion.account.id))
        return found[:limit]

    def forget(self) -> None:
        """Reads the names anew the next time."""
        self._stamp = None

    def _prepare(self) -> None:
        stamp = self._crm.generation, self._nav.database.generation
        if stamp == self._stamp:
            return
        with self._nav.read() as unit:
            coupled = unit.couplings.crm_ids(CouplingKind.CUSTOMER)
        free = [(key, name) for key, name in self._crm.account_names() if key not in coupled]
        known = self._normalised
        self._normalised = {name: known.get(name) or normalised(name) for _, name in free}
        self._names = NameList([key for key, _ in free], [self._normalised[name] for _, name in free])
        self._stamp = stamp
