"""Columns and checks that the tables of both databases are made of; knows no table."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import CheckConstraint, Column
from sqlalchemy.schema import SchemaItem

from app.database.columns import Big, Money, UtcTime, Words, text
from app.domain.field import LARGEST_AMOUNT

ID_LENGTH = 36
LARGEST_CENTS = int(LARGEST_AMOUNT * 100)
NAMING = {
    "pk": "pk_%(table_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""How constraints and indexes are called, so that migrations and messages can name them."""


def keys() -> tuple[SchemaItem, ...]:
    """``seq`` and ``id``."""
    return (
        Column("seq", Big, primary_key=True, autoincrement=True),
        Column("id", Words, nullable=False, unique=True),
        CheckConstraint(f"length(id) BETWEEN 1 AND {ID_LENGTH}", name="id_length"),
    )


def version() -> tuple[SchemaItem, ...]:
    """The counter behind a record's opaque version."""
    return Column("version", Big, nullable=False, server_default="1"), CheckConstraint("version > 0", name="version")


def modified() -> tuple[SchemaItem, ...]:
    """When and by whom the row was saved last."""
    return Column("modified_at", UtcTime, nullable=False), *text("modified_by", 100)


def money(name: str) -> tuple[SchemaItem, ...]:
    """An amount in cents of either sign, zero by default."""
    return (
        Column(name, Money, nullable=False, server_default="0"),
        CheckConstraint(f"{name} BETWEEN -{LARGEST_CENTS} AND {LARGEST_CENTS}", name=f"{name}_range"),
    )


def one_of(name: str, options: Iterable[str]) -> CheckConstraint:
    """The column holds one of a few texts."""
    return CheckConstraint(f"{name} IN ({listed(options)})", name=f"{name}_option")


def listed(options: Iterable[str]) -> str:
    """The options as SQL literals."""
    return ", ".join(f"'{value}'" for value in options)


def no_nul(*names: str) -> CheckConstraint:
    """No NUL characters. SQLite would store one and then show and measure only what stands before it; PostgreSQL
    refuses it by itself (and has no ``char(0)`` to ask with)."""
    check = CheckConstraint(f"instr({' || '.join(names)}, char(0)) = 0", name="no_nul")
    return check.ddl_if(dialect="sqlite")
