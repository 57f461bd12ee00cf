"""Tables that other programs open: whole or not at all, and nothing in them is a formula."""

from __future__ import annotations

import csv
import os
import stat
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from app.domain.errors import Cancelled, FileNotWritten
from app.files import table_writer as writing
from app.files.table_writer import Cell, harmless, table_writer

HEADINGS = ("When", "Name", "Values")
WHEN = datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001  workbooks know no zones
ROWS: list[list[Cell]] = [
    [WHEN, 'Möbel & Söhne; "A"\nLtd', 3],
    [None, '=HYPERLINK("x")', None],
]


def written(path: Path, rows: list[list[Cell]] | None = None, delimiter: str = ",") -> Path:
    with table_writer(path, HEADINGS, delimiter) as writer:
        for row in ROWS if rows is None else rows:
            writer.row(row)
    return path


def read_csv(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_csv_comes_back_as_it_went(tmp_path: Path, delimiter: str) -> None:
    found = read_csv(written(tmp_path / "log.csv", delimiter=delimiter), delimiter)
    assert found == [
        list(HEADINGS),
        ["2026-03-02 09:30:00", 'Möbel & Söhne; "A"\nLtd', "3"],
        ["", '\'=HYPERLINK("x")', ""],
    ]


def test_a_workbook_holds_texts_numbers_and_times(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(tmp_path / "log.xlsx"))
    rows = list(book.active.iter_rows())  # type: ignore[union-attr]
    assert [cell.value for cell in rows[0]] == list(HEADINGS)
    assert [cell.value for cell in rows[1]] == [WHEN, 'Möbel & Söhne; "A"\nLtd', 3]
    assert rows[2][1].value == '=HYPERLINK("x")'
    assert rows[2][1].data_type == "s", "a text, not a formula"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("-1,234.50", "-1,234.50"),
        ("+44 1632 960001", "+44 1632 960001"),
        ("plain = text", "plain = text"),
        ("", ""),
    ],
)
def test_what_begins_like_a_formula_is_a_text(text: str, shown: str) -> None:
    assert harmless(text) == shown


@pytest.mark.parametrize("name", ["log.csv", "log.xlsx"])
def test_a_write_that_is_stopped_leaves_what_was_there(tmp_path: Path, name: str) -> None:
    """Seen to fail where the file itself was written to."""
    path = tmp_path / name
    path.write_text("before")

    def stopped() -> None:
        with table_writer(path, HEADINGS) as writer:
            writer.row(ROWS[0])
            raise Cancelled()

    with pytest.raises(Cancelled):
        stopped()
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["log.csv", "log.xlsx"])
def test_only_the_user_may_read_it(tmp_path: Path, name: str) -> None:
    assert stat.S_IMODE(os.stat(written(tmp_path / name)).st_mode) == 0o600


def test_a_place_that_can_not_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as missing:
        written(tmp_path / "no such folder" / "log.csv")
    assert missing.value.reason == "missing"
    (tmp_path / "log.csv").mkdir()
    with pytest.raises(FileNotWritten) as folder:
        written(tmp_path / "log.csv")
    assert folder.value.reason == "denied"


def test_a_full_sheet_is_followed_by_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "SHEET_ROWS", 3)
    rows: list[list[Cell]] = [[None, f"row {number}", number] for number in range(5)]
    book = openpyxl.load_workbook(written(tmp_path / "log.xlsx", rows))
    names = [[row[1] for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]
    assert names == [["Name", "row 0", "row 1"], ["Name", "row 2", "row 3"], ["Name", "row 4"]]
