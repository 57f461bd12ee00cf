"""The chains of the journal: each outcome bears a hash over itself, its record, its job and the outcome before it.

A chain is the history of one coupling, else of one NAV record. ``sync_chains`` holds the hash of the last entry and
their number, so that none can go missing at the end. Whoever may write to the database and knows this file can forge
a whole chain; what is found is the change of a single row, by hand or by a fault.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app.domain.journal import StartedJob
from app.domain.sync_log import JobKind
from app.nav.chunks import in_chunks
from app.nav.journal_tables import sync_chains as chains
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_records as records

_COLUMNS = tuple(column.name for column in records.columns if column.name != "seq")
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Seal:
    """What of a record goes into its chain: the chain's name, and a digest of the record and its job."""

    chain: str
    digest: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain."""

    hash: str
    entries: int


def seal_of(row: Mapping[str, Any], job: StartedJob) -> Seal:
    """The seal of a record as it is stored (its columns by name) in the job."""
    words = [job.id, job.kind.value, job.direction, job.by, _time(job.started_at)]
    text = _dumps([*words, *[row[name] for name in _COLUMNS]])
    return Seal(chain_of(row), sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def chain_of(row: Mapping[str, Any]) -> str:
    """Whose history the record continues."""
    if row["coupling_id"]:
        return str(row["coupling_id"])
    ends = row["ends"]
    if ends != "[]":
        return str(json.loads(ends)[0])
    return str(row["nav_id"] or row["id"])


def entry_hash(before: str, seal: Seal, outcome: Mapping[str, Any]) -> str:
    """The hash of an outcome (its columns by name) that follows the entry with the hash ``before``."""
    settled_at: datetime = outcome["settled_at"]
    words = [outcome[name] for name in ("record_id", "outcome", "reason", "detail", "nav_version", "crm_version")]
    text = _dumps([before, seal.chain, seal.digest, *words, _time(settled_at)])
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def sealed_rows(
    connection: Connection, rows: Sequence[dict[str, Any]], known: Mapping[str, Seal]
) -> list[dict[str, Any]]:
    """The outcomes with ``chain`` and ``hash``, continuing their chains; ``known`` are seals that need not be read.
    Nobody else continues these chains until the transaction ends."""
    missing = [row["record_id"] for row in rows if row["record_id"] not in known]
    seals = {**known, **_read(connection, missing)} if missing else known
    names = sorted({seals[row["record_id"]].chain for row in rows if row["record_id"] in seals})
    heads = _held(connection, names)
    sealed: list[dict[str, Any]] = []
    for row in rows:
        seal = seals.get(row["record_id"])
        if seal is None:  # no such record: the foreign key says so
            sealed.append(row)
            continue
        head = heads[seal.chain]
        now = entry_hash(head.hash, seal, row)
        heads[seal.chain] = Head(now, head.entries + 1)
        sealed.append({**row, "chain": seal.chain, "hash": now})
    _write(connection, heads)
    return sealed


def _read(connection: Connection, record_ids: Sequence[str]) -> dict[str, Seal]:
    found: dict[str, Seal] = {}
    for part in in_chunks(record_ids):
        for row in connection.execute(STORED.where(records.c.id.in_(part))).mappings():
            found[row["id"]] = seal_of(dict(row), job_of(dict(row)))
    return found


STORED: Select[Any] = select(
    records,
    jobs.c.kind.label("job_kind"),
    jobs.c.direction.label("job_direction"),
    jobs.c.started_by.label("job_by"),
    jobs.c.started_at.label("job_started_at"),
).join(jobs, jobs.c.id == records.c.job_id)
"""Records with what their seals need of their jobs."""


def job_of(row: Mapping[str, Any]) -> StartedJob:
    """The job of a row of :data:`STORED`."""
    return StartedJob(
        row["job_id"], JobKind(row["job_kind"]), row["job_direction"], row["job_started_at"], row["job_by"]
    )


def _held(connection: Connection, names: Sequence[str]) -> dict[str, Head]:
    """The heads of the chains, new ones blank."""
    heads = {name: Head("", 0) for name in names}
    if connection.dialect.name == "postgresql" and names:  # a row to hold, for two may begin a chain at once
        blank = pg_insert(chains).on_conflict_do_nothing()
        connection.execute(blank, [{"chain": name, "hash": "", "entries": 0} for name in names])
    for part in in_chunks(names):
        for row in connection.execute(_HELD, {"names": list(part)}):
            heads[row.chain] = Head(row.hash, row.entries)
    return heads


def _write(connection: Connection, heads: Mapping[str, Head]) -> None:
    if not heads:
        return
    rows = [{"chain": name, "hash": head.hash, "entries": head.entries} for name, head in heads.items()]
    connection.execute(_UPSERTS[connection.dialect.name], rows)


def _time(moment: datetime) -> str:
    """As the databases keep it."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


_HELD = (
    select(chains.c.chain, chains.c.hash, chains.c.entries)
    .where(chains.c.chain.in_(bindparam("names", expanding=True)))
    .order_by(chains.c.chain)
    .with_for_update()
)


def _upsert(insert: Any) -> Any:
    statement = insert(chains)
    new = statement.excluded
    return statement.on_conflict_do_update(index_elements=["chain"], set_={"hash": new.hash, "entries": new.entries})


_UPSERTS = {"sqlite": _upsert(sqlite_insert), "postgresql": _upsert(pg_insert)}
