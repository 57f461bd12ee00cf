"""Whether the cause of a failure is still there. No clock is asked: only versions, and what both sides hold now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain import errors
from app.domain.account import Account
from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.customer import is_in_mapping as customer_in_mapping
from app.domain.errors import AccountOutsideMapping, AppError, SalespersonNotCoupled, SynchronizationRefused
from app.domain.field_mapping import Conversions
from app.domain.pair_state import findings_of
from app.domain.planning import is_unchanged, plan_new_account, plan_record
from app.domain.sync_log import JobKind, Outcome
from app.domain.synchronization import Choice
from app.nav.open_failures import FailedRecord
from app.nav.unit_of_work import NavUnit
from app.services.coupling_checks import check_pair

RULES = frozenset(
    {
        "AccountAlreadyCoupled",
        "AccountOutsideMapping",
        "CoupledRecordDeleted",
        "CouplingNotRevived",
        "CustomerAlreadyCoupled",
        "CustomerBlocked",
        "IntegrationDisabled",
        "NotCoupled",
        "RecordNotFound",
        "SalespersonNotCoupled",
        "SolutionNotInstalled",
        "SynchronizationRefused",
    }
)
"""Reasons that can be looked at again: where none of them holds any more, nothing is left of the failure."""


@dataclass(frozen=True, slots=True)
class Present:
    """What both sides hold of the records that something failed of; ``couplings`` by customer."""

    customers: Mapping[str, Customer]
    couplings: Mapping[str, Coupling]
    accounts: Mapping[str, Account]
    coupled_accounts: frozenset[str]
    conversions: Conversions
    solution_installed: bool


@dataclass(frozen=True, slots=True)
class StillThere:
    """The cause is; ``error`` is the reason as it is now, ``None`` where the outcome says it all."""

    error: AppError | None


class FailureCheck:
    """Judges failures in one transaction."""

    def __init__(self, unit: NavUnit, present: Present) -> None:
        self._unit = unit
        self._present = present

    def judge(self, failed: FailedRecord) -> StillThere | None:
        """``None``: it is over, or another row of the inbox tells it."""
        if failed.job is JobKind.CREATE_CUSTOMER:
            return self._of_new_customer(failed)
        customer = self._present.customers.get(failed.nav_id)
        if customer is None or not customer_in_mapping(customer):
            return None
        coupling = self._present.couplings.get(failed.nav_id)
        if failed.job is JobKind.STATISTICS:
            return self._of_figures(failed, coupling)
        if failed.job is JobKind.UNDO and failed.outcome is Outcome.NOT_DONE:
            return None  # what was edited since is left alone: that is told at once, and is as it should be
        if coupling is not None:
            return self._of_pair(failed, customer, coupling)
        if failed.job in (JobKind.COUPLE, JobKind.CREATE_ACCOUNT):
            return self._of_coupling(failed, customer)
        return None

    def _of_new_customer(self, failed: FailedRecord) -> StillThere | None:
        account = self._present.accounts.get(failed.crm_id)
        gone = account is None or not account_in_mapping(account) or account.id in self._present.coupled_accounts
        return None if gone or failed.reason in RULES else _still(failed)

    def _of_figures(self, failed: FailedRecord, coupling: Coupling | None) -> StillThere | None:
        there = coupling is not None and coupling.crm_id == failed.crm_id and failed.crm_id in self._present.accounts
        return _still(failed) if there and self._present.solution_installed and failed.reason not in RULES else None

    def _of_coupling(self, failed: FailedRecord, customer: Customer) -> StillThere | None:
        account = self._present.accounts.get(failed.crm_id) if failed.crm_id else None
        if failed.job is JobKind.COUPLE and failed.crm_id and account is None:
            return None
        try:
            check_pair(self._unit, customer, account)
        except SalespersonNotCoupled:
            return None  # told with the salesperson
        except AppError as error:
            return StillThere(error)
        if failed.reason == "SynchronizationRefused":
            return self._does_not_fit(failed, customer, account)
        if failed.reason == "AccountAlreadyCoupled" and account is None:
            return _still(failed) if self._is_taken(failed.detail) else None
        return None if failed.reason in RULES else _still(failed)

    def _does_not_fit(self, failed: FailedRecord, customer: Customer, account: Account | None) -> StillThere | None:
        rules = self._present.conversions
        if account is not None:
            choice = Choice(failed.direction) if failed.direction else None
            plan = plan_record(customer, account, None, rules.mappings, rules, choice)
        elif failed.job is JobKind.CREATE_ACCOUNT:
            plan = plan_new_account(customer, "", rules.mappings, rules, Choice.SEND)
        else:
            return _still(failed)
        return StillThere(SynchronizationRefused(customer.name, plan.refusals)) if plan.refusals else None

    def _is_taken(self, detail: Mapping[str, str]) -> bool:
        """Whether the customer that the account was coupled to is still coupled to one of that name."""
        partner = self._unit.customers.by_no(detail.get("coupled_no", ""))
        if partner is None:
            return False
        coupling = self._unit.couplings.of_nav(CouplingKind.CUSTOMER, partner.id)
        return coupling is not None and coupling.crm_name == detail.get("account_name", "")

    def _of_pair(self, failed: FailedRecord, customer: Customer, coupling: Coupling) -> StillThere | None:
        moved_on = bool(failed.coupling_version) and failed.coupling_version != coupling.version
        account = self._present.accounts.get(coupling.crm_id)
        if failed.coupling_id != coupling.id or moved_on or account is None:
            return None
        if not account_in_mapping(account):
            return StillThere(AccountOutsideMapping(account.name))
        if failed.job is JobKind.UNCOUPLE:
            return None if failed.reason in RULES else _still(failed)
        rules = self._present.conversions
        choice = Choice(failed.direction) if failed.direction else Choice.MERGE
        plan = plan_record(customer, account, coupling.snapshot, rules.mappings, rules, choice)
        if plan.refusals:
            merge = plan_record(customer, account, coupling.snapshot, rules.mappings, rules, Choice.MERGE)
            told = findings_of(merge, rules)
            elsewhere = told.refused or told.conflicts
            return None if elsewhere else StillThere(SynchronizationRefused(customer.name, plan.refusals))
        return None if failed.reason in RULES or is_unchanged(plan) else _still(failed)


def _still(failed: FailedRecord) -> StillThere:
    return StillThere(error_of(failed.reason, failed.detail))


def error_of(reason: str, detail: Mapping[str, str]) -> AppError | None:
    """The error that the journal tells of, as far as it kept its data; ``None`` for no reason, or an unknown one."""
    kind = getattr(errors, reason, None) if reason else None
    if not isinstance(kind, type) or not issubclass(kind, AppError):
        return None
    values: dict[str, object] = {}
    for name, wanted in getattr(kind, "__annotations__", {}).items():
        if wanted == "str":
            values[name] = detail.get(name, "")
        elif wanted == "int":
            number = detail.get(name, "0")
            values[name] = int(number) if number.isdecimal() else 0
        elif wanted.startswith("tuple"):
            values[name] = ()
    return kind(**values)
