"""Spellings of company names whose true identity is known, and how often the right one is found."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.matching.company_name import normalised
from app.domain.matching.name_index import NameIndex

LABELLED = Path(__file__).parents[3].parent / "shared" / "data" / "company-names-with-true-ids.csv"
"""Columns ``person_name`` and ``leuven_id``; it may lie beside the project."""

_FIRST = 5


@dataclass(frozen=True, slots=True)
class HitRates:
    """Of ``sought`` names: how many of them found one of their own company first, or among the first five."""

    sought: int
    first: float
    among_five: float
    missed: tuple[tuple[str, str], ...]
    """The names whose first find was another company's, each with that."""


def read_labelled(path: Path = LABELLED) -> dict[str, str]:
    """Each spelling with its company."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["person_name"]: row["leuven_id"] for row in csv.DictReader(file)}


def as_written(name: str) -> str:
    """Any other row of letters is another spelling."""
    return name


def letters_and_digits(name: str) -> str:
    """Case, spaces and punctuation make no other spelling."""
    return re.sub(r"[\W_]+", "", name.casefold())


def hit_rates(labelled: dict[str, str], same: Callable[[str], str]) -> HitRates:
    """Seeks each name among those of other spellings; two are one spelling when ``same`` makes them equal. A name
    that has no other spelling of its company is not sought."""
    names = list(labelled)
    index = NameIndex()
    for slot, name in enumerate(names):
        index.add(slot, normalised(name))
    spellings = [same(name) for name in names]
    of_company: dict[str, set[str]] = {}
    for name, spelling in zip(names, spellings, strict=True):
        of_company.setdefault(labelled[name], set()).add(spelling)
    sought = [slot for slot, name in enumerate(names) if len(of_company[labelled[name]]) > 1]
    finds = {slot: _others(index, slot, spellings) for slot in sought}
    hits = [[labelled[names[other]] == labelled[names[slot]] for other in found] for slot, found in finds.items()]
    return HitRates(
        sought=len(sought),
        first=sum(any(hit[:1]) for hit in hits) / len(sought),
        among_five=sum(any(hit) for hit in hits) / len(sought),
        missed=tuple(
            (names[slot], names[found[0]] if found else "")
            for (slot, found), hit in zip(finds.items(), hits, strict=True)
            if not any(hit[:1])
        ),
    )


def _others(index: NameIndex, slot: int, spellings: Sequence[str]) -> list[int]:
    """The first finds whose spelling is another one."""
    limit = 100
    found = [other for other, _ in index.nearest(index.name(slot), limit, 0) if spellings[other] != spellings[slot]]
    while len(found) < _FIRST and limit < len(spellings):  # spellings that are the same took the places
        limit *= 4
        near = index.nearest(index.name(slot), limit, 0)
        found = [other for other, _ in near if spellings[other] != spellings[slot]]
    return found[:_FIRST]
