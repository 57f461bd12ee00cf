"""How many fields of a coupled pair differ, and how many of them need a person: what lists show of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PairCounts:
    """Numbers of fields: ``differences`` hold different values now, ``conflicts`` of them must be decided by a person,
    ``unmatched`` hold a value without counterpart, ``refused`` one that is too long. ``vanished``: one of the two
    records is gone, so that there is nothing to compare."""

    differences: int = 0
    conflicts: int = 0
    unmatched: int = 0
    refused: int = 0
    vanished: bool = False

    @property
    def waits(self) -> bool:
        """Whether anything of it waits for a person."""
        return self.vanished or bool(self.conflicts or self.unmatched or self.refused)
