"""The journal: what was intended and what became of it. Only ever written at its end."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, insert, select

from app.domain.journal import JobTally, PlannedRecord, Settlement, StartedJob
from app.domain.sync_log import JobKind, Outcome
from app.nav.chains import Seal, seal_of, sealed_rows
from app.nav.chunks import in_chunks
from app.nav.journal_rows import planned_of, record_row
from app.nav.journal_tables import sync_job_ends as ends
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records

NO_SEALS: Mapping[str, Seal] = {}


@dataclass(frozen=True, slots=True)
class DoneRecord:
    """A record that was done, the kind of its job, and the versions that it left."""

    planned: PlannedRecord
    kind: JobKind
    nav_version: str
    crm_version: str


class SyncJobs:
    """The repository of the journal over one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start(self, job: StartedJob) -> None:
        """Opens the job."""
        self._connection.execute(
            insert(jobs).values(
                id=job.id,
                kind=job.kind.value,
                direction=job.direction,
                started_at=job.started_at,
                started_by=job.by,
            )
        )

    def plan(self, planned: Sequence[PlannedRecord], job: StartedJob | None = None) -> dict[str, Seal]:
        """Writes intents down. Given their job, answers the seals by which :meth:`settle` need not read them."""
        if not planned:
            return {}
        rows = [record_row(record) for record in planned]
        self._connection.execute(insert(records), rows)
        return {} if job is None else {row["id"]: seal_of(row, job) for row in rows}

    def settle(self, settlements: Sequence[Settlement], at: datetime, seals: Mapping[str, Seal] = NO_SEALS) -> None:
        """Writes down what became of planned records. A record that is settled already makes the database refuse."""
        for part in in_chunks(settlements):
            rows = [_outcome_row(settled, at) for settled in part]
            self._connection.execute(insert(outcomes), sealed_rows(self._connection, rows, seals))

    def settled(self, record_ids: Collection[str]) -> set[str]:
        """Those of the records that have an outcome."""
        query = select(outcomes.c.record_id).where(outcomes.c.record_id.in_(record_ids))
        return set(self._connection.execute(query).scalars())

    def end(self, job_id: str, tally: JobTally, at: datetime) -> None:
        """Closes the job; every record of it must be settled."""
        self._connection.execute(insert(ends).values(job_id=job_id, finished_at=at, **asdict(tally)))

    def unfinished(self) -> list[StartedJob]:
        """The jobs that have no end, oldest first."""
        query = (
            select(jobs).outerjoin(ends, ends.c.job_id == jobs.c.id).where(ends.c.seq.is_(None)).order_by(jobs.c.seq)
        )
        return [
            StartedJob(row.id, JobKind(row.kind), row.direction, row.started_at, row.started_by)
            for row in self._connection.execute(query)
        ]

    def unsettled(self, job_id: str) -> list[PlannedRecord]:
        """The records of the job that have no outcome, in their order."""
        query = (
            select(records)
            .outerjoin(outcomes, outcomes.c.record_id == records.c.id)
            .where(records.c.job_id == job_id, outcomes.c.seq.is_(None))
            .order_by(records.c.seq)
        )
        return [planned_of(row) for row in self._connection.execute(query)]

    def done(self, job_id: str) -> list[PlannedRecord]:
        """The records of the job that were done, in their order."""
        query = (
            select(records)
            .join(outcomes, outcomes.c.record_id == records.c.id)
            .where(records.c.job_id == job_id, outcomes.c.outcome == Outcome.DONE.value)
            .order_by(records.c.seq)
        )
        return [planned_of(row) for row in self._connection.execute(query)]

    def done_ids(self, job_id: str) -> list[str]:
        """The ids of the job's records that were done, the last first."""
        query = (
            select(records.c.id)
            .join(outcomes, outcomes.c.record_id == records.c.id)
            .where(records.c.job_id == job_id, outcomes.c.outcome == Outcome.DONE.value)
            .order_by(records.c.seq.desc())
        )
        return list(self._connection.execute(query).scalars())

    def newest_first(self, record_ids: Collection[str]) -> list[tuple[str, str]]:
        """Id and NAV record of those of the records that were done, the last first."""
        found: list[tuple[int, str, str]] = []
        for part in in_chunks(list(record_ids)):
            query = (
                select(records.c.seq, records.c.id, records.c.nav_id)
                .join(outcomes, outcomes.c.record_id == records.c.id)
                .where(records.c.id.in_(part), outcomes.c.outcome == Outcome.DONE.value)
            )
            found += [(row[0], row[1], row[2]) for row in self._connection.execute(query)]
        return [(record_id, nav_id) for _, record_id, nav_id in sorted(found, reverse=True)]

    def done_records(self, record_ids: Sequence[str]) -> dict[str, DoneRecord]:
        """Those of the records that were done, by id; any number of ids."""
        found: dict[str, DoneRecord] = {}
        for part in in_chunks(record_ids):
            for row in self._connection.execute(_DONE, {"ids": list(part)}):
                found[row.id] = DoneRecord(planned_of(row), JobKind(row.job_kind), row.nav_after, row.crm_after)
        return found

    def exists(self, job_id: str) -> bool:
        """Whether there is such a job."""
        return self._connection.execute(select(jobs.c.seq).where(jobs.c.id == job_id)).first() is not None

    def tally(self, job_id: str) -> JobTally:
        """The counts of the job's settled records."""
        done = outcomes.c.outcome == Outcome.DONE.value
        made = records.c.creates != ""
        unchanged = outcomes.c.outcome == Outcome.UNCHANGED.value
        sums = [
            func.coalesce(func.sum(case((rule, 1), else_=0)), 0)
            for rule in (done & made, done & ~made, unchanged, ~done & ~unchanged)
        ]
        query = (
            select(*sums)
            .select_from(records.join(outcomes, outcomes.c.record_id == records.c.id))
            .where(records.c.job_id == job_id)
        )
        inserted, modified, same, failed = self._connection.execute(query).one()
        return JobTally(int(inserted), int(modified), int(same), int(failed))


_DONE = (
    select(
        records,
        jobs.c.kind.label("job_kind"),
        outcomes.c.nav_version.label("nav_after"),
        outcomes.c.crm_version.label("crm_after"),
    )
    .join(outcomes, outcomes.c.record_id == records.c.id)
    .join(jobs, jobs.c.id == records.c.job_id)
    .where(records.c.id.in_(bindparam("ids", expanding=True)), outcomes.c.outcome == Outcome.DONE.value)
)


def _outcome_row(settled: Settlement, at: datetime) -> dict[str, Any]:
    return {
        "record_id": settled.record_id,
        "outcome": settled.outcome.value,
        "reason": settled.reason,
        "detail": json.dumps(dict(settled.detail), ensure_ascii=False),
        "nav_version": settled.nav_version,
        "crm_version": settled.crm_version,
        "settled_at": at,
    }
