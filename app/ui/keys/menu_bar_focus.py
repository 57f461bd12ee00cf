"""A menu bar keeps the keyboard only while one of its entries is marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMenuBar


class MenuBarFocus(QObject):
    """Gives the keyboard back: left by one Esc and entered again, Qt's menu bar takes itself for the place to return
    to, and after the action no key would do anything."""

    def __init__(self, bar: QMenuBar, give_back: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bar, self._give_back = bar, give_back
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._look)  # by then the entry is marked, if one came by Alt
        return False

    def _look(self) -> None:
        if self._bar.hasFocus() and self._bar.activeAction() is None:
            self._give_back()
