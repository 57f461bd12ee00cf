"""The journal as the Synchronization Log shows it: jobs and records by what one looks for, page by page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, case, func, select, type_coerce

from app.domain.coupling import CouplingKind
from app.domain.errors import RecordNotFound
from app.domain.sync_log import JobKind, JobState, LoggedJob, LoggedRecord, LogQuery, LogResult, Outcome
from app.nav.journal_rows import changes_from
from app.nav.journal_tables import couplings
from app.nav.journal_tables import sync_job_ends as ends
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records
from app.nav.sync_log_filters import job_rules, record_rules
from app.nav.undone import taken_back, undone_counts

_COUNTS = ("inserted", "modified", "unchanged", "failed", "skipped")
_RECORDS = (
    select(
        records,
        outcomes.c.outcome,
        outcomes.c.reason,
        outcomes.c.detail,
        jobs.c.kind.label("job_kind"),
        jobs.c.started_at,
        jobs.c.started_by,
    )
    .join(jobs, jobs.c.id == records.c.job_id)
    .outerjoin(outcomes, outcomes.c.record_id == records.c.id)
)


class SyncLog:
    """Reads the log in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count_jobs(self, query: LogQuery) -> int:
        """How many jobs the query holds."""
        return int(self._connection.execute(_of_jobs(select(func.count()), query)).scalar_one())

    def jobs(self, query: LogQuery, start: int, limit: int) -> list[LoggedJob]:
        """Jobs ``start`` to ``start + limit``, newest first. One without an end counts as running."""
        wanted = _of_jobs(select(jobs, ends.c.finished_at, *(ends.c[name] for name in _COUNTS)), query)
        rows = self._connection.execute(wanted.order_by(jobs.c.seq.desc()).offset(start).limit(limit)).all()
        return self._logged_jobs(rows)

    def job(self, job_id: str) -> LoggedJob:
        """One job. Raises ``RecordNotFound``."""
        found = self.jobs(LogQuery(job_id=job_id), 0, 1)
        if not found:
            raise RecordNotFound("Job", job_id)
        return found[0]

    def job_position(self, query: LogQuery, job_id: str) -> int | None:
        """At which row of the query the job stands; ``None`` when it is not in it."""
        seq = self._connection.execute(_of_jobs(select(jobs.c.seq), query).where(jobs.c.id == job_id)).scalar()
        if seq is None:
            return None
        before = _of_jobs(select(func.count()), query).where(jobs.c.seq > seq)
        return int(self._connection.execute(before).scalar_one())

    def count_records(self, query: LogQuery) -> int:
        """How many records the query holds."""
        wanted = (
            select(func.count())
            .select_from(records)
            .join(jobs, jobs.c.id == records.c.job_id)
            .outerjoin(outcomes, outcomes.c.record_id == records.c.id)
            .where(*job_rules(query), *record_rules(query))
        )
        return self._connection.execute(wanted).scalar_one()

    def records(self, query: LogQuery, start: int, limit: int) -> list[LoggedRecord]:
        """Records ``start`` to ``start + limit``: those of one job in their order, else newest first."""
        order = records.c.seq if query.job_id else records.c.seq.desc()
        wanted = _RECORDS.where(*job_rules(query), *record_rules(query)).order_by(order).offset(start).limit(limit)
        found = self._logged_records(wanted)
        if not query.customer_id:
            return found
        return [replace(entry, ended_here=entry.customer_id != query.customer_id) for entry in found]

    def record(self, record_id: str) -> LoggedRecord:
        """One record. Raises ``RecordNotFound``."""
        found = self._logged_records(_RECORDS.where(records.c.id == record_id))
        if not found:
            raise RecordNotFound("Record", record_id)
        return found[0]

    def of_account(self, account_id: str) -> list[LoggedRecord]:
        """The records that concern an account, newest first: those of the customers that it was ever coupled to."""
        partners = select(couplings.c.nav_id).where(couplings.c.crm_id == account_id)
        wanted = _RECORDS.where(records.c.nav_id.in_(partners), records.c.crm_id == account_id)
        return self._logged_records(wanted.order_by(records.c.seq.desc()))

    def people(self) -> list[str]:
        """Who started jobs, by name."""
        query = select(jobs.c.started_by).distinct().order_by(jobs.c.started_by)
        return list(self._connection.execute(query).scalars())

    def days(self) -> list[date]:
        """The days on which jobs started, by the local clock, newest first."""
        minute = func.substr(type_coerce(jobs.c.started_at, Text), 1, 16)
        minutes = self._connection.execute(select(minute).distinct()).scalars()
        return sorted(
            {datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone().date() for text in minutes}, reverse=True
        )

    def _logged_jobs(self, rows: Sequence[Row[Any]]) -> list[LoggedJob]:
        undone = undone_counts(self._connection, [row.id for row in rows])
        tallies = self._open_tallies([row.id for row in rows if row.finished_at is None])
        return [_logged_job(row, tallies.get(row.id, {}), undone.get(row.id, 0)) for row in rows]

    def _open_tallies(self, job_ids: Sequence[str]) -> dict[str, dict[str, int]]:
        """What jobs without an end have done so far."""
        if not job_ids:
            return {}
        done = outcomes.c.outcome == Outcome.DONE.value
        made = records.c.creates != ""
        sums = (func.sum(case((rule, 1), else_=0)) for rule in (done & made, done & ~made, ~done))
        query = (
            select(records.c.job_id, *sums)
            .join(outcomes, outcomes.c.record_id == records.c.id)
            .where(records.c.job_id.in_(job_ids))
            .group_by(records.c.job_id)
        )
        names = ("inserted", "modified", "failed")
        return {row[0]: dict(zip(names, map(int, row[1:]), strict=True)) for row in self._connection.execute(query)}

    def _logged_records(self, query: Select[Any]) -> list[LoggedRecord]:
        found = [_logged_record(row) for row in self._connection.execute(query)]
        back = taken_back(self._connection, found)
        return [replace(entry, undone=back[entry.id]) if entry.id in back else entry for entry in found]


def _of_jobs(query: Select[Any], wanted: LogQuery) -> Select[Any]:
    narrowed = query.select_from(jobs).outerjoin(ends, ends.c.job_id == jobs.c.id).where(*job_rules(wanted))
    if wanted.result is LogResult.CUT_OFF:
        narrowed = narrowed.where(ends.c.seq.is_(None))
    rules = record_rules(replace(wanted, job_id="", result=_of_records(wanted.result)))
    if not rules:
        return narrowed
    holding = select(records.c.job_id).outerjoin(outcomes, outcomes.c.record_id == records.c.id).where(*rules)
    return narrowed.where(jobs.c.id.in_(holding))


def _of_records(result: LogResult) -> LogResult:
    """A job that was cut off need not have a record that was."""
    return LogResult.ALL if result is LogResult.CUT_OFF else result


def _logged_job(row: Row[Any], so_far: dict[str, int], undone: int) -> LoggedJob:
    counts = {name: getattr(row, name) or so_far.get(name, 0) for name in _COUNTS}
    return LoggedJob(
        id=row.id,
        kind=JobKind(row.kind),
        direction=row.direction,
        started_at=row.started_at,
        finished_at=row.finished_at,
        by=row.started_by,
        state=JobState.RUNNING if row.finished_at is None else JobState.ENDED,
        undone=undone,
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
        changes=tuple(change for change in changes_from(row.changes) if change.old != change.new),
        customer_id=row.nav_id,
        account_id=row.crm_id,
        coupling_id=row.coupling_id,
        kind=JobKind(row.job_kind),
        direction=row.direction,
        started_at=row.started_at,
        by=row.started_by,
        undoes=row.undoes,
        makes_coupling=row.makes,
        ends_coupling=row.ends != "[]",
        creates=row.creates,
        removes=row.removes,
        of_salesperson=row.kind == CouplingKind.SALESPERSON.value,
    )
