"""What a table holds, by its headings: every kind is given points, and the best one wins if it is the only best."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.files.headings import KNOWN, key, plain_key
from app.files.kinds import TARGET_FIELDS, ImportKind

_FEWEST = 2
"""One known heading is chance: many lists have a "Name"."""
_CAPTION = 0.25
"""What a heading counts more when it is the field's own caption or name and not only a word for it."""

_TOLD_BY: Mapping[ImportKind, frozenset[str]] = {
    ImportKind.CUSTOMERS: frozenset({"no", "name"}),
    ImportKind.ACCOUNTS: frozenset({"id", "name", "account_number"}),
    ImportKind.SALESPEOPLE: frozenset({"code", "name"}),
    ImportKind.USERS: frozenset({"id", "name"}),
    ImportKind.LEDGER_ENTRIES: frozenset({"entry_no", "customer_no"}),
    ImportKind.OPPORTUNITIES: frozenset({"id", "topic"}),
    ImportKind.QUOTES: frozenset({"id", "name", "quote_number"}),
    ImportKind.CASES: frozenset({"id", "title", "case_number"}),
}
"""Fields by which one record is told from another: without any of them a table can't hold the kind."""


@dataclass(frozen=True, slots=True)
class KindScore:
    """How much speaks for a kind; the points are comparable among the kinds of one table only."""

    kind: ImportKind
    points: float


def kind_scores(headings: Sequence[str], kinds: Collection[ImportKind] = tuple(ImportKind)) -> tuple[KindScore, ...]:
    """The kinds that the table could hold, the likeliest first; none when fewer than two headings are known.

    A known heading counts one point, and up to one more the fewer kinds know it: "Posting Date" is said of ledger
    entries alone, "Name" of nearly everything. Each field counts once.
    """
    scores = [KindScore(kind, points) for kind in kinds if (points := _points(headings, kind))]
    return tuple(sorted(scores, key=lambda score: -score.points))


def guess_kind(headings: Sequence[str], kinds: Collection[ImportKind] = tuple(ImportKind)) -> ImportKind | None:
    """What the table holds; None when nothing points anywhere, or as much to one kind as to another."""
    scores = kind_scores(headings, kinds)
    if not scores or (len(scores) > 1 and scores[0].points == scores[1].points):
        return None
    return scores[0].kind


def _points(headings: Sequence[str], kind: ImportKind) -> float:
    best: dict[str, float] = {}
    for heading in headings:
        exact = key(heading)
        target = KNOWN[kind].get(exact) or KNOWN[kind].get(plain_key(heading))
        if target:
            points = 1.0 + 1.0 / _knowing(heading) + (_CAPTION if exact in _OWN[kind] else 0.0)
            best[target] = max(best.get(target, 0.0), points)
    if len(best) < _FEWEST or not _TOLD_BY[kind] & best.keys():
        return 0.0
    return round(sum(best.values()), 6)  # equal points are equal in whatever order they were added


def _knowing(heading: str) -> int:
    """How many kinds know the heading."""
    exact, plain = key(heading), plain_key(heading)
    return sum(exact in known or plain in known for known in KNOWN.values())


_OWN: Mapping[ImportKind, frozenset[str]] = {
    kind: frozenset(key(word) for field in fields for word in (field.caption, field.name))
    for kind, fields in TARGET_FIELDS.items()
}
