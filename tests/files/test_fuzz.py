"""Whatever a file holds, it ends in tables or in a refusal, soon, and in little memory."""

from __future__ import annotations

import os
import random
import resource
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.errors import FileRefused
from app.files.amounts import AmbiguousAmount, NotAnAmount, read_amount
from app.files.column_guess import guess_columns
from app.files.days import AmbiguousDay, NotADay, read_day
from app.files.kinds import ImportKind
from app.files.recognition import recognise
from app.files.source import SourceTable
from tests.files.fuzz_corpus import Sound, corpus
from tests.files.fuzz_spoiling import BOOK_SHARES, BOOK_SPOILS, SHARES, TEXT_SPOILS

SEED = int(os.environ.get("FUZZ_SEED", "20261123"))
ROUNDS = 5_000
REASONS = {"empty", "damaged", "not_text", "no_headings", "no_table", "not_a_workbook", "too_large", "protected"}
SLOWEST_SECONDS = 20.0
"""On a machine that does much else; the slowest of them takes a tenth of it alone."""
MOST_MEGABYTES = 500


@pytest.fixture(scope="module")
def sound() -> list[Sound]:
    return list(corpus())


def test_the_sound_files_are_what_they_are(sound: list[Sound], tmp_path: Path) -> None:
    assert {each.kind for each in sound} == set(ImportKind)
    for each in sound:
        path = tmp_path / each.name
        path.write_bytes(each.data)
        (table,) = recognise(path)
        assert table.kind is each.kind, each.name
        assert table.row_count >= 5


def test_five_thousand_spoiled_files(sound: list[Sound], tmp_path: Path) -> None:
    """Seen to fail while the guard of workbooks looked at ten digits of a row's number only: the reader asked for 478
    GB, and the process was gone."""
    print("seed", SEED)
    path = tmp_path / "spoiled"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read, reasons, slowest = 0, Counter[str](), 0.0
    for number in range(ROUNDS):
        rng = random.Random(SEED * 1_000_003 + number)
        original = sound[number % len(sound)]
        spoils, shares = (BOOK_SPOILS, BOOK_SHARES) if original.is_zip else (TEXT_SPOILS, SHARES)
        spoil = rng.choices(spoils, shares)[0]
        path.write_bytes(spoil(rng, original.data))
        began = time.monotonic()
        try:
            for table in recognise(path):
                look_through(table)
            read += 1
        except FileRefused as refused:
            reasons[refused.reason] += 1
        except Exception as error:
            raise AssertionError(f"number {number}, {original.name}, {spoil.__name__}") from error
        slowest = max(slowest, time.monotonic() - began)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print("read", read, "refused", reasons, "slowest", round(slowest, 2), "s, grown", grown, "MB")
    assert set(reasons) <= REASONS
    assert read > ROUNDS / 4 and reasons.total() > ROUNDS / 10
    assert slowest < SLOWEST_SECONDS
    assert grown < MOST_MEGABYTES


def look_through(table: SourceTable) -> None:
    """All that is done with a table before its rows are compared with records."""
    guesses = guess_columns(table.columns, table.kind or ImportKind.CUSTOMERS)
    targets = [guess.target for guess in guesses if guess.target]
    assert len(targets) == len(set(targets))
    count = 0
    for row in table.rows():
        count += 1
        assert len(row.cells) == len(table.columns)
        for cell in row.cells if count < 5 else ():
            with suppress(NotAnAmount, AmbiguousAmount):
                read_amount(cell)
            with suppress(NotADay, AmbiguousDay):
                read_day(cell)
    assert count == table.row_count
