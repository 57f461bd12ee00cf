"""Tables written to files for other programs: CSV and Excel workbooks, of any length, whole or not at all."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from app.files.whole_file import whole_file, workbook

Cell = str | int | Decimal | date | datetime | None
"""Times are local ones without a zone, as workbooks have them; a Decimal is an amount of money."""
SHEET_ROWS = 1_048_576
LONGEST_CELL = 32_767
_STARTS_FORMULA = re.compile(r"^[=@\t\r]|^[+-](?![\d\s.,]*$)")


class TableWriter(Protocol):
    """Takes one row after the other."""

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row."""


@contextmanager
def table_writer(
    path: Path, headings: Sequence[str], delimiter: str = ",", decimal: str = "."
) -> Iterator[TableWriter]:
    """Write a table to ``path``: a workbook where its name ends in ``.xlsx``, else CSV (UTF-8, ``delimiter``, amounts
    with ``decimal`` before their cents).

    The file appears when all is written; after an exception there is none, and one that stood there stands there
    still. Only the user may read it. Raises ``FileNotWritten``.
    """
    with whole_file(path) as unfinished:
        writing = _workbook(unfinished, headings) if path.suffix.lower() == ".xlsx" else None
        with writing or _delimited(unfinished, headings, delimiter, decimal) as writer:
            yield writer


def harmless(text: str) -> str:
    """A text that sheets don't take for a formula: one that begins like it gets an apostrophe. Numbers stay."""
    return f"'{text}" if _STARTS_FORMULA.match(text) else text


class _DelimitedWriter:
    def __init__(self, writer: Any, decimal: str) -> None:
        self._writer = writer
        self._decimal = decimal

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row."""
        self._writer.writerow([_text(cell, self._decimal) for cell in cells])


def _text(cell: Cell, decimal: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(cell, Decimal):
        return f"{cell:.2f}".replace(".", decimal)
    return harmless(cell) if isinstance(cell, str) else str(cell)


@contextmanager
def _delimited(path: Path, headings: Sequence[str], delimiter: str, decimal: str) -> Iterator[TableWriter]:
    with path.open("w", encoding="utf-8-sig", newline="") as file:  # Excel knows UTF-8 by the mark alone
        writer = _DelimitedWriter(csv.writer(file, delimiter=delimiter), decimal)
        writer.row(headings)
        yield writer


class _WorkbookWriter:
    """A sheet that is full is followed by another one with the same headings."""

    def __init__(self, book: Any, headings: Sequence[str]) -> None:
        self._book = book
        self._headings = headings
        self._bold = book.add_format({"bold": True})
        self._time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._amount = book.add_format({"num_format": "#,##0.00"})
        self._sheet: Any = None
        self._next = SHEET_ROWS

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row."""
        if self._next >= SHEET_ROWS:
            self._sheet = self._book.add_worksheet()
            self._sheet.freeze_panes(1, 0)
            self._sheet.set_column(0, len(self._headings) - 1, 20)
            for column, heading in enumerate(self._headings):
                self._sheet.write_string(0, column, heading, self._bold)
            self._next = 1
        for column, cell in enumerate(cells):
            self._write(column, cell)
        self._next += 1

    def _write(self, column: int, cell: Cell) -> None:
        if isinstance(cell, datetime):
            self._sheet.write_datetime(self._next, column, cell, self._time)
        elif isinstance(cell, date):
            self._sheet.write_datetime(self._next, column, cell, self._day)
        elif isinstance(cell, Decimal):
            self._sheet.write_number(self._next, column, float(cell), self._amount)
        elif isinstance(cell, int):
            self._sheet.write_number(self._next, column, cell)
        elif cell:
            self._sheet.write_string(self._next, column, cell[:LONGEST_CELL])  # a text cell is never a formula


@contextmanager
def _workbook(path: Path, headings: Sequence[str]) -> Iterator[TableWriter]:
    with workbook(path) as book:
        yield _WorkbookWriter(book, headings)
