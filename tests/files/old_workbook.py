"""A workbook of the old kind (xls), written record by record: one stream in a compound file."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def old_workbook(rows: Sequence[Sequence[str | float]], sheet: str = "Sheet1") -> bytes:
    """One sheet with texts and numbers."""
    return compound(workbook_stream(rows, sheet))


def workbook_stream(rows: Sequence[Sequence[str | float]], sheet: str = "Sheet1") -> bytes:
    """The records, filled up so that the stream is none of the small ones."""
    globals_begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 6))
    name = sheet.encode("latin-1")
    bound = struct.pack("<IBBBB", 0, 0, 0, len(name), 0) + name
    place = len(globals_begin) + 4 + len(bound) + 4
    bound = struct.pack("<I", place) + bound[4:]
    head = globals_begin + _record(0x0085, bound) + _record(0x000A, b"")
    width = max(len(row) for row in rows)
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 6))
    body += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            body += _cell(line, column, cell)
    stream = head + body + _record(0x000A, b"")
    return stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")


def compound(stream: bytes, name: str = "Workbook") -> bytes:
    """A file system with the one stream: sector 0 is its table, sector 1 its directory, the stream follows."""
    count = len(stream) // SECTOR
    fat = [_FAT, _END, *range(3, count + 2), _END]
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, _END, 0, _END, 0, 0)
    header += struct.pack("<108I", *[_FREE] * 108)
    directory = _entry("Root Entry", 5, _END, 0, child=1) + _entry(name, 2, 2, len(stream)) + bytes(256)
    return header + table + directory + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    head += struct.pack("<III", _FREE, _FREE, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def _cell(line: int, column: int, cell: str | float) -> bytes:
    place = struct.pack("<HHH", line, column, 0)
    if isinstance(cell, str):
        text = cell.encode("utf-16-le")
        return _record(0x0204, place + struct.pack("<HB", len(text) // 2, 1) + text)
    return _record(0x0203, place + struct.pack("<d", cell))


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content
