"""The rules that a coupling must keep, in the order in which they are told."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.account import Account
from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.customer import is_in_mapping as customer_in_mapping
from app.domain.errors import (
    AccountAlreadyCoupled,
    AccountOutsideMapping,
    CustomerBlocked,
    IntegrationDisabled,
    SalespersonNotCoupled,
)
from app.nav.unit_of_work import NavUnit


@dataclass(frozen=True, slots=True)
class Standing:
    """How a customer and an account stand to each other: the customer's present coupling, the couplings that give way
    when the two are coupled, and the accounts of those, whose pushed figures go."""

    present: Coupling | None
    ends: tuple[str, ...]
    left: tuple[str, ...] = ()


def check_customer(unit: NavUnit, customer: Customer) -> None:
    """Raises ``IntegrationDisabled``, ``CustomerBlocked``, ``SalespersonNotCoupled``."""
    if not unit.setup.company().integration_enabled:
        raise IntegrationDisabled
    if not customer_in_mapping(customer):
        raise CustomerBlocked(customer.no, customer.name, customer.blocked.value)
    if not customer.salesperson_code:
        return
    salesperson = unit.salespeople.by_code(customer.salesperson_code)
    if salesperson is None or unit.couplings.of_nav(CouplingKind.SALESPERSON, salesperson.id) is None:
        raise SalespersonNotCoupled(customer.salesperson_code, customer.no)


def check_pair(unit: NavUnit, customer: Customer, account: Account | None) -> Standing:
    """All rules for coupling the two (``None``: a new account). Raises those of :func:`check_customer`,
    ``AccountOutsideMapping``, ``AccountAlreadyCoupled``."""
    check_customer(unit, customer)
    if account is not None and not account_in_mapping(account):
        raise AccountOutsideMapping(account.name)
    present = unit.couplings.of_nav(CouplingKind.CUSTOMER, customer.id)
    ends = [] if present is None else [present]
    if account is not None and (present is None or present.crm_id != account.id):
        ends += _stale(unit, customer, account)
    return Standing(present, tuple(ended.id for ended in ends), tuple(ended.crm_id for ended in ends))


def _stale(unit: NavUnit, customer: Customer, account: Account) -> list[Coupling]:
    """The account's coupling to a customer that was deleted. Raises ``AccountAlreadyCoupled`` when it lives."""
    other = unit.couplings.of_crm(CouplingKind.CUSTOMER, account.id)
    if other is None:
        return []
    partner = unit.customers.many([other.nav_id]).get(other.nav_id)
    if partner is not None:
        raise AccountAlreadyCoupled(customer.name, account.name, partner.no, partner.name)
    return [other]
