"""What the tables of the CRM side are made of: columns with their checks, many of them out of the domain's fields."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import CheckConstraint, Column, ForeignKey
from sqlalchemy.schema import SchemaItem

from app.database.columns import Big, Day, Words, YesNo, text
from app.database.table_parts import keys, listed, money, no_nul, one_of, version
from app.domain.field import Field, Kind

REASON_LENGTH = 40


def row_head() -> tuple[SchemaItem, ...]:
    """What every listed row begins with."""
    return *keys(), *version()


def yes_no(name: str) -> tuple[SchemaItem, ...]:
    """A truth value."""
    return Column(name, YesNo, nullable=False, server_default="0"), CheckConstraint(f"{name} IN (0, 1)", name=name)


def _field(field: Field) -> tuple[SchemaItem, ...]:
    match field.kind:
        case Kind.MONEY:
            return money(field.name)
        case Kind.DATE:
            return (Column(field.name, Day),)
        case Kind.NUMBER:
            return (Column(field.name, Big, nullable=False, server_default="0"),)
        case Kind.OPTION if field.options:
            return Column(field.name, Words, nullable=False), one_of(field.name, field.options)
        case _:
            return text(field.name, field.length or REASON_LENGTH)


def field_columns(fields: tuple[Field, ...], *, without: str = "") -> list[SchemaItem]:
    """The columns of a record, but the one ``without``."""
    return [item for field in fields if field.name != without for item in _field(field)]


def state_pair(states: Mapping[str, tuple[str, ...]]) -> CheckConstraint:
    """A status reason is one of its status."""
    pairs = [f"(status = '{status}' AND status_reason IN ({listed(reasons)}))" for status, reasons in states.items()]
    return CheckConstraint(" OR ".join(pairs), name="status_reason_pair")


def no_nul_in(fields: tuple[Field, ...], *more: str) -> CheckConstraint:
    """No NUL characters in the record's texts and the columns ``more``."""
    names = [field.name for field in fields if field.kind is Kind.TEXT and not field.name.endswith("_id")]
    return no_nul(*names, *more)


def of_account() -> Column[str]:
    """The account that the row hangs on; it can't be deleted before."""
    return Column("account_id", Words, ForeignKey("accounts.id", ondelete="RESTRICT"), nullable=False)
