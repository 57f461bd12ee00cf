"""Workbooks: the exports of NAV, Business Central and Dynamics CRM, plain sheets, and what only looks like one."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from app.domain.errors import FileRefused
from app.files.column_guess import guess_columns
from app.files.kinds import ImportKind
from app.files.recognition import recognise
from app.files.source import Shape, SourceTable

GUID = "{6B29FC40-CA47-1067-B31D-00DD010662DA}"


def saved(tmp_path: Path, book: openpyxl.Workbook, name: str = "book.xlsx") -> Path:
    path = tmp_path / name
    book.save(path)
    return path


def sheet_of(tmp_path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return saved(tmp_path, book)


def cells(table: SourceTable) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in table.rows()]


def test_a_configuration_package(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Instructions"
    book.worksheets[0].append(["Fill in the sheets", "please", "now"])
    for caption, table_id, headings, row in (
        ("Customer", "18", ["No.", "Name", "Blocked"], ["10000", "The Cannon Group", "Ship"]),
        ("Salesperson/Purchaser", 13, ["Code", "Name"], ["JO", "John"]),
        ("Item", "27", ["No.", "Description"], ["1000", "Bicycle"]),
    ):
        sheet = book.create_sheet(caption[:8])
        sheet.append(["CRONUS.PACK", caption, table_id])
        sheet.append([])
        sheet.append(headings)
        sheet.append(row)
    customers, salespeople, items = recognise(saved(tmp_path, book))
    assert (customers.shape, customers.kind) == (Shape.CONFIGURATION_PACKAGE, ImportKind.CUSTOMERS)
    assert (customers.heading_line, cells(customers)) == (3, [(4, ("10000", "The Cannon Group", "Ship"))])
    assert salespeople.kind is ImportKind.SALESPEOPLE
    assert items.kind is None


def test_an_empty_configuration_package_has_a_table_without_rows(tmp_path: Path) -> None:
    (table,) = recognise(sheet_of(tmp_path, ["PACK", "Customer", "18"], [], ["No.", "Name"]))
    assert (table.kind, table.row_count) == (ImportKind.CUSTOMERS, 0)


def test_a_list_export(tmp_path: Path) -> None:
    (table,) = recognise(
        sheet_of(tmp_path, ["No.", "Name", "Phone No.", "Balance (LCY)"], [10000, "Cannon", "+44 1", 0.1 + 0.2])
    )
    assert (table.shape, table.kind) == (Shape.PLAIN, ImportKind.CUSTOMERS)
    assert cells(table) == [(2, ("10000", "Cannon", "+44 1", "0.3"))]


def test_an_export_of_dynamics_crm(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "hiddenSheet"
    book.worksheets[0]["A1"] = "account:checksum"
    book.worksheets[0].sheet_state = "veryHidden"
    sheet = book.create_sheet("Active Accounts")
    export = ["(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On"]
    sheet.append([*export, "Account Name", "Main Phone", "Address 1: City", "Email (Primary Contact)"])
    modified = datetime(2026, 1, 2, 3, 4)  # noqa: DTZ001 - Excel knows no zones
    sheet.append([GUID, "abc==", modified, "Fourth Coffee", "555-0150", "Renton", "s@coffee.example"])
    for letter in "ABC":
        sheet.column_dimensions[letter].hidden = True
    (table,) = recognise(saved(tmp_path, book))
    assert (table.name, table.shape, table.kind) == ("Active Accounts", Shape.CRM_EXPORT, ImportKind.ACCOUNTS)
    targets = [guess.target for guess in guess_columns(table.columns, ImportKind.ACCOUNTS)]
    assert targets == ["id", None, None, "name", "main_phone", "city", "email"]
    assert cells(table)[0][1][:3] == (GUID, "abc==", "2026-01-02 03:04:00")


def test_cells_of_every_kind_become_text(tmp_path: Path) -> None:
    (table,) = recognise(
        sheet_of(
            tmp_path,
            ["Name", "City", "a", "b", "c", "d", "e", "f"],
            ["x", None, True, date(2026, 1, 2), 1.234, 1234.5, 7.0, 12345678901234],
        )
    )
    assert cells(table)[0][1] == ("x", "", "Yes", "2026-01-02", "1.2340", "1234.5", "7", "12345678901234")


def test_several_sheets_and_gaps(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["B3"], book.worksheets[0]["C3"], book.worksheets[0]["B6"] = "Name", "City", "one"
    book.create_sheet("empty")
    second = book.create_sheet("second")
    second.append(["Name", "City"])
    tables = recognise(saved(tmp_path, book))
    assert [table.name for table in tables] == ["Sheet", "second"]
    assert (tables[0].heading_line, cells(tables[0])) == (3, [(6, ("", "one", ""))])
    assert [column.caption for column in tables[0].columns] == ["Column A", "Name", "City"]


def test_a_text_file_with_the_name_of_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_text("No.;Name\n1;one\n", encoding="utf-8")
    assert recognise(path)[0].delimiter == ";"


def test_many_rows(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for line in range(10_001):
        sheet.write_row(line, 0, ["No.", "Name", "City"] if line == 0 else [str(line), f"Company {line}", "Bonn"])
    book.close()
    (table,) = recognise(path)
    assert table.row_count == 10_000 and list(table.rows())[-1].line == 10_001


def zipped(tmp_path: Path, parts: dict[str, bytes]) -> Path:
    path = tmp_path / "made.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refusal(path: Path) -> str:
    with pytest.raises(FileRefused) as refused:
        recognise(path)
    return refused.value.reason


@pytest.mark.parametrize("place", ['r="XFD1048576"', "r='xfd1048576'", 'x="1" r = "XFD1048576"'])
def test_a_cell_in_the_last_corner_is_refused(tmp_path: Path, place: str) -> None:
    """Seen without the guard: the reader asks for 17 thousand million cells, and the process aborts."""
    parts = parts_of(sheet_of(tmp_path, ["Name"], ["one"]))
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'r="A2"', place.encode())
    assert parts["xl/worksheets/sheet1.xml"] != sheet
    assert refusal(zipped(tmp_path, parts)) == "too_large"


def test_a_sheet_that_unfolds_beyond_the_bound_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = parts_of(sheet_of(tmp_path, ["Name"], ["one"]))
    parts["xl/media/zeros.bin"] = bytes(5_000_000)
    monkeypatch.setattr("app.files.workbook_guard.MAX_UNPACKED_BYTES", 4_000_000)
    assert refusal(zipped(tmp_path, parts)) == "too_large"


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path, {**parts_of(sheet_of(tmp_path, ["Name"])), "xl/media/zeros.bin": bytes(100_000)})
    data = path.read_bytes()
    true, said = (100_000).to_bytes(4, "little"), (7).to_bytes(4, "little")
    path.write_bytes(data.replace(true, said))
    assert refusal(path) == "damaged"


ODS = "urn:oasis:names:tc:opendocument:xmlns:"
FULL = "table:number-columns-repeated='16384'"
EMPTY = "<table:table-cell table:number-columns-repeated='16384'/>"


def ods(tmp_path: Path, rows: str) -> Path:
    path = zipped(
        tmp_path,
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f"<m:manifest xmlns:m='{ODS}manifest:1.0'/>".encode(),
            "content.xml": (
                f"<office:document-content xmlns:office='{ODS}office:1.0' xmlns:table='{ODS}table:1.0' "
                f"xmlns:text='{ODS}text:1.0'><office:body><office:spreadsheet>"
                f"<table:table table:name='Customers'>{rows}</table:table>"
                "</office:spreadsheet></office:body></office:document-content>"
            ).encode(),
        },
    )
    return path.rename(path.with_suffix(".ods"))


def ods_cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell office:value-type='string' {attributes}><text:p>{text}</text:p></table:table-cell>"


def test_an_opendocument_sheet(tmp_path: Path) -> None:
    rows = "".join(
        f"<table:table-row>{ods_cell(a)}{ods_cell(b)}{EMPTY}</table:table-row>"
        for a, b in (("Name", "City"), ("Möbel &amp; Co", "Wien"))
    )
    rows += f"<table:table-row table:number-rows-repeated='1048574'>{EMPTY}</table:table-row>"
    (table,) = recognise(ods(tmp_path, rows))
    assert cells(table) == [(2, ("Möbel & Co", "Wien"))]


@pytest.mark.parametrize(
    "rows",
    [
        f"<table:table-row table:number-rows-repeated='5000'>{ods_cell('x', FULL)}</table:table-row>",
        f"<table:table-row>{ods_cell('Name')}</table:table-row>"
        f"<table:table-row table:number-rows-repeated='20000'>{EMPTY}</table:table-row>"
        f"<table:table-row>{ods_cell('x', FULL)}</table:table-row>",
    ],
)
def test_an_opendocument_sheet_that_repeats_itself_without_end_is_refused(tmp_path: Path, rows: str) -> None:
    """Seen without the guard and with 6 GB: the first aborts the process, the second fails for want of memory."""
    assert refusal(ods(tmp_path, rows)) == "too_large"


def test_what_only_looks_like_a_workbook_is_refused(tmp_path: Path) -> None:
    good = sheet_of(tmp_path, ["Name"], ["one"]).read_bytes()
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    expected = {
        b"PK\x03\x04": "damaged",
        good[: len(good) // 2]: "damaged",
        good[:-30]: "damaged",
        compound: "not_a_workbook",
        compound + "EncryptedPackage".encode("utf-16-le"): "protected",
    }
    path = tmp_path / "bad.xlsx"
    for data, reason in expected.items():
        path.write_bytes(data)
        assert refusal(path) == reason
    assert refusal(zipped(tmp_path, {"readme.txt": b"a zip file"})) == "not_a_workbook"


def test_an_encrypted_zip_is_refused(tmp_path: Path) -> None:
    data = bytearray(sheet_of(tmp_path, ["Name"]).read_bytes())
    start = data.index(b"PK\x01\x02")
    data[start + 8] |= 0x1
    path = tmp_path / "locked.xlsx"
    path.write_bytes(data)
    assert refusal(path) == "protected"


def test_a_workbook_without_anything_in_it_is_empty(tmp_path: Path) -> None:
    assert refusal(saved(tmp_path, openpyxl.Workbook())) == "empty"
    assert refusal(sheet_of(tmp_path, [1, 2], [3, 4])) == "no_table"


def test_memory_is_not_what_a_file_claims(tmp_path: Path) -> None:
    """The dimension that a sheet claims is no cell of it."""
    parts = parts_of(sheet_of(tmp_path, ["Name"], ["one"]))
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    assert parts["xl/worksheets/sheet1.xml"] != sheet
    (table,) = recognise(zipped(tmp_path, parts))
    assert cells(table) == [(2, ("one",))]
