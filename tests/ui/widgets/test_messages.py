from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAction
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.background import ProgressState
from app.ui.widgets.badge import Badge
from app.ui.widgets.dialogs import SIZES_PROPERTY, Option, OptionButton, Sheet, ask, choose, tell
from app.ui.widgets.message_bar import HIDE_AFTER_MS, MessageBar
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import WrapLabel


def test_the_bar_says_it_letter_for_letter(qtbot: QtBot, hostile: str) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_message("warning", hostile)
    assert bar.isVisible() and bar.text == hostile == bar.accessibleDescription()
    assert bar.minimumSizeHint().width() < 400
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


@pytest.mark.parametrize(("kind", "goes"), [("info", True), ("success", True), ("warning", False), ("error", False)])
def test_only_good_news_goes_by_itself(qtbot: QtBot, kind: str, goes: bool) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(kind, "Synchronization completed.")  # type: ignore[arg-type]
    timer = bar.findChild(QTimer)
    assert timer is not None
    assert timer.isActive() is goes
    if goes:
        assert timer.interval() == HIDE_AFTER_MS
        with qtbot.waitSignal(bar.closed):
            timer.timeout.emit()
        assert bar.isHidden()


def test_actions_of_a_message_are_buttons(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    action = QAction("View &log", bar)
    bar.show_message("success", "Synchronization completed.", [action])
    button = bar.findChildren(QPushButton)[0]
    assert button.accessibleName() == "View log"
    with qtbot.waitSignal(action.triggered):
        button.click()
    bar.show_message("info", "Something else")
    assert [each for each in bar.findChildren(QPushButton) if each.isVisible()] == []
    close = bar.findChild(QToolButton)
    assert close is not None and close.accessibleName() == "Close message"
    close.click()
    assert bar.isHidden()


def while_open(act: Callable[[Sheet], None]) -> None:
    """Do something with the dialog that is about to open; errors reach the test through pytest-qt."""

    def go() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, Sheet)
        try:
            act(sheet)
        finally:
            if sheet.isVisible():
                sheet.reject()

    QTimer.singleShot(0, go)


def button(sheet: QWidget, name: str) -> QPushButton:
    return next(each for each in sheet.findChildren(QPushButton) if each.accessibleName() == name)


def test_ask_answers_no_by_default(qtbot: QtBot) -> None:
    while_open(lambda sheet: qtbot.keyClick(sheet, Qt.Key.Key_Return))
    assert ask(None, "Account", "Do you want to create a coupling?") is False
    while_open(lambda sheet: qtbot.keyClick(sheet, Qt.Key.Key_Return))
    assert ask(None, "Account", "Do you want to?", default_no=False) is True
    while_open(lambda sheet: qtbot.keyClick(sheet, Qt.Key.Key_Escape))
    assert ask(None, "Account", "Do you want to?", default_no=False) is False
    while_open(lambda sheet: button(sheet, "Create a coupling").click())
    assert ask(None, "Account", "Do you want to?", yes="Create a coupling", no="Leave") is True


def test_dialogs_show_data_letter_for_letter(qtbot: QtBot, hostile: str) -> None:
    def look(sheet: Sheet) -> None:
        texts = [label.text() for label in sheet.findChildren(WrapLabel)]
        texts += [box.document().toRawText().replace("\u2029", "\n") for box in sheet.findChildren(QPlainTextEdit)]
        assert hostile.replace("\r\n", "\n") in [text.replace("\r\n", "\n") for text in texts]
        assert sheet.windowTitle() == "Title"
        assert sheet.sizeHint().width() < 900 and sheet.sizeHint().height() < 600

    while_open(look)
    tell(None, "Title", hostile)
    while_open(look)
    tell(None, "Title", "Something went wrong.", hostile, kind="error")


def test_choose_gives_the_key(qtbot: QtBot, hostile: str) -> None:
    options = [Option("first", hostile, "keeps both"), Option("drop", "Delete", hostile, destructive=True)]

    def take(sheet: Sheet) -> None:
        buttons = sheet.findChildren(OptionButton)
        assert [each.accessibleName() for each in buttons] == [hostile, "Delete"]
        assert buttons[1].property("danger") is True
        buttons[1].setFocus()
        qtbot.keyClick(buttons[1], Qt.Key.Key_Return)

    while_open(take)
    assert choose(None, "Delete", "What shall happen?", options) == "drop"
    while_open(lambda sheet: qtbot.keyClick(sheet, Qt.Key.Key_Escape))
    assert choose(None, "Delete", "What shall happen?", options) is None


def test_a_sheet_has_ok_and_cancel(qtbot: QtBot) -> None:
    sheet = Sheet(None, "Synchronize Now", "Synchronize data for A & B")
    qtbot.addWidget(sheet)
    ok, cancel = sheet.add_ok_cancel()
    sheet.show()
    assert ok.isDefault() and ok.accessibleName() == "OK"
    assert sheet.heading.text() == "Synchronize data for A & B" and sheet.heading.isVisible()
    with qtbot.waitSignal(sheet.rejected):
        cancel.click()
    sheet.show()
    with qtbot.waitSignal(sheet.accepted):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.result() == int(QDialog.DialogCode.Accepted)


@pytest.fixture
def sizes_kept(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    qapp.setProperty(SIZES_PROPERTY, str(tmp_path / "window.ini"))
    yield
    qapp.setProperty(SIZES_PROPERTY, None)


@pytest.mark.usefixtures("sizes_kept")
def test_a_sheet_remembers_the_size_that_the_user_gave_it(qtbot: QtBot) -> None:
    """Also one that says in its constructor how large it likes to be. Seen to fail when the size was taken up there."""

    def shown() -> Sheet:
        sheet = Sheet(None, "Lookup", remember_as="lookup")
        qtbot.addWidget(sheet)
        sheet.resize(520, 380)
        sheet.show()
        return sheet

    untouched = shown()
    untouched.reject()
    first = shown()
    assert (first.width(), first.height()) == (520, 380)
    first.resize(677, 444)
    first.reject()
    assert (shown().width(), shown().height()) == (677, 444)


def test_progress_tells_rate_and_remaining_time(qtbot: QtBot, hostile: str) -> None:
    now = [100.0]
    panel = ProgressPanel("Synchronizing", clock=lambda: now[0])
    qtbot.addWidget(panel)
    panel.show_progress(ProgressState(10, 400, hostile))
    assert panel.figures == "10 of 400"
    now[0] += 4
    panel.show_progress(ProgressState(100, 400, hostile))
    assert panel.figures == "100 of 400   25 a second   12 s left"
    now[0] += 600
    panel.show_progress(ProgressState(220, 400, hostile))
    assert panel.figures.endswith("15 min left")
    now[0] += 1
    panel.show_progress(ProgressState(240, None, ""))
    assert panel.figures.startswith("240   ")
    assert panel.minimumSizeHint().width() < 500
    cancel = panel.findChildren(QPushButton)[0]
    with qtbot.waitSignal(panel.cancelled):
        cancel.click()
    assert not cancel.isEnabled()
    panel.begin("Again")
    assert cancel.isEnabled() and panel.figures == ""


@pytest.fixture
def several(qtbot: QtBot) -> MessageBar:
    """A bar as windows have it: nothing is overwritten."""
    sheet = Sheet(None, "Title")
    qtbot.addWidget(sheet)
    field = QPlainTextEdit()
    sheet.body.addWidget(field)
    sheet.message.keep_several()
    sheet.show()
    field.setFocus()
    return sheet.message


def test_what_must_be_read_comes_back_after_what_was_said_later(qtbot: QtBot, several: MessageBar) -> None:
    """Seen to fail when each message took the place of the one before."""
    several.show_message("error", "The first could not be written.")
    several.show_message("success", "Saved.")
    several.show_message("warning", "The second is blocked.")
    assert (several.text, several.more) == ("The second is blocked.", 1), "what was good news is gone"
    qtbot.keyClick(several, Qt.Key.Key_Escape)
    assert (several.text, several.kind, several.more) == ("The first could not be written.", "danger", 0)
    with qtbot.waitSignal(several.closed):
        qtbot.keyClick(several, Qt.Key.Key_Escape)
    assert several.isHidden()


def test_good_news_fades_to_what_waits_under_it(several: MessageBar) -> None:
    several.show_message("warning", "The second is blocked.")
    several.show_message("info", "Three customers were read.")
    timer = several.findChild(QTimer)
    assert timer is not None and timer.isActive()
    timer.timeout.emit()
    assert several.text == "The second is blocked." and not several.isHidden() and not timer.isActive()


def test_the_same_again_is_counted(several: MessageBar) -> None:
    for _ in range(3):
        several.show_message("error", "The server does not answer.")
    assert several.more == 0
    assert [label.text() for label in several.findChildren(Badge) if not label.isHidden()] == ["3 times"]
    several.show_message("warning", "Another.")
    several.show_message("error", "The server does not answer.")
    assert (several.text, several.more) == ("The server does not answer.", 1)
    assert [label.text() for label in several.findChildren(Badge) if not label.isHidden()] == ["4 times"]


def test_one_can_look_at_the_others_without_closing(several: MessageBar) -> None:
    for text in ("One.", "Two.", "Three."):
        several.show_message("warning", text)
    more = next(button for button in several.findChildren(QToolButton) if button.text())
    assert more.accessibleName() == more.text()
    seen = []
    for _ in range(4):
        seen.append(several.text)
        more.click()
    assert seen == ["Three.", "Two.", "One.", "Three."]


def test_a_key_reaches_the_message_and_esc_leads_back(qtbot: QtBot) -> None:
    sheet = Sheet(None, "Title")
    qtbot.addWidget(sheet)
    field = QPlainTextEdit()
    sheet.body.addWidget(field)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    field.setFocus()
    action = QAction("Undo", sheet)
    sheet.message.show_message("success", "Synchronization completed.", [action])
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field, Qt.Key.Key_M, modifiers)
    button = sheet.message.findChildren(QPushButton)[0]
    assert button.hasFocus() and button.text() == "Undo"
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert sheet.message.isHidden() and field.hasFocus() and sheet.isVisible()


def test_screen_readers_are_told_errors_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, object]] = []

    def record(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("info", "Three customers were read.")
    bar.show_message("error", "The server does not answer.")
    politeness = QAccessible.AnnouncementPoliteness
    assert told == [
        ("Three customers were read.", politeness.Polite),
        ("The server does not answer.", politeness.Assertive),
    ]
