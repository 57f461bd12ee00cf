"""Exports of Dynamics CRM written once more: taken by a reader that knows only the documented format."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, FileNotWritten
from app.files import crm_export_writer as writing
from app.files.crm_export_writer import CrmCell, CrmLayout, Untouched, crm_export_writer, holds
from app.files.kinds import ImportKind
from app.files.recognition import recognise
from app.files.source import HiddenSheet, Shape
from tests.documented_formats import read_crm_text, read_crm_workbook

GUARDED = ("(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On")
HEADINGS = (*GUARDED, "Account Name", "Credit Limit", "Est. Close Date", "Probability", "Main Phone")
HIDDEN = (HiddenSheet("hiddenSheet", 0, (("account:Zq3+x/=:accountid=%28Do%20Not%20Modify%29%20Account",),)),)
GUID = "{0F3C4A5E-7A1B-4C55-9B1D-2F6E8A9B0C1D}"
SUM = "kR4+yT/9=="
SAVED = datetime(2026, 11, 20, 8, 15, 7)  # noqa: DTZ001  workbooks know no zones
OLD: tuple[CrmCell, ...] = (
    Untouched(GUID),
    Untouched(SUM),
    Untouched("2026-11-20 08:15:07"),
    "=Adatum",
    Decimal("25000.50"),
    date(2027, 1, 31),
    40,
    "+44 1632 960001",
)
NEW: tuple[CrmCell, ...] = (None, None, None, "Søstrene & Co", None, None, None, "007")


def written(path: Path, layout: CrmLayout, *rows: tuple[CrmCell, ...]) -> Path:
    with crm_export_writer(path, layout) as writer:
        for row in rows:
            writer.row(row)
    return path


def test_a_workbook_is_laid_out_as_the_export_was(tmp_path: Path) -> None:
    found = read_crm_workbook(written(tmp_path / "a.xlsx", CrmLayout(HEADINGS, "My Accounts", HIDDEN), OLD, NEW))
    assert found.sheets == (("hiddenSheet", "veryHidden"), ("My Accounts", "visible"))
    assert found.headings == HEADINGS
    assert found.hidden_columns == GUARDED
    assert found.rows == (
        (GUID, SUM, SAVED, "=Adatum", 25000.5, datetime(2027, 1, 31), 40, "+44 1632 960001"),  # noqa: DTZ001
        (None, None, None, "Søstrene & Co", None, None, None, "007"),
    )


def test_the_hidden_sheet_comes_back_as_it_was(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(written(tmp_path / "a.xlsx", CrmLayout(HEADINGS, "Accounts", HIDDEN), OLD))
    assert [[cell.value for cell in row] for row in book["hiddenSheet"].iter_rows()] == [list(HIDDEN[0].cells[0])]
    assert book.active is not None and book.active.title == "Accounts", "what opens is the data"


def test_a_file_without_hidden_sheet_gets_none(tmp_path: Path) -> None:
    found = read_crm_workbook(written(tmp_path / "a.xlsx", CrmLayout(HEADINGS, "Accounts"), OLD))
    assert found.sheets == (("Accounts", "visible"),)


def test_a_cell_that_goes_back_untouched_is_a_day_only_where_it_was_read_as_one(tmp_path: Path) -> None:
    texts = ("2026-11-20", "2026-13-40", "20.11.2026", "007")
    headings = ("(Nicht ändern) Firma", "(Nicht ändern) Prüfsumme", "(Nicht ändern) Geändert am", "Firmenname")
    layout = CrmLayout(headings, "Firmen")
    found = read_crm_workbook(written(tmp_path / "a.xlsx", layout, tuple(Untouched(text) for text in texts)))
    assert found.rows == ((datetime(2026, 11, 20), *texts[1:]),)  # noqa: DTZ001
    assert found.hidden_columns == headings[:3], "whatever the language"


def test_our_own_reader_knows_it(tmp_path: Path) -> None:
    (found,) = recognise(written(tmp_path / "a.xlsx", CrmLayout(HEADINGS, "Accounts", HIDDEN), OLD))
    assert (found.shape, found.kind, found.name) == (Shape.CRM_EXPORT, ImportKind.ACCOUNTS, "Accounts")
    assert next(found.rows()).cells[:4] == (GUID, SUM, "2026-11-20 08:15:07", "=Adatum")


@pytest.mark.parametrize(
    ("encoding", "delimiter", "read_as", "amount"),
    [("utf-8", ",", "utf-8-sig", "25000.50"), ("cp1252", ";", "cp1252", "25000,50"), ("utf-16", "\t", "utf-16", "2")],
)
def test_a_csv_keeps_its_dialect(tmp_path: Path, encoding: str, delimiter: str, read_as: str, amount: str) -> None:
    layout = CrmLayout(HEADINGS, encoding=encoding, delimiter=delimiter)
    found = read_crm_text(written(tmp_path / "a.csv", layout, OLD, NEW), read_as, delimiter)
    assert found.headings == HEADINGS
    assert found.rows[0][:4] == (GUID, SUM, "2026-11-20 08:15:07", "=Adatum"), "letter for letter"
    assert str(found.rows[0][4]).startswith(amount) and found.rows[0][5:7] == ("2027-01-31", "40")
    assert found.rows[1] == ("", "", "", "Søstrene & Co", "", "", "", "007")


def test_what_an_encoding_has_no_letter_for_is_known_beforehand() -> None:
    western = CrmLayout(HEADINGS, encoding="cp1252", delimiter=";")
    assert holds(western, "Søstrene") and not holds(western, "Łódź")
    assert holds(CrmLayout(HEADINGS, encoding="utf-8", delimiter=","), "Łódź")
    assert holds(CrmLayout(HEADINGS), "Łódź") and not holds(CrmLayout(HEADINGS), "x" * 32_768)


@pytest.mark.parametrize(("name", "delimiter"), [("a.xlsx", ""), ("a.csv", ",")])
def test_a_write_that_is_stopped_leaves_what_was_there(tmp_path: Path, name: str, delimiter: str) -> None:
    path = tmp_path / name
    path.write_text("before")

    def stopped() -> None:
        with crm_export_writer(path, CrmLayout(HEADINGS, "Accounts", HIDDEN, delimiter=delimiter)) as writer:
            writer.row(OLD)
            raise Cancelled()

    with pytest.raises(Cancelled):
        stopped()
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen to fail without the check: the row was gone in silence."""
    monkeypatch.setattr(writing, "SHEET_ROWS", 2)
    with pytest.raises(FileNotWritten) as refused:
        written(tmp_path / "a.xlsx", CrmLayout(HEADINGS), OLD, NEW)
    assert refused.value.reason == "too_long"
    assert list(tmp_path.iterdir()) == []
