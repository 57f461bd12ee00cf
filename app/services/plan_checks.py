"""What keeps a plan from being written, and what every new account is besides its mapped values."""

from __future__ import annotations

from app.domain.account import ACCOUNT_FIELDS, AccountStatus
from app.domain.errors import ChangedMeanwhile, SynchronizationRefused
from app.domain.field_mapping import Side
from app.domain.planning import created
from app.domain.synchronization import FieldChange, RecordPlan

NEW_ACCOUNT: tuple[FieldChange, ...] = created(
    {"relationship_type": "Customer", "status": AccountStatus.ACTIVE.value},
    {field.name: field.caption for field in ACCOUNT_FIELDS},
    Side.CRM,
)


def refuse_changed(plan: RecordPlan, seen: RecordPlan | None) -> None:
    """What was shown is what is written: raises ``ChangedMeanwhile`` with ``plan`` when a version differs."""
    if seen is None:
        return
    if plan.customer_version != seen.customer_version:
        raise ChangedMeanwhile("Customer", plan.customer_id, plan)
    if plan.account_version != seen.account_version:
        raise ChangedMeanwhile("Account", plan.account_id, plan)


def refuse_problems(plan: RecordPlan) -> None:
    """Raises ``SynchronizationRefused`` when a value is too long for the other side."""
    if plan.refusals:
        raise SynchronizationRefused(plan.customer_name, plan.refusals)
