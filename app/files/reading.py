"""How the reading of a long file tells how far it is, and hears that it should stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")

EVERY = 1_000
"""Rows between two looks at the watch."""


class Watch(Protocol):
    """Given by whoever waits for the file."""

    def step(self, done: int, total: int | None, text: str = "") -> None:
        """``done`` of ``total`` rows are read (``None``: nobody knows how many there are)."""

    def check(self) -> None:
        """Raises ``Cancelled`` when the reading should stop."""


class Unwatched:
    """Nobody waits and nobody cancels."""

    def step(self, done: int, total: int | None, text: str = "") -> None:
        """Says nothing."""

    def check(self) -> None:
        """Goes on."""


UNWATCHED: Watch = Unwatched()


def watched(rows: Iterable[T], watch: Watch, total: int | None = None) -> Iterator[T]:
    """The rows, with a look at the watch from time to time. Raises ``Cancelled``."""
    for number, row in enumerate(rows):
        if number % EVERY == 0:
            watch.check()
            watch.step(number, total)
        yield row
