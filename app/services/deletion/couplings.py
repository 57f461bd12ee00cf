"""Couplings that end, come back, or have lost one of their records."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import (
    AppError,
    NotCoupled,
    RecordNotFound,
)
from app.domain.journal import PlannedRecord
from app.domain.statistics import AccountStatistics
from app.domain.sync_log import JobKind
from app.domain.undo import WholeRecords
from app.nav.unit_of_work import NavDatabase
from app.services.deletion.partner_restoration import PartnerRestoration
from app.services.pairs.intents import refused, to_change
from app.services.pairs.statistics_changes import changes_between
from app.services.pairs.writer import PairJob, PairWriter
from app.services.results import BatchResult, CouplingResult, RecordResult
from app.services.undo.service import UndoService


class DeletionService:
    """Deletes couplings, and undoes that; restores partners that have vanished."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        writer: PairWriter,
        restoration: PartnerRestoration,
        undo: UndoService,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._writer = writer
        self._undo = undo
        self._restoration = restoration

    def delete(self, customer_ids: Sequence[str]) -> BatchResult:
        """Ends the customers' couplings and removes the pushed statistics; both records stay. Works for partners that
        have vanished, too. Each row succeeds or leaves both sides as they were."""
        ids = list(dict.fromkeys(customer_ids))
        with self._nav.read() as unit:
            customers = unit.customers.many(ids)
            couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, ids)
        job = self._writer.start(JobKind.UNCOUPLE)
        rows = [self._delete_one(job, key, customers.get(key), couplings.get(key)) for key in ids]
        job.close()
        return _batch(job, rows)

    def undo_delete(self, job_id: str, only: Collection[str] | None = None) -> BatchResult:
        """Brings back the couplings that the job ended (of the customers ``only``), with their statistics. A row bears
        ``CouplingNotRevived`` where a record is gone, ``AccountAlreadyCoupled`` or ``CustomerAlreadyCoupled`` where one
        was coupled anew."""
        with self._nav.read() as unit:
            ended = [entry for entry in unit.jobs.done(job_id) if entry.ends and (only is None or entry.nav_id in only)]
        if not ended:
            return BatchResult("", 0, 0)
        result = self._undo.run(self._undo.preview(WholeRecords(tuple(entry.id for entry in ended))))
        places = {entry.nav_id: place for place, entry in enumerate(ended)}
        return replace(result, rows=tuple(sorted(result.rows, key=lambda row: places.get(row.customer_id, 0))))

    def restore_partner(self, coupling_id: str) -> CouplingResult:
        """Recreates the record that has vanished, under the same coupling."""
        return self._restoration.restore(coupling_id)

    def _delete_one(
        self, job: PairJob, customer_id: str, customer: Customer | None, coupling: Coupling | None
    ) -> RecordResult:
        if coupling is None:
            known = customer or Customer(customer_id, "", "", customer_id)
            error: AppError = (
                NotCoupled("Customer", customer.name) if customer else RecordNotFound("Customer", customer_id)
            )
            job.write([], [(refused(job.id, customer_id, known.no, known.name), error)])
            return RecordResult(customer_id, known.no, known.name, error)
        known = customer or Customer(customer_id, "", coupling.nav_no, coupling.nav_name)
        try:
            account, statistics = self._account_of(coupling)
        except AppError as failed:
            job.write([], [(refused(job.id, customer_id, known.no, known.name, coupling), failed)])
            return RecordResult(customer_id, known.no, known.name, failed)
        changes = changes_between(statistics, None) if statistics else ()
        record = to_change(job.id, known, account, changes, None, [coupling.id])
        return _row(record, job.write([record])[record.id].error)

    def _account_of(self, coupling: Coupling) -> tuple[Account, AccountStatistics | None]:
        account = self._crm.accounts([coupling.crm_id]).get(coupling.crm_id)
        if account is None:
            return Account(coupling.crm_id, "", coupling.crm_name), None
        installed = self._crm.solution_installed()
        return account, self._crm.statistics(account.id) if installed else None


def _row(record: PlannedRecord, error: Exception | None) -> RecordResult:
    return RecordResult(record.nav_id, record.nav_no, record.nav_name, error)


def _batch(job: PairJob, rows: Sequence[RecordResult]) -> BatchResult:
    succeeded = sum(1 for row in rows if row.error is None)
    return BatchResult(job.id, len(rows), succeeded, tuple(rows))
