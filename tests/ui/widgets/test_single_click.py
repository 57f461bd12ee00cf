"""A double click is one click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.single_click import SingleClicks


@pytest.mark.parametrize(("single", "told"), [(False, 2), (True, 1)])
def test_the_second_half_of_a_double_click_does_nothing(qtbot: QtBot, single: bool, told: int) -> None:
    """Seen to fail without the filter, which the first half of this test shows."""
    button, clicks = QPushButton("Next"), list[str]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: clicks.append("click"))
    if single:
        SingleClicks(button)
    button.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    second = ((QEvent.Type.MouseButtonDblClick, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton))
    for kind, held in second:
        at = QPointF(button.rect().center())
        QApplication.sendEvent(button, QMouseEvent(kind, at, button.mapToGlobal(at), left, held, none))
    assert len(clicks) == told
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(clicks) == told + 1
