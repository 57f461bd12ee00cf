"""Names prepared once to be searched often, by the groups of three letters that they share."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from heapq import nlargest
from math import log, sqrt

from app.domain.matching.name_score import WordWeights, initials, weighed_score

_LOOKED_AT = 20_000
"""So many entries of groups are counted at most: the rarest groups of the sought name come first."""
_FEWEST_GROUPS = 3
_LONGEST_SHORT = 6


class NameIndex:
    """Normalised names by slots, small whole numbers that the caller gives and that are never given twice."""

    def __init__(self) -> None:
        self.weights = WordWeights()
        self._names: dict[int, str] = {}
        self._groups: dict[str, array[int]] = {}
        self._short: dict[str, list[int]] = {}
        self._gone = 0

    def __len__(self) -> int:
        return len(self._names)

    @property
    def worn(self) -> bool:
        """Whether so much was removed that building it anew pays."""
        return self._gone > 1_000 + len(self._names) // 2

    def name(self, slot: int) -> str:
        """The name of the slot."""
        return self._names[slot]

    def add(self, slot: int, name: str) -> None:
        """Another name."""
        self._names[slot] = name
        self.weights.count(name)
        for group in _groups_of(name):
            entries = self._groups.get(group)
            if entries is None:
                entries = self._groups[group] = array("I")
            entries.append(slot)
        for short in _short_of(name):
            self._short.setdefault(short, []).append(slot)

    def remove(self, slot: int) -> None:
        """The slot's name is no more. What its letters left behind goes when the index is built anew."""
        self.weights.count(self._names.pop(slot), -1)
        self._gone += 1

    def nearest(self, name: str, limit: int, least: float) -> list[tuple[int, float]]:
        """The ``limit`` slots whose names are most like ``name``, each with its score of ``least`` to 100, best
        first."""
        words = self.weights.of(name)
        scored = []
        for slot in self._sharing(name, max(2 * limit, 60)):
            other = self._names[slot]
            score = 100.0 if other == name else weighed_score(name, words, other, self.weights.of(other))
            if score >= least:
                scored.append((slot, score))
        return nlargest(limit, scored, key=lambda entry: (entry[1], -entry[0]))

    def _sharing(self, name: str, limit: int) -> set[int]:
        """Slots of names that share the most and the rarest groups, and those of the same initials."""
        counts = self._counted(name)
        names = self._names
        least = 0.25 * max(counts.values(), default=0.0)
        near = (
            (count / sqrt(len(names[slot]) + 2), slot)
            for slot, count in counts.items()
            if count >= least and slot in names
        )
        found = {slot for _, slot in nlargest(limit, near)}
        for short in _short_of(name):
            found.update(slot for slot in self._short.get(short, ())[:limit] if slot in names)
        return found

    def _counted(self, name: str) -> dict[int, float]:
        known = sorted((len(entries), group) for group in _groups_of(name) if (entries := self._groups.get(group)))
        counts: dict[int, float] = {}
        looked_at = 0
        for number, (size, group) in enumerate(known):
            if looked_at + size > _LOOKED_AT and number >= _FEWEST_GROUPS:
                break
            looked_at += size
            weight = log(2 + len(self._names) / size)
            if not number:
                counts = dict.fromkeys(self._groups[group], weight)
                continue
            for slot in self._groups[group]:
                counts[slot] = counts.get(slot, 0.0) + weight
        return counts


def _groups_of(name: str) -> set[str]:
    """Groups of three letters within words and at their ends: ``abb`` -> `` ab``, ``abb``, ``bb ``."""
    padded = f" {name} "
    groups = set(map("".join, zip(padded, padded[1:], padded[2:], strict=False)))
    return {group for group in groups if group[1] != " "} if " " in name else groups


def _short_of(name: str) -> Iterator[str]:
    """What finds a name by its initials: these, or the name where it is as short as they are."""
    if " " not in name and len(name) <= _LONGEST_SHORT:
        yield name
    elif len(short := initials(name)) <= _LONGEST_SHORT and short:
        yield short
