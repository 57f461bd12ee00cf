"""What has no room scrolls: pages in a window, what gets the keyboard, the body and the buttons of a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.scrolling_body import room_for
from app.ui.widgets.scrolling_place import PageStack, ScrollingPlace


class Heard(QWidget):
    """Keeps the keys that come to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: object) -> None:
        self.keys.append(event.key())  # type: ignore[attr-defined]


def page(fields: int) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for _ in range(fields):
        column.addWidget(QLineEdit())
    return made


def placed(qtbot: QtBot, *pages: QWidget) -> tuple[Heard, ScrollingPlace, PageStack]:
    window, stack = Heard(), PageStack()
    for each in pages:
        stack.addWidget(each)
    place = ScrollingPlace("Pages", stack)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(place)
    qtbot.addWidget(window)
    window.resize(330, 260)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, place, stack


def test_a_window_stays_as_small_as_it_was_made(qtbot: QtBot, theme: Theme) -> None:
    window, place, _stack = placed(qtbot, page(40))
    assert window.height() == 260
    assert place.verticalScrollBar().maximum() > 0
    assert place.horizontalScrollBar().maximum() == 0


def test_only_the_page_that_is_shown_needs_room(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail with Qt's own stack: a page of two fields scrolled as the one of forty before it did."""
    _window, place, stack = placed(qtbot, page(40), page(2))
    stack.setCurrentIndex(1)
    qtbot.waitUntil(lambda: place.verticalScrollBar().maximum() == 0)
    stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: place.verticalScrollBar().maximum() > 0)


@pytest.mark.parametrize("number", [0, 20, 39])
def test_what_gets_the_keyboard_comes_into_sight(qtbot: QtBot, theme: Theme, number: int) -> None:
    _window, place, stack = placed(qtbot, page(40))
    field = stack.findChildren(QLineEdit)[number]
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    seen = QRect(field.mapTo(place.viewport(), QPoint(0, 0)), field.size())
    assert place.viewport().rect().contains(seen)


def test_of_what_is_higher_than_the_place_the_beginning_is_shown(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail with Qt's ensureWidgetVisible, which shows its middle."""
    high = QWidget()
    high.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    high.setMinimumHeight(900)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(QLineEdit())
    column.addWidget(high)
    _window, place, _stack = placed(qtbot, inside)
    high.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert 0 <= high.mapTo(place.viewport(), QPoint(0, 0)).y() < 100


def test_keys_are_the_window_s_where_nothing_scrolls(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail without: a scroll area takes Up and Down though there is nothing to scroll."""
    window, place, _stack = placed(qtbot, page(2))
    qtbot.keyClick(place, Qt.Key.Key_Down)
    assert window.keys == [int(Qt.Key.Key_Down)]


def test_buttons_that_are_too_wide_for_the_screen_stand_in_several_rows(qtbot: QtBot, theme: Theme) -> None:
    """The last two stay where they are. Seen to fail with the one row: the dialog was wider than the screen."""
    sheet = Sheet(None, "Title")
    qtbot.addWidget(sheet)
    sheet.body.addWidget(QLineEdit())
    for number in range(8):
        sheet.add_button(f"A caption of some length {number}")
    sheet.show()
    room = room_for(sheet)
    qtbot.waitUntil(lambda: sheet.width() <= room.width())
    buttons = sheet.findChildren(QPushButton)
    shown = [button for button in buttons if button.text().startswith("A caption")]
    assert len(shown) == 8 and len({button.mapTo(sheet, QPoint(0, 0)).y() for button in shown}) == 3
    lowest = max(shown, key=lambda button: (button.mapTo(sheet, QPoint(0, 0)).y(), button.x()))
    assert lowest.text().endswith("7")
