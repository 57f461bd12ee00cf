from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.lookup_edit import LookupEdit
from app.ui.widgets.result_popup import RESULT, SearchResult
from app.ui.widgets.search_box import SearchBox

RESULTS = [
    SearchResult("Pages", "Customers", "List", "customers", "page:customers"),
    SearchResult("Actions", "Synchronize Now", icon="sync", key="action:sync", enabled=False, hint="Not coupled"),
    SearchResult("Customers", "Selangorian Ltd.", "20000", "customer", "customer:20000"),
]


def in_window(qtbot: QtBot, field: QLineEdit) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(QLineEdit())
    column.addStretch()
    window.resize(700, 500)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox()
    box.query_changed.connect(lambda text: box.show_results(RESULTS if text else []))
    box.window_ = in_window(qtbot, box)  # type: ignore[attr-defined]
    return box


def rows(box: SearchBox | LookupEdit) -> list[str]:
    model = box.popup.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_results_come_in_groups(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "s")
    assert box.popup.isVisible()
    assert rows(box) == ["Pages", "Customers", "Actions", "Synchronize Now", "Customers", "Selangorian Ltd."]
    marked = box.popup.current()
    assert marked is not None and marked.key == "page:customers"


def test_keys_pass_over_what_cannot_be_taken(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "s")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.activated) as signal:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert signal.args == ["customer:20000"]
    assert box.text() == "" and not box.popup.isVisible()
    qtbot.keyClicks(box, "s")
    qtbot.keyClick(box, Qt.Key.Key_Up)
    found = box.popup.current()
    assert found is not None and found.key == "customer:20000"


def test_a_click_takes_a_result_and_a_disabled_one_stays(qtbot: QtBot, box: SearchBox) -> None:
    from PySide6.QtWidgets import QListView

    qtbot.keyClicks(box, "s")
    view = box.popup.findChild(QListView)
    assert view is not None
    places = [view.visualRect(box.popup.model.index(row, 0)).center() for row in (3, 5)]
    with qtbot.assertNotEmitted(box.activated):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    with qtbot.waitSignal(box.activated):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places[1])


def test_escape_closes_then_clears(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "s")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.popup.isVisible() and box.text() == "s"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_leaving_the_box_closes_the_list(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "s")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert not box.popup.isVisible()
    box.show_results(RESULTS)
    assert not box.popup.isVisible()


def test_nothing_found_is_said(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "s")
    box.show_results([])
    assert rows(box) == ["Nothing found"]
    with qtbot.assertNotEmitted(box.activated):
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_results_are_plain_text_inside_the_window(qtbot: QtBot, box: SearchBox, hostile: str) -> None:
    qtbot.keyClicks(box, "s")
    box.show_results([SearchResult(hostile, hostile, hostile, "customer", "k", hint=hostile)])
    result = box.popup.model.index(1, 0).data(RESULT)
    assert isinstance(result, SearchResult) and result.caption == hostile
    box.popup.grab()
    assert box.window().rect().contains(box.popup.geometry())


Reply = Callable[[Sequence[SearchResult]], None]


@pytest.fixture
def lookup(qtbot: QtBot) -> LookupEdit:
    lookup = LookupEdit("Account")
    lookup.window_ = in_window(qtbot, lookup)  # type: ignore[attr-defined]
    return lookup


def test_the_lookup_completes_and_tells_the_choice(qtbot: QtBot, lookup: LookupEdit) -> None:
    lookup.set_source(lambda text, reply: reply([SearchResult("", f"{text}annon Group", "Birmingham", key="id-1")]))
    qtbot.keyClicks(lookup, "C")
    with qtbot.waitSignal(lookup.choice_made) as signal:
        qtbot.keyClick(lookup, Qt.Key.Key_Return)
    assert signal.args == ["id-1"]
    assert lookup.text() == "Cannon Group"


def test_a_late_answer_to_an_older_question_is_dropped(qtbot: QtBot, lookup: LookupEdit) -> None:
    replies: list[Reply] = []
    lookup.set_source(lambda text, reply: replies.append(reply))
    qtbot.keyClicks(lookup, "ab")
    replies[1]([SearchResult("", "new", key="2")])
    replies[0]([SearchResult("", "old", key="1")])
    assert rows(lookup) == ["new"]


def test_f4_and_the_button_open_the_lookup(qtbot: QtBot, lookup: LookupEdit) -> None:
    for keys in ((Qt.Key.Key_F4,), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)):
        with qtbot.waitSignal(lookup.lookup_requested):
            qtbot.keyClick(lookup, *keys)
    with qtbot.waitSignal(lookup.lookup_requested):
        qtbot.mouseClick(lookup.button, Qt.MouseButton.LeftButton)
    lookup.set_locked(True)
    with qtbot.assertNotEmitted(lookup.lookup_requested):
        qtbot.keyClick(lookup, Qt.Key.Key_F4)
    assert lookup.isReadOnly() and not lookup.button.isVisible()


def test_escape_closes_the_suggestions_only(qtbot: QtBot, lookup: LookupEdit) -> None:
    lookup.set_source(lambda text, reply: reply([SearchResult("", "Cannon", key="1")]))
    qtbot.keyClicks(lookup, "C")
    assert lookup.popup.isVisible()
    qtbot.keyClick(lookup, Qt.Key.Key_Escape)
    assert not lookup.popup.isVisible() and lookup.text() == "C"
