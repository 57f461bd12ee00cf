"""All keys of the program by the place where they work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.keys.fixed_keys import fixed_keys
from app.ui.widgets.action_text import NATIVE, caption_of, keys_of
from app.ui.widgets.text import without_access_key


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One thing that can be done and its keys, each as the desktop writes it: "Ctrl+S"."""

    place: str
    caption: str
    keys: tuple[str, ...]


def key_lines(menus: Iterable[QMenu]) -> list[KeyLine]:
    """The actions of the menus that have a key, menu by menu, then the keys that are no menu's. A key that several
    pages give to actions of one name is told once."""
    lines = [line for menu in menus for line in _of_menu(without_access_key(menu.title()), menu)]
    lines += [KeyLine(each.place, each.caption, _native(each.keys)) for each in fixed_keys()]
    places = list(dict.fromkeys(line.place for line in lines))
    return sorted(dict.fromkeys(lines), key=lambda line: places.index(line.place))


def fitting(lines: Sequence[KeyLine], text: str) -> list[KeyLine]:
    """Those that hold every word of ``text``, in place, caption or keys, in any case."""
    words = text.casefold().split()
    return [line for line in lines if all(word in _whole(line) for word in words)]


def _whole(line: KeyLine) -> str:
    return " ".join((line.place, line.caption, *line.keys)).casefold()


def _of_menu(place: str, menu: QMenu) -> list[KeyLine]:
    found: list[KeyLine] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found.extend(_of_menu(f"{place} › {caption_of(action)}", inner))
        elif keys_of(action):
            found.append(_line(place, action))
    return found


def _line(place: str, action: QAction) -> KeyLine:
    return KeyLine(place, caption_of(action), tuple(keys_of(action)))


def _native(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(QKeySequence(key).toString(NATIVE) for key in keys)
