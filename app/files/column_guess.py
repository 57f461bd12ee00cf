"""Which field each column of a file belongs to, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.files.headings import EXPORT_COLUMNS, GUID_NAMES, KNOWN, WILL_DO, export_entity, key, plain_key
from app.files.kinds import TARGET_FIELDS, ImportKind
from app.files.source import SourceColumn

LIKELY_FROM = 88.0
"""Similarity (0 to 100) from which an unknown heading counts as a known one misspelt. Below it, "Phone Ext." would
become a phone number."""
_SHORTEST = 4
_GUID = re.compile(r"\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?")


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
    offers = _export_offers(columns, kind)
    first = EXPORT_COLUMNS if offers else 0
    offers += [offer for column in columns[first:] for offer in _offers(column, kind)]
    taken: dict[int, ColumnGuess] = {}
    targets: set[str] = set()
    for rank, index, target in sorted(offers):
        if index not in taken and target not in targets:
            taken[index] = ColumnGuess(index, target, Certainty.SURE if rank <= 0 else Certainty.LIKELY)
            targets.add(target)
    return tuple(taken.get(column.index, ColumnGuess(column.index, None, Certainty.NONE)) for column in columns)


def _export_offers(columns: Sequence[SourceColumn], kind: ImportKind) -> list[tuple[int, int, str]]:
    """The GUID of a Dynamics CRM export in whatever language; nothing when the columns are those of no export."""
    if export_entity([column.heading for column in columns]) is None:
        return []
    has_id = any(field.name == "id" for field in TARGET_FIELDS[kind])
    return [(-1, columns[0].index, "id")] if has_id else []


def _offers(column: SourceColumn, kind: ImportKind) -> list[tuple[int, int, str]]:
    """(rank, column, field), the lower the rank the surer."""
    known = KNOWN[kind]
    exact, plain = key(column.heading), plain_key(column.heading)
    if exact and exact == GUID_NAMES.get(kind) and _holds_guids(column):
        return [(0, column.index, "id")]
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


def _holds_guids(column: SourceColumn) -> bool:
    return bool(column.samples) and all(_GUID.fullmatch(sample) for sample in column.samples)


def _digits(text: str) -> str:
    """A second phone is no first phone misspelt: digits must agree."""
    return "".join(sign for sign in text if sign.isdigit())
