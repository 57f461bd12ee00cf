"""Answers modal dialogs from within a test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from app.ui.widgets.dialogs import OptionButton, Sheet

LOOK_AGAIN_MS = 5


def when_asked(act: Callable[[Sheet], None]) -> list[Sheet]:
    """Answer the next modal dialog with ``act``; the list holds it once it was there."""
    asked: list[Sheet] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Sheet) and dialog.isVisible():
            asked.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, look)

    QTimer.singleShot(0, look)
    return asked


def press(caption: str) -> Callable[[Sheet], None]:
    """Press the button of that accessible name."""

    def act(dialog: Sheet) -> None:
        buttons = [*dialog.findChildren(OptionButton), *dialog.findChildren(QPushButton)]
        next(button for button in buttons if button.accessibleName() == caption).click()

    return act
