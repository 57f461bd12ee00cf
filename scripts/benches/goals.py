"""The goals, as docs/performance.md states them, and the figures judged by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from benches.readings import Reading

MILLION = 1_000_000
Unit = Literal["s", "bytes", "x"]


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the table. ``most_raw`` and ``most_peer`` are ratios, ``most`` seconds; ``None``: no such goal.

    ``peer_from``: so many customers it takes before the ratio to the peer means anything.
    ``measured_by`` is the process that takes the figure.
    """

    key: str
    work: str
    measured_by: str
    limit: str
    most_raw: float | None = None
    peer: str = ""
    most_peer: float | None = None
    peer_from: int = 0
    most: float | None = None
    unit: Unit = "s"


GOALS = (
    Goal("start", "start to window painted", "start", "empty QMainWindow", 1.6),
    Goal("first-rows", "start to first rows", "start", "empty QMainWindow", 2.8),
    Goal("memory", "memory with the list open, at its end", "start", "empty QMainWindow", 3.0, unit="bytes"),
    Goal("page", "list page of 50 rows, any place", "listing", "sqlite3 keyset page", 1.5),
    Goal("page-down", "Page Down, until painted", "window", "a repaint, full list", 2.0),
    Goal(
        "jump", "jump to the end, until painted", "window", "a repaint, full list", 2.0, "QSqlTableModel", 0.01, MILLION
    ),
    Goal(
        *("filter-rare", "filter key, selective word, until painted", "window", "a repaint, full list", 4.0),
        *("QSqlTableModel", 0.15, MILLION),
    ),
    Goal(
        *("filter-common", "filter key, common word, until painted", "window", "a repaint, full list", 3.0),
        *("QSqlTableModel", 1.0, MILLION),
    ),
    Goal("card", "one customer with its FactBoxes, painted", "window", "its reads alone", most=0.010),
    Goal("one-pair", "Synchronize Now, one pair", "synchronizing", "sqlite3, same commits", 3.5, "ORM", 0.25),
    Goal("all-pairs", "Synchronize all, one in five changed", "synchronizing", "blind copy", 4.0, "ORM", 0.2),
    Goal("all-again", "the same again, nothing changed", "synchronizing", "blind copy", 1.0),
    Goal("suggest", "suggestions for one customer", "suggesting", "rapidfuzz, prepared list", 1.5),
    Goal("push", "Update Account Statistics, all", "pushing", "GROUP BY and upsert", 3.0),
)
GROWING = {"page": 1.3, "card": 1.3, "one-pair": 1.3, "all-pairs": 11.0, "all-again": 11.0, "push": 11.0}
"""How much more a work may cost with ten times as many customers."""
OTHER_PROGRAMS = {
    "DB Browser for SQLite": ("sqlitebrowser", ("start", "first-rows", "memory")),
    "trytond": ("trytond", ("all-pairs",)),
}
"""Peers that are programs of their own, by the command each is started with: they are named, not driven from here."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A reading with its goal."""

    goal: Goal
    reading: Reading
    rows: int

    @property
    def to_raw(self) -> float | None:
        """Ours against the least."""
        return self.reading.ours / self.reading.raw if self.reading.raw else None

    @property
    def to_peer(self) -> float | None:
        """Ours against the peer's."""
        return self.reading.ours / self.reading.peer if self.reading.peer else None

    @property
    def missed(self) -> bool:
        """Whether any goal of the line is missed."""
        goal = self.goal
        return (
            _over(self.to_raw, goal.most_raw)
            or (self.rows >= goal.peer_from and _over(self.to_peer, goal.most_peer))
            or _over(self.reading.ours, goal.most)
        )


def growth(small: Figure, large: Figure) -> Figure:
    """The cost of ten times as many customers; the figure is a ratio."""
    key = large.goal.key
    goal = Goal(
        f"growth-{key}", f"cost growth: {large.goal.work}", large.goal.measured_by, "a tenth of the rows", GROWING[key]
    )
    return Figure(goal, Reading(goal.key, large.reading.ours, small.reading.ours), large.rows)


def _over(value: float | None, most: float | None) -> bool:
    return value is not None and most is not None and value > most
