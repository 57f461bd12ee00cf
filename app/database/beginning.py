"""Rows whose text begins with something, found in the index over that text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, and_

LAST = "\U0010ffff"


def begins_with(column: ColumnElement[Any]) -> Callable[[str | bool], ColumnElement[bool]]:
    """The condition of a filter on a column that sorts by code point; a folded column wants a folded value."""

    def condition(value: str | bool) -> ColumnElement[bool]:
        return and_(column >= str(value), column < str(value) + LAST)

    return condition
