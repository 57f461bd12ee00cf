"""The version that a new row begins with."""

from __future__ import annotations

from secrets import randbelow

_RANGE = 1 << 40


def first_version() -> int:
    """A number that no earlier row of the same id had: a record that was deleted and comes back must not be taken for
    the old one by whoever still holds that one's version. From there versions are counted on."""
    return 1 + randbelow(_RANGE)
