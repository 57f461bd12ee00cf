"""What else must hold of couplings and of the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, delete, func, select

from app.database.guards import guard_names
from app.database.integrity import damages, dangling_references, missing
from app.domain.sync_log import JobKind, Outcome
from app.nav.chunks import in_chunks
from app.nav.journal_rows import planned_of
from app.nav.journal_tables import APPEND_ONLY, couplings
from app.nav.journal_tables import sync_job_ends as ends
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records
from app.nav.sync_jobs import DoneRecord
from app.nav.tables import customers, metadata, pair_states, record_changes
from app.nav.tables.customers import CUSTOMER_SEARCH
from app.nav.tables.file_round_trip import FILE_HISTORY

SAMPLE = 200
_DONE = Outcome.DONE.value


@dataclass(frozen=True, slots=True)
class OfJob:
    """A job, or one record of it, that is not as it should be."""

    kind: JobKind
    by: str
    started_at: datetime
    nav_id: str = ""
    nav_no: str = ""
    nav_name: str = ""


@dataclass(frozen=True, slots=True)
class Doubled:
    """Active couplings of one record that are more than one; ``nav``: of a NAV record."""

    name: str
    no: str
    nav_id: str
    count: int


class JournalCheck:
    """Looks at the NAV database in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def damages(self) -> list[str]:
        """What the database says is damaged."""
        return damages(self._connection)

    def dangling_references(self) -> list[str]:
        """What the database says of its foreign keys."""
        return dangling_references(self._connection)

    def missing_guards(self) -> list[str]:
        """Those of the triggers and indexes that guard couplings, versions and history that are not there."""
        dialect = self._connection.dialect.name
        versioned = [table.name for table in metadata.sorted_tables if "version" in table.c]
        histories = [table.name for table in (*APPEND_ONLY, *FILE_HISTORY, record_changes)]
        names = guard_names(dialect, versioned, histories)
        return missing(self._connection, [*names, "uq_couplings_active_nav", "uq_couplings_active_crm"])

    def doubled(self) -> list[Doubled]:
        """Records with more than one active coupling."""
        found: list[Doubled] = []
        for column in (couplings.c.nav_id, couplings.c.crm_id):
            query = (
                select(
                    func.min(couplings.c.nav_name),
                    func.min(couplings.c.nav_no),
                    func.min(couplings.c.nav_id),
                    func.count(),
                )
                .where(couplings.c.ended_at.is_(None))
                .group_by(couplings.c.kind, column)
                .having(func.count() > 1)
            )
            found += [Doubled(*row) for row in self._connection.execute(query)]
        return found

    def open_of_ended(self) -> list[OfJob]:
        """Records without an outcome whose job has ended."""
        query = (
            select(
                jobs.c.kind,
                jobs.c.started_by,
                jobs.c.started_at,
                records.c.nav_id,
                records.c.nav_no,
                records.c.nav_name,
            )
            .join(ends, ends.c.job_id == jobs.c.id)
            .join(records, records.c.job_id == jobs.c.id)
            .outerjoin(outcomes, outcomes.c.record_id == records.c.id)
            .where(outcomes.c.seq.is_(None))
            .order_by(records.c.seq)
        )
        return [OfJob(JobKind(row[0]), *row[1:]) for row in self._connection.execute(query)]

    def wrong_counts(self) -> list[OfJob]:
        """Jobs whose end tells of other numbers than their records do."""
        done = case((outcomes.c.outcome == _DONE, 1), else_=0)
        sums = (
            select(records.c.job_id, func.sum(done).label("done"), func.count().label("settled"))
            .join(outcomes, outcomes.c.record_id == records.c.id)
            .group_by(records.c.job_id)
            .subquery()
        )
        told = ends.c.inserted + ends.c.modified
        query = (
            select(jobs.c.kind, jobs.c.started_by, jobs.c.started_at)
            .join(ends, ends.c.job_id == jobs.c.id)
            .outerjoin(sums, sums.c.job_id == jobs.c.id)
            .where((told != func.coalesce(sums.c.done, 0)) | (told + ends.c.failed != func.coalesce(sums.c.settled, 0)))
        )
        return [OfJob(JobKind(row[0]), row[1], row[2]) for row in self._connection.execute(query)]

    def orphan_states(self) -> int:
        """How many remembered comparisons have no active coupling."""
        return self._connection.execute(select(func.count()).select_from(pair_states).where(_orphan())).scalar_one()

    def forget_states(self) -> None:
        """Deletes them."""
        self._connection.execute(delete(pair_states).where(_orphan()))

    def not_found_by_search(self) -> tuple[int, list[tuple[str, str]]]:
        """How many customers were sought in the index (all, or a sample spread over them), and No. and name of those
        that it does not find. On PostgreSQL the index is the database's own: nothing."""
        if self._connection.dialect.name != "sqlite":
            return 0, []
        count = self._connection.execute(select(func.count()).select_from(customers)).scalar_one()
        every = max(1, count // SAMPLE)
        query = select(customers.c.seq, customers.c.no, customers.c.name, customers.c.search_text)
        rows = self._connection.execute(query.order_by(customers.c.seq)).all()[::every]
        lost = [(no, name) for seq, no, name, words in rows if not CUSTOMER_SEARCH.holds(self._connection, seq, words)]
        return len(rows), lost

    def rebuild_search(self) -> None:
        """Makes the search index anew."""
        CUSTOMER_SEARCH.drop(self._connection)
        CUSTOMER_SEARCH.create(self._connection)

    def last_done(self, coupling_ids: Sequence[str]) -> dict[str, DoneRecord]:
        """The last record of each of the couplings that was done and wrote a snapshot, by coupling id."""
        found: dict[str, DoneRecord] = {}
        for part in in_chunks(coupling_ids):
            found.update((row.coupling_id, _done(row)) for row in self._last(records.c.coupling_id.in_(part), True))
        return found

    def last_pushed(self, coupling_ids: Sequence[str]) -> dict[str, DoneRecord]:
        """The last record of each of the couplings that wrote its account's figures, by coupling id."""
        found: dict[str, DoneRecord] = {}
        for part in in_chunks(coupling_ids):
            rule = records.c.coupling_id.in_(part) & records.c.changes.contains('{"of":"",', autoescape=True)
            found.update((row.coupling_id, _done(row)) for row in self._last(rule, False))
        return found

    def _last(self, rule: Any, stamped: bool) -> Sequence[Any]:
        last = (
            select(func.max(outcomes.c.seq))
            .join(records, records.c.id == outcomes.c.record_id)
            .where(rule, outcomes.c.outcome == _DONE, records.c.snapshot.is_not(None) if stamped else rule)
            .group_by(records.c.coupling_id)
        )
        query = (
            select(
                records,
                jobs.c.kind.label("job_kind"),
                outcomes.c.nav_version.label("nav_after"),
                outcomes.c.crm_version.label("crm_after"),
            )
            .join(outcomes, outcomes.c.record_id == records.c.id)
            .join(jobs, jobs.c.id == records.c.job_id)
            .where(outcomes.c.seq.in_(last))
        )
        return self._connection.execute(query).all()


def _orphan() -> Any:
    active = select(couplings.c.seq).where(couplings.c.id == pair_states.c.coupling_id, couplings.c.ended_at.is_(None))
    return ~active.exists()


def _done(row: Any) -> DoneRecord:
    return DoneRecord(planned_of(row), JobKind(row.job_kind), row.nav_after, row.crm_after)
