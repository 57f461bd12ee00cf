"""What a list asks for its rows, and the pages it keeps of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

from app.domain.listing import ListQuery

PAGE = 100
KEPT_PAGES = 60
CHUNK = 2_000


class WindowSource(Protocol):
    """The rows of a list, asked on the worker lane. Rows are frozen records."""

    def count(self, query: ListQuery) -> int:
        """How many rows the query holds."""

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[Any]:
        """Rows ``start`` to ``start + limit``, fewer at the end."""

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which row the record stands, if it does."""

    def id_of(self, row: Any) -> str:
        """The id of a row's record."""


@runtime_checkable
class IdSource(Protocol):
    """A source that knows the ids of all rows quicker than their rows."""

    def ids(self, query: ListQuery) -> list[str]:
        """The ids of all rows in order."""


class PageCache:
    """The pages that were looked at last."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()

    def put(self, page: int, rows: Sequence[Any]) -> None:
        """Keeps a page; the one not looked at for longest gives way."""
        self._pages[page] = rows
        self._pages.move_to_end(page)
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def row(self, number: int) -> Any | None:
        """The row of that number, if its page is here."""
        page = number // PAGE
        rows = self._pages.get(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        return rows[number % PAGE] if number % PAGE < len(rows) else None

    def holds(self, page: int) -> bool:
        """Whether the page is here."""
        return page in self._pages

    def clear(self) -> None:
        """Forgets all pages."""
        self._pages.clear()

    def rows(self) -> list[tuple[int, Any]]:
        """All rows that are here with their numbers."""
        return [(page * PAGE + place, row) for page, rows in self._pages.items() for place, row in enumerate(rows)]


def read_pages(source: WindowSource, query: ListQuery, pages: Sequence[int]) -> dict[int, Sequence[Any]]:
    """Some pages of a query."""
    return {page: source.rows(query, page * PAGE, PAGE) for page in pages}


def read_ranges(source: WindowSource, query: ListQuery, ranges: Sequence[tuple[int, int]]) -> list[Any]:
    """The rows from ``first`` to ``last`` (inclusive) of each range, however long."""
    rows: list[Any] = []
    for first, last in ranges:
        for start in range(first, last + 1, CHUNK):
            rows.extend(source.rows(query, start, min(CHUNK, last + 1 - start)))
    return rows


def read_ids(source: WindowSource, query: ListQuery, ranges: Sequence[tuple[int, int]]) -> list[str]:
    """The ids of the rows of the ranges."""
    wanted = sum(last + 1 - first for first, last in ranges)
    if wanted > CHUNK and isinstance(source, IdSource):
        ids = source.ids(query)
        return [record_id for first, last in ranges for record_id in ids[first : last + 1]]
    return [source.id_of(row) for row in read_ranges(source, query, ranges)]
