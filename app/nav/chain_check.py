"""Whether the chains of the journal are whole: rows that were changed, are missing, or were put in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from app.domain.coupling import CouplingKind
from app.nav.chains import STORED, chain_of, entry_hash, job_of, seal_of
from app.nav.journal_tables import sync_chains as chains
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records

PORTION = 1_000
_OUTCOME = ("record_id", "outcome", "reason", "detail", "nav_version", "crm_version", "settled_at", "chain", "hash")
_ENTRIES = (
    STORED.join(outcomes, outcomes.c.record_id == records.c.id)
    .add_columns(*(outcomes.c[name].label(f"of_{name}") for name in _OUTCOME))
    .where(outcomes.c.hash != "")
    .order_by(outcomes.c.chain, outcomes.c.seq)
)
Row = Mapping[str, Any]


class Break(StrEnum):
    """How a chain is broken."""

    CHANGED = "changed"
    MISSING = "missing"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Broken:
    """A fault of the history: at which record (of which the NAV record and the job's start are told), else only whose
    chain; ``count`` rows. ``customer_id`` is blank where the record is a salesperson."""

    how: Break
    chain: str
    customer_id: str = ""
    nav_no: str = ""
    nav_name: str = ""
    started_at: datetime | None = None
    count: int = 1


def count_entries(connection: Connection) -> int:
    """How many entries there are to be looked at."""
    return connection.execute(select(func.count()).where(outcomes.c.hash != "")).scalar_one()


def broken(connection: Connection, step: Callable[[int], None]) -> Iterator[Broken]:
    """The faults of all chains; ``step`` is told how many entries were looked at, and may raise."""
    heads = {row.chain: (row.hash, row.entries) for row in connection.execute(select(chains))}
    rows = _counted(connection.execution_options(yield_per=PORTION).execute(_ENTRIES).mappings(), step)
    for chain, entries in groupby(rows, key=lambda row: str(row["of_chain"])):
        yield from _of_chain(chain, list(entries), heads.pop(chain, ("", 0)))
    yield from (Broken(Break.MISSING, chain, count=count) for chain, (_, count) in heads.items())
    yield from _without_hash(connection)


def _counted(rows: Any, step: Callable[[int], None]) -> Iterator[Row]:
    for number, row in enumerate(rows, 1):
        if number % PORTION == 0:
            step(number)
        yield row


def _of_chain(chain: str, entries: list[Row], head: tuple[str, int]) -> Iterator[Broken]:
    before, wrong = "", []
    for row in entries:
        if chain_of(row) != chain or _expected(before, row) != row["of_hash"]:
            wrong.append(row)
        before = str(row["of_hash"])
    lacking = head[1] - len(entries)
    if not wrong and not lacking and before == head[0]:
        return
    if lacking > 0:  # what follows a gap can't fit: that one is told as the place of the gap
        place = wrong.pop(0) if wrong else entries[-1]
        yield _at(Break.MISSING, chain, place, lacking)
    elif lacking < 0:
        place = wrong.pop(0) if wrong else entries[-1]
        yield _at(Break.INSERTED, chain, place, -lacking)
    elif not wrong:
        yield _at(Break.CHANGED, chain, entries[-1])
    yield from (_at(Break.CHANGED, chain, row) for row in wrong)


def _expected(before: str, row: Row) -> str:
    outcome = {name: row[f"of_{name}"] for name in _OUTCOME}
    return entry_hash(before, seal_of(row, job_of(row)), outcome)


def _at(how: Break, chain: str, row: Row, count: int = 1) -> Broken:
    return Broken(
        how,
        chain,
        _customer_id(row["kind"], row["nav_id"]),
        row["nav_no"],
        row["nav_name"],
        row["job_started_at"],
        count,
    )


def _without_hash(connection: Connection) -> Iterator[Broken]:
    """Rows that came in by another way since there are hashes."""
    first = select(func.min(outcomes.c.seq)).where(outcomes.c.hash != "").scalar_subquery()
    query = (
        select(
            outcomes.c.chain,
            records.c.kind,
            records.c.nav_id,
            records.c.nav_no,
            records.c.nav_name,
            jobs.c.started_at,
        )
        .join(records, records.c.id == outcomes.c.record_id)
        .join(jobs, jobs.c.id == records.c.job_id)
        .where(outcomes.c.hash == "", outcomes.c.seq > first)
    )
    for row in connection.execute(query):
        customer_id = _customer_id(row.kind, row.nav_id)
        yield Broken(Break.INSERTED, row.chain, customer_id, row.nav_no, row.nav_name, row.started_at)


def _customer_id(kind: str, nav_id: str) -> str:
    return nav_id if kind == CouplingKind.CUSTOMER.value else ""
