"""Who changed which value of a record by hand, and when.

Frozen like its predecessors.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.database.guards import guard_history

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str, length: int) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, nullable=False, server_default=""),
        sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )


def upgrade() -> None:
    """Creates the history of changes by hand."""
    happened = "happened IN ('created', 'changed', 'deleted', 'restored')"
    op.create_table(
        "record_changes",
        sa.Column("seq", big, primary_key=True, autoincrement=True),
        sa.Column("kind", words, nullable=False),
        sa.CheckConstraint("kind IN ('customer', 'salesperson')", name="kind_option"),
        sa.Column("record_id", words, nullable=False),
        sa.CheckConstraint("length(record_id) BETWEEN 1 AND 36", name="record_id_length"),
        *_text("record_no", 100),
        *_text("record_name", 300),
        sa.Column("happened", words, nullable=False),
        sa.CheckConstraint(happened, name="happened_option"),
        sa.Column("changes", words, nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        *_text("changed_by", 100),
        sqlite_strict=True,
    )
    op.create_index("ix_record_changes_record_id_seq", "record_changes", ["record_id", "seq"])
    op.create_index(
        "ix_record_changes_deleted",
        "record_changes",
        ["seq"],
        sqlite_where=sa.text("happened = 'deleted'"),
        postgresql_where=sa.text("happened = 'deleted'"),
    )
    guard_history(op.get_bind(), "record_changes")
