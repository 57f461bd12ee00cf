"""The metadata of the NAV database, and what its tables take from the domain's fields."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, MetaData
from sqlalchemy.schema import SchemaItem

from app.database.columns import Words, text
from app.database.table_parts import NAMING, money, one_of
from app.domain.field import Field, Kind

metadata = MetaData(naming_convention=NAMING)


def option(name: str, options: Iterable[str], default: str) -> tuple[SchemaItem, ...]:
    """One of a few texts."""
    return Column(name, Words, nullable=False, server_default=default), one_of(name, options)


def of_fields(fields: Iterable[Field]) -> tuple[SchemaItem, ...]:
    """The columns of a record's fields with their lengths, ranges and options."""
    return tuple(item for field in fields for item in _of_field(field))


def _of_field(field: Field) -> tuple[SchemaItem, ...]:
    if field.kind is Kind.MONEY:
        return money(field.name)
    if field.kind is Kind.OPTION:
        return option(field.name, field.options, field.options[0])
    return text(field.name, field.length)


def texts(fields: Iterable[Field]) -> tuple[str, ...]:
    """The names of the fields that hold free text or codes."""
    return tuple(field.name for field in fields if field.kind in (Kind.TEXT, Kind.CODE))
