"""Records of the journal that did not go well, as long as nothing newer was done to the same pair."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, func, select

from app.database.list_definition import AnyRow
from app.domain.coupling import CouplingKind
from app.domain.sync_log import JobKind, Outcome
from app.nav.chunks import in_chunks
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records

BAD = (Outcome.NOT_DONE.value, Outcome.PARTLY_DONE.value, Outcome.UNCLEAR.value)
_PUSHES = JobKind.STATISTICS.value


@dataclass(frozen=True, slots=True)
class FailedRecord:
    """One such record. ``reason`` is the name of an error's class, ``detail`` its data as texts; ``direction`` that of
    the job. ``coupling_version`` is blank where nothing was planned."""

    id: str
    job: JobKind
    direction: str
    nav_id: str
    crm_id: str
    nav_no: str
    nav_name: str
    crm_name: str
    coupling_id: str
    coupling_version: str
    outcome: Outcome
    reason: str
    detail: Mapping[str, str]
    settled_at: datetime


class OpenFailures:
    """Reads them over one transaction. Figures that were pushed and data that was synchronized are two things: what
    became of the one says nothing of the other."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_settled(self) -> int:
        """The number of the newest outcome; grows with each."""
        return int(self._connection.execute(select(func.max(outcomes.c.seq))).scalar() or 0)

    def failed_customers(self, after: int) -> set[str]:
        """The customers of which outcomes newer than that number say that something failed."""
        query = _SETTLED.with_only_columns(records.c.nav_id)
        return set(self._connection.execute(query.where(outcomes.c.seq > after, outcomes.c.outcome.in_(BAD))).scalars())

    def last_failures(self, nav_ids: Collection[str]) -> list[FailedRecord]:
        """Of each of these customers what was done last, to its data and to its figures, where that failed."""
        last: dict[tuple[str, bool], AnyRow] = {}
        for part in in_chunks(sorted(nav_ids)):
            query = _SETTLED.where(records.c.nav_id.in_(part)).order_by(records.c.seq)
            for row in self._connection.execute(query):
                last[row.nav_id, row.job_kind == _PUSHES] = row
        return [_failed(row) for row in last.values() if row.outcome in BAD]


_SETTLED = (
    select(
        records.c.id,
        jobs.c.kind.label("job_kind"),
        jobs.c.direction.label("job_direction"),
        *(records.c[name] for name in ("nav_id", "crm_id", "nav_no", "nav_name", "crm_name")),
        records.c.coupling_id,
        records.c.coupling_version,
        outcomes.c.outcome,
        outcomes.c.reason,
        outcomes.c.detail,
        outcomes.c.settled_at,
    )
    .select_from(outcomes)
    .join(records, and_(records.c.id == outcomes.c.record_id, records.c.kind == CouplingKind.CUSTOMER.value))
    .join(jobs, jobs.c.id == records.c.job_id)
)


def _failed(row: AnyRow) -> FailedRecord:
    return FailedRecord(
        id=row.id,
        job=JobKind(row.job_kind),
        direction=row.job_direction,
        nav_id=row.nav_id,
        crm_id=row.crm_id,
        nav_no=row.nav_no,
        nav_name=row.nav_name,
        crm_name=row.crm_name,
        coupling_id=row.coupling_id,
        coupling_version=row.coupling_version,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        detail=json.loads(row.detail),
        settled_at=row.settled_at,
    )
