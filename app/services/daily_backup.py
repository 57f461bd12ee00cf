"""A copy of each side a day, made quietly when the program is started."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.services.actor import Actor

SIDES = ("nav", "crm")


class DailyBackup:
    """``make`` copies a side, ``last`` says when that was done last; None for never. Sides on a server are backed up
    by who runs the server: ``make`` does nothing for them."""

    def __init__(self, actor: Actor, make: Callable[[str], object], last: Callable[[str], datetime | None]) -> None:
        self._actor = actor
        self._make = make
        self._last = last

    def run(self) -> list[str]:
        """Copy what was not copied today, by the clock on the wall; the sides that were. Raises
        ``DatabaseUnavailable``."""
        due = [side for side in SIDES if self._is_due(side)]
        for side in due:
            self._make(side)
        return due

    def _is_due(self, side: str) -> bool:
        last = self._last(side)
        return last is None or last.astimezone().date() < self._actor.now().astimezone().date()
