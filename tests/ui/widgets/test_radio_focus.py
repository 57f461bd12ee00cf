"""Tab among choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.radio_focus import tab_to_marked


def test_tab_stops_at_the_marked_one_and_the_arrows_mark(qtbot: QtBot) -> None:
    """Seen to fail without the call: Tab stopped at the first, and Down marked nothing."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    buttons = [QRadioButton(name) for name in ("Send", "Get", "Merge")]
    group = QButtonGroup(window)
    for widget in (before, *buttons, after):
        column.addWidget(widget)
    for button in buttons:
        group.addButton(button)
    buttons[1].setChecked(True)
    tab_to_marked(group)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert window.focusWidget() is buttons[1]
    QTest.keyClick(buttons[1], Qt.Key.Key_Down)
    assert buttons[2].isChecked() and window.focusWidget() is buttons[2]
    QTest.keyClick(buttons[2], Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    buttons[0].setChecked(True)
    QTest.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is buttons[0]
