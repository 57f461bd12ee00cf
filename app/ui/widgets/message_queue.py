"""What a message bar still has to say: nothing is overwritten, and what repeats is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

STAYING = frozenset({"warning", "danger"})
MOST = 20


@dataclass(slots=True)
class Waiting:
    """A message with its buttons; ``count``: how often it came."""

    kind: str
    text: str
    actions: Sequence[QAction]
    count: int = 1

    @property
    def stays(self) -> bool:
        """Until the user closes it."""
        return self.kind in STAYING


class MessageQueue:
    """The newest message is the one to show. Warnings and errors under it come back when it goes."""

    def __init__(self) -> None:
        self._messages: list[Waiting] = []

    @property
    def current(self) -> Waiting | None:
        """What is to be shown."""
        return self._messages[-1] if self._messages else None

    @property
    def more(self) -> int:
        """How many come after it."""
        return max(0, len(self._messages) - 1)

    def add(self, kind: str, text: str, actions: Sequence[QAction]) -> Waiting:
        """A new message, or a known one that came again."""
        known = next((each for each in self._messages if (each.kind, each.text) == (kind, text)), None)
        message = Waiting(kind, text, actions, known.count + 1 if known is not None else 1)
        self._messages = [each for each in self._messages if each is not known and each.stays][-MOST:]
        self._messages.append(message)
        return message

    def close_current(self) -> None:
        """The next one is the current one."""
        if self._messages:
            self._messages.pop()

    def show_next(self) -> None:
        """Look at the others: the current one goes to their end."""
        if self._messages:
            self._messages.insert(0, self._messages.pop())

    def clear(self) -> None:
        """Nothing is to be said any more."""
        self._messages.clear()
