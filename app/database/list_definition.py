"""What the paging of one list must know: its table, its rows, its columns, its filters and its search."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, Table, select
from sqlalchemy.sql.util import find_tables

from app.database.list_filter import FilterColumn
from app.database.search_index import SearchIndex
from app.domain.listing import ListQuery

AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Sortable:
    """A column that a list can be sorted by.

    ``expression`` is what is compared: a column of the table, of a joined one, or a computed value. ``indexed``
    promises that it is a column of the table with an index over (column, ``seq``); if it is never null too, pages are
    found by key. Everything else is sorted once and remembered.
    """

    expression: ColumnElement[Any]
    indexed: bool = False

    @property
    def ordered_column(self) -> Column[Any] | None:
        """The column whose index holds the order, if there is one."""
        expression = self.expression
        return expression if self.indexed and isinstance(expression, Column) and not expression.nullable else None


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """One list.

    ``base`` makes the SELECT of a row; it may join tables of which each row has exactly one record, and carry
    computed columns. Pages come as its rows with two more columns at their end: the sort key and ``key``.
    ``key`` is the table's internal number, ``id`` its public one. A filter's callable makes the condition of a value.
    ``filtered`` are the fields of expressions.
    """

    table: Table
    columns: Mapping[str, Sortable]
    base: Callable[[], AnySelect]
    search: SearchIndex | None = None
    filters: Mapping[str, Callable[[str | bool], ColumnElement[bool]]] = field(default_factory=dict)
    filtered: Mapping[str, FilterColumn] = field(default_factory=dict)
    key: str = "seq"

    @property
    def seq(self) -> Column[int]:
        """The internal number's column."""
        return self.table.c[self.key]

    def conditions(self, query: ListQuery, dialect: str) -> list[ColumnElement[bool]]:
        """Filters and expressions of the query, without its search. Raises ``FilterNotUnderstood``."""
        filters = [self.filters[entry.field](entry.value) for entry in query.filters]
        expressed = [self.filtered[entry.field].condition(entry.text, dialect) for entry in query.expressions]
        return filters + [condition for condition in expressed if condition is not None]

    def slim(
        self,
        expressions: list[ColumnElement[Any]],
        conditions: list[ColumnElement[bool]],
        order: tuple[ColumnElement[Any], ...] = (),
    ) -> AnySelect:
        """A SELECT of ``expressions`` under ``conditions`` over as few tables as all of these need."""
        base = self.base()
        parts = (*expressions, *conditions, *order)
        needed = {table for part in parts for table in find_tables(part, check_columns=True)}
        if base.whereclause is None and needed <= {self.table}:
            start: AnySelect = select(*expressions).select_from(self.table)
        else:
            start = base.with_only_columns(*expressions, maintain_column_froms=True)
        return start.where(*conditions).order_by(*order)
