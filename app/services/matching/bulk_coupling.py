"""Coupling many chosen pairs, one after the other, as one job of the log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import AppError, Cancelled, ChangedMeanwhile, CustomerAlreadyCoupled, RecordNotFound
from app.domain.field_mapping import Conversions
from app.domain.journal import PlannedRecord
from app.domain.sync_log import JobKind
from app.domain.synchronization import RecordPlan
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.coupling_checks import Standing, check_pair
from app.services.pairs.intents import refused, to_couple
from app.services.pairs.left_statistics import removals
from app.services.pairs.plan_checks import refuse_changed, refuse_problems
from app.services.pairs.reader import PairReader
from app.services.pairs.writer import PairJob, PairWriter
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult


@dataclass(frozen=True, slots=True)
class CouplingChoice:
    """A pair that a person wants coupled."""

    customer_id: str
    account_id: str


@dataclass(frozen=True, slots=True)
class PairPreview:
    """What coupling one pair would write. ``error`` keeps it from being coupled; ``plan`` is ``None`` only where one
    of the records could not be read."""

    choice: CouplingChoice
    customer_no: str
    customer_name: str
    account_name: str
    plan: RecordPlan | None
    error: AppError | None = None


_CHUNK = 200


class BulkCoupling:
    """Each pair keeps every rule that the coupling window keeps, and fails alone."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader, writer: PairWriter) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._writer = writer

    def preview(
        self, choices: Sequence[CouplingChoice], option: AfterCoupling, progress: Progress = SILENT
    ) -> tuple[PairPreview, ...]:
        """What :meth:`couple` would do now, one a customer in their order; nothing is written. Raises ``Cancelled``,
        and what keeps all from being read."""
        wanted = _one_a_customer(choices)
        conversions = self._reader.conversions()
        found: list[PairPreview] = []
        for start in range(0, len(wanted), _CHUNK):
            progress.check()
            found += self._preview_part(wanted[start : start + _CHUNK], option, conversions)
            progress.step(len(found), len(wanted))
        return tuple(found)

    def _preview_part(
        self, choices: Sequence[CouplingChoice], option: AfterCoupling, conversions: Conversions
    ) -> list[PairPreview]:
        accounts = self._crm.accounts([choice.account_id for choice in choices])
        with self._nav.read() as unit:
            customers = unit.customers.many([choice.customer_id for choice in choices])
            return [
                self._preview_one(
                    unit,
                    choice,
                    customers.get(choice.customer_id),
                    accounts.get(choice.account_id),
                    option,
                    conversions,
                )
                for choice in choices
            ]

    def _preview_one(
        self,
        unit: NavUnit,
        choice: CouplingChoice,
        customer: Customer | None,
        account: Account | None,
        option: AfterCoupling,
        conversions: Conversions,
    ) -> PairPreview:
        no, name = ("", choice.customer_id) if customer is None else (customer.no, customer.name)
        called = "" if account is None else account.name
        if customer is None or account is None:
            lost = ("Customer", choice.customer_id) if customer is None else ("Account", choice.account_id)
            return PairPreview(choice, no, name, called, None, RecordNotFound(*lost))
        plan = self._reader.plan(customer, account, None, option.choice, conversions)
        try:
            _check_uncoupled(unit, customer, account)
            refuse_problems(plan)
        except AppError as error:
            return PairPreview(choice, no, name, called, plan, error)
        return PairPreview(choice, no, name, called, plan)

    def couple(
        self,
        choices: Sequence[CouplingChoice],
        option: AfterCoupling,
        progress: Progress = SILENT,
        seen: Sequence[RecordPlan] | None = None,
    ) -> BatchResult:
        """One row a customer, in their order (of two choices for one the later counts); a customer that is coupled
        already is left as it is. Cancelling keeps what is complete; the rest is counted as ``skipped``. Raises only
        what keeps all from being coupled.

        ``seen`` are the plans that were shown: a pair without one, of other versions or of other values by now is
        not written, its row bears ``ChangedMeanwhile`` and the pair as it is now (``replanned``). ``None``: nothing
        was shown."""
        choices = _one_a_customer(choices)
        shown = None if seen is None else {(plan.customer_id, plan.account_id): plan for plan in seen}
        conversions = self._reader.conversions()
        direction = "" if option.choice is None else option.choice.value
        job = self._writer.start(JobKind.COUPLE, direction)
        rows: list[RecordResult] = []
        try:
            for choice in choices:
                progress.check()
                rows.append(self._couple_one(job, choice, option, conversions, shown))
                progress.step(len(rows), len(choices))
        except Cancelled:
            pass  # told by the rows that are missing
        skipped = len(choices) - len(rows)
        if rows:
            job.close(skipped)
        succeeded = sum(1 for row in rows if row.error is None)
        return BatchResult(job.id if rows else "", len(choices), succeeded, tuple(rows), skipped)

    def _couple_one(
        self,
        job: PairJob,
        choice: CouplingChoice,
        option: AfterCoupling,
        conversions: Conversions,
        shown: Mapping[tuple[str, str], RecordPlan] | None,
    ) -> RecordResult:
        customer: Customer | None = None
        try:
            customer = self._customer(choice.customer_id)
            account = self._reader.existing_account(choice.account_id)
            with self._nav.read() as unit:
                standing = _check_uncoupled(unit, customer, account)
            plan = self._reader.plan(customer, account, None, option.choice, conversions)
            if shown is not None:
                _refuse_unseen(plan, shown.get((customer.id, account.id)))
            refuse_problems(plan)
            record = to_couple(job.id, plan, standing.ends, more=removals(self._crm, standing.left))
        except AppError as error:
            return self._refuse(job, choice, customer, error)
        return self._write(job, plan, record)

    def _customer(self, customer_id: str) -> Customer:
        with self._nav.read() as unit:
            return unit.customers.get(customer_id)

    def _write(self, job: PairJob, plan: RecordPlan, record: PlannedRecord) -> RecordResult:
        no, name = plan.customer_no, plan.customer_name
        try:
            error = job.write([record])[record.id].error
        except AppError as failed:  # not even the intent could be written down
            error = failed
        if error is not None:
            changed = isinstance(error, ChangedMeanwhile)
            return RecordResult(plan.customer_id, no, name, error, replanned=self._replanned(plan) if changed else None)
        written = sum(1 for field in plan.fields if field.target is not None)
        return RecordResult(plan.customer_id, no, name, None, plan.left_alone, written)

    def _replanned(self, plan: RecordPlan) -> RecordPlan | None:
        """The pair as it is now; ``None`` when it can't be read."""
        try:
            customer, account = self._customer(plan.customer_id), self._reader.existing_account(plan.account_id)
            return self._reader.plan(customer, account, None, plan.choice)
        except AppError:
            return None

    @staticmethod
    def _refuse(job: PairJob, choice: CouplingChoice, customer: Customer | None, error: AppError) -> RecordResult:
        """Told in the row and, unless NAV is what failed, in the log."""
        no, name = ("", choice.customer_id) if customer is None else (customer.no, customer.name)
        with suppress(AppError):
            job.write([], [(refused(job.id, choice.customer_id, no, name), error)])
        fresh = error.current if isinstance(error, ChangedMeanwhile) else None
        replanned = fresh if isinstance(fresh, RecordPlan) else None
        return RecordResult(choice.customer_id, no, name, error, replanned=replanned)


def _one_a_customer(choices: Sequence[CouplingChoice]) -> list[CouplingChoice]:
    return list({choice.customer_id: choice for choice in choices}.values())


def _check_uncoupled(unit: NavUnit, customer: Customer, account: Account) -> Standing:
    """All rules of :func:`check_pair`; and a customer that is coupled, to whomever, keeps its account."""
    standing = check_pair(unit, customer, account)
    if standing.present is not None:
        raise CustomerAlreadyCoupled(customer.no, customer.name, standing.present.crm_name)
    return standing


def _refuse_unseen(plan: RecordPlan, seen: RecordPlan | None) -> None:
    """Raises ``ChangedMeanwhile`` with ``plan`` unless exactly what it writes was shown."""
    if seen is None:
        raise ChangedMeanwhile("Customer", plan.customer_id, plan)
    refuse_changed(plan, seen)
