"""A partner that has vanished is noticed, and comes back."""

from __future__ import annotations

from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.errors import ChangedMeanwhile, CoupledRecordDeleted, RecordNotFound
from app.domain.field_mapping import Side
from app.domain.journal import Creates
from app.domain.sync_log import FieldChange, JobKind
from app.domain.synchronization import RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.coupling_checks import check_customer
from app.services.deletion.restoration_plan import RestorationPlan, plan_account, plan_customer
from app.services.new_customer import template_values
from app.services.pairs.intents import to_restore
from app.services.pairs.plan_checks import refuse_changed, refuse_problems
from app.services.pairs.reader import PairReader
from app.services.pairs.writer import PairWriter
from app.services.results import CouplingResult


class PartnerRestoration:
    """Recreates accounts and customers under the ids that their couplings remember."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader, writer: PairWriter) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._writer = writer

    def vanished_account(self, customer_id: str) -> CoupledRecordDeleted | None:
        """What to say of a customer whose account was deleted; ``None``: it is there, or there is no coupling."""
        with self._nav.read() as unit:
            coupling = unit.couplings.of_nav(CouplingKind.CUSTOMER, customer_id)
        if coupling is None or self._reader.account(coupling.crm_id) is not None:
            return None
        return CoupledRecordDeleted("Customer", coupling.nav_name, coupling.id)

    def vanished_customer(self, account_id: str) -> CoupledRecordDeleted | None:
        """What to say of an account whose customer was deleted; ``None``: it is there, or there is no coupling."""
        with self._nav.read() as unit:
            coupling = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id)
            if coupling is None or unit.customers.many([coupling.nav_id]):
                return None
        return CoupledRecordDeleted("Account", coupling.crm_name, coupling.id)

    def coupled_customer_id(self, coupling_id: str) -> str:
        """The customer of the coupling, also one that is gone. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            return unit.couplings.get(coupling_id).nav_id

    def preview(self, coupling_id: str) -> RestorationPlan | None:
        """What the record that is gone would come back with; ``None``: both are there. Raises ``RecordNotFound`` when
        neither is, the rules of a coupling, and ``SynchronizationRefused`` for a value that is too long."""
        with self._nav.read() as unit:
            coupling = unit.couplings.get(coupling_id)
            customer = unit.customers.many([coupling.nav_id]).get(coupling.nav_id)
            defaults = template_values(unit)
        account = self._reader.account(coupling.crm_id)
        if customer is not None and account is not None:
            return None
        conversions = self._reader.conversions()
        mappings = conversions.mappings
        if customer is not None:
            with self._nav.read() as unit:
                check_customer(unit, customer)
            plan = plan_account(coupling, customer, mappings, conversions)
        elif account is not None:
            plan = plan_customer(coupling, account, mappings, conversions, defaults)
        else:
            raise RecordNotFound("Customer", coupling.nav_no)
        refuse_problems(plan.record)
        return plan

    def restore(self, coupling_id: str, seen: RestorationPlan | None = None) -> CouplingResult:
        """Recreates whichever record is gone; both are there: nothing is done. ``seen`` is what was shown:
        ``ChangedMeanwhile`` when the record would hold something else by now. Raises as :meth:`preview`, and what
        creating the record may raise."""
        plan = self.preview(coupling_id)
        if plan is None:
            with self._nav.read() as unit:
                coupling = unit.couplings.get(coupling_id)
            return self._result("", coupling, self._reader.account(coupling.crm_id))
        if seen is not None:
            refuse_changed(plan.record, seen.record)
            if plan.fields != seen.fields:
                raise ChangedMeanwhile(plan.creates.value.capitalize(), coupling_id, plan.record)
        return self._write(plan)

    def _write(self, plan: RestorationPlan) -> CouplingResult:
        coupling = plan.coupling
        kind = JobKind.CREATE_ACCOUNT if plan.creates is Creates.ACCOUNT else JobKind.CREATE_CUSTOMER
        # read before anything is written: what is done must not be told as failed because CRM went away after it
        account = None if plan.creates is Creates.ACCOUNT else self._reader.account(coupling.crm_id)
        job = self._writer.start(kind, "" if plan.record.choice is None else plan.record.choice.value)
        record = to_restore(job.id, plan.record, coupling, plan.creates, plan.more)
        if record.snapshot is not None:
            record = replace(record, snapshot=_with_remembered(record.snapshot, plan.more))
        written = job.write([record])[record.id]
        job.close()
        if written.error is not None:
            raise written.error
        return self._result(job.id, coupling, written.account or account, plan.record)

    def _result(
        self, job_id: str, coupling: Coupling, account: Account | None, plan: RecordPlan | None = None
    ) -> CouplingResult:
        with self._nav.read() as unit:
            customer = unit.customers.get(coupling.nav_id)
            current = unit.couplings.of_nav(CouplingKind.CUSTOMER, coupling.nav_id) or coupling
        if account is None:
            raise RecordNotFound("Account", coupling.crm_id)
        written = 0 if plan is None else sum(1 for entry in plan.fields if entry.target is not None)
        return CouplingResult(job_id, current, customer, account, written, () if plan is None else plan.left_alone)


def _with_remembered(snapshot: Snapshot, more: tuple[FieldChange, ...]) -> Snapshot:
    """The snapshot holds what was remembered on the CRM side."""
    crm = {**snapshot.crm, **{change.mapping_key: change.new for change in more if change.mapping_key in snapshot.nav}}
    return Snapshot(snapshot.nav, crm) if any(change.side is Side.CRM for change in more) else snapshot
