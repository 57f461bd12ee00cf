"""The one way by which anything is written to both sides.

Write the intent down (NAV), talk to CRM, write NAV: one commit, last. A record ends in one of three ways: both sides
hold the new values and NAV says so; or neither does (a couple that fails is taken back); or, when nobody can tell
because CRM or NAV stopped answering, it stays planned and the next start settles it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import CouplingKind
from app.domain.customer import Customer
from app.domain.errors import AppError, DatabaseUnavailable, OutcomeUnknown
from app.domain.field_mapping import FieldMapping
from app.domain.journal import JobTally, PlannedRecord, Settlement, StartedJob
from app.domain.sync_log import JobKind, Outcome
from app.nav.couplings import Stamp
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.identity import new_id
from app.services.pairs.crm_side import CrmAnswer, CrmSide, CrmState
from app.services.pairs.journal import Journal, settlement_of
from app.services.pairs.nav_side import Finished, NavSide
from app.services.pairs.planned_values import PlannedValues

ONE_BY_ONE = frozenset(
    {JobKind.COUPLE, JobKind.CREATE_ACCOUNT, JobKind.CREATE_CUSTOMER, JobKind.UNCOUPLE, JobKind.SALESPERSON}
)
"""Jobs whose records succeed or leave both sides as they were, each in a commit of its own."""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one record. ``outcome`` ``PLANNED``: nobody can tell by now."""

    outcome: Outcome
    error: AppError | None = None
    customer: Customer | None = None
    account: Account | None = None


class PairWriter:
    """Opens jobs; everything that touches both sides is written through one."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor, mappings: Iterable[FieldMapping]) -> None:
        values = PlannedValues(mappings)
        self._nav = nav
        self._actor = actor
        self._crm_side = CrmSide(crm, values, actor.user)
        self._nav_side = NavSide(values, actor)
        self._running: set[str] = set()

    @property
    def user(self) -> str:
        """In whose name everything is written."""
        return self._actor.user

    def is_running(self, job_id: str) -> bool:
        """Whether the job was begun here and is not closed."""
        return job_id in self._running

    def start(self, kind: JobKind, direction: str = "") -> PairJob:
        """A new job; it is in the log from its first record on."""
        job = StartedJob(new_id(), kind, direction, self._actor.now(), self._actor.user)
        return self._job(Journal(self._nav, self._actor, job))

    def resume(self, job: StartedJob) -> PairJob:
        """A job that was cut off."""
        return self._job(Journal(self._nav, self._actor, job, started=True))

    def _job(self, journal: Journal) -> PairJob:
        self._running.add(journal.job.id)
        return PairJob(journal, self._nav, self._crm_side, self._nav_side, self._running)


class PairJob:
    """One job of the log while it runs."""

    def __init__(
        self, journal: Journal, nav: NavDatabase, crm_side: CrmSide, nav_side: NavSide, running: set[str]
    ) -> None:
        self._journal = journal
        self._running = running
        self._nav = nav
        self._crm = crm_side
        self._nav_side = nav_side

    @property
    def id(self) -> str:
        """The job's id."""
        return self._journal.job.id

    def write(
        self,
        records: Sequence[PlannedRecord],
        refused: Sequence[tuple[PlannedRecord, AppError]] = (),
        touches: Sequence[Stamp] = (),
    ) -> dict[str, Written]:
        """Writes the records; what became of each, by its id. ``refused`` are only logged, with the reason;
        ``touches`` stamp pairs in which nothing had to change."""
        self._journal.plan(records, refused, touches)
        answers = self._crm.write(records)
        single = [record for record in records if self._is_single(record)]
        written = {record.id: self._finish_one(record, answers[record.id]) for record in single}
        many = [(record, answers[record.id]) for record in records if record.id not in written]
        return written | self._finish_many(many) if many else written

    def settle(self, record: PlannedRecord) -> Written:
        """Finds out what became of a record that was cut off, and finishes it or says that nothing was done."""
        now = self._crm.state(record)
        if now.state is CrmState.HALF:
            self._crm.take_back(record, now.version)
            now = self._crm.state(record)
        if now.state is CrmState.NEW:
            return self._finish_one(record, now)
        if now.unknown:
            return Written(Outcome.PLANNED, now.error)
        outcome = Outcome.NOT_DONE if now.state is CrmState.OLD else Outcome.UNCLEAR
        return self._not_written(record, None, outcome)

    def close(self, skipped: int = 0) -> JobTally:
        """Ends the job, unless records of it are still open."""
        self._running.discard(self.id)
        return self._journal.close(skipped)

    def _is_single(self, record: PlannedRecord) -> bool:
        """Whether the record has a commit of its own, and succeeds or leaves both sides as they were."""
        makes_or_ends = record.makes or record.ends or record.creates or record.removes
        if self._journal.job.kind in ONE_BY_ONE or record.kind is not CouplingKind.CUSTOMER:
            return True
        return bool(makes_or_ends) or not record.coupling_id

    def _finish_one(self, record: PlannedRecord, answer: CrmAnswer) -> Written:
        if answer.error is not None:
            return self._unwritten(record, answer)
        try:
            with self._nav.write() as unit:
                finished = self._nav_side.finish(unit, record, answer.version)
        except AppError as error:
            return self._nav_refused(record, answer, error)
        except Exception:
            self._nav_refused(record, answer, None)
            raise
        self._journal.count(record, finished.settlement)
        return Written(Outcome.DONE, None, finished.customer, answer.account)

    def _nav_refused(self, record: PlannedRecord, answer: CrmAnswer, error: AppError | None) -> Written:
        """CRM has the new values and NAV does not: back, or said to be half."""
        if error is None or isinstance(error, DatabaseUnavailable):
            settled = self._journal.is_settled(record)
            if settled is None:
                return Written(Outcome.PLANNED, error)
            if settled:  # the commit arrived, only its answer was lost
                return Written(Outcome.DONE, None, None, answer.account)
        if not self._is_single(record):
            return self._not_written(record, error, Outcome.PARTLY_DONE)
        if self._crm.take_back(record, answer.version):
            return self._not_written(record, error, Outcome.NOT_DONE)
        if self._crm.state(record).unknown:
            return Written(Outcome.PLANNED, self._unknown(record, error))
        return self._not_written(record, error, Outcome.PARTLY_DONE)

    def _unwritten(self, record: PlannedRecord, answer: CrmAnswer) -> Written:
        if answer.unknown:
            return Written(Outcome.PLANNED, self._unknown(record, answer.error))
        outcome = Outcome.NOT_DONE if answer.state is CrmState.OLD else Outcome.UNCLEAR
        return self._not_written(record, answer.error, outcome)

    def _not_written(self, record: PlannedRecord, error: AppError | None, outcome: Outcome) -> Written:
        """Says so in the journal. Where NAV refuses even that, the next start finds it out again."""
        try:
            self._journal.settle([(record, settlement_of(record, outcome, error))])
        except DatabaseUnavailable as gone:
            return Written(Outcome.PLANNED, error or gone)
        return Written(outcome, error)

    def _finish_many(self, pairs: Sequence[tuple[PlannedRecord, CrmAnswer]]) -> dict[str, Written]:
        good = [(record, answer) for record, answer in pairs if answer.error is None]
        written = {record.id: self._unwritten(record, answer) for record, answer in pairs if answer.error is not None}
        if not good:
            return written
        try:
            with self._nav.write() as unit:
                finished = self._nav_side.finish_many(unit, [(record, answer.version) for record, answer in good])
                settled = [
                    _settled(record, answer, done) for (record, answer), done in zip(good, finished, strict=True)
                ]
                self._journal.settle_in(unit, settled)
        except AppError as error:
            return written | {record.id: Written(Outcome.PLANNED, error) for record, _ in good}
        for (record, answer), done, settlement in zip(good, finished, settled, strict=True):
            self._journal.count(record, settlement)
            written[record.id] = Written(settlement.outcome, done.error, done.customer, answer.account)
        return written

    @staticmethod
    def _unknown(record: PlannedRecord, error: AppError | None) -> OutcomeUnknown:
        return OutcomeUnknown(getattr(error, "detail", "") or type(error).__name__, record.nav_name)


def _settled(record: PlannedRecord, answer: CrmAnswer, done: Finished) -> Settlement:
    if done.error is None:
        return done.settlement
    half = answer.version != record.crm_version
    outcome = Outcome.PARTLY_DONE if half else Outcome.NOT_DONE
    return replace(settlement_of(record, outcome, done.error), crm_version=answer.version)
