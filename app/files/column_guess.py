"""Which field each column of a file belongs to, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.files.headings import KNOWN, WILL_DO, key, plain_key
from app.files.kinds import ImportKind
from app.files.source import SourceColumn

LIKELY_FROM = 88.0
"""Similarity (0 to 100) from which an unknown heading counts as a known one misspelt. Below it, "Phone Ext." would
become a phone number."""
_SHORTEST = 4


class Certainty(StrEnum):
    """How sure a guess is."""

    SURE = "sure"  # a heading that is known
    LIKELY = "likely"  # known but for a remark in brackets, or similar
    NONE = "none"  # the column is left out unless the user says otherwise


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """The field guessed for the column ``index``; None: left out."""

    index: int
    target: str | None
    certainty: Certainty


def guess_columns(columns: Sequence[SourceColumn], kind: ImportKind) -> tuple[ColumnGuess, ...]:
    """One guess for each column. No field is guessed twice: surer guesses go first, then the earlier column."""
    offers = sorted(offer for column in columns for offer in _offers(column, kind))
    taken: dict[int, ColumnGuess] = {}
    targets: set[str] = set()
    for rank, index, target in offers:
        if index not in taken and target not in targets:
            taken[index] = ColumnGuess(index, target, Certainty.SURE if rank == 0 else Certainty.LIKELY)
            targets.add(target)
    return tuple(taken.get(column.index, ColumnGuess(column.index, None, Certainty.NONE)) for column in columns)


def guess_kind(headings: Sequence[str]) -> ImportKind | None:
    """What the table holds, by its headings: the kind that knows most of them; None when fewer than two are known."""
    scores = {kind: _score(headings, kind) for kind in ImportKind}
    best = max(scores, key=lambda kind: scores[kind])  # ties: customers, then accounts
    return best if scores[best] >= 2 else None


def _score(headings: Iterable[str], kind: ImportKind) -> float:
    """Known headings count one, those by which only this kind goes half more; a kind without a name counts nothing."""
    known, score, names = KNOWN[kind], 0.0, False
    for heading in headings:
        target = known.get(key(heading)) or known.get(plain_key(heading))
        if target:
            others = sum(key(heading) in KNOWN[other] for other in ImportKind if other is not kind)
            score += 1.0 if others else 1.5
            names = names or target in ("name", "code")
    return score if names else 0.0


def _offers(column: SourceColumn, kind: ImportKind) -> list[tuple[int, int, str]]:
    """(rank, column, field), the lower the rank the surer."""
    known = KNOWN[kind]
    exact, plain = key(column.heading), plain_key(column.heading)
    if exact in known:
        return [(0, column.index, known[exact])]
    if exact in WILL_DO.get(kind, {}):
        return [(2, column.index, WILL_DO[kind][exact])]
    if plain in known and plain:
        return [(1, column.index, known[plain])]
    if len(exact) < _SHORTEST:
        return []
    from rapidfuzz import fuzz

    digits = _digits(exact)
    similar = ((fuzz.ratio(exact, entry), target) for entry, target in known.items() if _digits(entry) == digits)
    likeness, target = max(similar, default=(0.0, ""))
    return [(3 + int(100 - likeness), column.index, target)] if likeness >= LIKELY_FROM else []


def _digits(text: str) -> str:
    """A second phone is no first phone misspelt: digits must agree."""
    return "".join(sign for sign in text if sign.isdigit())
