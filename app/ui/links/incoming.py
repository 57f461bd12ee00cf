"""The links that came from outside, until they can be shown."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.deep_link import Link, text_of

if TYPE_CHECKING:
    from app.ui.context import Context

MOST_WAITING = 8
PACE_MS = 150


class IncomingLinks(QObject):
    """A link waits until the company is open and no dialog wants an answer; then one after the other is shown, at a
    pace that a flood of them can't speed up. Of more than some, the last ones are kept."""

    def __init__(self, window: QWidget, context: Callable[[], Context | None]) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._waiting: deque[Link] = deque(maxlen=MOST_WAITING)
        self._pace = QTimer(self, interval=PACE_MS)
        self._pace.timeout.connect(self._show_next)

    def receive(self, link: Link | None) -> None:
        """A later start: its user wants to see the window, and the record of the link if there is one."""
        bring_to_front(self._window)
        if link is not None:
            self.keep(link)

    def keep(self, link: Link) -> None:
        """Show it as soon as that can be."""
        self._waiting.append(link)
        if not self._pace.isActive():
            self._pace.start()
            self._show_next()

    def _show_next(self) -> None:
        context = self._context()
        if context is None or QApplication.activeModalWidget() is not None:
            return
        if not self._waiting:
            self._pace.stop()
            return
        context.windows.open_link(text_of(self._waiting.popleft()))


def bring_to_front(window: QWidget) -> None:
    """Show it above the others, with the cursor in it or in the dialog that it asks by."""
    front = QApplication.activeModalWidget() or window
    for each in dict.fromkeys((window, front)):
        each.setWindowState(each.windowState() & ~Qt.WindowState.WindowMinimized)
        each.show()
        each.raise_()
    front.activateWindow()
