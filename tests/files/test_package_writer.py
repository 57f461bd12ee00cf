"""Configuration packages: taken by a reader that knows only the documented format."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import Cancelled, FileNotWritten
from app.files import package_writer as writing
from app.files.kinds import ImportKind
from app.files.package_writer import package_writer
from app.files.recognition import recognise
from app.files.source import Shape
from tests.documented_formats import PackageTable, apply_package, read_package

HOSTILE = ("=1+1", "@SUM(A1)", "+44 1632 960001", "-1", "'quoted", " spaces ", "a\nb", "_x0041_", "<b>&\u202e", "007")
HEADINGS = ("No.", "Name", "Phone No.")


def written(path: Path, *rows: tuple[str, ...]) -> Path:
    with package_writer(path, "TANDEM") as package:
        customers = package.table("Customer", 18, HEADINGS)
        for row in rows:
            customers.row(row)
        salespeople = package.table("Salesperson/Purchaser", 13, ("Code", "E-Mail"))
        salespeople.row(("PS", "ps@halden.example"))
    return path


def test_each_table_has_its_sheet(tmp_path: Path) -> None:
    tables = read_package(written(tmp_path / "p.xlsx", ("10000", "Adatum", ""), ("10010", "Übung & Söhne", "1")))
    assert tables == {
        18: PackageTable(
            "TANDEM", "Customer", 18, HEADINGS, (("10000", "Adatum", ""), ("10010", "Übung & Söhne", "1"))
        ),
        13: PackageTable("TANDEM", "Salesperson/Purchaser", 13, ("Code", "E-Mail"), (("PS", "ps@halden.example"),)),
    }


def test_texts_arrive_letter_for_letter(tmp_path: Path) -> None:
    """Seen to fail with cells left to XlsxWriter's own choice of type: =1+1 became a formula."""
    rows = [(str(number), text, text) for number, text in enumerate(HOSTILE)]
    assert list(read_package(written(tmp_path / "p.xlsx", *rows))[18].records) == rows


def test_our_own_reader_knows_it(tmp_path: Path) -> None:
    found = recognise(written(tmp_path / "p.xlsx", ("10000", "Adatum", "")))
    assert [(table.shape, table.kind, table.row_count) for table in found] == [
        (Shape.CONFIGURATION_PACKAGE, ImportKind.CUSTOMERS, 1),
        (Shape.CONFIGURATION_PACKAGE, ImportKind.SALESPEOPLE, 1),
    ]
    assert [column.heading for column in found[0].columns] == list(HEADINGS)
    assert next(found[0].rows()).cells == ("10000", "Adatum", "")


def test_nav_takes_what_stands_there_and_leaves_the_rest(tmp_path: Path) -> None:
    world = {"10000": {"No.": "10000", "Name": "Adatum", "City": "Hull", "Phone No.": "1"}}
    apply_package(read_package(written(tmp_path / "p.xlsx", ("10000", "Adatum Ltd", "")))[18], world)
    assert world == {"10000": {"No.": "10000", "Name": "Adatum Ltd", "City": "Hull", "Phone No.": ""}}


def test_a_write_that_is_stopped_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    path.write_text("before")

    def stopped() -> None:
        with package_writer(path, "TANDEM") as package:
            package.table("Customer", 18, HEADINGS).row(("1", "", ""))
            raise Cancelled()

    with pytest.raises(Cancelled):
        stopped()
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["p.xlsx"]


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen to fail without the check: the row was gone in silence."""
    monkeypatch.setattr(writing, "SHEET_ROWS", 4)
    with pytest.raises(FileNotWritten) as refused:
        written(tmp_path / "p.xlsx", ("1", "", ""), ("2", "", ""))
    assert refused.value.reason == "too_long"
    assert list(tmp_path.iterdir()) == []
