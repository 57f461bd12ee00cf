"""One chunk of a synchronization: read both sides, plan, write what differs, tell of every pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, Snapshot
from app.domain.customer import Customer
from app.domain.errors import AppError, ChangedMeanwhile
from app.domain.field_mapping import Conversions
from app.domain.in_step import InStep
from app.domain.journal import PlannedRecord
from app.domain.planning import NO_DECISIONS, is_unchanged, snapshot_after
from app.domain.synchronization import Choice, RecordPlan
from app.nav.couplings import Stamp
from app.nav.unit_of_work import NavDatabase
from app.services.pairs.chunk import read_chunk
from app.services.pairs.intents import refused, to_synchronize
from app.services.pairs.plan_checks import Shown, refuse_changed, refuse_problems
from app.services.pairs.reader import PairReader
from app.services.pairs.writer import PairJob, Written
from app.services.results import RecordResult

CHUNK = 1_000


@dataclass(slots=True)
class _Chunk:
    """What a chunk comes to, in the order asked for: plans by customer, and the reasons of those without one."""

    in_step: InStep
    records: list[PlannedRecord] = field(default_factory=list)
    refused: list[tuple[PlannedRecord, AppError]] = field(default_factory=list)
    touches: list[Stamp] = field(default_factory=list)
    plans: dict[str, RecordPlan] = field(default_factory=dict)
    errors: dict[str, AppError] = field(default_factory=dict)
    names: dict[str, tuple[str, str]] = field(default_factory=dict)


class BulkSynchronization:
    """Works on chunks of at most :data:`CHUNK` pairs."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader

    def write(
        self,
        job: PairJob,
        customer_ids: Sequence[str],
        choice: Choice,
        shown: Shown,
        conversions: Conversions,
    ) -> list[RecordResult]:
        """One row a customer, in their order."""
        read = read_chunk(self._nav, self._crm, customer_ids)
        chunk = _Chunk(InStep(conversions.mappings, conversions))
        for customer_id in customer_ids:
            try:
                self._plan(chunk, job, read.pair(customer_id), choice, shown, conversions)
            except AppError as error:
                customer, coupling = read.customers.get(customer_id), read.couplings.get(customer_id)
                self._refuse(chunk, job, customer_id, customer, coupling, error)
        written = job.write(chunk.records, chunk.refused, chunk.touches)
        by_customer = {record.nav_id: written[record.id] for record in chunk.records}
        return [self._row(chunk, customer_id, by_customer.get(customer_id)) for customer_id in customer_ids]

    def _plan(
        self,
        chunk: _Chunk,
        job: PairJob,
        pair: tuple[Customer, Account, Coupling],
        choice: Choice,
        shown: Shown,
        conversions: Conversions,
    ) -> None:
        customer, account, coupling = pair
        seen = shown.plans.get(customer.id)
        if seen is None and chunk.in_step.holds(customer, account, coupling.snapshot):
            chunk.names[customer.id] = customer.no, customer.name
            chunk.touches.append(_touch(customer, account, coupling, None, choice))
            return
        decisions = NO_DECISIONS if seen is None else seen.decisions
        plan = self._reader.plan(customer, account, coupling, choice, conversions, decisions)
        chunk.plans[customer.id] = plan
        refuse_changed(plan, seen, only_shown=shown.nothing_else)
        refuse_problems(plan)
        chunk.names[customer.id] = customer.no, customer.name
        if not is_unchanged(plan):
            chunk.records.append(to_synchronize(job.id, plan, coupling))
            return
        snapshot = snapshot_after(plan, coupling.snapshot)
        kept = None if snapshot == coupling.snapshot else snapshot
        chunk.touches.append(_touch(customer, account, coupling, kept, choice))

    @staticmethod
    def _refuse(
        chunk: _Chunk,
        job: PairJob,
        customer_id: str,
        customer: Customer | None,
        coupling: Coupling | None,
        error: AppError,
    ) -> None:
        no, name = ("", customer_id) if customer is None else (customer.no, customer.name)
        chunk.names[customer_id] = no, name
        chunk.errors[customer_id] = error
        chunk.refused.append((refused(job.id, customer_id, no, name, coupling), error))

    def _row(self, chunk: _Chunk, customer_id: str, written: Written | None) -> RecordResult:
        no, name = chunk.names[customer_id]
        plan = chunk.plans.get(customer_id)
        error = chunk.errors.get(customer_id) if written is None else written.error
        if error is not None:
            return RecordResult(customer_id, no, name, error, replanned=self._replanned(plan, written, error))
        values = 0 if plan is None else sum(1 for entry in plan.fields if entry.target is not None)
        return RecordResult(customer_id, no, name, None, () if plan is None else plan.left_alone, values)

    def _replanned(self, plan: RecordPlan | None, written: Written | None, error: AppError) -> RecordPlan | None:
        """The pair as it is now, where somebody changed it; ``None`` when it can't be read."""
        if plan is None or not isinstance(error, ChangedMeanwhile):
            return None
        if written is None:
            return plan  # it was planned a moment ago, over what is there now
        try:
            customer, account, coupling = self._reader.pair(plan.customer_id)
            return self._reader.plan(customer, account, coupling, plan.choice, decisions=plan.decisions)
        except AppError:
            return None


def _touch(
    customer: Customer, account: Account, coupling: Coupling, snapshot: Snapshot | None, choice: Choice
) -> Stamp:
    return Stamp(
        coupling_id=coupling.id,
        version=coupling.version,
        snapshot=snapshot,
        direction=choice.value,
        nav_version=customer.version,
        crm_version=account.version,
        nav_name=customer.name,
        crm_name=account.name,
    )
