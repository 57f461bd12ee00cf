"""What the CRM window shows beside an account's own fields, read in one go on the worker lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.customer import Customer
from app.domain.pair_counts import PairCounts
from app.domain.reference import Code
from app.domain.statistics import AccountStatistics
from app.domain.user import User

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """``solution_installed``: quick view and the button Dynamics NAV are there only then; ``statistics`` are those that
    were pushed last; ``vanished``: the coupled customer was deleted; ``pair``: how account and customer stand, ``None``
    while the account isn't coupled."""

    solution_installed: bool
    customer: Customer | None
    statistics: AccountStatistics | None
    vanished: bool = False
    pair: PairCounts | None = None


@dataclass(frozen=True, slots=True)
class AccountChoices:
    """What the form's fields offer."""

    users: Sequence[User]
    currencies: Sequence[Code]


def read_facts(services: Services, account_id: str) -> AccountFacts:
    """Read them. Raises ``CrmUnavailable``."""
    return AccountFacts(
        services.connection.has_solution(),
        services.accounts.customer_of(account_id),
        services.statistics.pushed(account_id),
        services.restoration.vanished_customer(account_id) is not None,
        services.pair_states.of_accounts([account_id]).get(account_id),
    )


def read_choices(services: Services) -> AccountChoices:
    """The users, and the currencies of Dynamics NAV that have an ISO code."""
    known = services.customers.choices().get("currency_code", [])
    currencies = {code.crm_value: Code(code.crm_value, code.description) for code in known if code.crm_value}
    return AccountChoices(services.accounts.owner_choices(), list(currencies.values()))
