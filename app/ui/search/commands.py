"""Pages and actions that fit what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.folding import fold
from app.ui.translation import translate
from app.ui.widgets.action_text import caption_of, keys_of, reason_of
from app.ui.widgets.emphasis import spans
from app.ui.widgets.search_result import SearchResult

MOST_OF_A_GROUP = 6


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


def found_pages(text: str, pages: Iterable[SearchablePage]) -> list[SearchResult]:
    """Those whose caption holds every word, first those that begin with the text."""
    group = translate("SearchProvider", "Pages")
    found = sorted((page for page in pages if fits(text, page.caption)), key=lambda page: _later(text, page.caption))
    return [SearchResult(group, page.caption, icon=page.icon, key=f"page:{page.key}") for page in found]


def found_actions(text: str, actions: Iterable[QAction]) -> list[tuple[SearchResult, QAction]]:
    """As :func:`found_pages`, with the key of each, or the reason why it can't be taken now; those that can be come
    first."""
    fitting = [action for action in actions if fits(text, caption_of(action))]
    fitting.sort(key=lambda action: (not action.isEnabled(), _later(text, caption_of(action))))
    return [(_result(action, number), action) for number, action in enumerate(fitting[:MOST_OF_A_GROUP])]


def fits(text: str, caption: str) -> bool:
    """Every typed word stands in the caption, short ones at the beginning of a word."""
    words = fold(text).split()
    return bool(words) and all(spans(caption, [word]) for word in words)


def _later(text: str, caption: str) -> bool:
    return not fold(caption).startswith(fold(text))


def _result(action: QAction, number: int) -> SearchResult:
    group, enabled = translate("SearchProvider", "Actions"), action.isEnabled()
    elsewhere = translate("SearchProvider", "It does not apply here.")
    hint = ", ".join(keys_of(action)[:1]) if enabled else reason_of(action) or elsewhere
    icon = action.icon().name() or "chevron-right"
    return SearchResult(group, caption_of(action), "", icon, f"action:{number}", enabled, hint)


def told_reason(result: SearchResult) -> str:
    """What is said when one chooses what can't be taken."""
    text = translate("SearchProvider", "“%1” is not available now. %2")
    return text.replace("%1", result.caption).replace("%2", result.hint)
