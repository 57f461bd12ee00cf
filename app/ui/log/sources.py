"""The rows of the log: jobs, and the records of one job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.listing import ListQuery
from app.domain.sync_log import LoggedJob, LoggedRecord
from app.ui.log.log_text import direction_text, kind_text, outcome_text, reason_text
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.log import LogService

CHUNK = 500


def _tr(text: str) -> str:
    return QCoreApplication.translate("Log", text)


def job_columns() -> list[Column]:
    """Newest first is the only order there is."""
    columns = [
        Column("started_at", _tr("Started"), lambda job: job.started_at, "time", 135),
        Column("finished_at", _tr("Finished"), lambda job: job.finished_at, "time", 135),
        Column("kind", _tr("Job"), lambda job: kind_text(job.kind), "text", 180),
        Column("direction", _tr("Direction"), lambda job: direction_text(job.direction), "text", 110),
        Column("by", _tr("By"), lambda job: job.by, "text", 130),
    ]
    counts = {
        "inserted": _tr("Inserted"),
        "modified": _tr("Modified"),
        "unchanged": _tr("Unchanged"),
        "failed": _tr("Failed"),
        "skipped": _tr("Skipped"),
    }
    columns += [Column(key, caption, _count(key), "number", 104) for key, caption in counts.items()]
    return [_unsorted(column) for column in columns]


def record_columns() -> list[Column]:
    """The records of a job."""
    columns = [
        Column("customer_no", _tr("No."), lambda row: row.customer_no, "code", 80),
        Column("customer_name", _tr("Customer"), lambda row: row.customer_name, "text", 220),
        Column("account_name", _tr("Account"), lambda row: row.account_name, "text", 220),
        Column("outcome", _tr("Outcome"), lambda row: outcome_text(row.outcome), "text", 120),
        Column("reason", _tr("Reason"), reason_text, "text", 230),
        Column("changes", _tr("Values"), lambda row: len(row.changes), "number", 80),
    ]
    return [_unsorted(column) for column in columns]


def _count(key: str) -> Callable[[LoggedJob], object]:
    return lambda job: getattr(job, key)


def _unsorted(column: Column) -> Column:
    return replace(column, sortable=False)


class JobSource:
    """All jobs, or those that touched one customer. Newest first."""

    def __init__(self, log: LogService) -> None:
        self._log = log
        self._of_customer = ""
        self._jobs: list[LoggedJob] | None = None

    def limit_to(self, customer_id: str) -> None:
        """Only the jobs of this customer; blank: all."""
        self._of_customer = customer_id
        self._jobs = None

    def count(self, _query: ListQuery) -> int:
        """How many jobs there are."""
        return len(self._found()) if self._of_customer else self._log.count()

    def rows(self, _query: ListQuery, start: int, limit: int) -> Sequence[LoggedJob]:
        """Jobs ``start`` to ``start + limit``."""
        if not self._of_customer:
            return self._log.jobs(start, limit)
        if start == 0:
            self._jobs = None  # the list begins anew: so does the reading
        return self._found()[start : start + limit]

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which row the job stands."""
        for start in range(0, self.count(query), CHUNK):
            for place, job in enumerate(self.rows(query, start, CHUNK), start):
                if job.id == record_id:
                    return place
        return None

    def id_of(self, row: LoggedJob) -> str:
        """The job's id."""
        return row.id

    def _found(self) -> list[LoggedJob]:
        if self._jobs is None:
            wanted = {record.job_id for record in self._log.of_customer(self._of_customer)}
            found: list[LoggedJob] = []
            for start in range(0, self._log.count(), CHUNK):
                found += [job for job in self._log.jobs(start, CHUNK) if job.id in wanted]
                if len(found) == len(wanted):
                    break
            self._jobs = found
        return self._jobs


class RecordSource:
    """The records of one job, read when the list begins anew."""

    def __init__(self, log: LogService) -> None:
        self._log = log
        self._job_id = ""
        self._records: list[LoggedRecord] | None = None

    def show_job(self, job_id: str) -> None:
        """Whose records; blank: none."""
        self._job_id = job_id
        self._records = None

    def count(self, _query: ListQuery) -> int:
        """How many records the job has."""
        return len(self._all())

    def rows(self, _query: ListQuery, start: int, limit: int) -> Sequence[LoggedRecord]:
        """Records ``start`` to ``start + limit``."""
        return self._all()[start : start + limit]

    def position(self, _query: ListQuery, record_id: str) -> int | None:
        """At which row the record stands."""
        return next((place for place, row in enumerate(self._all()) if row.id == record_id), None)

    def id_of(self, row: LoggedRecord) -> str:
        """The record's id."""
        return row.id

    def _all(self) -> list[LoggedRecord]:
        if self._records is None:
            self._records = self._log.records(self._job_id) if self._job_id else []
        return self._records
