"""What failed last, and what was cut off and waits for CRM."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import CrmGateway
from app.domain.coupling import CouplingKind
from app.domain.errors import OutcomeUnknown
from app.domain.inbox import InboxKind, InboxRow
from app.domain.journal import PlannedRecord, StartedJob
from app.domain.sync_log import JobKind, Outcome
from app.nav.open_failures import FailedRecord, OpenFailures
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.inbox.failure_check import FailureCheck, Present, StillThere
from app.services.pairs.reader import PairReader


class Failures:
    """Looks at the journal's end only: what failed before and is still open is remembered."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._actor = actor
        self._settled = 0
        self._candidates: set[str] = set()

    def forget(self) -> None:
        """Reads the whole journal the next time."""
        self._settled = 0
        self._candidates.clear()

    def rows(self) -> list[InboxRow]:
        """One row a customer and kind of failure, and one a record that was cut off."""
        failed = self._failed()
        if not failed:
            return self._cut_off()
        present = self._present(failed)
        with self._nav.read() as unit:
            check = FailureCheck(unit, present)
            judged = [(one, check.judge(one)) for one in failed]
        return [_failure(one, still) for one, still in judged if still is not None] + self._cut_off()

    def _failed(self) -> list[FailedRecord]:
        with self._nav.read() as unit:
            journal = OpenFailures(unit.connection)
            newest = journal.last_settled()
            self._candidates |= journal.failed_customers(self._settled)
            failed = journal.last_failures(self._candidates)
        self._settled = newest
        self._candidates = {one.nav_id for one in failed}
        return failed

    def _present(self, failed: Sequence[FailedRecord]) -> Present:
        ids = {one.nav_id for one in failed}
        accounts = {one.crm_id for one in failed if one.crm_id}
        with self._nav.read() as unit:
            customers = unit.customers.many(ids)
            couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, ids)
            coupled = unit.couplings.of_crm_many(CouplingKind.CUSTOMER, accounts)
        accounts |= {coupling.crm_id for coupling in couplings.values()}
        return Present(
            customers=customers,
            couplings=couplings,
            accounts=self._crm.accounts(accounts),
            coupled_accounts=frozenset(coupled),
            conversions=self._reader.conversions(),
            solution_installed=self._crm.solution_installed(),
        )

    def _cut_off(self) -> list[InboxRow]:
        """As at the start: on a database that several people share only one's own are told, for those of others may
        be running now."""
        alone = self._nav.database.is_sqlite
        with self._nav.read() as unit:
            jobs = [job for job in unit.jobs.unfinished() if alone or job.by == self._actor.user]
            return [_cut_off_row(job, record) for job in jobs for record in unit.jobs.unsettled(job.id)]


def _failure(failed: FailedRecord, still: StillThere) -> InboxRow:
    created = failed.job is JobKind.CREATE_CUSTOMER
    return InboxRow(
        key=f"{InboxKind.FAILURE.value} {failed.id}",
        kind=InboxKind.FAILURE,
        no=failed.nav_no,
        name=failed.crm_name if created else failed.nav_name,
        error=still.error,
        customer_ids=() if created else (failed.nav_id,),
        since=failed.settled_at,
        outcome=failed.outcome,
        job=failed.job,
        account_name=failed.crm_name,
    )


def _cut_off_row(job: StartedJob, record: PlannedRecord) -> InboxRow:
    customer = record.kind is CouplingKind.CUSTOMER
    return InboxRow(
        key=f"{InboxKind.CUT_OFF.value} {record.id}",
        kind=InboxKind.CUT_OFF,
        no=record.nav_no,
        name=record.nav_name,
        error=OutcomeUnknown("", record.nav_name),
        customer_ids=(record.nav_id,) if customer else (),
        since=job.started_at,
        outcome=Outcome.PLANNED,
        job=job.kind,
        account_name=record.crm_name,
    )
