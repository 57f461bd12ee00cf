"""Enter presses the button that has the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.keys.enter_key import EnterPresses
from app.ui.widgets.dialogs import Sheet


@pytest.fixture
def enter(qapp: QApplication) -> Iterator[None]:
    presses = EnterPresses(qapp)
    yield
    qapp.focusChanged.disconnect(presses._watch)
    presses.deleteLater()


def shown(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_enter_on_cancel_cancels(qtbot: QtBot, enter: None) -> None:
    """Without the watching of the focus Enter accepted: seen to fail."""
    sheet = Sheet(None, "Write")
    _, cancel = sheet.add_ok_cancel()
    shown(qtbot, sheet)
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Rejected
    assert not sheet.isVisible()


def test_enter_in_a_field_and_on_a_check_box_is_still_the_primary_button(qtbot: QtBot, enter: None) -> None:
    for inside in (QLineEdit(), QCheckBox("Box")):
        sheet = Sheet(None, "Write")
        sheet.body.addWidget(inside)
        sheet.add_ok_cancel()
        shown(qtbot, sheet)
        inside.setFocus()
        QTest.keyClick(inside, Qt.Key.Key_Enter)
        assert sheet.result() == QDialog.DialogCode.Accepted


def test_buttons_outside_dialogs_are_pressed_once(qtbot: QtBot, enter: None) -> None:
    window, told = QWidget(), list[str]()
    column = QVBoxLayout(window)
    push, tool = QPushButton("Import"), QToolButton()
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    push.clicked.connect(lambda: told.append("push"))
    tool.clicked.connect(lambda: told.append("tool"))
    column.addWidget(push)
    column.addWidget(tool)
    shown(qtbot, window)
    for button in (push, tool):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(button, press)  # a key that is held down
    assert told == ["push", "tool"]
