"""What the search box finds: pages and actions at once, records as soon as the services have answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.domain.search_hit import Hit
from app.ui.record_kinds import kind_caption
from app.ui.search.commands import SearchablePage, flat_actions, found_actions, found_pages, told_reason
from app.ui.search.records import RecordSearch, record_results
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.search_result import SearchResult


class SearchProvider(QObject):
    """Feeds the box with what ``pages`` and ``actions`` say is there now, and opens what is chosen. ``tell`` says why
    something can't be."""

    def __init__(
        self,
        box: SearchBox,
        pages: Callable[[], Sequence[SearchablePage]],
        actions: Callable[[], Iterable[QAction]],
        open_page: Callable[[str], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(box)
        self._box = box
        self._pages = pages
        self._actions = actions
        self._open_page = open_page
        self._records: RecordSearch | None = None
        self._text = ""
        self._commands: list[SearchResult] = []
        self._offered: list[QAction] = []
        self._hits: list[Hit] = []
        box.query_changed.connect(self.find)
        box.activated.connect(self.open)
        box.refused.connect(lambda result: tell(told_reason(result)))

    def search_records(self, records: RecordSearch) -> None:
        """From now on find the records of both sides, too."""
        self._records = records
        records.answered.connect(self._show)

    def find(self, text: str) -> None:
        """Show what fits ``text``: at once what the window knows, then the records; for no text what was opened
        last."""
        self._text = text
        actions = found_actions(text, flat_actions(self._actions()))
        self._offered = [action for _result, action in actions]
        self._commands = [*found_pages(text, self._pages()), *(result for result, _action in actions)]
        if self._records is not None:
            self._records.ask(text)
        self._show()

    def open(self, key: str) -> None:
        """Open a result by its key."""
        kind, _, rest = key.partition(":")
        if kind == "page":
            self._open_page(rest)
        elif kind == "action":
            self._offered[int(rest)].trigger()
        elif self._records is not None:
            self._records.open(self._hits[int(rest)], recent=not self._text.strip())

    def _show(self) -> None:
        records = self._records
        if records is None:
            self._box.show_results(self._commands)
        elif not self._text.strip():
            self._hits = records.recent()
            self._box.show_results(record_results(self._hits, self.tr("Recent")))
        else:
            self._hits = records.hits
            away = self.tr("Dynamics CRM can't be reached: its records were not searched.")
            note = away if records.crm_failed else ""
            self._box.show_results(self._sorted(records.hits), note, complete=records.complete)

    def _sorted(self, hits: Sequence[Hit]) -> list[SearchResult]:
        """Kinds that have a record of just that number come first."""
        named = {kind_caption(hit.kind) for hit in hits if hit.is_named(self._text)}
        results = record_results(hits)
        first = [result for result in results if result.group in named]
        return [*first, *self._commands, *(result for result in results if result.group not in named)]
