"""What the search box finds: pages and actions at once, records as soon as the services have answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.folding import fold
from app.ui.background import Lane
from app.ui.widgets.result_popup import SearchResult
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.text import without_access_key

if TYPE_CHECKING:
    from app.services.search import SearchHits

MOST_OF_A_GROUP = 6
SHORTEST_FOR_RECORDS = 2


@dataclass(frozen=True, slots=True)
class SearchablePage:
    """A page as the search knows it."""

    key: str
    caption: str
    icon: str


def flat_actions(actions: Iterable[QAction]) -> list[QAction]:
    """Every action that does something, those of submenus in place of their menu."""
    found: list[QAction] = []
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            found.extend(flat_actions(menu.actions()) if action.isVisible() else [])
        elif action.isVisible() and not action.isSeparator() and action.text():
            found.append(action)
    return found


class SearchProvider(QObject):
    """Feeds the box with what ``pages`` and ``actions`` say is there now, and opens what is chosen through the other
    callables, each given a key or id."""

    def __init__(
        self,
        box: SearchBox,
        pages: Callable[[], Sequence[SearchablePage]],
        actions: Callable[[], Iterable[QAction]],
        open_page: Callable[[str], None],
    ) -> None:
        super().__init__(box)
        self._box = box
        self._pages = pages
        self._actions = actions
        self._open_page = open_page
        self._records: Callable[[str], SearchHits] | None = None
        self._lane: Lane | None = None
        self._open_customer: Callable[[str], None] | None = None
        self._open_account: Callable[[str], None] | None = None
        self._offered: dict[str, QAction] = {}
        box.query_changed.connect(self.find)
        box.activated.connect(self.open)

    def search_records(
        self,
        lane: Lane,
        find: Callable[[str], SearchHits],
        open_customer: Callable[[str], None],
        open_account: Callable[[str], None],
    ) -> None:
        """From now on find customers and accounts, too."""
        self._lane, self._records = lane, find
        self._open_customer, self._open_account = open_customer, open_account

    def find(self, text: str) -> None:
        """Show what fits ``text``: at once what the window knows, then the records."""
        known = [*self._found_pages(text), *self._found_actions(text)]
        self._box.show_results(known)
        if self._lane is None or self._records is None or len(text.strip()) < SHORTEST_FOR_RECORDS:
            return
        records = self._records
        self._lane.submit(
            lambda: records(text),
            lambda hits: self._box.show_results([*known, *self._found_records(hits)]),
            lambda _error: None,  # the pages and actions are shown; opening the record's page says what is wrong
            key="search",
            owner=self,
        )

    def open(self, key: str) -> None:
        """Open a result by its key."""
        kind, _, rest = key.partition(":")
        if kind == "page":
            self._open_page(rest)
        elif kind == "action" and rest in self._offered:
            self._offered[rest].trigger()
        elif kind == "customer" and self._open_customer is not None:
            self._open_customer(rest)
        elif kind == "account" and self._open_account is not None:
            self._open_account(rest)

    def _found_pages(self, text: str) -> list[SearchResult]:
        group = self.tr("Pages")
        found = [page for page in self._pages() if _fits(text, page.caption)]
        found.sort(key=lambda page: not fold(page.caption).startswith(fold(text)))
        return [SearchResult(group, page.caption, icon=page.icon, key=f"page:{page.key}") for page in found]

    def _found_actions(self, text: str) -> list[SearchResult]:
        group = self.tr("Actions")
        self._offered = {}
        results: list[SearchResult] = []
        for number, action in enumerate(flat_actions(self._actions())):
            caption = without_access_key(action.text()).rstrip("…")
            if not _fits(text, caption) or len(results) >= MOST_OF_A_GROUP:
                continue
            self._offered[str(number)] = action
            enabled = action.isEnabled()
            hint = action.shortcut().toString() if enabled else action.statusTip()
            icon = action.icon().name() or "chevron-right"
            results.append(SearchResult(group, caption, "", icon, f"action:{number}", enabled, hint))
        return results

    def _found_records(self, hits: SearchHits) -> list[SearchResult]:
        customers, accounts = self.tr("Customers"), self.tr("Accounts")
        return [
            *(
                SearchResult(customers, f"{each.no} · {each.name}", each.city, "customer", f"customer:{each.id}")
                for each in hits.customers
            ),
            *(SearchResult(accounts, each.name, each.city, "account", f"account:{each.id}") for each in hits.accounts),
        ]


def _fits(text: str, caption: str) -> bool:
    """Every typed word stands in the caption."""
    folded = fold(caption)
    words = fold(text).split()
    return bool(words) and all(word in folded for word in words)
