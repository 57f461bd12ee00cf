"""One query of one list over one state of its database: which way to page, and what is known so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, func, select

from app.database.keyset import KeysetOrder
from app.database.list_definition import AnyRow, AnySelect, ListDefinition
from app.database.list_totals import amounts, totals
from app.database.sorted_keys import SortedKeys
from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals

FIRST_ROWS = 400
"""Up to here rows are found without ordering the whole result."""
RARE = 5_000
"""A search with at most so many hits is ordered at once, and so is what filters by field leave."""
WALKED = 30_000
"""So many rows of the order are looked at for the first hits of a common word."""


class PagedQuery:
    """Answers for one query. Keep it only while the database stays as it is."""

    def __init__(self, definition: ListDefinition, query: ListQuery, dialect: str) -> None:
        self._definition = definition
        self._query = query
        self._dialect = dialect
        self._sortable = definition.columns[query.sort]
        self._filters = definition.conditions(query, dialect)
        found = None
        if definition.search is not None:
            found = definition.search.condition(query.search, definition.table, dialect)
        self._searched = found is not None
        self._conditions = self._filters if found is None else [*self._filters, found]
        self._key = self._sortable.expression.label("sort_key")
        self._count: int | None = None
        self._rare: bool | None = None
        self._thin: bool | None = None
        base = definition.base()
        self._narrowed = bool(self._filters) or base.whereclause is not None
        whole = base.add_columns(self._key, definition.seq.label("sort_seq"))
        indexed = self._sortable.ordered_column
        self._order = None if indexed is None or self._searched else self._keyset(whole, indexed)
        self._sorted = SortedKeys(whole, self._ordered(definition.seq), definition.seq)
        self._walk = self._first_of_common()

    def count(self, connection: Connection) -> int:
        """How many rows there are."""
        if self._count is None:
            self._count = self._sorted.known_count()
        if self._count is None:
            self._count = self._counted(connection)
        return self._count

    def rows(self, connection: Connection, start: int, limit: int) -> Sequence[AnyRow]:
        """Rows ``start`` to ``start + limit``."""
        if limit <= 0:
            return []
        if self._order is not None and not self._is_thin(connection):
            return self._order.rows(connection, start, limit, self._count)
        return self._sorted.fetch(connection, self._numbers(connection, start, start + limit))

    def position(self, connection: Connection, record_id: str) -> int | None:
        """Where the record stands."""
        definition = self._definition
        mine = definition.slim([self._key, definition.seq], [*self._conditions, definition.table.c.id == record_id])
        row = connection.execute(mine).first()
        if row is None:
            return None
        if self._order is not None and not self._is_thin(connection):
            return self._order.position(connection, (row[0], row[1]))
        return self._sorted.position(connection, row[1])

    def ids(self, connection: Connection) -> list[str]:
        """All ids in order."""
        return list(connection.execute(self._ordered(self._definition.table.c.id)).scalars())

    def totals(self, connection: Connection, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of these columns over stretches of rows (first and last)."""
        whole = len(ranges) == 1 and ranges[0] == (0, self.count(connection) - 1)
        definition = self._definition
        columns = amounts(names, [definition.columns[name].expression for name in names])
        rows = definition.slim(columns, self._conditions) if whole else self._in_order(columns)
        return totals(connection, rows, names, None if whole else ranges)

    def _counted(self, connection: Connection) -> int:
        search = self._definition.search
        if self._searched and search is not None and self._dialect == "sqlite" and not self._narrowed:
            return search.hits(connection, self._query.search)
        everything = self._definition.slim([func.count()], self._conditions)
        return int(connection.execute(everything).scalar_one())

    def _numbers(self, connection: Connection, start: int, end: int) -> Sequence[int]:
        if self._sorted.known_count() is None and end <= FIRST_ROWS and not self._is_rare(connection):
            found = self._first_numbers(connection, end)
            if found is not None:
                return found[start:]
        return self._sorted.numbers(connection)[start:end]

    def _first_numbers(self, connection: Connection, end: int) -> Sequence[int] | None:
        if self._walk is None:
            return self._sorted.first(connection, end)
        found = connection.execute(self._walk.limit(end)).scalars().all()
        return found if len(found) == end else None  # too thin here: the order must be made

    def _is_thin(self, connection: Connection) -> bool:
        """SQLite: whether filters by field leave so few rows that to look for them along the order would mean to look
        up nearly every row of the table in turn; then they are found in the table's own order, and sorted here."""
        if self._thin is None:
            self._thin = False
            if self._query.expressions and self._dialect == "sqlite":
                few = self._definition.slim([self._key, self._definition.seq], self._conditions).limit(RARE + 1)
                found = connection.execute(few).all()
                self._thin = len(found) <= RARE
                if self._thin:
                    keys = sorted(((row[0], row[1]) for row in found), reverse=self._query.descending)
                    self._sorted.give([seq for _key, seq in keys])
        return self._thin

    def _is_rare(self, connection: Connection) -> bool:
        if self._rare is None:
            search = self._definition.search
            self._rare = (
                self._searched
                and self._dialect == "sqlite"
                and search is not None
                and search.hits(connection, self._query.search, RARE + 1) <= RARE
            )
        return self._rare

    def _ordered(self, column: ColumnElement[Any]) -> AnySelect:
        return self._in_order([column])

    def _in_order(self, columns: list[ColumnElement[Any]]) -> AnySelect:
        key, seq = self._sortable.expression, self._definition.seq
        if self._query.descending:
            order = (key.desc().nulls_last(), seq.desc())
        else:
            order = (key.asc().nulls_first(), seq.asc())
        return self._definition.slim(columns, self._conditions, order)

    def _keyset(self, whole: AnySelect, key: Column[Any]) -> KeysetOrder:
        seq = self._definition.seq
        slim = self._definition.slim([key, seq], self._conditions)
        return KeysetOrder(whole.where(*self._conditions), slim, key, seq, self._query.descending)

    def _first_of_common(self) -> AnySelect | None:
        """SQLite: the first hits of a common word lie near its beginning: look at the rows in order."""
        definition, search = self._definition, self._definition.search
        if search is None or not self._searched or self._sortable.ordered_column is None or self._dialect != "sqlite":
            return None
        key, seq = self._sortable.expression, definition.seq
        words = definition.table.c[search.column_name]
        first = definition.slim([key, seq, words], self._filters)
        order = (key.desc(), seq.desc()) if self._query.descending else (key, seq)
        walked = first.order_by(*order).limit(WALKED).subquery("walked")
        matching = search.scan_condition(self._query.search, walked.c[search.column_name], self._dialect)
        return select(walked.c[self._definition.key]).where(matching)
