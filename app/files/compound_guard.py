"""What an old workbook (xls) would unfold to, found out from its records: its reader makes room for whatever they say.

A compound file is a small file system of sectors; its stream "Workbook" (or "Book") is a list of records, each with
type and length. Only as much is read here as says how large the sheets claim to be.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from app.domain.errors import FileRefused
from app.files.limits import MAX_CELLS

_HEADER, _ENTRY, _IN_HEADER = 512, 128, 109
_LAST_SECTOR = 0xFFFFFFFA
"""Numbers from here on mark the end of a chain or a sector of another use."""
_STREAMS = ("workbook", "book")
_SHEET_PLACE, _STRINGS, _SIZE, _MANY, _END = 0x0085, 0x00FC, 0x0200, (0x00BD, 0x00BE), 0x000A
_CELLS = frozenset((0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x00FD, 0x0201))


def check_compound(path: str, data: bytes) -> None:
    """Raises ``FileRefused``: ``not_a_workbook``, or ``too_large`` when a sheet claims more cells than are read."""
    try:
        stream = _Compound(data).workbook()
        largest = max(_corners(stream), default=0)
    except (struct.error, ValueError, IndexError) as error:
        raise FileRefused(path, "not_a_workbook") from error
    if largest > MAX_CELLS:
        raise FileRefused(path, "too_large", f"{largest} cells")


class _Compound:
    """The file system of a compound file. Raises ``ValueError`` and ``struct.error`` where it is none."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, self._small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or self._small_shift != 6:
            raise ValueError("sector size")
        self._size = 1 << shift
        fat_sectors, directory = struct.unpack_from("<II", data, 44)
        self._cutoff, small_fat, _, difat, difat_sectors = struct.unpack_from("<IIIII", data, 56)
        if max(fat_sectors, difat_sectors) * self._size > len(data):
            raise ValueError("more sectors than bytes")
        self._fat = self._numbers(self._fat_sectors(fat_sectors, difat))
        self._small_fat = self._numbers(self._chain(small_fat)) if small_fat < _LAST_SECTOR else []
        self._entries = list(self._directory(b"".join(map(self._sector, self._chain(directory)))))

    def workbook(self) -> bytes:
        """The stream of the workbook."""
        for name, start, size in self._entries:
            if name in _STREAMS:
                return self._stream(start, size)
        raise ValueError("no workbook")

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        if begin >= len(self._data):
            raise ValueError("sector beyond the end")
        return self._data[begin : begin + self._size]

    def _numbers(self, sectors: Sequence[int]) -> list[int]:
        joined = b"".join(map(self._sector, sectors))
        return list(struct.unpack(f"<{len(joined) // 4}I", joined[: len(joined) // 4 * 4]))

    def _fat_sectors(self, count: int, difat: int) -> list[int]:
        found = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        seen: set[int] = set()
        while difat < _LAST_SECTOR and difat not in seen:
            seen.add(difat)
            *more, difat = self._numbers([difat])
            found += more
        return [number for number in found if number < _LAST_SECTOR][:count]

    def _chain(self, start: int) -> list[int]:
        return list(_followed(self._fat, start))

    def _directory(self, entries: bytes) -> Iterator[tuple[str, int, int]]:
        """(name, first sector, size) of each entry; the first is the root, which holds the small sectors."""
        for place in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", entries, place + 64)
            if kind not in (2, 5):
                continue
            start, size = struct.unpack_from("<IQ", entries, place + 116)
            size &= 0xFFFFFFFF if self._size == _HEADER else 0xFFFFFFFFFFFFFFFF
            if size > len(self._data):
                raise ValueError("longer than the file")
            name = entries[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            yield name.casefold() if kind == 2 else "", start, size

    def _stream(self, start: int, size: int) -> bytes:
        if size >= self._cutoff:
            return b"".join(map(self._sector, self._chain(start)))[:size]
        root = next((entry for entry in self._entries if entry[0] == ""), None)
        if root is None:
            raise ValueError("no root")
        small = b"".join(map(self._sector, self._chain(root[1])))
        step = 1 << self._small_shift
        chain = _followed(self._small_fat, start)
        return b"".join(small[number * step : (number + 1) * step] for number in chain)[:size]


def _followed(table: Sequence[int], start: int) -> Iterator[int]:
    seen: set[int] = set()
    while start < _LAST_SECTOR:
        if start in seen:
            raise ValueError("a chain without an end")
        seen.add(start)
        yield start
        start = table[start]


def _corners(stream: bytes) -> Iterator[int]:
    """How many cells each sheet, and how many texts the workbook claims to have."""
    places = [0]
    for kind, record in _records(stream, 0):
        if kind == _SHEET_PLACE:
            places.append(struct.unpack_from("<I", record)[0])
        elif kind == _STRINGS:
            yield struct.unpack_from("<I", record, 4)[0]
    for place in places:
        rows = columns = 0
        for kind, record in _records(stream, place):
            if kind == _SIZE:
                yield _claimed(record)
            elif kind in _CELLS and len(record) >= 4:
                row, column = struct.unpack_from("<HH", record)
                rows, columns = max(rows, row + 1), max(columns, column + 1)
            elif kind in _MANY and len(record) >= 6:
                row, last = struct.unpack_from("<H", record)[0], struct.unpack_from("<H", record, len(record) - 2)[0]
                rows, columns = max(rows, row + 1), max(columns, last + 1)
        yield rows * columns


def _claimed(record: bytes) -> int:
    if len(record) >= 14:
        first, last, left, right = struct.unpack_from("<IIHH", record)
    else:
        first, last, left, right = struct.unpack_from("<HHHH", record)
    return int((max(0, last - first) + 1) * (max(0, right - left) + 1))


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Type and content of each record up to the end of its sheet."""
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        if kind == _END:
            return
        place += 4 + length
