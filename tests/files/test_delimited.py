"""Text files in every encoding and with every delimiter."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import FileRefused
from app.files import delimiters, encodings
from app.files.delimited import read_delimited
from app.files.recognition import recognise
from app.files.source import Fault, SourceTable

HEADINGS = ["No.", "Name", "Address", "City"]
ROWS = [
    ["10000", "Möbel Siegfried", "Straße 1", "Wien"],
    ["10001", 'The "Cannon" Group', "1, High Street; left", "Genève"],
    ["10002", "Café Cañón", "line one\nline two", "Málaga"],
]


def written(rows: list[list[str]], delimiter: str, end: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


def table_of(tmp_path: Path, data: bytes | str) -> SourceTable:
    path = tmp_path / "list.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (table,) = recognise(path)
    return table


def cells(table: SourceTable) -> list[list[str]]:
    return [list(row.cells) for row in table.rows()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("delimiter", delimiters.OFFERED)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_and_delimiter_are_found(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    rows = [[cell.replace("\n", end[0]) for cell in row] for row in ROWS]  # a file has one kind of line end
    table = table_of(tmp_path, written([HEADINGS, *rows], delimiter, end).encode(encoding))
    assert [column.heading for column in table.columns] == HEADINGS
    assert cells(table) == rows
    assert table.delimiter == delimiter
    assert table.row_count == 3


WESTERN = "ab 1äÖßéñø€Ž’\"';,|\t=-@<&"
ALL = WESTERN + "日本\u200f\U0001f642Łż\u00a0"


@given(st.data(), st.sampled_from(["utf-8", "utf-16", "cp1252"]), st.sampled_from(delimiters.OFFERED))
def test_what_is_written_is_read_letter_for_letter(data: st.DataObject, encoding: str, delimiter: str) -> None:
    cell = st.text(WESTERN if encoding == "cp1252" else ALL, max_size=12)
    cell = st.one_of(cell, st.lists(cell, min_size=2, max_size=3).map("\n".join))
    rows = data.draw(st.lists(st.lists(cell, min_size=3, max_size=3), max_size=6))
    rows = [[f"x{number}", *row] for number, row in enumerate(rows)]
    raw = written([HEADINGS, *rows], delimiter).encode(encoding)
    table = read_delimited("list.csv", raw, encoding, delimiter)
    assert cells(table) == rows


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    table = table_of(tmp_path, 'No.,Name\n1,one\n\n , \n2,"two\nlines"\n3,three\n')
    assert [(row.line, row.cells[0]) for row in table.rows()] == [(2, "1"), (5, "2"), (7, "3")]


def test_rows_too_short_and_too_long_are_said(tmp_path: Path) -> None:
    table = table_of(tmp_path, "No.,Name,City\n1,one\n2,two,Bonn,,\n3,three,Bonn,lost\n")
    assert [(row.line, row.cells, row.fault) for row in table.rows()] == [
        (2, ("1", "one", ""), Fault.TOO_FEW),
        (3, ("2", "two", "Bonn"), Fault.NONE),
        (4, ("3", "three", "Bonn"), Fault.TOO_MANY),
    ]


def test_a_quotation_mark_left_open_is_said(tmp_path: Path) -> None:
    table = table_of(tmp_path, 'No.,Name\n1,one\n2,"two\n3,three\n')
    assert [(row.line, row.fault) for row in table.rows()] == [(2, Fault.NONE), (3, Fault.OPEN_QUOTE)]
    assert list(table.rows())[1].cells == ("2", "two\n3,three\n")


def test_a_quotation_mark_left_open_over_a_big_file_refuses_it(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        table_of(tmp_path, 'No.,Name\n1,one\n2,"two\n' + "3,three\n" * 20_000)
    assert (refused.value.reason, refused.value.detail) == ("damaged", "line 3")


def test_excels_own_first_line(tmp_path: Path) -> None:
    table = table_of(tmp_path, "sep=;\nNo.;Name\n1;one, two\n")
    assert (table.delimiter, table.heading_line, cells(table)) == (";", 2, [["1", "one, two"]])


def test_titles_above_the_headings(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Customer list\n2026-01-01\n\nNo.,Name,City\n1,one,Bonn\n")
    assert (table.heading_line, table.row_count) == (4, 1)


def test_one_column_is_a_table(tmp_path: Path) -> None:
    assert cells(table_of(tmp_path, "Name\none\ntwo\n")) == [["one"], ["two"]]


def test_a_text_with_commas_parted_by_semicolons(tmp_path: Path) -> None:
    text = "Name;Address;Credit Limit\n" + 'A, B;"1, 2, 3";25,50\n' * 5
    table = table_of(tmp_path, text)
    assert table.delimiter == ";" and len(table.columns) == 3


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\n\n ,, \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"1,2,3\n4,5,6\n", "no_headings"),
        (b"%PDF-1.7\n\0\x01\x02\x03" + bytes(range(256)) * 4, "not_text"),
        (b"Name\nbell\x07\n", "not_text"),
        ("Name\nM\u00f6bel\nK\u00f6ln\nCaf\u00e9\nWien ".encode() + b"\xc3", "damaged"),
        (b"\xff\xfeN\0a\0m", "damaged"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(FileRefused) as refused:
        table_of(tmp_path, data)
    assert refused.value.reason == reason


def test_nothing_is_replaced_under_a_wrong_encoding(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name,City\nMöbel,Köln\n".encode("cp1252"))
    with pytest.raises(FileRefused) as refused:
        recognise(path, encoding="utf-8")
    assert (refused.value.reason, refused.value.detail) == ("damaged", "line 2 is not utf-8")
    assert cells(recognise(path, encoding="cp1252")[0]) == [["Möbel", "Köln"]]


def test_missing_and_too_large_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (tmp_path / "none.csv", tmp_path, "nul\0.csv"):
        with pytest.raises(FileRefused, match="missing"):
            recognise(path)
    monkeypatch.setattr("app.files.recognition.MAX_BYTES", 10)
    with pytest.raises(FileRefused, match="too_large"):
        table_of(tmp_path, "Name,City\nlong,long\n")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1250", "Nazwa;Miasto\nSpółka Żółw;Łódź\nPrzedsiębiorstwo Źródło;Kraków\nZakład Ćma;Gdańsk\n"),
        ("cp1250", "Jméno;Město\nČeské dráhy;Praha\nŠkoda Plzeň;Plzeň\nKůň a žába;Třebíč\n"),
        ("cp1251", "Имя;Город\nРога и копыта;Москва\nООО Ромашка;Санкт-Петербург\n"),
        ("cp1252", "Name;Ort\nMöbel Größe;Köln\nCafé;Besançon\nJardín Ñandú;Málaga\n"),
        ("cp1252", "Name;By\nRavel Møbler;Århus\nSjøboden;Sandvika\nÆrø;Ålborg\n"),
        ("cp1252", "Name\nCafé\n"),
        ("cp850", "Name;Ort\nMöbel Größe;Köln\nBüro;Düsseldorf\n"),
    ],
)
def test_code_pages_are_told_apart(encoding: str, text: str) -> None:
    assert encodings.detect("list.csv", text.encode(encoding)) == encoding
