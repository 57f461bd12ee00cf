"""Rows of any place of a list of any length, in any order, filtered and searched, without walking through the list.

Orders that an index holds are paged by key (``keyset``), the others and the rare searches by their sorted internal
numbers (``sorted_keys``). What was found out about a query is kept until something is written.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import RLock

from sqlalchemy import Connection

from app.database.engine import Database
from app.database.list_definition import AnyRow, ListDefinition, Sortable
from app.database.paged_query import PagedQuery
from app.database.search_index import SearchIndex
from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals

__all__ = ["ListDefinition", "Pager", "SearchIndex", "Sortable"]

REMEMBERED = 6


class Pager:
    """Pages of one list of one database. Safe to be asked from several threads."""

    def __init__(self, database: Database, definition: ListDefinition) -> None:
        self._database = database
        self._definition = definition
        self._views: OrderedDict[ListQuery, PagedQuery] = OrderedDict()
        self._generation: int | None = None
        self._lock = RLock()

    def count(self, connection: Connection, query: ListQuery) -> int:
        """How many rows the query holds."""
        with self._lock:
            return self._view(connection, query).count(connection)

    def rows(self, connection: Connection, query: ListQuery, start: int, limit: int) -> Sequence[AnyRow]:
        """Rows ``start`` to ``start + limit``, fewer at the end; columns are those of the definition's ``base``
        and then the sort key and the internal number. Raises ``KeyError`` for a column that can't be sorted by."""
        with self._lock:
            return self._view(connection, query).rows(connection, max(start, 0), limit)

    def position(self, connection: Connection, query: ListQuery, record_id: str) -> int | None:
        """At which row the record stands; ``None`` when the query doesn't hold it."""
        with self._lock:
            return self._view(connection, query).position(connection, record_id)

    def ids(self, connection: Connection, query: ListQuery) -> list[str]:
        """The ids of all rows in order."""
        with self._lock:
            return self._view(connection, query).ids(connection)

    def totals(
        self, connection: Connection, query: ListQuery, ranges: Ranges, names: Sequence[str]
    ) -> dict[str, Totals]:
        """The totals of these columns, which are amounts, over stretches of rows (first and last of each)."""
        with self._lock:
            return self._view(connection, query).totals(connection, ranges, names)

    def refresh(self) -> None:
        """Forgets what is known of the queries: somebody else may have written."""
        with self._lock:
            self._views.clear()

    def _view(self, connection: Connection, query: ListQuery) -> PagedQuery:
        generation = self._database.generation_of(connection)
        if generation is None or generation != self._generation:
            self._views.clear()
            self._generation = generation
        view = self._views.pop(query, None)
        if view is None:
            view = PagedQuery(self._definition, query, connection.dialect.name)
        self._views[query] = view
        if len(self._views) > REMEMBERED:
            self._views.popitem(last=False)
        return view
