"""Reads pairs from both sides and plans over them; writes nothing."""

from __future__ import annotations

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import CoupledRecordDeleted, NotCoupled, RecordNotFound
from app.domain.field_mapping import Conversions, FieldMapping
from app.domain.planning import NO_DECISIONS, plan_new_account, plan_record
from app.domain.synchronization import Choice, Decisions, RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.conversions import ConversionTables
from app.services.identity import new_id


class PairReader:
    """What the services that couple and synchronize look at first."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm
        self._tables = ConversionTables()

    @property
    def mappings(self) -> tuple[FieldMapping, ...]:
        """The field mappings in force now. What goes on for longer takes those of its :meth:`conversions`."""
        with self._nav.read() as unit:
            return self._tables.mappings(unit)

    def conversions(self) -> Conversions:
        """The conversion tables and the field mappings as they are now. An operation reads them once and plans by
        nothing else, so that it keeps the rules that it began with."""
        users = self._crm.users()
        with self._nav.read() as unit:
            return self._tables.read(unit, users)

    def customer(self, customer_id: str) -> tuple[Customer, Coupling | None]:
        """The customer and its coupling. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            return unit.customers.get(customer_id), unit.couplings.of_nav(CouplingKind.CUSTOMER, customer_id)

    def account(self, account_id: str) -> Account | None:
        """The account if it exists."""
        return self._crm.accounts([account_id]).get(account_id)

    def pair(self, customer_id: str) -> tuple[Customer, Account, Coupling]:
        """A coupled pair. Raises ``RecordNotFound``, ``NotCoupled``, ``CoupledRecordDeleted``."""
        customer, coupling = self.customer(customer_id)
        if coupling is None:
            raise NotCoupled("Customer", customer.name)
        account = self.account(coupling.crm_id)
        if account is None:
            raise CoupledRecordDeleted("Customer", customer.name, coupling.id)
        return customer, account, coupling

    def plan(
        self,
        customer: Customer,
        account: Account | None,
        coupling: Coupling | None,
        choice: Choice | None,
        conversions: Conversions | None = None,
        decisions: Decisions = NO_DECISIONS,
    ) -> RecordPlan:
        """What ``choice`` would do to the pair, or to the customer and a new account (``None``); ``decisions`` count
        for their fields. The snapshot of a coupling to another account says nothing about this one. The mappings are
        those of ``conversions``."""
        tables = conversions or self.conversions()
        if account is None:
            return plan_new_account(customer, new_id(), tables.mappings, tables, choice)
        snapshot = coupling.snapshot if coupling is not None and coupling.crm_id == account.id else None
        return plan_record(customer, account, snapshot, tables.mappings, tables, choice, decisions)

    def existing_account(self, account_id: str) -> Account:
        """The account. Raises ``RecordNotFound``."""
        found = self.account(account_id)
        if found is None:
            raise RecordNotFound("Account", account_id)
        return found
