"""The expressions of a query over rows that are in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from app.domain.filter_match import matches
from app.domain.filter_parser import parse
from app.domain.filter_syntax import FilterField
from app.domain.listing import ListQuery

Row = TypeVar("Row")


def expressed(
    query: ListQuery, fields: Mapping[str, FilterField], value_of: Callable[[Row, str], object]
) -> Callable[[Row], bool]:
    """Whether a row fulfils those of the query's expressions that are about ``fields``. Raises
    ``FilterNotUnderstood``."""
    wanted = [
        (fields[entry.field], condition)
        for entry in query.expressions
        if entry.field in fields and (condition := parse(entry.text, fields[entry.field])) is not None
    ]
    return lambda row: all(matches(condition, value_of(row, field.name), field) for field, condition in wanted)
