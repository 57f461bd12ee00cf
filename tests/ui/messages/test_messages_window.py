"""The list of what was said, from the status bar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.message_history import MOST, MessageHistory
from app.ui.messages.window import MessagesWindow
from tests.ui.side_windows import close_side_windows


@pytest.fixture
def history(window: MainWindow) -> Iterator[MessageHistory]:
    history = MessageHistory.of_program()
    history.clear()
    yield history
    close_side_windows()
    history.clear()


def opened(window: MainWindow) -> MessagesWindow:
    window.messages_button.click()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MessagesWindow)]
    assert len(found) == 1
    return found[0]


def test_what_faded_can_be_read_again(window: MainWindow, history: MessageHistory) -> None:
    window.presenter.say("success", "Synchronization completed.")
    window.presenter.say("warning", "The customer is blocked.")
    window.message_bar.dismiss()
    assert window.messages_button.text() == "Messages (1)"
    messages = opened(window)
    assert [message.text for message in messages.table.rows] == [
        "The customer is blocked.",
        "Synchronization completed.",
    ]
    model = messages.table.model()
    assert [model.index(row, 1).data() for row in range(2)] == ["Warning", "Done"]
    assert window.messages_button.text() == "Messages", "they have been looked at"
    window.presenter.say("error", "The server does not answer.")
    assert messages.table.rows[0].text == "The server does not answer."


def test_the_same_again_is_one_row(window: MainWindow, history: MessageHistory) -> None:
    for _ in range(3):
        window.presenter.say("error", "The server does not answer.")
    assert [(message.text, message.count) for message in history.messages] == [("The server does not answer.", 3)]


def test_the_ways_on_still_lead_on(window: MainWindow, history: MessageHistory) -> None:
    done: list[str] = []
    undo, gone = QAction("Undo", window), QAction("View log")
    undo.triggered.connect(lambda: done.append("undone"))
    window.presenter.say("success", "Synchronization completed.", [undo, gone])
    shiboken6.delete(gone)
    messages = opened(window)
    ways = [button for button in messages.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in ways if button not in (messages.clear_button, messages.close_button)] == [
        "Undo"
    ]
    ways = [button for button in ways if button.text() == "Undo"]
    ways[0].click()
    assert done == ["undone"]


def test_it_is_no_endless_list_and_can_be_emptied(window: MainWindow, history: MessageHistory) -> None:
    for number in range(MOST + 5):
        history.add("info", f"Message {number}", "Tandem")
    assert len(history.messages) == MOST
    assert history.messages[0].text == f"Message {MOST + 4}"
    messages = opened(window)
    messages.clear_button.click()
    assert history.messages == () and not messages.clear_button.isEnabled()
    assert "Nothing has been said" in messages.detail.text()


def test_the_key_goes_to_the_message_and_without_one_to_the_list(
    qtbot: QtBot, window: MainWindow, history: MessageHistory
) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.presenter.say("warning", "The customer is blocked.")
    qtbot.keyClick(window, Qt.Key.Key_M, modifiers)
    assert window.message_bar._has_focus()
    window.message_bar.dismiss()
    qtbot.keyClick(window, Qt.Key.Key_M, modifiers)
    assert opened(window).isVisible()
