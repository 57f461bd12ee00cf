"""Coupling many chosen pairs, one after the other, as one job of the log."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import AppError, Cancelled, CustomerAlreadyCoupled
from app.domain.field_mapping import Conversions
from app.domain.journal import PlannedRecord
from app.domain.synchronization import JobKind, RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.coupling_checks import Standing, check_pair
from app.services.intents import refused, to_couple
from app.services.left_statistics import removals
from app.services.pair_reader import PairReader
from app.services.pair_writer import PairJob, PairWriter
from app.services.plan_checks import refuse_problems
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult


@dataclass(frozen=True, slots=True)
class CouplingChoice:
    """A pair that a person wants coupled."""

    customer_id: str
    account_id: str


class BulkCoupling:
    """Each pair keeps every rule that the coupling window keeps, and fails alone."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader, writer: PairWriter) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._writer = writer

    def couple(
        self, choices: Sequence[CouplingChoice], option: AfterCoupling, progress: Progress = SILENT
    ) -> BatchResult:
        """One row a customer, in their order (of two choices for one the later counts); a customer that is coupled
        already is left as it is. Cancelling keeps what is complete; the rest is counted as ``skipped``. Raises only
        what keeps all from being coupled."""
        choices = list({choice.customer_id: choice for choice in choices}.values())
        conversions = self._reader.conversions()
        direction = "" if option.choice is None else option.choice.value
        job = self._writer.start(JobKind.COUPLE, direction)
        rows: list[RecordResult] = []
        try:
            for choice in choices:
                progress.check()
                rows.append(self._couple_one(job, choice, option, conversions))
                progress.step(len(rows), len(choices))
        except Cancelled:
            pass  # told by the rows that are missing
        skipped = len(choices) - len(rows)
        if rows:
            job.close(skipped)
        succeeded = sum(1 for row in rows if row.error is None)
        return BatchResult(job.id if rows else "", len(choices), succeeded, tuple(rows), skipped)

    def _couple_one(
        self, job: PairJob, choice: CouplingChoice, option: AfterCoupling, conversions: Conversions
    ) -> RecordResult:
        customer: Customer | None = None
        try:
            customer = self._customer(choice.customer_id)
            account = self._reader.existing_account(choice.account_id)
            standing = self._standing(customer, account)
            plan = self._reader.plan(customer, account, None, option.choice, conversions)
            refuse_problems(plan)
            record = to_couple(job.id, plan, standing.ends, more=removals(self._crm, standing.left))
        except AppError as error:
            return self._refuse(job, choice, customer, error)
        return self._write(job, plan, record)

    def _customer(self, customer_id: str) -> Customer:
        with self._nav.read() as unit:
            return unit.customers.get(customer_id)

    def _standing(self, customer: Customer, account: Account) -> Standing:
        with self._nav.read() as unit:
            standing = check_pair(unit, customer, account)
        if standing.present is not None:
            raise CustomerAlreadyCoupled(customer.no, customer.name, standing.present.crm_name)
        return standing

    @staticmethod
    def _write(job: PairJob, plan: RecordPlan, record: PlannedRecord) -> RecordResult:
        no, name = plan.customer_no, plan.customer_name
        try:
            error = job.write([record])[record.id].error
        except AppError as failed:  # not even the intent could be written down
            error = failed
        if error is not None:
            return RecordResult(plan.customer_id, no, name, error)
        written = sum(1 for field in plan.fields if field.target is not None)
        return RecordResult(plan.customer_id, no, name, None, plan.left_alone, written)

    @staticmethod
    def _refuse(job: PairJob, choice: CouplingChoice, customer: Customer | None, error: AppError) -> RecordResult:
        """Told in the row and, unless NAV is what failed, in the log."""
        no, name = ("", choice.customer_id) if customer is None else (customer.no, customer.name)
        with suppress(AppError):
            job.write([], [(refused(job.id, choice.customer_id, no, name), error)])
        return RecordResult(choice.customer_id, no, name, error)
