"""Totals of amounts over stretches of a list, computed by the database."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Integer, cast, func, literal_column, select, type_coerce

from app.database.list_definition import AnySelect
from app.domain.totals import Ranges, Totals

_HALF = 32
_MASK = (1 << _HALF) - 1
_WHOLE: Any = BigInteger().with_variant(Integer(), "sqlite")


def amounts(names: Sequence[str], expressions: Sequence[ColumnElement[Any]]) -> list[ColumnElement[Any]]:
    """The columns of the SELECT that :func:`totals` adds up: whole cents."""
    return [cast(type_coerce(each, _WHOLE), _WHOLE).label(name) for name, each in zip(names, expressions, strict=True)]


def totals(connection: Connection, rows: AnySelect, names: Sequence[str], ranges: Ranges | None) -> dict[str, Totals]:
    """The totals of the columns ``names`` over stretches (first and last row) of ``rows``, which is ordered;
    ``None``: over all rows."""
    found = {name: Totals() for name in names}
    for stretch in [None] if ranges is None else ranges:
        part = rows if stretch is None else rows.limit(stretch[1] + 1 - stretch[0]).offset(stretch[0])
        for name, more in _added_up(connection, part, names).items():
            found[name] += more
    return found


def _added_up(connection: Connection, rows: AnySelect, names: Sequence[str]) -> dict[str, Totals]:
    """Cents are added in two halves: the sum of many large ones would not fit into 64 bits."""
    source = rows.subquery("amounts")
    shift: ColumnElement[int] = literal_column(str(_HALF))
    mask: ColumnElement[int] = literal_column(str(_MASK))
    columns: list[ColumnElement[Any]] = []
    for name in names:
        amount = source.c[name]
        upper, lower = amount.bitwise_rshift(shift), amount.bitwise_and(mask)
        columns += [func.count(amount), func.sum(upper), func.sum(lower), func.min(amount), func.max(amount)]
    row = connection.execute(select(*columns)).one()
    found = {}
    for number, name in enumerate(names):
        count, upper, lower, least, most = row[5 * number : 5 * number + 5]
        if count:
            cents = (int(upper) << _HALF) + int(lower)
            found[name] = Totals(int(count), _money(cents), _money(least), _money(most))
    return found


def _money(cents: Any) -> Decimal:
    return Decimal(int(cents)).scaleb(-2)
