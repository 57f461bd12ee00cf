"""How a service that lasts tells how far it is, and hears that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Given by whoever waits for the work."""

    def step(self, done: int, total: int | None, text: str = "") -> None:
        """``done`` of ``total`` are complete (``None``: nobody knows how many there are)."""

    def check(self) -> None:
        """Raises ``Cancelled`` when the user wants the work to stop; what is complete stays."""


class Silent:
    """Nobody watches and nobody cancels."""

    def step(self, done: int, total: int | None, text: str = "") -> None:
        """Says nothing."""

    def check(self) -> None:
        """Goes on."""


SILENT: Progress = Silent()
