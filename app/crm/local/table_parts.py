"""What the tables of the CRM side are made of: columns with their checks, many of them out of the domain's fields."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import CheckConstraint, Column, ForeignKey
from sqlalchemy.schema import SchemaItem

from app.database.columns import Big, Day, Money, UtcTime, Words, YesNo, text
from app.domain.field import LARGEST_AMOUNT, Field, Kind

ID_LENGTH = 36
REASON_LENGTH = 40


def version() -> tuple[SchemaItem, ...]:
    """The counter that grows with every change."""
    return Column("version", Big, nullable=False, server_default="1"), CheckConstraint("version > 0", name="version")


def row_head() -> tuple[SchemaItem, ...]:
    """What every listed row begins with."""
    return (
        Column("seq", Big, primary_key=True, autoincrement=True),
        Column("id", Words, nullable=False, unique=True),
        CheckConstraint(f"length(id) BETWEEN 1 AND {ID_LENGTH}", name="id_length"),
        *version(),
    )


def modified() -> tuple[SchemaItem, ...]:
    """When and by whom the row was written last."""
    return Column("modified_at", UtcTime, nullable=False), *text("modified_by", 100)


def money(name: str) -> tuple[SchemaItem, ...]:
    """An amount of either sign."""
    largest = int(LARGEST_AMOUNT * 100)
    return (
        Column(name, Money, nullable=False, server_default="0"),
        CheckConstraint(f"{name} BETWEEN -{largest} AND {largest}", name=f"{name}_range"),
    )


def yes_no(name: str) -> tuple[SchemaItem, ...]:
    """A truth value."""
    return Column(name, YesNo, nullable=False, server_default="0"), CheckConstraint(f"{name} IN (0, 1)", name=name)


def _listed(options: tuple[str, ...]) -> str:
    return ", ".join(f"'{option}'" for option in options)


def _field(field: Field) -> tuple[SchemaItem, ...]:
    match field.kind:
        case Kind.MONEY:
            return money(field.name)
        case Kind.DATE:
            return (Column(field.name, Day),)
        case Kind.NUMBER:
            return (Column(field.name, Big, nullable=False, server_default="0"),)
        case Kind.OPTION if field.options:
            check = CheckConstraint(f"{field.name} IN ({_listed(field.options)})", name=f"{field.name}_option")
            return Column(field.name, Words, nullable=False), check
        case _:
            return text(field.name, field.length or REASON_LENGTH)


def field_columns(fields: tuple[Field, ...], *, without: str = "") -> list[SchemaItem]:
    """The columns of a record, but the one ``without``."""
    return [item for field in fields if field.name != without for item in _field(field)]


def state_pair(states: Mapping[str, tuple[str, ...]]) -> CheckConstraint:
    """A status reason is one of its status."""
    pairs = [f"(status = '{status}' AND status_reason IN ({_listed(reasons)}))" for status, reasons in states.items()]
    return CheckConstraint(" OR ".join(pairs), name="status_reason_pair")


def no_nul(fields: tuple[Field, ...], *more: str) -> CheckConstraint:
    """SQLite keeps a NUL and then measures only what stands before it; PostgreSQL refuses it by itself."""
    names = [field.name for field in fields if field.kind is Kind.TEXT and not field.name.endswith("_id")]
    check = CheckConstraint(f"instr({' || '.join((*names, *more))}, char(0)) = 0", name="no_nul")
    return check.ddl_if(dialect="sqlite")


def of_account() -> Column[str]:
    """The account that the row hangs on; it can't be deleted before."""
    return Column("account_id", Words, ForeignKey("accounts.id", ondelete="RESTRICT"), nullable=False)
