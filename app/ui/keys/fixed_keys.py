"""The keys that are no menu's: those of controls, of windows beside the main one, and of dialogs."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.keys.window_keys import shared_keys
from app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class FixedKey:
    """``keys`` as Qt writes them, whatever the desktop."""

    place: str
    caption: str
    keys: tuple[str, ...]


def fixed_keys() -> list[FixedKey]:
    """In the order of their places."""
    return [*_search(), *_lists(), *_cards(), *_windows(), *_dialogs()]


def _search() -> list[FixedKey]:
    place = translate("FixedKeys", "Search box")
    return [
        FixedKey(place, translate("FixedKeys", "Next or previous result"), ("Down", "Up")),
        FixedKey(place, translate("FixedKeys", "Open the result"), ("Return",)),
        FixedKey(place, translate("FixedKeys", "Close the results, empty the box, leave it"), ("Esc",)),
    ]


def _lists() -> list[FixedKey]:
    place = translate("FixedKeys", "Lists")
    return [
        FixedKey(place, translate("FixedKeys", "Open or edit the record"), ("Return",)),
        FixedKey(place, translate("FixedKeys", "First or last row"), ("Home", "End")),
        FixedKey(place, translate("FixedKeys", "Select further rows"), ("Shift+Up", "Shift+Down")),
        FixedKey(place, translate("FixedKeys", "Select all rows"), ("Ctrl+A",)),
        FixedKey(place, translate("FixedKeys", "Copy the selected rows with headings"), ("Ctrl+C",)),
        FixedKey(place, translate("FixedKeys", "Copy the cell"), ("Ctrl+Shift+C",)),
        FixedKey(place, translate("FixedKeys", "Menu of the column"), ("Ctrl+Shift+F10",)),
        FixedKey(place, translate("FixedKeys", "From the filter to the list"), ("Down",)),
        FixedKey(place, translate("FixedKeys", "Clear the filter"), ("Esc",)),
        FixedKey(place, translate("FixedKeys", "From the filter row to the list"), ("Down", "Esc")),
    ]


def _cards() -> list[FixedKey]:
    place = translate("FixedKeys", "Cards and fields")
    return [
        FixedKey(place, translate("FixedKeys", "Look up"), ("F4", "Alt+Down")),
        FixedKey(place, translate("FixedKeys", "Next or previous field"), ("Tab", "Shift+Tab")),
        FixedKey(place, translate("FixedKeys", "Give the edits up"), ("Esc",)),
    ]


def _windows() -> list[FixedKey]:
    place = translate("FixedKeys", "Windows of Dynamics CRM and lists beside the main window")
    shared = [FixedKey(place, each.caption, each.keys) for each in shared_keys()]
    return [
        *shared,
        FixedKey(place, translate("FixedKeys", "Save"), ("Ctrl+S",)),
        FixedKey(place, translate("FixedKeys", "Save and Close"), ("Ctrl+Return", "Ctrl+Enter")),
        FixedKey(place, translate("FixedKeys", "Refresh"), ("F5",)),
        FixedKey(place, translate("FixedKeys", "Next FastTab"), ("F6",)),
        FixedKey(place, translate("FixedKeys", "Previous FastTab"), ("Shift+F6",)),
        FixedKey(place, translate("FixedKeys", "Collapse FastTab"), ("Alt+F6",)),
        FixedKey(place, translate("FixedKeys", "Collapse the Ribbon"), ("Ctrl+F1",)),
        FixedKey(place, translate("FixedKeys", "Open the coupled customer in Dynamics NAV"), ("F8",)),
        FixedKey(place, translate("FixedKeys", "Create Customer in Dynamics NAV"), ("Ctrl+Shift+N",)),
    ]


def _dialogs() -> list[FixedKey]:
    place = translate("FixedKeys", "Dialogs")
    return [
        FixedKey(place, translate("FixedKeys", "The button that stands out"), ("Return",)),
        FixedKey(place, translate("FixedKeys", "Cancel"), ("Esc",)),
    ]
