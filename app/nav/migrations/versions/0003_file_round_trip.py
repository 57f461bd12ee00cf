"""What the other programs are known to hold by their files, and what updates from files wrote.

Frozen like its predecessors.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.database.guards import guard_history, guard_version

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
KINDS = "'customers', 'accounts', 'salespeople', 'users', 'ledger_entries', 'opportunities', 'quotes', 'cases'"


def _text(name: str, length: int) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, nullable=False, server_default=""),
        sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )


def _seq() -> sa.Column[int]:
    return sa.Column("seq", big, primary_key=True, autoincrement=True)


def _keys() -> tuple[sa.Column[int], sa.Column[str], sa.CheckConstraint]:
    return (
        _seq(),
        sa.Column("id", words, nullable=False, unique=True),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 36", name="id_length"),
    )


def _version() -> tuple[sa.Column[int], sa.CheckConstraint]:
    return (
        sa.Column("version", big, nullable=False, server_default="1"),
        sa.CheckConstraint("version > 0", name="version"),
    )


def _option(name: str, options: str, default: str) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, nullable=False, server_default=default),
        sa.CheckConstraint(f"{name} IN ({options})", name=f"{name}_option"),
    )


def _yes_no(name: str) -> tuple[sa.Column[int], sa.CheckConstraint]:
    return (
        sa.Column(name, sa.Integer(), nullable=False, server_default="0"),
        sa.CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_yes_no"),
    )


def _of(name: str, table: str, *, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, words, sa.ForeignKey(f"{table}.id", ondelete="RESTRICT"), nullable=False, unique=unique)


def _create_layouts() -> None:
    op.create_table(
        "file_layouts",
        *_keys(),
        *_version(),
        *_option("kind", KINDS, "customers"),
        *_text("fingerprint", 64),
        sa.Column("headings", words, nullable=False),
        sa.Column("mapping", words, nullable=False),
        *_text("shape", 30),
        *_text("sheet", 255),
        *_text("encoding", 30),
        *_text("delimiter", 5),
        sa.Column("hidden", words, nullable=False),
        *_text("file_name", 255),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.UniqueConstraint("kind", "fingerprint"),
        sqlite_strict=True,
    )
    guard_version(op.get_bind(), "file_layouts")


def _create_baselines() -> None:
    op.create_table(
        "file_baselines",
        _seq(),
        *_version(),
        *_option("kind", KINDS, "customers"),
        *_text("record_id", 36),
        sa.CheckConstraint("record_id <> ''", name="record_id_required"),
        *_text("key_text", 400),
        sa.Column("field_values", words, nullable=False),
        sa.Column("cells", words, nullable=False),
        *_text("layout_id", 36),
        *_text("step_id", 36),
        sa.Column("seen_at", sa.Text(), nullable=False),
        *_text("file_name", 255),
        sa.UniqueConstraint("kind", "record_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_file_baselines_kind_key_text", "file_baselines", ["kind", "key_text"])
    guard_version(op.get_bind(), "file_baselines")


def _create_changes() -> None:
    op.create_table(
        "file_changes",
        *_keys(),
        _of("step_id", "file_steps"),
        *_text("record_id", 36),
        *_option("action", "'create', 'update', 'delete', 'seen'", "update"),
        *_text("key_text", 400),
        *_text("name", 300),
        *_text("seen_version", 200),
        sa.Column("changes", words, nullable=False),
        *_yes_no("moves_baseline"),
        sa.Column("baseline_before", words),
        sa.Column("baseline_after", words),
        *_text("undoes", 36),
        sqlite_strict=True,
    )
    op.create_index("ix_file_changes_step_id_seq", "file_changes", ["step_id", "seq"])
    op.create_index("ix_file_changes_record_id_seq", "file_changes", ["record_id", "seq"])
    op.create_index(
        "ix_file_changes_undoes",
        "file_changes",
        ["undoes"],
        sqlite_where=sa.text("undoes <> ''"),
        postgresql_where=sa.text("undoes <> ''"),
    )


def _create_steps() -> None:
    op.create_table(
        "file_steps",
        *_keys(),
        *_option("kind", KINDS, "customers"),
        *_text("file_name", 255),
        sa.Column("started_at", sa.Text(), nullable=False),
        *_text("started_by", 100),
        *_text("undoes", 36),
        sqlite_strict=True,
    )
    _create_changes()
    op.create_table(
        "file_outcomes",
        _seq(),
        _of("change_id", "file_changes", unique=True),
        *_text("reason", 100),
        sa.Column("detail", words, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "file_step_ends",
        _seq(),
        _of("step_id", "file_steps", unique=True),
        sa.Column("finished_at", sa.Text(), nullable=False),
        *(sa.Column(name, big, nullable=False) for name in ("created", "updated", "deleted", "seen", "refused")),
        *_yes_no("cancelled"),
        sqlite_strict=True,
    )
    for table in ("file_steps", "file_changes", "file_outcomes", "file_step_ends"):
        guard_history(op.get_bind(), table)


def _create_exports() -> None:
    op.create_table(
        "file_exports",
        *_keys(),
        *_option("target", "'nav', 'accounts', 'opportunities', 'quotes', 'cases'", "nav"),
        *_text("path", 1000),
        sa.Column("written_at", sa.Text(), nullable=False),
        *_text("written_by", 100),
        sa.Column("records", big, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "file_export_records",
        _seq(),
        _of("export_id", "file_exports"),
        *_option("kind", KINDS, "customers"),
        *_text("record_id", 36),
        *_text("key_text", 400),
        *_text("name", 300),
        *_text("record_version", 200),
        sa.Column("is_new", sa.Integer(), nullable=False),
        sa.CheckConstraint("is_new IN (0, 1)", name="is_new_yes_no"),
        sa.UniqueConstraint("export_id", "kind", "record_id"),
        sqlite_strict=True,
    )
    for table in ("file_exports", "file_export_records"):
        guard_history(op.get_bind(), table)


def _create_export_values() -> None:
    op.create_table(
        "file_export_values",
        _seq(),
        _of("export_id", "file_exports"),
        *_option("kind", KINDS, "customers"),
        *_text("record_id", 36),
        *_text("field", 50),
        *_text("old_value", 4000),
        *_text("new_value", 4000),
        *_option("standing", "'waiting', 'not_taken', 'taken', 'changed', 'replaced'", "waiting"),
        sa.Column("settled_at", sa.Text()),
        *_text("step_id", 36),
        sa.UniqueConstraint("export_id", "kind", "record_id", "field"),
        sqlite_strict=True,
    )
    op.create_index("ix_file_export_values_kind_record_id", "file_export_values", ["kind", "record_id"])
    for name, column, where in (
        ("open", ["kind", "seq"], "standing IN ('waiting', 'not_taken')"),
        ("step_id", ["step_id"], "step_id <> ''"),
    ):
        op.create_index(
            f"ix_file_export_values_{name}",
            "file_export_values",
            column,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )


def upgrade() -> None:
    """Creates the tables."""
    _create_layouts()
    _create_baselines()
    _create_steps()
    _create_exports()
    _create_export_values()
