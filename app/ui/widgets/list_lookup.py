"""Which records stand in which rows of a list, also where the rows haven't been read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.ui.widgets.list_source import read_ids, read_ranges
from app.ui.widgets.windowed_model import WindowedModel

Ranges = Sequence[tuple[int, int]]
"""First and last row (inclusive) of each stretch."""


class ListLookup:
    """Answers over the lane, or at once where all the rows are here."""

    def __init__(self, model: WindowedModel) -> None:
        self._model = model

    def places(self, record_ids: Sequence[str], done: Callable[[dict[str, int]], None]) -> None:
        """Where the records stand in the query that was asked last; those that it doesn't hold are left out.

        A newer call makes an older one void.
        """
        source, query = self._model.source, self._model.asked_query
        self._read(
            "places",
            lambda: {each: place for each in record_ids if (place := source.position(query, each)) is not None},
            done,
        )

    def known_ids(self, ranges: Ranges) -> list[str] | None:
        """The ids of the rows; ``None`` unless all of them are here."""
        ids: list[str] = []
        for first, last in ranges:
            for number in range(first, last + 1):
                record_id = self._model.id_at(number)
                if record_id is None:
                    return None
                ids.append(record_id)
        return ids

    def ids_now(self, ranges: Ranges) -> list[str]:
        """The ids of the rows, read on this thread where they must be."""
        known = self.known_ids(ranges)
        return known if known is not None else read_ids(self._model.source, self._model.query, ranges)

    def ids(self, ranges: Ranges, done: Callable[[list[str]], None]) -> None:
        """The ids of the rows: at once, or over the lane."""
        known = self.known_ids(ranges)
        if known is not None:
            done(known)
            return
        source, query = self._model.source, self._model.query
        self._read("ids", lambda: read_ids(source, query, ranges), done)

    def rows(self, ranges: Ranges, done: Callable[[list[Any]], None]) -> None:
        """The rows themselves, over the lane."""
        source, query = self._model.source, self._model.query
        self._read("rows", lambda: read_ranges(source, query, ranges), done)

    def _read(self, what: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        model = self._model
        model.lane.submit(work, done, model.failed.emit, key=f"list {id(model)} {what}", owner=model)
