"""The figures of customers: shown in NAV, pushed to CRM."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import (
    AppError,
    IntegrationDisabled,
    RecordNotFound,
    SolutionNotInstalled,
)
from app.domain.journal import PlannedRecord
from app.domain.statistics import (
    AccountPipeline,
    AccountStatistics,
    CustomerStatistics,
    LedgerEntry,
    fiscal_year_start,
)
from app.domain.sync_log import JobKind
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.batch import run_batch
from app.services.pairs.intents import refused, to_change
from app.services.pairs.plan_checks import coupled_pair
from app.services.pairs.statistics_changes import changes_between
from app.services.pairs.writer import PairJob, PairWriter
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult

CHUNK = 1_000


class StatisticsService:
    """Computes, pushes and reads back statistics."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, writer: PairWriter, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._writer = writer
        self._actor = actor

    def of_customer(self, customer_id: str) -> CustomerStatistics:
        """The customer's figures as of the work date. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            found = _computed(unit, [customer_id], self._actor.today()).get(customer_id)
        if found is None:
            raise RecordNotFound("Customer", customer_id)
        return found

    def entries(self, customer_id: str) -> list[LedgerEntry]:
        """The customer's ledger entries, newest first."""
        with self._nav.read() as unit:
            return unit.ledger.entries(customer_id)

    def pipeline(self, customer_id: str) -> AccountPipeline | None:
        """What CRM has open for the coupled account; ``None``: uncoupled, or the account has vanished."""
        with self._nav.read() as unit:
            coupling = unit.couplings.of_nav(CouplingKind.CUSTOMER, customer_id)
        if coupling is None:
            return None
        try:
            return self._crm.pipeline(coupling.crm_id)
        except RecordNotFound:
            return None

    def pushed(self, account_id: str) -> AccountStatistics | None:
        """What was pushed to the account; ``None``: nothing, or the solution is not installed, or the account is not
        coupled (any more)."""
        with self._nav.read() as unit:
            coupled = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id) is not None
        if not coupled or not self._crm.solution_installed():
            return None
        return self._crm.statistics(account_id)

    def push(self, customer_ids: Sequence[str], progress: Progress = SILENT) -> BatchResult:
        """Update Account Statistics, all as of one date. Raises ``SolutionNotInstalled``, ``IntegrationDisabled``; the
        error of one customer stands in its row. Cancelling keeps what is complete."""
        if not self._crm.solution_installed():
            raise SolutionNotInstalled
        ids, as_of = list(dict.fromkeys(customer_ids)), self._actor.today()
        job = self._writer.start(JobKind.STATISTICS)
        return run_batch(job, ids, CHUNK, lambda some: self._push_chunk(job, some, as_of), progress)

    def _push_chunk(self, job: PairJob, ids: Sequence[str], as_of: date) -> list[RecordResult]:
        with self._nav.read() as unit:
            company = unit.setup.company()
            if not company.integration_enabled:
                raise IntegrationDisabled
            customers = unit.customers.many(ids)
            couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, ids)
            figures = _computed(unit, ids, as_of)
        accounts = self._crm.accounts([coupling.crm_id for coupling in couplings.values()])
        pushed = self._crm.statistics_of(accounts.keys())
        records: dict[str, PlannedRecord] = {}
        errors: dict[str, tuple[PlannedRecord, AppError]] = {}
        for customer_id in ids:
            customer, coupling = customers.get(customer_id), couplings.get(customer_id)
            account = None if coupling is None else accounts.get(coupling.crm_id)
            try:
                pair = coupled_pair(customer_id, customer, coupling, account)
            except AppError as error:
                no, name = ("", customer_id) if customer is None else (customer.no, customer.name)
                errors[customer_id] = refused(job.id, customer_id, no, name, coupling), error
                continue
            before = pushed.get(pair[1].id)
            records[customer_id] = self._planned(job, pair, before, figures[customer_id], company.lcy)
        written = job.write(list(records.values()), list(errors.values()))
        return [
            _row(records[key], written[records[key].id].error) if key in records else _row(*errors[key]) for key in ids
        ]

    def _planned(
        self,
        job: PairJob,
        pair: tuple[Customer, Account, Coupling],
        before: AccountStatistics | None,
        figures: CustomerStatistics,
        lcy: str,
    ) -> PlannedRecord:
        customer, account, coupling = pair
        new = AccountStatistics(account.id, account.name, figures, lcy, self._actor.now())
        return to_change(job.id, customer, account, changes_between(before, new), coupling)


def _computed(unit: NavUnit, customer_ids: Sequence[str], as_of: date) -> dict[str, CustomerStatistics]:
    first_month = unit.setup.company().fiscal_year_month
    return unit.ledger.statistics(customer_ids, as_of, fiscal_year_start(as_of, first_month))


def _row(record: PlannedRecord, error: AppError | None) -> RecordResult:
    return RecordResult(record.nav_id, record.nav_no, record.nav_name, error, (), 0 if error else len(record.changes))
