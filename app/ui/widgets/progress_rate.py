"""How fast a long work is: measured, and smoothed so that the remaining time doesn't jump."""

from __future__ import annotations

import math
from collections.abc import Callable

SMOOTHED_OVER_S = 5.0
KNOWN_AFTER_S = 1.0


class ProgressRate:
    """Feed it with what is done. What is longer ago than some seconds counts less and less."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """Start from nothing, now."""
        self._started = self._at = self._clock()
        self._done = 0
        self._rate = 0.0

    def add(self, done: int) -> None:
        """So much is done by now."""
        now = self._clock()
        elapsed = now - self._at
        if elapsed <= 0:
            return
        latest = max(0, done - self._done) / elapsed
        share = 1.0 if not self._rate else 1 - math.exp(-elapsed / SMOOTHED_OVER_S)
        self._rate += share * (latest - self._rate)
        self._at, self._done = now, done

    @property
    def per_second(self) -> float:
        """0: not known yet, or nothing moves."""
        return self._rate if self._at - self._started >= KNOWN_AFTER_S else 0.0

    def seconds_left(self, done: int, total: int | None) -> float | None:
        """How long it still takes at this rate; ``None``: nobody knows."""
        rate = self.per_second
        return (total - done) / rate if total is not None and rate > 0 and total > done else None
