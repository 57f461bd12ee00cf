"""Dialogs that are asked for help ask the window over which they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class HelpRequests(QObject):
    """Answers the ``HelpRequest`` events that dialogs (``Sheet``) send to this window: opens the guide beside them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.HelpRequest or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        from app.ui.help.opening import open_help

        open_help(QApplication.activeModalWidget() or QApplication.activeWindow() or watched)
        return True
