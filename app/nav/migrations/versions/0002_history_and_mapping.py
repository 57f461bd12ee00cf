"""Undo and hash chains in the journal; the company's field mapping; what comparing pairs found.

Frozen like its predecessor.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.database.guards import guard_version

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str, length: int) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, nullable=False, server_default=""),
        sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )


def _key(name: str, length: int) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, primary_key=True, nullable=False),
        sa.CheckConstraint(f"length({name}) BETWEEN 1 AND {length}", name=f"{name}_length"),
    )


def _yes_no(name: str, default: str) -> tuple[sa.Column[int], sa.CheckConstraint]:
    return (
        sa.Column(name, sa.Integer(), nullable=False, server_default=default),
        sa.CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_yes_no"),
    )


def _add_text(table: str, name: str, check: str) -> None:
    """A text column with its check: by one statement that both engines know, for SQLite adds no check later."""
    collation = "" if op.get_bind().dialect.name == "sqlite" else ' COLLATE "C"'
    op.get_bind().exec_driver_sql(
        f"ALTER TABLE {table} ADD COLUMN {name} TEXT{collation} DEFAULT '' NOT NULL CONSTRAINT ck_{table}_{check}"
    )


def _extend_journal() -> None:
    _add_text("sync_records", "undoes", "undoes_length CHECK (length(undoes) <= 36)")
    _add_text("sync_records", "removes", "removes_option CHECK (removes IN ('', 'account', 'customer'))")
    op.create_index("ix_sync_records_job_id_seq", "sync_records", ["job_id", "seq"])
    op.create_index(
        "ix_sync_records_ends",
        "sync_records",
        ["seq"],
        sqlite_where=sa.text("ends <> '[]'"),
        postgresql_where=sa.text("ends <> '[]'"),
    )
    op.create_index(
        "ix_sync_records_undoes",
        "sync_records",
        ["undoes"],
        sqlite_where=sa.text("undoes <> ''"),
        postgresql_where=sa.text("undoes <> ''"),
    )
    _add_text("sync_outcomes", "chain", "chain_length CHECK (length(chain) <= 36)")
    _add_text("sync_outcomes", "hash", "hash_length CHECK (length(hash) <= 64)")
    op.create_index("ix_sync_outcomes_chain_seq", "sync_outcomes", ["chain", "seq"])
    op.create_table(
        "sync_chains",
        *_key("chain", 36),
        *_text("hash", 64),
        sa.Column("entries", big, nullable=False),
        sqlite_strict=True,
    )


def _extend_codes() -> None:
    for name in ("leave_alone", "send_only"):
        op.get_bind().exec_driver_sql(
            f"ALTER TABLE codes ADD COLUMN {name} INTEGER DEFAULT '0' NOT NULL "
            f"CONSTRAINT ck_codes_{name}_yes_no CHECK ({name} IN (0, 1))"
        )


def _create_field_mappings() -> None:
    op.create_table(
        "field_mappings",
        *_key("mapping_key", 50),
        sa.Column("version", big, nullable=False, server_default="1"),
        sa.CheckConstraint("version > 0", name="version"),
        sa.Column("modified_at", sa.Text(), nullable=False),
        *_text("modified_by", 100),
        sa.Column("place", big, nullable=False),
        *_yes_no("enabled", "1"),
        sa.Column("direction", words, nullable=False, server_default="both"),
        sa.CheckConstraint("direction IN ('both', 'to_crm', 'to_nav')", name="direction_option"),
        *_yes_no("truncate", "0"),
        *_text("constant", 250),
        sa.CheckConstraint("instr(constant, char(0)) = 0", name="no_nul").ddl_if(dialect="sqlite"),
        sqlite_strict=True,
    )
    guard_version(op.get_bind(), "field_mappings")


def _create_pair_states() -> None:
    op.create_table(
        "pair_states",
        *_key("coupling_id", 36),
        *_text("nav_id", 36),
        *_text("coupling_version", 200),
        *_text("nav_version", 200),
        *_text("crm_version", 200),
        *_text("rules", 64),
        *(
            sa.Column(name, big, nullable=False, server_default="0")
            for name in ("differences", "conflicts", "unmatched", "refused")
        ),
        *_yes_no("vanished", "0"),
        *_yes_no("waits", "0"),
        sqlite_strict=True,
    )
    op.create_index("ix_pair_states_nav_id", "pair_states", ["nav_id"])
    op.create_index("ix_pair_states_waits", "pair_states", ["waits"])


def upgrade() -> None:
    """Adds to the journal, and creates the new tables."""
    _extend_journal()
    _extend_codes()
    _create_field_mappings()
    _create_pair_states()
