"""The real files that lie beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.files.column_guess import guess_columns
from app.files.kinds import ImportKind
from app.files.recognition import recognise

DATA = Path(__file__).parents[2].parent / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real files do not lie beside this copy of the project")


def test_the_demo_company_of_nav() -> None:
    (table,) = recognise(DATA / "cronus-customers.tsv")
    assert (table.kind, table.row_count, table.delimiter) == (ImportKind.CUSTOMERS, 63, "\t")
    assert all(guess.target for guess in guess_columns(table.columns, ImportKind.CUSTOMERS))


def test_northwind() -> None:
    (table,) = recognise(DATA / "northwind-customers.csv")
    assert (table.row_count, table.encoding) == (93, "utf-8")
    guesses = guess_columns(table.columns, ImportKind.ACCOUNTS)
    left_out = [table.columns[guess.index].heading for guess in guesses if guess.target is None]
    assert left_out == ["ContactTitle"]


def test_company_names() -> None:
    (table,) = recognise(DATA / "company-names-with-true-ids.csv")
    assert (table.row_count, len(table.columns)) == (2379, 3)
