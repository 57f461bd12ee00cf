"""What a file changes in a record: a three-way comparison of each field at the file.

*Base* is what the other program was known to hold by its last file, *ours* what the record holds here now, *theirs*
what this file holds: canonical texts all three. Who changed the field since the last file follows from them alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FieldState(StrEnum):
    """Who changed a field since the last file."""

    IN_STEP = "in_step"  # both hold the same
    OURS = "ours"  # changed here alone: stays, and goes out with the next export
    THEIRS = "theirs"  # changed by the other program alone, or not known who: the file's value is taken
    CONFLICT = "conflict"  # both changed it to different values: a person decides


class Take(StrEnum):
    """Whose value of a field that both changed counts."""

    FILE = "file"
    OURS = "ours"


class RowGroup(StrEnum):
    """What a row of a preview is; each row is in one group."""

    NEW = "new"  # no record goes by it, or none for sure: see its proposals
    CHANGED = "changed"  # the file changes fields, none of them in conflict
    CONFLICT = "conflict"  # at least one field was changed on both sides
    MISSING = "missing"  # a record that the file doesn't have
    WRONG = "wrong"  # can't be applied; its problems say why
    UNCHANGED = "unchanged"  # nothing to write; fields that were changed here alone stay as they are


class MissingAction(StrEnum):
    """What becomes of a record that the file doesn't have."""

    LEAVE = "leave"
    BLOCK = "block"  # customers are blocked, accounts deactivated, users disabled
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class FieldUpdate:
    """One field of a row. ``base`` is ``None`` when no file has told of the field yet."""

    name: str
    base: str | None
    ours: str
    theirs: str
    state: FieldState


def field_state(base: str | None, ours: str, theirs: str) -> FieldState:
    """Who changed the field. Spaces around a text and the kind of its line ends make no difference: files lose them.

    Where no file has told of the field before, a difference counts as changed by the file.
    """
    if alike(ours, theirs):
        return FieldState.IN_STEP
    if base is None or alike(base, ours):
        return FieldState.THEIRS
    return FieldState.OURS if alike(base, theirs) else FieldState.CONFLICT


def alike(one: str, other: str) -> bool:
    """Whether two texts are the same but for what files lose on the way."""
    return one == other or _squeezed(one) == _squeezed(other)


def _squeezed(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
