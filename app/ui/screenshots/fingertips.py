"""The Search box as one types, and Help > Keyboard Shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.keys.shortcuts_window import ShortcutsWindow
from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour


def search(tour: Tour) -> Procedure[None]:
    """Records of both sides with the typed words strong; then, of the empty box, what was opened last."""
    box = tour.main.ribbon.search_box
    yield from tour.page("Customers")
    yield Step("go to Search", lambda: True, tour.main.activateWindow)
    yield from hands.enter_text(box, "marlowe")
    yield Step("the results", lambda: box.popup.isVisible() and box.popup.model.rowCount() > 2)
    yield from tour.picture("search")
    for _ in range(2):
        yield from hands.key(box, Qt.Key.Key_Escape)
    yield Step("the box is empty", lambda: not box.text())


def keyboard_shortcuts(tour: Tour) -> Procedure[None]:
    """All keys."""
    trigger = tour.main.actions_.tools["keys"].trigger
    yield Step("Keyboard Shortcuts", lambda: _shown(tour), trigger)
    yield from tour.picture("keyboard-shortcuts")
    yield Step("close it", lambda: not _shown(tour), lambda: [each.close() for each in _shown(tour)])


def _shown(tour: Tour) -> list[ShortcutsWindow]:
    return [each for each in tour.main.findChildren(ShortcutsWindow) if each.isVisible()]
