"""One job's rows in the journal, and its counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime

from app.domain.errors import AppError, DatabaseUnavailable, FieldError
from app.domain.journal import Creates, JobTally, PlannedRecord, Settlement, StartedJob
from app.domain.sync_log import Outcome
from app.nav.chains import Seal
from app.nav.couplings import Stamp
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor


class Journal:
    """Writes intents and outcomes of one job; the job itself is written with its first rows."""

    def __init__(self, nav: NavDatabase, actor: Actor, job: StartedJob, *, started: bool = False) -> None:
        self.job = job
        self._nav = nav
        self._actor = actor
        self._started = started
        self._resumed = started
        self._open = 0
        self._seals: Mapping[str, Seal] = {}
        self._tally = JobTally()

    def now(self) -> datetime:
        """The time by the actor's clock."""
        return self._actor.now()

    def plan(
        self,
        records: Sequence[PlannedRecord],
        refused: Sequence[tuple[PlannedRecord, AppError]] = (),
        touches: Sequence[Stamp] = (),
    ) -> None:
        """Writes the intents down, with those that were refused at once and the pairs that need no change."""
        with self._nav.write() as unit:
            if not self._started:
                unit.jobs.start(self.job)
            self._seals = unit.jobs.plan([*records, *(record for record, _ in refused)], self.job)
            if touches:  # couplings are always held before the ends of chains
                unit.couplings.stamp(touches, self._actor.user, self.now())
            settlements = [settlement_of(record, Outcome.NOT_DONE, error) for record, error in refused]
            self.settle_in(unit, settlements)
        self._started = True
        self._open += len(records)
        self._tally = self._tally.plus(JobTally(unchanged=len(touches), failed=len(refused)))

    def settle_in(self, unit: NavUnit, settlements: Sequence[Settlement]) -> None:
        """Writes outcomes down in a transaction of the caller, who counts them once it is committed."""
        unit.jobs.settle(settlements, self.now(), self._seals)

    def settle(self, outcomes: Sequence[tuple[PlannedRecord, Settlement]]) -> None:
        """Writes outcomes down in a commit of their own."""
        with self._nav.write() as unit:
            self.settle_in(unit, [settlement for _, settlement in outcomes])
        for record, settlement in outcomes:
            self.count(record, settlement)

    def count(self, record: PlannedRecord, settlement: Settlement) -> None:
        """Counts a record whose outcome is written."""
        self._open -= 1
        if settlement.outcome is not Outcome.DONE:
            more = JobTally(failed=1)
        elif record.creates is Creates.NOTHING:
            more = JobTally(modified=1)
        else:
            more = JobTally(inserted=1)
        self._tally = self._tally.plus(more)

    def is_settled(self, record: PlannedRecord) -> bool | None:
        """Whether the record has an outcome; ``None``: NAV does not answer."""
        try:
            with self._nav.read() as unit:
                return bool(unit.jobs.settled([record.id]))
        except DatabaseUnavailable:
            return None

    def close(self, skipped: int) -> JobTally:
        """Ends the job, unless records of it are still open. Where NAV refuses, the next start ends it: what the job
        did is written and must not be told as failed."""
        tally = self._tally.plus(JobTally(skipped=skipped))
        try:
            if self._resumed:
                return self._close_resumed()
            if not self._open:
                self._end(tally)
        except DatabaseUnavailable:
            return tally
        return tally

    def _end(self, tally: JobTally) -> None:
        with self._nav.write() as unit:
            if not self._started:
                unit.jobs.start(self.job)
            unit.jobs.end(self.job.id, tally, self.now())

    def _close_resumed(self) -> JobTally:
        with self._nav.write() as unit:
            tally = unit.jobs.tally(self.job.id)
            if not unit.jobs.unsettled(self.job.id):
                unit.jobs.end(self.job.id, tally, self.now())
        return tally


def settlement_of(record: PlannedRecord, outcome: Outcome, error: Exception | None) -> Settlement:
    """The outcome with the error's name and its data as texts."""
    reason = "" if error is None else type(error).__name__
    return Settlement(record.id, outcome, reason, detail_of(error))


def detail_of(error: Exception | None) -> Mapping[str, str]:
    """The error's data by the names of its fields, each as a text; records in it are left out."""
    if error is None or not is_dataclass(error):
        return {}
    detail: dict[str, str] = {}
    for entry in fields(error):
        value = getattr(error, entry.name)
        if isinstance(value, str | int):
            detail[entry.name] = str(value)
        elif isinstance(value, tuple):
            detail[entry.name] = "; ".join(_field_text(part) for part in value)
    return detail


def _field_text(part: object) -> str:
    return f"{part.caption}: {part.reason}" if isinstance(part, FieldError) else str(part)
