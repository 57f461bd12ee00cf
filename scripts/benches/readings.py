"""What a measuring process tells the one that asked for it, and how figures are taken."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """One figure, beside the least that could do the work (``raw``) and what others need (``peer``), if measured.

    Seconds, or bytes for memory. ``key`` is that of a goal.
    """

    key: str
    ours: float
    raw: float | None = None
    peer: float | None = None


def told(readings: Iterable[Reading]) -> None:
    """Prints the readings for the process that waits for them."""
    json.dump([asdict(reading) for reading in readings], sys.stdout)
    sys.stdout.flush()


SMALL = 10_000
"""With fewer customers the figures say nothing: they only show that all runs and is right."""


def rounds(rows: int, full: int, few: int = 2) -> int:
    """How often to measure or to look: ``full`` times where it matters, else ``few``."""
    return full if rows >= SMALL else min(full, few)


def seconds(work: Callable[[], object]) -> float:
    """How long the work lasts."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def interleaved(variants: Mapping[str, Callable[[int], float]], times: int) -> dict[str, float]:
    """The median seconds of each variant, one after the other ``times`` over; a variant is given the round's number
    and measures itself. What one leaves behind is collected before the next."""
    taken: dict[str, list[float]] = {name: [] for name in variants}
    for number in range(times):
        for name, measured in variants.items():
            gc.collect()
            taken[name].append(measured(number))
    return {name: statistics.median(values) for name, values in taken.items()}


def median(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)
