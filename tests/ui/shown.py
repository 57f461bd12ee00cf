"""Finds what a window opened, and waits until it has read what it shows."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.background import Lane

Shown = TypeVar("Shown", bound=QWidget)


def settle(lane: Lane) -> None:
    """All answers of the lane are in, and what they asked for in turn."""
    for _ in range(4):
        assert lane.wait_idle()
        QApplication.sendPostedEvents()


def shown(kind: type[Shown]) -> Shown:
    """The window of that class that is open."""
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def is_shown(kind: type[QWidget]) -> bool:
    """Whether a window of that class is open."""
    return any(isinstance(widget, kind) and widget.isVisible() for widget in QApplication.topLevelWidgets())


def button(parent: QWidget, name: str) -> QPushButton:
    """The visible button of that accessible name."""
    found = [each for each in parent.findChildren(QPushButton) if each.accessibleName() == name and each.isVisible()]
    assert found, f"no button {name}"
    return found[-1]


def press(parent: QWidget, name: str) -> None:
    """Press a button by keyboard."""
    QTest.keyClick(button(parent, name), Qt.Key.Key_Space)


def retype(field: QWidget, text: str) -> None:
    """Type a text in place of what stands in a field."""
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
