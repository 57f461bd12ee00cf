"""Asks both sides for records, one after the other, and tells as soon as one has answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.search_hit import Hit, HitKind
from app.ui.recent.opening import open_hit, open_recent
from app.ui.recent.records import RecentRecords
from app.ui.record_kinds import hit_caption, kind_caption
from app.ui.widgets.search_result import SearchResult

if TYPE_CHECKING:
    from app.ui.context import Context

SHORTEST = 2
"""Of fewer letters no records are looked for."""


class RecordSearch(QObject):
    """``answered`` whenever there is more to show; what was found for an older text is dropped. While the integration
    is not enabled, the NAV side alone is asked."""

    answered = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting = 0
        self._crm_enabled = False
        self.crm_failed = False
        self.hits: list[Hit] = []
        context.changes.setup_changed.connect(self._read_enabled)
        self._read_enabled()

    @property
    def complete(self) -> bool:
        """Whether all that was asked has answered."""
        return self._waiting == 0

    def ask(self, text: str) -> None:
        """Look for the records that fit ``text``; too short a text finds none."""
        search, lane = self._context.services.search, self._context.lane
        self.hits, self.crm_failed = [], False
        wanted = len(text.strip()) >= SHORTEST
        finders = [search.find_nav, *([search.find_crm] if self._crm_enabled else [])] if wanted else []
        self._waiting = len(finders)
        for number, find in enumerate(finders):
            lane.submit(
                partial(find, text), self._take, partial(self._failed, number), key=f"search.{number}", owner=self
            )

    def recent(self) -> list[Hit]:
        """What was opened last."""
        return RecentRecords.of(self._context).hits()

    def open(self, hit: Hit, *, recent: bool) -> None:
        """Show the record; a ``recent`` one may be gone."""
        (open_recent if recent else open_hit)(self._context, hit)

    def _read_enabled(self) -> None:
        enabled = self._context.services.connection.is_enabled
        self._context.lane.submit(enabled, self._follow_enabled, self._stay, key="search.enabled", owner=self)

    def _follow_enabled(self, enabled: bool) -> None:
        self._crm_enabled = enabled

    def _stay(self, _error: Exception) -> None:
        """The main window asks the same and says what is wrong."""

    def _take(self, hits: Sequence[Hit]) -> None:
        self.hits.extend(hits)
        self._waiting -= 1
        self.answered.emit()

    def _failed(self, number: int, _error: Exception) -> None:
        """What else was found is shown; the page of the record says what is wrong."""
        self.crm_failed = self.crm_failed or number > 0
        self._waiting -= 1
        self.answered.emit()


def record_results(hits: Iterable[Hit], group: str = "") -> list[SearchResult]:
    """A line each, in the order of the kinds unless they are one ``group``; keys count the hits."""
    order = list(HitKind)
    numbered = list(enumerate(hits))
    if not group:
        numbered.sort(key=lambda entry: order.index(entry[1].kind))
    return [
        SearchResult(group or kind_caption(hit.kind), hit_caption(hit), hit.detail, hit.kind.value, f"record:{number}")
        for number, hit in numbered
    ]
