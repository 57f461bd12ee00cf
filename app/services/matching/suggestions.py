"""Which account may be a customer's: the best of all uncoupled accounts, with reasons."""

from __future__ import annotations

from app.crm.gateway import CrmGateway
from app.domain.matching.profile import profile_of_account, profile_of_customer
from app.nav.unit_of_work import NavDatabase
from app.services.matching.free_accounts import FreeAccounts
from app.services.results import Suggestion

NEAREST = 30
"""So many accounts are looked at closely for their names."""


class Suggestions:
    """A suggestion that is out of date does no harm, for every rule is checked again."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, free: FreeAccounts) -> None:
        self._nav = nav
        self._crm = crm
        self._free = free

    def suggest(self, customer_id: str, limit: int) -> list[Suggestion]:
        """At most ``limit`` accounts in the mapping that are coupled to nobody, best first; ties by name."""
        self._free.prepare_some()
        with self._nav.read() as unit:
            customer = profile_of_customer(unit.customers.get(customer_id))
        accounts = self._crm.accounts(self._free.candidates(customer, max(NEAREST, limit)))
        found = [
            Suggestion(account, matched.score, matched.reasons)
            for account in accounts.values()
            if (matched := self._free.compare(customer, profile_of_account(account))) is not None
        ]
        found.sort(key=lambda suggestion: (-suggestion.score, suggestion.account.name, suggestion.account.id))
        return found[:limit]

    def forget(self) -> None:
        """Looks at the accounts anew the next time."""
        self._free.forget()
