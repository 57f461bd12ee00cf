"""What the search box finds in the two systems, and which of it is meant most likely."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.folding import fold


class HitKind(StrEnum):
    """The kinds of records that are searched, in the order in which they are shown."""

    CUSTOMER = "customer"
    SALESPERSON = "salesperson"
    ACCOUNT = "account"
    USER = "user"
    OPPORTUNITY = "opportunity"
    QUOTE = "quote"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record: ``number`` is its No., code or case number, blank where the kind has none. ``id`` is what its window
    asks for: the code of a salesperson, our id of everything else."""

    kind: HitKind
    id: str
    caption: str
    number: str = ""
    detail: str = ""

    def is_named(self, text: str) -> bool:
        """Whether ``text`` is its number."""
        return bool(self.number) and fold(self.number) == fold(text)


def best(hits: Iterable[Hit], text: str, limit: int) -> list[Hit]:
    """The ``limit`` best of the hits, each once: number, name, beginnings of them, then what holds the words elsewhere;
    equals by name."""
    ranked = sorted(dict.fromkeys(hits), key=lambda hit: (rank(hit, text), fold(hit.caption), hit.number))
    return ranked[:limit]


def rank(hit: Hit, text: str) -> int:
    """How near the hit is to what was typed; the smaller, the nearer."""
    wanted, caption, number = fold(text), fold(hit.caption), fold(hit.number)
    if number and number == wanted:
        return 0
    if caption == wanted:
        return 1
    if caption.startswith(wanted):
        return 2
    if number.startswith(wanted):
        return 3
    words = wanted.split()
    if all(f" {word}" in f" {caption}" for word in words):
        return 4
    return 5 if all(word in caption for word in words) else 6
