from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.ui.keys.fixed_keys import fixed_keys
from app.ui.keys.key_caps import parts_of
from app.ui.keys.key_list import KeyLine, fitting, key_lines
from app.ui.keys.key_sheet import key_document
from app.ui.keys.shortcuts_window import ShortcutsWindow
from app.ui.keys.window_keys import shared_keys
from app.ui.main_window import MainWindow
from tests.ui.small_company import HOSTILE_NAME

LINES = [
    KeyLine("Home", "Save", ("Ctrl+S",)),
    KeyLine("Home", HOSTILE_NAME, ("Ctrl++", "F5")),
    KeyLine("Navigate › Coupling", "Set Up Coupling", ("Ctrl+K",)),
]


def opened(qtbot: QtBot, window: MainWindow) -> ShortcutsWindow:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (found,) = window.findChildren(ShortcutsWindow)
    assert found.isVisible()
    return found


def search(qtbot: QtBot, window: ShortcutsWindow, text: str) -> None:
    window.filter_box.clear()
    qtbot.keyClicks(window.filter_box, text)
    qtbot.keyClick(window.filter_box, Qt.Key.Key_Return)


def shown(window: ShortcutsWindow) -> dict[str, list[str]]:
    model = window.model
    places = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        place.data(): [line(model.index(row, 0, place)) for row in range(model.rowCount(place))] for place in places
    }


def line(index: QModelIndex) -> str:
    return f"{index.data()}: {index.siblingAtColumn(1).data()}"


def test_every_key_of_the_menus_is_told_at_its_place(qtbot: QtBot, window: MainWindow) -> None:
    told = shown(opened(qtbot, window))
    assert "Save: Ctrl+S" in told["Home"]
    assert "Ledger Entries: Ctrl+F7" in told["Navigate"]
    assert "Search: Ctrl+F3, Alt+Q" in told["File"]
    assert "Collapse the Ribbon: Ctrl+F1" in told["View"]
    assert "Copy the cell: Ctrl+Shift+C" in told["Lists"]
    listed = {key for lines in told.values() for each in lines for key in each.split(": ", 1)[1].split(", ")}
    keys = {key.toString() for action in window.actions() for key in action.shortcuts()}
    assert keys - listed == set()


def test_one_searches_by_action_place_or_key(qtbot: QtBot, window: MainWindow) -> None:
    sheet = opened(qtbot, window)
    qtbot.waitUntil(sheet.filter_box.hasFocus)
    for text, wanted in (("ledger", "Ledger Entries: Ctrl+F7"), ("ctrl+f7", "Ledger Entries: Ctrl+F7")):
        search(qtbot, sheet, text)
        assert shown(sheet) == {"Navigate": [wanted]}
    search(qtbot, sheet, "view ribbon")
    assert shown(sheet) == {"View": ["Collapse the Ribbon: Ctrl+F1"]}
    search(qtbot, sheet, "nonsense")
    assert shown(sheet) == {}
    assert sheet._nothing.isVisible()


def test_what_is_shown_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    sheet = opened(qtbot, window)
    search(qtbot, sheet, "ledger")
    button = next(each for each in sheet.findChildren(QAbstractButton) if each.accessibleName() == "Copy")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Place\tAction\tKeys\nNavigate\tLedger Entries\tCtrl+F7\n"
    assert "1 shortcut" in sheet.message.text


def test_the_window_is_opened_once(qtbot: QtBot, window: MainWindow) -> None:
    first = opened(qtbot, window)
    window.actions_.tools["keys"].trigger()
    assert opened(qtbot, window) is first


def test_the_sheet_for_paper_holds_every_line_letter_for_letter() -> None:
    text = key_document("Keyboard Shortcuts", LINES).toPlainText()
    for each in LINES:
        assert each.place in text and each.caption in text and ", ".join(each.keys) in text


def test_words_in_any_order_and_case() -> None:
    assert fitting(LINES, "COUPLING up") == [LINES[2]]
    assert fitting(LINES, "home ctrl+s") == [LINES[0]]
    assert fitting(LINES, "") == LINES


def test_a_chord_is_taken_apart() -> None:
    assert parts_of("Ctrl+Shift+E") == ["Ctrl", "Shift", "E"]
    assert parts_of("Ctrl++") == ["Ctrl", "+"]
    assert parts_of("+") == ["+"]
    assert parts_of("F5") == ["F5"]


def test_the_shared_keys_are_those_of_the_main_window(window: MainWindow) -> None:
    """So that one learns them once. Seen to fail with another key for help."""
    for shared in shared_keys():
        if shared.tool:
            keys = tuple(key.toString() for key in window.actions_.tools[shared.tool].shortcuts())
            assert keys == shared.keys


def test_no_line_is_told_twice(window: MainWindow) -> None:
    lines = key_lines(window.ribbon.menus())
    assert len(lines) == len(set(lines)) > len(fixed_keys())
