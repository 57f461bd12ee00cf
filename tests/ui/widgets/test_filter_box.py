"""The filter box tells at once, and does not tell every letter of a word that is typed fast."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.widgets.filter_box import FilterBox


@pytest.fixture
def box(qtbot: QtBot) -> FilterBox:
    box = FilterBox()
    qtbot.addWidget(box)
    return box


@pytest.fixture
def told(box: FilterBox) -> list[str]:
    told: list[str] = []
    box.changed.connect(told.append)
    return told


def test_the_first_key_is_told_at_once_and_the_word_when_typing_pauses(
    qtbot: QtBot, box: FilterBox, told: list[str]
) -> None:
    qtbot.keyClicks(box, "selby")
    assert told == ["s"]
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told == ["s", "selby"]
    qtbot.waitUntil(lambda: not box._pause.isActive())
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert told == ["s", "selby", "selb"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_enter_and_down_do_not_wait(qtbot: QtBot, box: FilterBox, told: list[str], key: Qt.Key) -> None:
    box.next_widget = FilterBox(parent=box)
    qtbot.keyClicks(box, "selby")
    qtbot.keyClick(box, key)
    assert told == ["s", "selby"]
    qtbot.waitUntil(lambda: not box._pause.isActive())
    assert told == ["s", "selby"]  # and nothing twice


def test_escape_shows_all_at_once(qtbot: QtBot, box: FilterBox, told: list[str]) -> None:
    qtbot.keyClicks(box, "selby")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), told) == ("", ["s", ""])
    assert not box._pause.isActive()
