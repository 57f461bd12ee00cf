"""The views of lists that people saved, and what each person set for itself.

Frozen like its predecessors.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.database.guards import guard_version

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str, length: int) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, nullable=False, server_default=""),
        sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )


def _key(name: str) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, primary_key=True, nullable=False),
        sa.CheckConstraint(f"length({name}) BETWEEN 1 AND 100", name=f"{name}_length"),
    )


def _no_nul(*names: str) -> sa.CheckConstraint:
    check = sa.CheckConstraint(f"instr({' || '.join(names)}, char(0)) = 0", name="no_nul")
    return check.ddl_if(dialect="sqlite")


def upgrade() -> None:
    """Creates the tables."""
    op.create_table(
        "saved_views",
        sa.Column("seq", big, primary_key=True, autoincrement=True),
        sa.Column("id", words, nullable=False, unique=True),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 36", name="id_length"),
        sa.Column("version", big, nullable=False, server_default="1"),
        sa.CheckConstraint("version > 0", name="version"),
        *_text("list_key", 50),
        *_text("owner", 100),
        *_text("name", 50),
        *_text("name_fold", 200),
        *_text("content", 20_000),
        sa.Column("modified_at", sa.Text(), nullable=False),
        *_text("modified_by", 100),
        sa.UniqueConstraint("list_key", "owner", "name_fold"),
        sa.CheckConstraint("name_fold <> ''", name="name_required"),
        _no_nul("list_key", "owner", "name", "content", "modified_by"),
        sqlite_strict=True,
    )
    guard_version(op.get_bind(), "saved_views")
    op.create_table(
        "personal_settings",
        *_key("owner"),
        *_key("name"),
        *_text("value", 200),
        _no_nul("owner", "name", "value"),
        sqlite_strict=True,
    )
