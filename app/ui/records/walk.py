"""The order in which one goes from record to record: that of the list one came from."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.listing import ListQuery
from app.ui.widgets.list_source import WindowSource


@dataclass(frozen=True, slots=True)
class Walk:
    """A list as it was asked; what it holds now decides."""

    source: WindowSource
    query: ListQuery

    def neighbour(self, record_id: str, by: int) -> str | None:
        """The id of the record ``by`` rows further (-1: before); ``None``: there is none, or the record one stands on
        is not in the list any more. Runs on the lane."""
        place = self.source.position(self.query, record_id)
        if place is None or place + by < 0:
            return None
        rows = self.source.rows(self.query, place + by, 1)
        return self.source.id_of(rows[0]) if rows else None
