"""Imports without a window: the report and the exit status."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from app.domain.reference import NumberSeries
from app.services.imports.command import run_imports
from app.services.imports.problem import Problem, Reason
from app.services.imports.service import ImportService
from app.services.imports.wording import WORDS, sentence
from tests.services.imports.import_sides import Sides, sqlite_sides, sqlite_template

__all__ = ["sqlite_sides", "sqlite_template"]


@dataclass(frozen=True)
class Bundle:
    imports: ImportService


def report(sides: Sides, *specs: tuple[str, Path]) -> tuple[int, str]:
    out = io.StringIO()
    return run_imports(Bundle(sides.imports), specs, out), out.getvalue()


def test_the_report_says_everything(sqlite_sides: Sides) -> None:
    text = "No.,Name,Credit Limit,Location,Remark\n1,One,12 EUR,RED,x\n2,Two,,RED,\n2,Two,,RED,\n"
    status, said = report(sqlite_sides, ("customers", sqlite_sides.file(text)))
    assert status == 0
    assert said == (
        "list.csv\n"
        "  Rows read as customers: 3; encoding utf-8, delimiter comma.\n"
        "  Warnings (3):\n"
        "    column Remark: \u201cx\u201d: The column is left out: it is mapped to no field.\n"
        "    line 2, column Credit Limit: \u201c12 EUR\u201d: The amount is in EUR; it is left out, because "
        "Credit Limit (LCY) is kept in another currency.\n"
        "    line 4: \u201cTwo\u201d: The line says the same as line 3; it is left out.\n"
        "  Added, because records refer to them:\n"
        "    Location Code RED (records: 2)\n"
        "  Rows that went in: 2 of 3; left out: 1.\n"
    )


def test_a_file_with_errors_imports_nothing(sqlite_sides: Sides) -> None:
    status, said = report(sqlite_sides, ("customers", sqlite_sides.file("No.,Name\n1,One\n2,\n")))
    assert status == 1
    assert "    line 3, column Name: Name is blank; every record needs one.\n" in said
    assert said.endswith("Nothing was imported. Errors: 1. Mend them in the file and try again.\n")
    assert sqlite_sides.customers() == []


def test_status_is_0_when_one_of_several_went_in(sqlite_sides: Sides, tmp_path: Path) -> None:
    good = sqlite_sides.file("Account Name\nOne\n", "good.csv")
    empty = sqlite_sides.file("", "empty.csv")
    missing = tmp_path / "none.csv"
    assert report(sqlite_sides, ("accounts", missing), ("accounts", empty), ("accounts", good))[0] == 0
    status, said = report(sqlite_sides, ("accounts", missing), ("accounts", empty), ("accounts", good))
    assert status == 1  # by now it is there
    assert "there is no such file" in said and "it is empty" in said and "This record is there already: One." in said


def test_a_file_of_headings_alone_imports_nothing(sqlite_sides: Sides) -> None:
    status, said = report(sqlite_sides, ("users", sqlite_sides.file("Full Name\n")))
    assert status == 1 and said.endswith("Rows that went in: 0 of 0; left out: 0.\n")


def test_kinds_go_in_their_order(sqlite_sides: Sides) -> None:
    people = sqlite_sides.file("Code,Name\nAB,Ann\n", "people.csv")
    customers = sqlite_sides.file("No.,Name,Salesperson\n1,One,AB\n", "customers.csv")
    status, said = report(sqlite_sides, ("salespeople", people), ("customers", customers))
    assert status == 0 and "Added" not in said


def test_a_used_up_series_is_said(sqlite_sides: Sides) -> None:
    with sqlite_sides.nav.write() as unit:
        unit.setup.put_series(NumberSeries("CUST", "Customers", "C1", "C1"))
    status, said = report(sqlite_sides, ("customers", sqlite_sides.file("Name,City\nOne,Bonn\nTwo,Ulm\n")))
    assert status == 1 and said.endswith("Nothing was imported: the number series CUST is used up.\n")
    assert sqlite_sides.customers() == []


def test_there_are_words_for_every_problem() -> None:
    assert set(WORDS) == set(Reason)
    for reason in Reason:
        said = sentence(Problem(reason, 3, "Column {0}", "value {1}", "Field", 30, "other {2}"))
        assert said.endswith(".") and "{f" not in said
