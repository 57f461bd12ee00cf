"""What the start does with writes that were cut off: each is finished, or taken back, or shown to a person."""

from __future__ import annotations

from app.domain.journal import PlannedRecord, StartedJob
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.pairs.writer import PairJob, PairWriter
from app.services.results import RecoveredRecord, RecoveryReport


class Recovery:
    """Compares every record that is still planned with what CRM holds.

    On a database that several people share only one's own jobs are settled: those of others may be running now. A
    local file is open in one program alone, so that all its unfinished jobs were cut off.
    """

    def __init__(self, nav: NavDatabase, writer: PairWriter, actor: Actor) -> None:
        self._nav = nav
        self._writer = writer
        self._actor = actor

    def recover(self) -> RecoveryReport:
        """Settles what can be settled and says what was found."""
        found: list[RecoveredRecord] = []
        for job, records in self._cut_off():
            resumed = self._writer.resume(job)
            found += [self._settled(resumed, job, record) for record in records]
            resumed.close()
        return RecoveryReport(tuple(found))

    def _cut_off(self) -> list[tuple[StartedJob, list[PlannedRecord]]]:
        alone = self._nav.database.is_sqlite
        with self._nav.read() as unit:
            jobs = [job for job in unit.jobs.unfinished() if alone or job.by == self._actor.user]
            return [(job, unit.jobs.unsettled(job.id)) for job in jobs]

    @staticmethod
    def _settled(resumed: PairJob, job: StartedJob, record: PlannedRecord) -> RecoveredRecord:
        written = resumed.settle(record)
        return RecoveredRecord(job.kind, record.nav_no, record.nav_name, record.crm_name, written.outcome, job.id)
