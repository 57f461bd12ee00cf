"""What a company sets for its field mappings, laid over what the program brings along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.domain.field_mapping import FieldMapping, MappingDirection


@dataclass(frozen=True, slots=True)
class MappingSetting:
    """What is set for one mapping. ``place`` is its place in the order, from 0; ``version`` is opaque, blank while
    nothing is stored for the mapping."""

    key: str
    version: str
    place: int
    enabled: bool
    direction: MappingDirection
    truncate: bool
    constant: str


def in_force(defaults: Iterable[FieldMapping], settings: Mapping[str, MappingSetting]) -> tuple[FieldMapping, ...]:
    """The mappings as the company has them, in its order. A mapping without a setting is as it is brought along and
    stands at its usual place; a setting for a mapping that the program does not know is passed over."""
    placed = [
        ((settings[mapping.key].place if mapping.key in settings else place), place, mapping)
        for place, mapping in enumerate(defaults)
    ]
    ordered = sorted(placed, key=lambda entry: entry[:2])
    return tuple(_with(mapping, settings.get(mapping.key)) for _, _, mapping in ordered)


def settings_of(mappings: Iterable[FieldMapping], versions: Mapping[str, str]) -> tuple[MappingSetting, ...]:
    """The inverse of :func:`in_force`: ``mappings`` in their order, with the versions that were seen."""
    return tuple(
        MappingSetting(
            mapping.key,
            versions.get(mapping.key, ""),
            place,
            mapping.enabled,
            mapping.direction,
            mapping.truncate,
            mapping.constant,
        )
        for place, mapping in enumerate(mappings)
    )


def _with(mapping: FieldMapping, setting: MappingSetting | None) -> FieldMapping:
    if setting is None:
        return mapping
    return replace(
        mapping,
        enabled=setting.enabled,
        direction=setting.direction,
        truncate=setting.truncate,
        constant=setting.constant,
    )
