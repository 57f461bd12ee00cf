"""Files that are wrong in any way are refused or read; they never break the program."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl

from app.domain.errors import FileRefused
from app.files.recognition import recognise

SEED = 20260214
ROUNDS = 2_000
REASONS = {"empty", "damaged", "not_text", "no_headings", "no_table", "not_a_workbook", "too_large", "protected"}


def spoiled(rng: random.Random, data: bytes) -> bytes:
    """A copy with bytes changed, cut out, doubled or put in."""
    broken = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        if not broken:
            return bytes(rng.randbytes(20))
        place, length = rng.randrange(len(broken)), rng.randint(1, 40)
        match rng.randrange(5):
            case 0:
                broken[place] = rng.randrange(256)
            case 1:
                del broken[place : place + length]
            case 2:
                broken[place:place] = rng.randbytes(length)
            case 3:
                broken[place:place] = broken[place : place + length]
            case _:
                broken[place:place] = rng.choice([b'"', b"\r", b"\n\n", b"\0", b";", b"\t,", b"\xff\xfe", b"\xc3"])
    return bytes(broken)


def seeds(tmp_path: Path) -> Iterator[bytes]:
    text = 'No.;Name;City\r\n1;"Möbel ""A""";Köln\r\n2;Café;"Gen\nève"\r\n3;Ærø;Århus\r\n'
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        yield text.encode(encoding)
        yield text.replace(";", "\t").encode(encoding)
    book = openpyxl.Workbook()
    for row in (["No.", "Name", "Credit Limit (LCY)"], ["1", "Möbel", 12.5], ["2", "Café", None]):
        book.worksheets[0].append(row)
    path = tmp_path / "seed.xlsx"
    book.save(path)
    yield path.read_bytes()


def test_two_thousand_spoiled_files(tmp_path: Path) -> None:
    print("seed", SEED)
    rng = random.Random(SEED)
    originals = list(seeds(tmp_path))
    path = tmp_path / "spoiled"
    read, reasons = 0, Counter[str]()
    for number in range(ROUNDS):
        data = spoiled(rng, originals[number % len(originals)])
        path.write_bytes(data)
        try:
            for table in recognise(path):
                for row in table.rows():
                    assert len(row.cells) == len(table.columns)
            read += 1
        except FileRefused as error:
            reasons[error.reason] += 1
    print("read", read, reasons)
    assert set(reasons) <= REASONS
    assert read > 100 and reasons.total() > 100
