"""What was typed into a form against what was shown, and against what somebody else saved meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.field import Field


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field with its three values. ``contested``: both sides changed it, to different values."""

    field: Field
    shown: object
    theirs: object
    yours: object

    @property
    def contested(self) -> bool:
        return self.yours != self.theirs and self.theirs != self.shown and self.yours != self.shown


def changed_values(shown: Mapping[str, object], typed: Mapping[str, object]) -> dict[str, object]:
    """The fields whose value is another one than was shown."""
    return {name: value for name, value in typed.items() if value != shown.get(name, "")}


def conflicts_of(
    fields: Sequence[Field], shown: Mapping[str, object], changes: Mapping[str, object], theirs: Mapping[str, object]
) -> list[FieldConflict]:
    """Every field that somebody changed, in the order of the fields."""
    found = []
    for field in fields:
        before, now = shown.get(field.name, ""), theirs[field.name]
        yours = changes.get(field.name, before)
        if now != before or yours != before:
            found.append(FieldConflict(field, before, now, yours))
    return found


def chosen_values(conflicts: Sequence[FieldConflict], keep_yours: Mapping[str, bool]) -> dict[str, object]:
    """The values to save over theirs: those fields whose own value was chosen and differs from theirs."""
    return {
        conflict.field.name: conflict.yours
        for conflict in conflicts
        if keep_yours.get(conflict.field.name, False) and conflict.yours != conflict.theirs
    }
