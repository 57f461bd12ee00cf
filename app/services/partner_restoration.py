"""A partner that has vanished comes back: from the other record, and from what was in step last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.customer import Customer
from app.domain.errors import RecordNotFound
from app.domain.field_mapping import Side
from app.domain.journal import Creates
from app.domain.planning import plan_new_account, plan_new_customer
from app.domain.synchronization import Choice, FieldChange, JobKind, RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.coupling_checks import check_customer
from app.services.intents import to_restore
from app.services.new_customer import draft_customer, template_values, unmapped_values
from app.services.pair_reader import PairReader
from app.services.pair_writer import PairWriter
from app.services.plan_checks import NEW_ACCOUNT, refuse_problems
from app.services.results import CouplingResult


class PartnerRestoration:
    """Recreates accounts and customers under the ids that their couplings remember."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader, writer: PairWriter) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._writer = writer

    def restore(self, coupling_id: str) -> CouplingResult:
        """Recreates whichever record is gone; both are there: nothing is done. Raises ``RecordNotFound`` when neither
        is, and what creating the record may raise."""
        with self._nav.read() as unit:
            coupling = unit.couplings.get(coupling_id)
            customer = unit.customers.many([coupling.nav_id]).get(coupling.nav_id)
        account = self._reader.account(coupling.crm_id)
        if customer is None and account is None:
            raise RecordNotFound("Customer", coupling.nav_no)
        if customer is None and account is not None:
            return self._restore_customer(coupling, account)
        if customer is not None and account is None:
            return self._restore_account(coupling, customer)
        return self._result("", coupling, account)

    def _restore_account(self, coupling: Coupling, customer: Customer) -> CouplingResult:
        with self._nav.read() as unit:
            check_customer(unit, customer)
        plan = plan_new_account(
            customer, coupling.crm_id, self._reader.mappings, self._reader.conversions(), Choice.SEND
        )
        refuse_problems(plan)
        remembered = _remembered(plan, {} if coupling.snapshot is None else coupling.snapshot.crm)
        return self._write(coupling, plan, Creates.ACCOUNT, (*remembered, *NEW_ACCOUNT))

    def _restore_customer(self, coupling: Coupling, account: Account) -> CouplingResult:
        """Under its old No.; fields that the account does not hold come from the snapshot, else from the template."""
        with self._nav.read() as unit:
            defaults = template_values(unit)
        known = {} if coupling.snapshot is None else coupling.snapshot.nav
        fields = {mapping.key: mapping.nav_field for mapping in self._reader.mappings}
        values = {**defaults, **{fields[key]: value for key, value in known.items() if key in fields and value}}
        draft = draft_customer(coupling.nav_id, coupling.nav_no, values)
        plan = plan_new_customer(draft, account, self._reader.mappings, self._reader.conversions())
        refuse_problems(plan)
        plan = replace(plan, customer_name=coupling.nav_name or account.name)
        more = unmapped_values(coupling.nav_no, values, plan)
        return self._write(coupling, plan, Creates.CUSTOMER, more)

    def _write(
        self, coupling: Coupling, plan: RecordPlan, creates: Creates, more: tuple[FieldChange, ...]
    ) -> CouplingResult:
        kind = JobKind.CREATE_ACCOUNT if creates is Creates.ACCOUNT else JobKind.CREATE_CUSTOMER
        job = self._writer.start(kind, "" if plan.choice is None else plan.choice.value)
        record = to_restore(job.id, plan, coupling, creates, more)
        if record.snapshot is not None:
            record = replace(record, snapshot=_with_remembered(record.snapshot, more))
        written = job.write([record])[record.id]
        job.close()
        if written.error is not None:
            raise written.error
        account = written.account or self._reader.account(coupling.crm_id)
        return self._result(job.id, coupling, account, plan)

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


def _remembered(plan: RecordPlan, base: Mapping[str, str]) -> tuple[FieldChange, ...]:
    """What the account held last in fields that the customer says nothing for."""
    return tuple(
        FieldChange(entry.mapping.key, entry.mapping.crm_caption, Side.CRM, "", base[entry.mapping.key])
        for entry in plan.fields
        if entry.target is None and base.get(entry.mapping.key)
    )


def _with_remembered(snapshot: Snapshot, more: tuple[FieldChange, ...]) -> Snapshot:
    """The snapshot holds what was remembered on the CRM side."""
    crm = {**snapshot.crm, **{change.mapping_key: change.new for change in more if change.mapping_key in snapshot.nav}}
    return Snapshot(snapshot.nav, crm) if any(change.side is Side.CRM for change in more) else snapshot
