"""The rows of the log: jobs, and the records of one job. Nothing is read that one does not look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.listing import ListQuery
from app.domain.sync_log import EVERYTHING, LoggedJob, LoggedRecord, LogQuery

if TYPE_CHECKING:
    from app.services.log import LogService

CHUNK = 500
MOST_SOUGHT = 5_000
"""Among so many records of a job one is found again when the list was read anew; in longer ones the row stays."""


class JobSource:
    """The jobs of a query, newest first."""

    def __init__(self, log: LogService) -> None:
        self._log = log
        self.asked = EVERYTHING

    def limit_to(self, query: LogQuery) -> None:
        """Which jobs; the list must be told to read anew."""
        self.asked = query

    def count(self, _query: ListQuery) -> int:
        """How many jobs there are."""
        return self._log.count(self.asked)

    def rows(self, _query: ListQuery, start: int, limit: int) -> Sequence[LoggedJob]:
        """Jobs ``start`` to ``start + limit``."""
        return self._log.jobs(start, limit, self.asked)

    def position(self, _query: ListQuery, record_id: str) -> int | None:
        """At which row the job stands."""
        return self._log.job_position(record_id, self.asked)

    def id_of(self, row: LoggedJob) -> str:
        """The job's id."""
        return row.id


class RecordSource:
    """The records of one job that the filter lets through; none without a job."""

    def __init__(self, log: LogService) -> None:
        self._log = log
        self.asked = EVERYTHING

    def show_job(self, job_id: str, query: LogQuery) -> None:
        """Whose records; blank: none. What ``query`` says of jobs as a whole does not limit their records."""
        self.asked = replace(query, job_id=job_id, by="", since=None, until=None, kinds=frozenset())

    def count(self, _query: ListQuery) -> int:
        """How many records the job has."""
        return self._log.count_records(self.asked) if self.asked.job_id else 0

    def rows(self, _query: ListQuery, start: int, limit: int) -> Sequence[LoggedRecord]:
        """Records ``start`` to ``start + limit``."""
        return self._log.page(self.asked, start, limit) if self.asked.job_id else []

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which row the record stands, unless the job is very long."""
        for start in range(0, MOST_SOUGHT, CHUNK):
            rows = self.rows(query, start, CHUNK)
            place = next((place for place, row in enumerate(rows, start) if row.id == record_id), None)
            if place is not None or len(rows) < CHUNK:
                return place
        return None

    def id_of(self, row: LoggedRecord) -> str:
        """The record's id."""
        return row.id
