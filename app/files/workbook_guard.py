"""What a workbook would unfold to, found out without unfolding it: a few kilobytes may ask for the whole memory."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO
from xml.etree import ElementTree

from app.domain.errors import FileRefused
from app.files.limits import MAX_CELLS, MAX_UNPACKED_BYTES
from app.files.reading import Watch

_CHUNK = 1024 * 1024
_OVERLAP = 64
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)([0-9]+)["']""")
"""The place that a cell or row names (``r="B7"``, ``r="7"``), however far out: the reader makes room for it. Any part
may be a sheet; what only looks like a place does no harm here."""
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def check_package(path: str, archive: zipfile.ZipFile, watch: Watch) -> None:
    """Reads every part once, counting. Raises ``FileRefused``: ``too_large``, ``protected`` or ``damaged``;
    ``Cancelled``."""
    if any(part.flag_bits & 0x1 for part in archive.infolist()):
        raise FileRefused(path, "protected")
    if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED_BYTES:
        raise FileRefused(path, "too_large", "unpacked")
    unpacked = 0
    try:
        for part in archive.infolist():
            corner = [0, 0]
            for chunk, new in _chunks(archive, part):
                watch.check()
                unpacked += new
                if unpacked > MAX_UNPACKED_BYTES:
                    raise FileRefused(path, "too_large", "unpacked")
                _stretch(corner, chunk)
            if corner[0] * corner[1] > MAX_CELLS:
                raise FileRefused(path, "too_large", f"{corner[0]} x {corner[1]}")
        if "content.xml" in archive.namelist():
            with archive.open("content.xml") as content:
                _check_repeats(path, content)
    except (*_BROKEN, ElementTree.ParseError) as error:
        raise FileRefused(path, "damaged") from error


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """The part piece by piece, each with a bit of the one before, and how much is new in it. A part that is longer
    than it says, or another than its checksum says, raises."""
    tail = b""
    with archive.open(part) as stream:
        while piece := stream.read(_CHUNK):
            yield tail + piece, len(piece)
            tail = piece[-_OVERLAP * 4 :]


def _stretch(corner: list[int], chunk: bytes) -> None:
    """Widens ``corner`` (rows, columns) by the places that the chunk names."""
    letters: dict[bytes, None] = {}
    for column, row in _PLACE.findall(chunk):
        letters[column.upper()] = None
        corner[0] = max(corner[0], int(row))
    for column in letters:
        number = 0
        for letter in column:
            number = number * 26 + letter - ord("A") + 1
        corner[1] = max(corner[1], number)


def _check_repeats(path: str, content: IO[bytes]) -> None:
    """An OpenDocument sheet may say of one cell or row that it stands a million times."""
    rows = columns = line = place = width = 0
    for _event, element in ElementTree.iterparse(content, events=("end",)):
        tag = element.tag.rpartition("}")[2]
        if tag in ("table-cell", "covered-table-cell"):
            place += _times(element, "number-columns-repeated")
            if len(element) or any(name.endswith("}value-type") for name in element.attrib):
                width = place
            element.clear()
        elif tag == "table-row":
            line += _times(element, "number-rows-repeated")
            if width:
                rows, columns = line, max(columns, width)
            place = width = 0
            element.clear()
        elif tag == "table":
            rows = columns = line = 0
            element.clear()
        if rows * columns > MAX_CELLS:
            raise FileRefused(path, "too_large", f"{rows} x {columns}")


def _times(element: ElementTree.Element, attribute: str) -> int:
    for name, value in element.attrib.items():
        if name.endswith("}" + attribute):
            return int(value)
    return 1
