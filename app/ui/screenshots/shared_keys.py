"""Access keys (Alt and a letter) that several captions of a window or menu claim: pressing them would choose none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QMenu, QMenuBar, QTabBar, QWidget


def shared_keys(window: QWidget) -> Iterator[str]:
    """One sentence for each key, in the window itself and in each menu of its menu bar."""
    yield from _shared(f"“{window.windowTitle()}”", _captions(window))
    if (bar := _menu_bar(window)) is not None:
        for action in bar.actions():
            menu = action.menu()
            if action.isVisible() and isinstance(menu, QMenu):
                yield from shared_keys_of_menu(menu, action.text())


def shared_keys_of_menu(menu: QMenu, title: str) -> Iterator[str]:
    """As :func:`shared_keys`, for a menu and those in it."""
    actions = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    yield from _shared(f"the menu “{title}”", [action.text() for action in actions])
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from shared_keys_of_menu(inner, action.text())


def access_key(caption: str) -> str:
    """The letter after "&", small; blank when there is none."""
    bare = caption.replace("&&", "")
    place = bare.find("&")
    return bare[place + 1 : place + 2].lower() if place >= 0 else ""


def _menu_bar(window: QWidget) -> QMenuBar | None:
    """Not every window of that kind has one."""
    bar = window.menuWidget() if isinstance(window, QMainWindow) else None
    return bar if isinstance(bar, QMenuBar) else None


def _shared(place: str, captions: Iterable[str]) -> Iterator[str]:
    claimed: dict[str, set[str]] = defaultdict(set)
    for caption in captions:
        claimed[access_key(caption)].add(caption)
    for key, sharing in claimed.items():
        if key and len(sharing) > 1:
            yield f"Alt+{key.upper()} in {place} is shared by {sorted(sharing)}"


def _captions(window: QWidget) -> Iterator[str]:
    if (bar := _menu_bar(window)) is not None:
        yield from (action.text() for action in bar.actions() if action.isVisible())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))
        elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
