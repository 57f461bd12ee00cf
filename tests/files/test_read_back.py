"""What a writer wrote is read back, letter for letter; and what beside its cells a file is remembered by."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import Cancelled
from app.files.crm_export_writer import CrmLayout, crm_export_writer
from app.files.kinds import ImportKind
from app.files.package_writer import package_writer
from app.files.recognition import recognise
from app.files.source import HiddenSheet, PackageHead, Shape
from app.files.table_writer import table_writer

LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), include_characters="\n")
TEXTS = st.text(LETTERS, max_size=40).filter(lambda text: unicodedata.normalize("NFC", text) == text)
ROWS = st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=8)
quick = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@quick
@given(ROWS)
def test_a_configuration_package(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    path = tmp_path / "package.xlsx"
    with package_writer(path, "TANDEM") as writer:
        sheet = writer.table("Customer", 18, ("No.", "Name", "City", "Contact"))
        for number, row in enumerate(rows):
            sheet.row([f"C{number}", *row])
    (table,) = recognise(path)
    assert (table.kind, table.shape) == (ImportKind.CUSTOMERS, Shape.CONFIGURATION_PACKAGE)
    assert table.package == PackageHead("TANDEM", "Customer", 18)
    assert [row.cells for row in table.rows()] == [(f"C{number}", *row) for number, row in enumerate(rows)]


MARKS = ("(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On")


@quick
@given(ROWS, st.sampled_from([("", ""), ("utf-8", ","), ("utf-16", "\t"), ("utf-8", ";")]))
def test_an_export_of_dynamics_crm(tmp_path: Path, rows: list[tuple[str, ...]], form: tuple[str, str]) -> None:
    encoding, delimiter = form
    headings = (*MARKS, "Account Name", "Main Phone", "Address 1: City")
    hidden = () if delimiter else (HiddenSheet("hiddenSheet", 0, (("account:abc==",),)),)
    path = tmp_path / ("export.csv" if delimiter else "export.xlsx")
    layout = CrmLayout(headings, "Active Accounts", hidden, encoding, delimiter)
    written = [(f"{{GUID-{number}}}", "sum==", "2026-03-04 05:06:07", *row) for number, row in enumerate(rows)]
    with crm_export_writer(path, layout) as writer:
        for row in written:
            writer.row(row)
    (table,) = recognise(path)
    assert (table.kind, table.shape, table.headings) == (ImportKind.ACCOUNTS, Shape.CRM_EXPORT, headings)
    assert [row.cells for row in table.rows()] == written
    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert table.hidden == hidden


@quick
@given(ROWS.filter(bool))
def test_a_table_in_a_workbook(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    path = tmp_path / "table.xlsx"
    with table_writer(path, ("No.", "Name", "City", "Contact")) as writer:
        for number, row in enumerate(rows):
            writer.row([number, *row])
    (table,) = recognise(path)
    assert [row.cells for row in table.rows()] == [(str(number), *row) for number, row in enumerate(rows)]


def test_times_of_an_export_come_as_they_are_written_back(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append([*MARKS, "Account Name"])
    saved = datetime.fromisoformat("2026-03-04 05:06:07")
    sheet.append(["{6B29FC40-CA47-1067-B31D-00DD010662DA}", "a=/==", saved, "One"])
    path = tmp_path / "export.xlsx"
    book.save(path)
    (table,) = recognise(path)
    (row,) = table.rows()
    assert row.cells == ("{6B29FC40-CA47-1067-B31D-00DD010662DA}", "a=/==", "2026-03-04 05:06:07", "One")


def test_a_sheet_that_begins_further_right(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for column, values in ((3, ("No.", "1", "2")), (4, ("Name", "One", "Two")), (6, ("City", "", "Köln"))):
        for line, value in enumerate(values, 4):
            book.worksheets[0].cell(line, column, value)
    path = tmp_path / "right.xlsx"
    book.save(path)
    (table,) = recognise(path)
    assert (table.headings, table.heading_line) == (("", "", "No.", "Name", "", "City"), 4)
    assert [(row.line, row.cells[2:]) for row in table.rows()] == [
        (5, ("1", "One", "", "")),
        (6, ("2", "Two", "", "Köln")),
    ]


class Stops:
    """Somebody who cancels after some looks, and remembers how far it was."""

    def __init__(self, looks: int) -> None:
        self.looks = looks
        self.steps: list[tuple[int, int | None]] = []

    def step(self, done: int, total: int | None, text: str = "") -> None:
        self.steps.append((done, total))

    def check(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            raise Cancelled


@pytest.mark.parametrize("name", ["long.csv", "long.xlsx"])
def test_reading_tells_how_far_it_is_and_stops(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with table_writer(path, ("No.", "Name")) as writer:
        for number in range(3_500):
            writer.row([str(number), "Name"])
    watch = Stops(1_000)
    (table,) = recognise(path, watch=watch)
    assert table.row_count == 3_500
    assert [done for done, _total in watch.steps] == [0, 1_000, 2_000, 3_000]
    assert {total for _done, total in watch.steps} == {3_501}
    used = 1_000 - watch.looks
    for looks in (0, used - 1):
        with pytest.raises(Cancelled):
            recognise(path, watch=Stops(looks))
