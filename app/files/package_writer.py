"""Configuration packages of Dynamics NAV in Excel: what its *Import from Excel* takes.

One sheet a table: package code, caption and id of the table in the first row, captions of the fields in the third,
records from the fourth on, all cells texts. A package need not hold every field of a table, nor every record: fields
without a column and records without a row stay as they are. But a cell that stands there counts, and a blank one blanks
its field. So a record needs a value in every column of its sheet, also where it was another record that needed the
column: the one that the field has now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.domain.errors import FileNotWritten
from app.files.table_writer import LONGEST_CELL, SHEET_ROWS
from app.files.whole_file import whole_file, workbook

CODE_LENGTH = 20
_HEADING_LINE = 2
_FIRST_LINE = 3
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31


class PackageSheet:
    """One table of a package."""

    def __init__(self, sheet: Any, text: Any, path: Path) -> None:
        self._sheet = sheet
        self._text = text
        self._path = path
        self._next = _FIRST_LINE

    def row(self, cells: Sequence[str]) -> None:
        """Write a record: one text for each heading. Amounts with a point and dates as 2026-11-23, as NAV's XML formats
        have them. Raises ``FileNotWritten`` (``too_long``) when the sheet is full."""
        if self._next >= SHEET_ROWS:
            raise FileNotWritten(str(self._path), "too_long")
        for column, cell in enumerate(cells):
            if len(cell) > LONGEST_CELL:
                raise ValueError(f"a cell can't hold {len(cell)} characters")
            self._sheet.write_string(self._next, column, cell, self._text)  # a text cell is never a formula
        self._next += 1


class PackageWriter:
    """A package that is being written: one table after the other, each table's rows before the next begins."""

    def __init__(self, book: Any, path: Path, code: str) -> None:
        self._book = book
        self._path = path
        self._code = code
        self._bold = book.add_format({"num_format": "@", "bold": True})
        self._text = book.add_format({"num_format": "@"})

    def table(self, caption: str, table_id: int, headings: Sequence[str]) -> PackageSheet:
        """A new sheet for the table ``table_id`` (18 Customer, 13 Salesperson/Purchaser). The first headings are those
        of its primary key."""
        sheet = self._book.add_worksheet(_NOT_IN_NAMES.sub(" ", caption)[:_LONGEST_NAME])
        sheet.set_column(0, len(headings) - 1, 20, self._text)
        for column, text in enumerate((self._code, caption, str(table_id))):
            sheet.write_string(0, column, text, self._text)
        for column, heading in enumerate(headings):
            sheet.write_string(_HEADING_LINE, column, heading, self._bold)
        sheet.freeze_panes(_FIRST_LINE, 0)
        return PackageSheet(sheet, self._text, self._path)


@contextmanager
def package_writer(path: Path, code: str) -> Iterator[PackageWriter]:
    """Write the package ``code`` (at most 20 characters) to the workbook ``path``.

    Texts that look like formulas are text cells in the format Text, so they arrive as they are and stay so when
    somebody edits them in Excel. The file appears when all is written, or not at all. Raises ``FileNotWritten``.
    """
    if not 1 <= len(code) <= CODE_LENGTH:
        raise ValueError(code)
    with whole_file(path) as unfinished, workbook(unfinished) as book:
        yield PackageWriter(book, path, code)
