"""Receipts of the files that were written for the other programs.

What went out is history and append-only; how it stands with a value (``file_export_values``) is settled by what comes
back, and opens again when that update is undone. The ids are those of records of either side, so there are no foreign
keys to them.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from app.database.columns import Big, UtcTime, Words, YesNo, text
from app.database.guards import append_only
from app.database.table_parts import keys
from app.domain.file_export import ExportTarget, Standing
from app.domain.file_kind import FileKind
from app.nav.tables.base import metadata, option

PATH_LENGTH = 1000
OPEN = "standing IN ('waiting', 'not_taken')"

file_exports = Table(
    "file_exports",
    metadata,
    *keys(),
    *option("target", [target.value for target in ExportTarget], ExportTarget.NAV.value),
    *text("path", PATH_LENGTH),
    Column("written_at", UtcTime, nullable=False),
    *text("written_by", 100),
    Column("records", Big, nullable=False),
    sqlite_strict=True,
)

file_export_records = Table(
    "file_export_records",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    Column("export_id", Words, ForeignKey("file_exports.id", ondelete="RESTRICT"), nullable=False),
    *option("kind", [kind.value for kind in FileKind], FileKind.CUSTOMERS.value),
    *text("record_id", 36),
    *text("key_text", 400),
    *text("name", 300),
    *text("record_version", 200),
    Column("is_new", YesNo, nullable=False),
    CheckConstraint("is_new IN (0, 1)", name="is_new_yes_no"),
    UniqueConstraint("export_id", "kind", "record_id"),
    sqlite_strict=True,
)

file_export_values = Table(
    "file_export_values",
    metadata,
    Column("seq", Big, primary_key=True, autoincrement=True),
    Column("export_id", Words, ForeignKey("file_exports.id", ondelete="RESTRICT"), nullable=False),
    *option("kind", [kind.value for kind in FileKind], FileKind.CUSTOMERS.value),
    *text("record_id", 36),
    *text("field", 50),
    *text("old_value", 4000),
    *text("new_value", 4000),
    *option("standing", [standing.value for standing in Standing], Standing.WAITING.value),
    Column("settled_at", UtcTime),
    *text("step_id", 36),  # the update by which it was settled
    UniqueConstraint("export_id", "kind", "record_id", "field"),
    Index(None, "kind", "record_id"),
    Index("ix_file_export_values_open", "kind", "seq", sqlite_where=sql(OPEN), postgresql_where=sql(OPEN)),
    Index(
        "ix_file_export_values_step_id",
        "step_id",
        sqlite_where=sql("step_id <> ''"),
        postgresql_where=sql("step_id <> ''"),
    ),
    sqlite_strict=True,
)

for _table in (file_exports, file_export_records):
    append_only(_table)
