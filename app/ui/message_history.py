"""Everything that message bars have said since the start: what faded can be read again, and acted on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

MOST = 200
OWN_TITLE = "ownTitle"
"""Property of a window whose title tells the progress of a job: what it is called otherwise."""


def title_of(window: QWidget) -> str:
    """What the window is called, whatever its title says for the moment."""
    return str(window.property(OWN_TITLE) or window.windowTitle())


@dataclass(frozen=True, slots=True)
class SaidMessage:
    """``kind`` is "info", "success", "warning" or "error"; ``count``: how often in a row."""

    kind: str
    text: str
    window: str
    at: datetime
    actions: tuple[QAction, ...] = ()
    count: int = 1

    @property
    def live_actions(self) -> list[QAction]:
        """Those whose window is still there."""
        return [action for action in self.actions if shiboken6.isValid(action) and action.isEnabled()]


class MessageHistory(QObject):
    """One for the whole program, kept by the application object. ``changed``: there is another message, or all have
    been read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: list[SaidMessage] = []
        self._unread = 0

    @staticmethod
    def of_program() -> MessageHistory:
        """That of the running program; all windows share it."""
        application = QCoreApplication.instance()
        assert application is not None
        known = application.findChild(MessageHistory)
        return known if isinstance(known, MessageHistory) else MessageHistory(application)

    @property
    def messages(self) -> tuple[SaidMessage, ...]:
        """Newest first."""
        return tuple(reversed(self._messages))

    @property
    def unread(self) -> int:
        """How many warnings and errors have come since the list was looked at."""
        return self._unread

    def add(self, kind: str, text: str, window: str, actions: Sequence[QAction] = ()) -> None:
        """What a window has said just now."""
        message = SaidMessage("error" if kind == "danger" else kind, text, window, datetime.now(UTC), tuple(actions))
        last = self._messages[-1] if self._messages else None
        if last is not None and (last.kind, last.text, last.window) == (message.kind, text, window):
            self._messages[-1] = replace(message, count=last.count + 1)
        else:
            self._messages = [*self._messages[1 - MOST :], message]
        if message.kind in ("warning", "error"):
            self._unread += 1
        self.changed.emit()

    def mark_read(self) -> None:
        """The list was looked at."""
        if self._unread:
            self._unread = 0
            self.changed.emit()

    def clear(self) -> None:
        """Forget all."""
        self._messages.clear()
        self._unread = 0
        self.changed.emit()
