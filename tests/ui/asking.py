"""Answers modal dialogs from within a test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from app.ui.widgets.dialogs import OptionButton, Sheet

LOOK_AGAIN_MS = 5
ASKED_WITHIN_MS = 5_000


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


def was_asked(asked: list[Sheet]) -> None:
    """Wait until the dialog that ``when_asked`` waits for was there and answered."""
    until = QDeadlineTimer(ASKED_WITHIN_MS)
    while not asked and not until.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # ``look`` is always one to come
    assert asked, "no dialog came up"


def press(caption: str) -> Callable[[Sheet], None]:
    """Press the button of that accessible name."""

    def act(dialog: Sheet) -> None:
        buttons = [*dialog.findChildren(OptionButton), *dialog.findChildren(QPushButton)]
        next(button for button in buttons if button.accessibleName() == caption).click()

    return act
