"""What was typed into a card against what was shown, and against what somebody else saved meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.customer import CUSTOMER_FIELDS, Customer
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A card being edited. ``shown`` are the values when it was opened; ``typed`` those that stand there now, of the
    fields that could be read."""

    shown: Mapping[str, object]
    typed: Mapping[str, object]

    def changes(self) -> dict[str, object]:
        """The fields whose value is another one now."""
        return {name: value for name, value in self.typed.items() if value != self.shown.get(name, "")}

    def compare(self, theirs: Customer) -> list[FieldConflict]:
        """Every field that somebody changed, in the card's order."""
        found = []
        changes = self.changes()
        for field in CUSTOMER_FIELDS:
            shown, now = self.shown.get(field.name, ""), getattr(theirs, field.name)
            yours = changes.get(field.name, shown)
            if now != shown or yours != shown:
                found.append(FieldConflict(field, shown, now, yours))
        return found


def values_of(customer: Customer) -> dict[str, object]:
    """The customer's fields by name."""
    return {field.name: getattr(customer, field.name) for field in CUSTOMER_FIELDS}


def chosen_values(conflicts: Sequence[FieldConflict], keep_yours: Mapping[str, bool]) -> dict[str, object]:
    """The values to save over theirs: those fields whose own value was chosen and differs from theirs."""
    return {
        conflict.field.name: conflict.yours
        for conflict in conflicts
        if keep_yours.get(conflict.field.name, False) and conflict.yours != conflict.theirs
    }
