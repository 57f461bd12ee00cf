"""Couplings, and the journal of everything that touches both sides.

A coupling is never deleted: it ends, and its row stays as history. The four tables of the journal are append-only: a
record of ``sync_records`` without a row in ``sync_outcomes`` is under way or was cut off, a job without a row in
``sync_job_ends`` too. Names stand in the journal as they were, for the records may be renamed or gone later. There are
no foreign keys to customers: a partner that vanishes must not take its history along or be kept alive by it.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from app.database.columns import Big, UtcTime, Words, YesNo, text
from app.database.guards import append_only, versioned
from app.database.table_parts import keys, version
from app.domain.coupling import CouplingKind
from app.domain.journal import Creates
from app.domain.sync_log import Outcome
from app.nav.tables.base import metadata, option

DIRECTIONS = ("", "to_crm", "to_nav", "merge")

couplings = Table(
    "couplings",
    metadata,
    *keys(),
    *version(),
    *option("kind", [kind.value for kind in CouplingKind], CouplingKind.CUSTOMER.value),
    *text("nav_id", 36),
    *text("crm_id", 36),
    *text("nav_no", 20),  # what a vanished record is restored under, and shown as
    *text("nav_name", 100),
    *text("crm_name", 160),
    Column("created_at", UtcTime, nullable=False),
    *text("created_by", 100),
    Column("snapshot", Words),  # JSON {"nav": {key: text}, "crm": {key: text}}; null until the first synchronization
    Column("synchronized_at", UtcTime),
    *text("synchronized_by", 100),
    *option("direction", DIRECTIONS, ""),
    *text("nav_version", 200),  # the versions after the last synchronization
    *text("crm_version", 200),
    Column("ended_at", UtcTime),
    *text("ended_by", 100),
    CheckConstraint("nav_id <> '' AND crm_id <> ''", name="both_sides"),
    Index(
        "uq_couplings_active_nav",
        "kind",
        "nav_id",
        unique=True,
        sqlite_where=sql("ended_at IS NULL"),
        postgresql_where=sql("ended_at IS NULL"),
    ),
    Index(
        "uq_couplings_active_crm",
        "kind",
        "crm_id",
        unique=True,
        sqlite_where=sql("ended_at IS NULL"),
        postgresql_where=sql("ended_at IS NULL"),
    ),
    Index(None, "nav_id"),
    sqlite_strict=True,
)

sync_jobs = Table(
    "sync_jobs",
    metadata,
    *keys(),
    *text("kind", 30),
    *option("direction", DIRECTIONS, ""),
    Column("started_at", UtcTime, nullable=False),
    *text("started_by", 100),
    sqlite_strict=True,
)

sync_records = Table(
    "sync_records",
    metadata,
    *keys(),
    Column("job_id", Words, ForeignKey("sync_jobs.id", ondelete="RESTRICT"), nullable=False),
    *option("kind", [kind.value for kind in CouplingKind], CouplingKind.CUSTOMER.value),
    *text("nav_id", 36),
    *text("crm_id", 36),
    *text("nav_no", 20),
    *text("nav_name", 100),
    *text("crm_name", 160),
    *text("nav_version", 200),
    *text("crm_version", 200),
    Column("changes", Words, nullable=False),  # JSON, see journal_rows
    *option("creates", [creates.value for creates in Creates], Creates.NOTHING.value),
    *text("coupling_id", 36),
    *text("coupling_version", 200),
    Column("makes", YesNo, nullable=False, server_default="0"),
    CheckConstraint("makes IN (0, 1)", name="makes_yes_no"),
    Column("ends", Words, nullable=False),  # JSON [coupling id, …]
    Column("snapshot", Words),  # JSON, see journal_rows; null: the coupling's own is left as it is
    *option("direction", DIRECTIONS, ""),
    *text("undoes", 36),  # the record that is taken back
    *option("removes", [creates.value for creates in Creates], Creates.NOTHING.value),
    UniqueConstraint("job_id", "nav_id"),
    Index(None, "nav_id", "seq"),
    Index(None, "job_id", "seq"),
    Index("ix_sync_records_ends", "seq", sqlite_where=sql("ends <> '[]'"), postgresql_where=sql("ends <> '[]'")),
    Index("ix_sync_records_undoes", "undoes", sqlite_where=sql("undoes <> ''"), postgresql_where=sql("undoes <> ''")),
    sqlite_strict=True,
)

sync_outcomes = Table(
    "sync_outcomes",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    Column("record_id", Words, ForeignKey("sync_records.id", ondelete="RESTRICT"), nullable=False, unique=True),
    *option("outcome", [outcome.value for outcome in Outcome if outcome is not Outcome.PLANNED], Outcome.DONE.value),
    *text("reason", 100),
    Column("detail", Words, nullable=False),  # JSON {name: text}
    *text("nav_version", 200),
    *text("crm_version", 200),
    Column("settled_at", UtcTime, nullable=False),
    *text("chain", 36),  # whose history the entry continues: a coupling's id, else the NAV record's
    *text("hash", 64),  # over the entry and the hash before it in its chain; blank: older than the chains
    Index("ix_sync_outcomes_chain_seq", "chain", "seq"),
    sqlite_strict=True,
)

sync_job_ends = Table(
    "sync_job_ends",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    Column("job_id", Words, ForeignKey("sync_jobs.id", ondelete="RESTRICT"), nullable=False, unique=True),
    Column("finished_at", UtcTime, nullable=False),
    *(Column(name, Big, nullable=False) for name in ("inserted", "modified", "unchanged", "failed", "skipped")),
    sqlite_strict=True,
)

sync_chains = Table(
    "sync_chains",
    metadata,
    Column("chain", Words, primary_key=True),
    CheckConstraint("length(chain) BETWEEN 1 AND 36", name="chain_length"),
    *text("hash", 64),  # of the last entry: that none is missing at the end
    Column("entries", Big, nullable=False),
    sqlite_strict=True,
)

APPEND_ONLY = (sync_jobs, sync_records, sync_outcomes, sync_job_ends)
"""The tables that refuse UPDATE and DELETE."""

versioned(couplings)
for _table in APPEND_ONLY:
    append_only(_table)
