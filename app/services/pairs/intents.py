"""Planned records: what a plan means for the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.customer import Customer
from app.domain.journal import Creates, PlannedRecord, bases_left
from app.domain.planning import changes_of, snapshot_after
from app.domain.sync_log import FieldChange
from app.domain.synchronization import RecordPlan
from app.services.identity import new_id


def to_synchronize(job_id: str, plan: RecordPlan, coupling: Coupling) -> PlannedRecord:
    """A coupled pair whose plan is written."""
    return _record(
        job_id,
        plan,
        coupling_id=coupling.id,
        coupling_version=coupling.version,
        snapshot=snapshot_after(plan, coupling.snapshot),
        before=coupling.snapshot,
    )


def to_couple(
    job_id: str,
    plan: RecordPlan,
    ends: Sequence[str],
    *,
    creates: Creates = Creates.NOTHING,
    more: Sequence[FieldChange] = (),
) -> PlannedRecord:
    """A coupling that is made, and a plan that is written with it; without a choice nothing is but the coupling."""
    return _record(
        job_id,
        plan,
        coupling_id=new_id(),
        makes=True,
        ends=tuple(ends),
        creates=creates,
        snapshot=None if plan.choice is None else snapshot_after(plan, None),
        more=tuple(more),
    )


def to_restore(
    job_id: str, plan: RecordPlan, coupling: Coupling, creates: Creates, more: Sequence[FieldChange] = ()
) -> PlannedRecord:
    """A partner that vanished and comes back under its coupling. The plan knows of no last synchronization; the
    changes do, so that an undo leads back to it."""
    record = _record(
        job_id,
        plan,
        coupling_id=coupling.id,
        coupling_version=coupling.version,
        creates=creates,
        snapshot=snapshot_after(plan, None),
        before=coupling.snapshot,
        more=tuple(more),
    )
    return replace(record, changes=tuple(_over(change, coupling.snapshot) for change in record.changes))


def _over(change: FieldChange, last: Snapshot | None) -> FieldChange:
    key = change.mapping_key
    if last is None or key not in last.nav or key not in last.crm:
        return change
    return replace(change, base_nav=last.nav[key], base_crm=last.crm[key])


def to_change(
    job_id: str,
    customer: Customer,
    account: Account,
    changes: Sequence[FieldChange] = (),
    coupling: Coupling | None = None,
    ends: Sequence[str] = (),
) -> PlannedRecord:
    """Changes of one pair that leave snapshot and coupling as they are, but for couplings that end."""
    return PlannedRecord(
        id=new_id(),
        job_id=job_id,
        kind=CouplingKind.CUSTOMER,
        nav_id=customer.id,
        crm_id=account.id,
        nav_no=customer.no,
        nav_name=customer.name,
        crm_name=account.name,
        nav_version=customer.version,
        crm_version=account.version,
        changes=tuple(changes),
        coupling_id="" if coupling is None else coupling.id,
        coupling_version="" if coupling is None else coupling.version,
        ends=tuple(ends),
    )


def refused(job_id: str, customer_id: str, no: str, name: str, coupling: Coupling | None = None) -> PlannedRecord:
    """A record of which nothing will be written."""
    return PlannedRecord(
        id=new_id(),
        job_id=job_id,
        kind=CouplingKind.CUSTOMER,
        nav_id=customer_id,
        crm_id="" if coupling is None else coupling.crm_id,
        nav_no=no,
        nav_name=name,
        crm_name="" if coupling is None else coupling.crm_name,
        nav_version="",
        crm_version="",
        coupling_id="" if coupling is None else coupling.id,
        coupling_version="" if coupling is None else coupling.version,
    )


def _record(
    job_id: str,
    plan: RecordPlan,
    *,
    coupling_id: str,
    snapshot: Snapshot | None,
    coupling_version: str = "",
    makes: bool = False,
    ends: tuple[str, ...] = (),
    creates: Creates = Creates.NOTHING,
    more: tuple[FieldChange, ...] = (),
    before: Snapshot | None = None,
) -> PlannedRecord:
    """``before`` is the snapshot of a coupling that is there already."""
    changes = (*changes_of(plan), *more)
    return PlannedRecord(
        id=new_id(),
        job_id=job_id,
        kind=CouplingKind.CUSTOMER,
        nav_id=plan.customer_id,
        crm_id=plan.account_id,
        nav_no=plan.customer_no,
        nav_name=plan.customer_name,
        crm_name=plan.account_name,
        nav_version=plan.customer_version,
        crm_version=plan.account_version,
        changes=changes,
        creates=creates,
        coupling_id=coupling_id,
        coupling_version=coupling_version,
        makes=makes,
        ends=ends,
        snapshot=snapshot,
        bases={} if makes else bases_left(before, snapshot, changes),
        direction="" if plan.choice is None else plan.choice.value,
    )
