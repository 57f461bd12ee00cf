"""Many pairs at once: both sides read with a few questions, and what keeps each pair from being synchronized."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import AccountOutsideMapping, IntegrationDisabled
from app.nav.unit_of_work import NavDatabase
from app.services.pairs.plan_checks import coupled_pair


@dataclass(frozen=True, slots=True)
class PairChunk:
    """What was read: customers and couplings by customer id, accounts by their own id."""

    customers: Mapping[str, Customer]
    couplings: Mapping[str, Coupling]
    accounts: Mapping[str, Account]
    enabled: bool

    def pair(self, customer_id: str) -> tuple[Customer, Account, Coupling]:
        """The pair, if it may be synchronized. Raises ``IntegrationDisabled``, ``RecordNotFound``, ``NotCoupled``,
        ``CoupledRecordDeleted``, ``CustomerBlocked``, ``AccountOutsideMapping``."""
        if not self.enabled:
            raise IntegrationDisabled
        coupling = self.couplings.get(customer_id)
        account = None if coupling is None else self.accounts.get(coupling.crm_id)
        pair = coupled_pair(customer_id, self.customers.get(customer_id), coupling, account)
        if not account_in_mapping(pair[1]):
            raise AccountOutsideMapping(pair[1].name)
        return pair


def read_chunk(nav: NavDatabase, crm: CrmGateway, customer_ids: Sequence[str]) -> PairChunk:
    """The pairs of these customers as they are now. Raises ``CrmUnavailable``, ``DatabaseUnavailable``."""
    with nav.read() as unit:
        customers = unit.customers.many(customer_ids)
        couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, customer_ids)
        enabled = unit.setup.company().integration_enabled
    accounts = crm.accounts([coupling.crm_id for coupling in couplings.values()])
    return PairChunk(customers, couplings, accounts, enabled)
