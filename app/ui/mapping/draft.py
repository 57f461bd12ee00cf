"""The field mappings while they are edited: what was read, what was changed, and both together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.field_mapping import DEFAULT_MAPPINGS, FieldMapping

_EDITED = ("enabled", "direction", "truncate", "constant")


class MappingDraft:
    """Rows in the order in which they are shown."""

    def __init__(self, mappings: Sequence[FieldMapping] = DEFAULT_MAPPINGS, versions: Mapping[str, str] | None = None):
        self.versions: Mapping[str, str] = versions or {}
        self._read = tuple(mappings)
        self._rows = list(mappings)
        self._taken: set[str] = set()

    @property
    def rows(self) -> tuple[FieldMapping, ...]:
        """As they would be saved."""
        return tuple(self._rows)

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self.rows != self._read

    @property
    def is_default(self) -> bool:
        """Whether all is as the program brings it along."""
        return self.rows == DEFAULT_MAPPINGS

    def position(self, key: str) -> int:
        """The row of the mapping. KeyError for an unknown one."""
        for place, mapping in enumerate(self._rows):
            if mapping.key == key:
                return place
        raise KeyError(key)

    def is_changed(self, key: str) -> bool:
        """Whether the mapping is another than the one that was read, or stands at another place among the others."""
        place = self.position(key)
        return self._rows[place] != _of(self._read, key) or key in self._moved()

    def is_as_brought(self, key: str) -> bool:
        """Whether the mapping is as the program brings it along, wherever it stands."""
        return self._rows[self.position(key)] == _of(DEFAULT_MAPPINGS, key)

    def put(self, mapping: FieldMapping) -> None:
        """The mapping in place of the one of its key."""
        self._rows[self.position(mapping.key)] = mapping

    def move(self, key: str, place: int) -> None:
        """Put the mapping at that place; the others close up."""
        self._taken.add(key)
        self._rows.insert(max(0, min(place, len(self._rows) - 1)), self._rows.pop(self.position(key)))

    def default(self, key: str) -> None:
        """The mapping as the program brings it along; it stays where it stands."""
        self.put(_of(DEFAULT_MAPPINGS, key))

    def reset(self) -> None:
        """All mappings, and their order, as the program brings them along."""
        self._rows = list(DEFAULT_MAPPINGS)

    def rebase(self, mappings: Sequence[FieldMapping], versions: Mapping[str, str]) -> None:
        """What was read is another by now; what was changed here stays changed, what was not follows."""
        before = {mapping.key: mapping for mapping in self._read}
        mine = {mapping.key: mapping for mapping in self._rows}
        order = [mapping.key for mapping in (self._rows if self._moved() else mappings)]
        fresh = {mapping.key: mapping for mapping in mappings}
        self._read, self.versions = tuple(mappings), versions
        self._rows = [_merged(before[key], mine[key], fresh[key]) for key in order]

    def _moved(self) -> set[str]:
        """The mappings that were taken elsewhere: the fewest whose moving explains the order, and rather those that
        somebody took."""
        places = {mapping.key: place for place, mapping in enumerate(self._read)}
        order = [places[mapping.key] for mapping in self._rows]
        if order == sorted(order):
            return set()
        weights = [1 if mapping.key in self._taken else 2 for mapping in self._rows]
        kept = _longest_rising(order, weights)
        return {self._read[place].key for place in order if place not in kept}


def _longest_rising(numbers: Sequence[int], weights: Sequence[int]) -> set[int]:
    """The part of the numbers that is in order and weighs most."""
    parts: list[tuple[int, list[int]]] = [(0, [])]
    for number, weight in zip(numbers, weights, strict=True):
        fitting = (part for part in parts if not part[1] or part[1][-1] < number)
        best, before = max(fitting, key=lambda part: part[0])
        parts.append((best + weight, [*before, number]))
    return set(max(parts, key=lambda part: part[0])[1])


def _merged(before: FieldMapping, mine: FieldMapping, fresh: FieldMapping) -> FieldMapping:
    changed = {name: getattr(mine, name) for name in _EDITED if getattr(mine, name) != getattr(before, name)}
    if "direction" in changed or "constant" in changed:  # a constant belongs to its direction
        changed |= {"direction": mine.direction, "constant": mine.constant}
    elif fresh.direction is not before.direction:
        changed["constant"] = fresh.constant
    return replace(fresh, **changed)


def _of(mappings: Sequence[FieldMapping], key: str) -> FieldMapping:
    return next(mapping for mapping in mappings if mapping.key == key)
