"""Old workbooks (xls), and those that claim more than any memory holds."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from app.domain.errors import FileRefused
from app.files.kinds import ImportKind
from app.files.recognition import recognise
from tests.files.old_workbook import SECTOR, compound, old_workbook, workbook_stream

ROWS: list[list[str | float]] = [
    ["No.", "Name", "City", "Credit Limit (LCY)"],
    ["10000", "Möbel", "Köln", 12.5],
    ["20000", "Café", "", 7.0],
]


def refusal(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "old.xls"
    path.write_bytes(data)
    with pytest.raises(FileRefused) as caught:
        recognise(path)
    return caught.value.reason


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(old_workbook(ROWS))
    (table,) = recognise(path)
    assert (table.kind, table.name) == (ImportKind.CUSTOMERS, "Sheet1")
    assert [row.cells for row in table.rows()] == [("10000", "Möbel", "Köln", "12.5"), ("20000", "Café", "", "7")]


def test_what_a_sheet_claims_is_not_believed(tmp_path: Path) -> None:
    """Without the guard the reader makes room for what is claimed: the first two were seen to end the process."""
    stream = workbook_stream(ROWS)
    size = struct.pack("<IIHHH", 0, len(ROWS), 0, 4, 0)
    claimed = stream.replace(size, struct.pack("<IIHHH", 0, 0xFFFFFFF0, 0, 0xFFF0, 0))
    assert claimed != stream and refusal(tmp_path, compound(claimed)) == "too_large"
    number = struct.pack("<HHHHHd", 0x0203, 14, 1, 3, 0, 12.5)
    far = stream.replace(number, struct.pack("<HHHHHd", 0x0203, 14, 0xFFFF, 0xFFFF, 0, 12.5))
    assert far != stream and refusal(tmp_path, compound(far)) == "too_large"
    texts = struct.pack("<HHII", 0x00FC, 8, 1, 0x7FFFFFFF)
    begin = stream[:20]
    assert refusal(tmp_path, compound((begin + texts + stream[20:])[: len(stream)])) == "too_large"


def test_chains_that_bite_their_tail_and_sizes_beyond_the_file(tmp_path: Path) -> None:
    data = bytearray(old_workbook(ROWS))
    ring = bytearray(data)
    ring[SECTOR + 4 * 3 : SECTOR + 4 * 4] = struct.pack("<I", 2)  # the stream's second sector leads back to its first
    assert refusal(tmp_path, bytes(ring)) == "not_a_workbook"
    vast = bytearray(data)
    vast[2 * SECTOR + 128 + 120 : 2 * SECTOR + 128 + 124] = struct.pack("<I", 0xFFFFFFF0)
    assert refusal(tmp_path, bytes(vast)) == "not_a_workbook"
    for length in (30, 300, SECTOR, SECTOR + 7, 3 * SECTOR):
        assert refusal(tmp_path, bytes(data[:length])) == "not_a_workbook"
    assert refusal(tmp_path, compound(workbook_stream(ROWS), "Letter")) == "not_a_workbook"


def test_a_binary_workbook_is_not_read(tmp_path: Path) -> None:
    """Its cells stand in a form that can't be looked through beforehand."""
    path = tmp_path / "book.xlsb"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.bin", b"x")
    assert refusal(tmp_path, path.read_bytes()) == "not_a_workbook"
