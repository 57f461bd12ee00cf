"""What the other programs are known to hold by their files, and what updates from files wrote; for both sides.

The ids are those of records of either side, so there are no foreign keys to them. Steps, changes, outcomes and ends
are append-only: a step without a row in ``file_step_ends`` is under way or was cut off. A change of a finished step
that has no row in ``file_outcomes`` was done. Baselines and layouts are the present state and change with each file.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from app.database.columns import Big, UtcTime, Words, YesNo, text
from app.database.guards import append_only, versioned
from app.database.table_parts import keys, version
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction
from app.nav.tables.base import metadata, option

KEY_LENGTH = 400
NAME_LENGTH = 300
FILE_NAME_LENGTH = 255

file_layouts = Table(
    "file_layouts",
    metadata,
    *keys(),
    *version(),
    *option("kind", [kind.value for kind in FileKind], FileKind.CUSTOMERS.value),
    *text("fingerprint", 64),  # of kind and headings
    Column("headings", Words, nullable=False),  # JSON [heading, …] as they stand in the file
    Column("mapping", Words, nullable=False),  # JSON {column: field}
    *text("shape", 30),
    *text("sheet", 255),
    *text("encoding", 30),
    *text("delimiter", 5),
    Column("hidden", Words, nullable=False),  # JSON [[name, place, [[cell, …], …]], …]: sheets that nobody sees
    *text("file_name", FILE_NAME_LENGTH),
    Column("seen_at", UtcTime, nullable=False),
    UniqueConstraint("kind", "fingerprint"),
    sqlite_strict=True,
)

file_baselines = Table(
    "file_baselines",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    *version(),
    *option("kind", [kind.value for kind in FileKind], FileKind.CUSTOMERS.value),
    *text("record_id", 36),
    CheckConstraint("record_id <> ''", name="record_id_required"),
    *text("key_text", KEY_LENGTH),
    Column("field_values", Words, nullable=False),  # JSON {field: canonical text}
    Column("cells", Words, nullable=False),  # JSON {column: raw cell}
    *text("layout_id", 36),
    *text("step_id", 36),
    Column("seen_at", UtcTime, nullable=False),
    *text("file_name", FILE_NAME_LENGTH),
    UniqueConstraint("kind", "record_id"),
    Index(None, "kind", "key_text"),
    sqlite_strict=True,
)

file_steps = Table(
    "file_steps",
    metadata,
    *keys(),
    *option("kind", [kind.value for kind in FileKind], FileKind.CUSTOMERS.value),
    *text("file_name", FILE_NAME_LENGTH),
    Column("started_at", UtcTime, nullable=False),
    *text("started_by", 100),
    *text("undoes", 36),
    sqlite_strict=True,
)

file_changes = Table(
    "file_changes",
    metadata,
    *keys(),
    Column("step_id", Words, ForeignKey("file_steps.id", ondelete="RESTRICT"), nullable=False),
    *text("record_id", 36),
    *option("action", [action.value for action in FileAction], FileAction.UPDATE.value),
    *text("key_text", KEY_LENGTH),
    *text("name", NAME_LENGTH),
    *text("seen_version", 200),
    Column("changes", Words, nullable=False),  # JSON {field: [old, new]}
    Column("moves_baseline", YesNo, nullable=False, server_default="0"),
    CheckConstraint("moves_baseline IN (0, 1)", name="moves_baseline_yes_no"),
    Column("baseline_before", Words),  # JSON; null: there was none
    Column("baseline_after", Words),  # JSON, where the step can be cut off between two databases
    *text("undoes", 36),
    Index(None, "step_id", "seq"),
    Index(None, "record_id", "seq"),
    Index("ix_file_changes_undoes", "undoes", sqlite_where=sql("undoes <> ''"), postgresql_where=sql("undoes <> ''")),
    sqlite_strict=True,
)

file_outcomes = Table(
    "file_outcomes",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    Column("change_id", Words, ForeignKey("file_changes.id", ondelete="RESTRICT"), nullable=False, unique=True),
    *text("reason", 100),  # the class of the error for which nothing was written
    Column("detail", Words, nullable=False),  # JSON {name: text}
    sqlite_strict=True,
)

file_step_ends = Table(
    "file_step_ends",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    Column("step_id", Words, ForeignKey("file_steps.id", ondelete="RESTRICT"), nullable=False, unique=True),
    Column("finished_at", UtcTime, nullable=False),
    *(Column(name, Big, nullable=False) for name in ("created", "updated", "deleted", "seen", "refused")),
    Column("cancelled", YesNo, nullable=False, server_default="0"),  # taken back before it was whole
    CheckConstraint("cancelled IN (0, 1)", name="cancelled_yes_no"),
    sqlite_strict=True,
)

FILE_HISTORY = (file_steps, file_changes, file_outcomes, file_step_ends)
"""The tables that refuse UPDATE and DELETE."""

for _table in (file_layouts, file_baselines):
    versioned(_table)
for _table in FILE_HISTORY:
    append_only(_table)
