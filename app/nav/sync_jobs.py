"""The journal: what was intended and what became of it. Only ever written at its end."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, insert, select

from app.domain.coupling import CouplingKind
from app.domain.field_mapping import Side
from app.domain.journal import Creates, JobTally, PlannedRecord, Settlement, StartedJob
from app.domain.sync_log import FieldChange, JobKind, LoggedJob, LoggedRecord, Outcome
from app.nav.coupling_rows import snapshot_from, snapshot_text
from app.nav.journal_tables import sync_job_ends as ends
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records


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

    def plan(self, planned: Sequence[PlannedRecord]) -> None:
        """Writes intents down."""
        if planned:
            self._connection.execute(insert(records), [_row(record) for record in planned])

    def settle(self, settlements: Sequence[Settlement], at: datetime) -> None:
        """Writes down what became of planned records. A record that is settled already makes the database refuse."""
        if settlements:
            rows = [
                {
                    "record_id": settled.record_id,
                    "outcome": settled.outcome.value,
                    "reason": settled.reason,
                    "detail": json.dumps(dict(settled.detail), ensure_ascii=False),
                    "nav_version": settled.nav_version,
                    "crm_version": settled.crm_version,
                    "settled_at": at,
                }
                for settled in settlements
            ]
            self._connection.execute(insert(outcomes), rows)

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
        return [_planned(row) for row in self._connection.execute(query)]

    def done(self, job_id: str) -> list[PlannedRecord]:
        """The records of the job that were done, in their order."""
        query = (
            select(records)
            .join(outcomes, outcomes.c.record_id == records.c.id)
            .where(records.c.job_id == job_id, outcomes.c.outcome == Outcome.DONE.value)
            .order_by(records.c.seq)
        )
        return [_planned(row) for row in self._connection.execute(query)]

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

    def count(self) -> int:
        """How many jobs there are."""
        return self._connection.execute(select(func.count()).select_from(jobs)).scalar_one()

    def jobs(self, start: int, limit: int) -> list[LoggedJob]:
        """Jobs ``start`` to ``start + limit``, newest first."""
        query = (
            select(jobs, ends.c.finished_at, *(ends.c[name] for name in _COUNTS))
            .outerjoin(ends, ends.c.job_id == jobs.c.id)
            .order_by(jobs.c.seq.desc())
            .offset(start)
            .limit(limit)
        )
        return [_logged_job(row) for row in self._connection.execute(query)]

    def records(self, job_id: str) -> list[LoggedRecord]:
        """The records of the job with their outcomes, in their order."""
        return self._logged(_LOGGED.where(records.c.job_id == job_id).order_by(records.c.seq))

    def of_nav(self, kind: CouplingKind, nav_id: str, limit: int = 1000) -> list[LoggedRecord]:
        """What was done to the NAV record's pair, newest first."""
        query = _LOGGED.where(records.c.nav_id == nav_id, records.c.kind == kind.value)
        return self._logged(query.order_by(records.c.seq.desc()).limit(limit))

    def _logged(self, query: Select[Any]) -> list[LoggedRecord]:
        return [_logged_record(row) for row in self._connection.execute(query)]


_COUNTS = ("inserted", "modified", "unchanged", "failed", "skipped")
_LOGGED = select(records, outcomes.c.outcome, outcomes.c.reason, outcomes.c.detail).outerjoin(
    outcomes, outcomes.c.record_id == records.c.id
)


def _row(record: PlannedRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "job_id": record.job_id,
        "kind": record.kind.value,
        "nav_id": record.nav_id,
        "crm_id": record.crm_id,
        "nav_no": record.nav_no,
        "nav_name": record.nav_name,
        "crm_name": record.crm_name,
        "nav_version": record.nav_version,
        "crm_version": record.crm_version,
        "changes": json.dumps(
            [_change_row(change) for change in record.changes],
            ensure_ascii=False,
        ),
        "creates": record.creates.value,
        "coupling_id": record.coupling_id,
        "coupling_version": record.coupling_version,
        "makes": record.makes,
        "ends": json.dumps(record.ends),
        "snapshot": None if record.snapshot is None else snapshot_text(record.snapshot),
        "direction": record.direction,
        "undoes": record.undoes,
        "removes": record.removes.value,
    }


def _change_row(change: FieldChange) -> list[str | None]:
    """What was in the snapshot stands only where there was one."""
    row: list[str | None] = [change.mapping_key, change.caption, change.side, change.old, change.new]
    return row if change.base_nav is None else [*row, change.base_nav, change.base_crm]


def _planned(row: Row[Any]) -> PlannedRecord:
    return PlannedRecord(
        id=row.id,
        job_id=row.job_id,
        kind=CouplingKind(row.kind),
        nav_id=row.nav_id,
        crm_id=row.crm_id,
        nav_no=row.nav_no,
        nav_name=row.nav_name,
        crm_name=row.crm_name,
        nav_version=row.nav_version,
        crm_version=row.crm_version,
        changes=_changes(row.changes),
        creates=Creates(row.creates),
        coupling_id=row.coupling_id,
        coupling_version=row.coupling_version,
        makes=row.makes,
        ends=tuple(json.loads(row.ends)),
        snapshot=snapshot_from(row.snapshot),
        direction=row.direction,
        undoes=row.undoes,
        removes=Creates(row.removes),
    )


def _changes(stored: str) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(key, caption, Side(side), old, new, *base)
        for key, caption, side, old, new, *base in json.loads(stored)
    )


def _logged_job(row: Row[Any]) -> LoggedJob:
    counts: Mapping[str, int] = {name: getattr(row, name) or 0 for name in _COUNTS}
    return LoggedJob(
        id=row.id,
        kind=JobKind(row.kind),
        direction=row.direction,
        started_at=row.started_at,
        finished_at=row.finished_at,
        by=row.started_by,
        **counts,
    )


def _logged_record(row: Row[Any]) -> LoggedRecord:
    return LoggedRecord(
        id=row.id,
        job_id=row.job_id,
        customer_no=row.nav_no,
        customer_name=row.nav_name,
        account_name=row.crm_name,
        outcome=Outcome(row.outcome or Outcome.PLANNED.value),
        reason=row.reason or "",
        detail=json.loads(row.detail or "{}"),
        changes=_changes(row.changes),
    )
