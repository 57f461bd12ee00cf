"""The Synchronization Log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.crm.gateway import CrmGateway
from app.domain.errors import CrmUnavailable, DatabaseUnavailable
from app.domain.field_mapping import Side
from app.domain.sync_log import EVERYTHING, FieldChange, JobState, LoggedJob, LoggedRecord, LogLine, LogQuery
from app.nav.unit_of_work import NavDatabase
from app.services.pairs.writer import PairWriter

OWNER = "salesperson_code"  # the mapping whose CRM value is a user's id
CHUNK = 500


class LogService:
    """Reads what was done to both sides, by whom and with which outcome.

    Values are as people read them: owners by name. The journal itself keeps the ids.
    """

    def __init__(self, nav: NavDatabase, crm: CrmGateway, writer: PairWriter) -> None:
        self._nav = nav
        self._crm = crm
        self._writer = writer

    def count(self, query: LogQuery = EVERYTHING) -> int:
        """How many jobs the query holds."""
        with self._nav.read() as unit:
            return unit.log.count_jobs(query)

    def jobs(self, start: int, limit: int, query: LogQuery = EVERYTHING) -> list[LoggedJob]:
        """Jobs ``start`` to ``start + limit`` of the query, newest first."""
        with self._nav.read() as unit:
            jobs = unit.log.jobs(query, start, limit)
        return [self._with_state(job) for job in jobs]

    def job(self, job_id: str) -> LoggedJob:
        """One job. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            return self._with_state(unit.log.job(job_id))

    def job_position(self, job_id: str, query: LogQuery = EVERYTHING) -> int | None:
        """At which row of the query the job stands; ``None`` when it is not in it."""
        with self._nav.read() as unit:
            return unit.log.job_position(query, job_id)

    def count_records(self, query: LogQuery) -> int:
        """How many records the query holds; ``job_id`` and ``customer_id`` in it choose the job or the customer."""
        with self._nav.read() as unit:
            return unit.log.count_records(query)

    def page(self, query: LogQuery, start: int, limit: int) -> list[LoggedRecord]:
        """Records ``start`` to ``start + limit`` of the query: those of one job in their order, else newest first."""
        with self._nav.read() as unit:
            records = unit.log.records(query, start, limit)
        return self._readable(records)

    def record(self, record_id: str) -> LoggedRecord:
        """One record. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            records = [unit.log.record(record_id)]
        return self._readable(records)[0]

    def records(self, job_id: str) -> list[LoggedRecord]:
        """All records of one job, each with its fields' old and new values."""
        query = LogQuery(job_id=job_id)
        with self._nav.read() as unit:
            records = unit.log.records(query, 0, unit.log.count_records(query))
        return self._readable(records)

    def of_customer(self, customer_id: str, limit: int = 1_000) -> list[LoggedRecord]:
        """What was done to the customer's pairs, newest first."""
        return self.page(LogQuery(customer_id=customer_id), 0, limit)

    def people(self) -> list[str]:
        """Whose jobs there are, by name."""
        with self._nav.read() as unit:
            return unit.log.people()

    def days(self) -> list[date]:
        """The days on which jobs started, by the clock on the wall, newest first."""
        with self._nav.read() as unit:
            return unit.log.days()

    def lines(self, query: LogQuery) -> Iterator[LogLine]:
        """Every value of the records of the query, and records without values, for an export."""
        start = 0
        while page := self.page(query, start, CHUNK):
            for record in page:
                yield from (LogLine(record, change) for change in record.changes or (None,))
            start += len(page)

    def _with_state(self, job: LoggedJob) -> LoggedJob:
        """A job without an end runs in this program, or was cut off; on a shared database it may be a colleague's that
        runs now."""
        if job.state is JobState.ENDED or self._writer.is_running(job.id):
            return job
        alone = self._nav.database.is_sqlite or job.by == self._writer.user
        return replace(job, state=JobState.CUT_OFF) if alone else job

    def _readable(self, records: Sequence[LoggedRecord]) -> list[LoggedRecord]:
        if not any(_is_owner(change) for record in records for change in record.changes):
            return list(records)
        try:
            names = {user.id: user.name for user in self._crm.users()}
        except (CrmUnavailable, DatabaseUnavailable):
            return list(records)  # the log is there while CRM is not; ids are better than nothing
        return [
            replace(record, changes=tuple(_with_names(change, names) for change in record.changes))
            for record in records
        ]


def _is_owner(change: FieldChange) -> bool:
    return change.mapping_key == OWNER and change.side is Side.CRM


def _with_names(change: FieldChange, names: Mapping[str, str]) -> FieldChange:
    if not _is_owner(change):
        return change
    return replace(change, old=names.get(change.old, change.old), new=names.get(change.new, change.new))
