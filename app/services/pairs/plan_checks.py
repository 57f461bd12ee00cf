"""What keeps a pair or its plan from being written, and what every new account is besides its mapped values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.account import ACCOUNT_FIELDS, Account, AccountStatus
from app.domain.coupling import Coupling
from app.domain.customer import Customer, is_in_mapping
from app.domain.errors import (
    ChangedMeanwhile,
    CoupledRecordDeleted,
    CustomerBlocked,
    NotCoupled,
    RecordNotFound,
    SynchronizationRefused,
)
from app.domain.field_mapping import Side
from app.domain.planning import created, is_unchanged
from app.domain.sync_log import FieldChange
from app.domain.synchronization import RecordPlan

NEW_ACCOUNT: tuple[FieldChange, ...] = created(
    {"relationship_type": "Customer", "status": AccountStatus.ACTIVE.value},
    {field.name: field.caption for field in ACCOUNT_FIELDS},
    Side.CRM,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What was shown before a run: plans by customer id. ``nothing_else``: a pair without one was shown to be in step,
    or to be in nobody's way, and nothing of it may be written."""

    plans: Mapping[str, RecordPlan]
    nothing_else: bool = False


def refuse_changed(plan: RecordPlan, seen: RecordPlan | None, *, only_shown: bool = False) -> None:
    """What was shown is what is written: raises ``ChangedMeanwhile`` with ``plan`` when a version differs, or when
    the same records would be written otherwise by now (a mapping, a conversion or the last synchronization is
    another). ``only_shown``: a pair that was not shown must not be written at all."""
    if seen is None:
        if only_shown and not is_unchanged(plan):
            raise ChangedMeanwhile("Customer", plan.customer_id, plan)
        return
    if plan.customer_version != seen.customer_version:
        raise ChangedMeanwhile("Customer", plan.customer_id, plan)
    if plan.account_version != seen.account_version:
        raise ChangedMeanwhile("Account", plan.account_id, plan)
    if any(plan.writes(side) != seen.writes(side) for side in Side):
        raise ChangedMeanwhile("Coupling", plan.customer_id, plan)


def coupled_pair(
    customer_id: str, customer: Customer | None, coupling: Coupling | None, account: Account | None
) -> tuple[Customer, Account, Coupling]:
    """What was read of a pair, if it is whole and the customer takes part. Raises ``RecordNotFound``, ``NotCoupled``,
    ``CoupledRecordDeleted``, ``CustomerBlocked``."""
    if customer is None:
        raise RecordNotFound("Customer", customer_id)
    if coupling is None:
        raise NotCoupled("Customer", customer.name)
    if account is None:
        raise CoupledRecordDeleted("Customer", customer.name, coupling.id)
    if not is_in_mapping(customer):
        raise CustomerBlocked(customer.no, customer.name, customer.blocked.value)
    return customer, account, coupling


def refuse_problems(plan: RecordPlan) -> None:
    """Raises ``SynchronizationRefused`` when a value is too long for the other side."""
    if plan.refusals:
        raise SynchronizationRefused(plan.customer_name, plan.refusals)
