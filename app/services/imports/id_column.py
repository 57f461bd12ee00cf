"""The ids of a long list in little memory: 36 bytes each for UUIDs, where Python's texts take over 90."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload


class IdColumn(Sequence[str]):
    """Ids in their order."""

    def __init__(self, ids: Sequence[str]) -> None:
        encoded = [entry.encode() for entry in ids]
        self._width = max(map(len, encoded), default=1)
        self._length = len(encoded)
        self._bytes = b"".join(entry.ljust(self._width, b"\0") for entry in encoded)

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self._at(place) for place in range(*index.indices(self._length))]
        return self._at(range(self._length)[index])

    def place_of(self, record_id: str) -> int | None:
        """At which place the id stands; ``None`` when it isn't there."""
        wanted = record_id.encode()
        if len(wanted) > self._width:
            return None
        wanted = wanted.ljust(self._width, b"\0")
        found = self._bytes.find(wanted)
        while found >= 0 and found % self._width:  # across the border of two ids
            found = self._bytes.find(wanted, found + 1)
        return None if found < 0 else found // self._width

    def _at(self, place: int) -> str:
        return self._bytes[place * self._width : (place + 1) * self._width].rstrip(b"\0").decode()
