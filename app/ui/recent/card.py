"""Remembers which records were opened on a card beside a list: those that one was led to and those that one edited.
One that is merely passed by in the list was not opened."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.record_hit import hit_of
from app.domain.search_hit import Hit
from app.ui.recent.records import RecentRecords


class RecentOfCard:
    """``shown`` is the record on the card, ``editing`` whether it is being edited. Call ``look`` when either is
    another."""

    def __init__(self, recent: RecentRecords, shown: Callable[[], object | None], editing: Callable[[], bool]) -> None:
        self._recent = recent
        self._shown = shown
        self._editing = editing
        self._expected = ""

    def expect(self, record_id: str) -> None:
        """One is led to this record (a salesperson by the code); it will be shown."""
        self._expected = record_id
        self.look()

    def look(self) -> None:
        """Something else is shown, or the same is edited."""
        record = self._shown()
        if record is None:
            return
        hit: Hit = hit_of(record)
        if hit.id == self._expected or self._editing():
            self._expected = ""
            self._recent.add(hit)
