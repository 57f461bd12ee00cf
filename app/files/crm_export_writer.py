"""Files that the import of Dynamics CRM takes back: its own export once more, with changed records only.

An export brings three columns that say which row of CRM is meant: the record's GUID, a checksum over the row and when
it was saved last, all headed "(Do Not Modify)". The import compares them with what CRM holds and refuses rows that were
saved meanwhile, so they go back letter for letter. Every other column goes back too, in the order in which it came: the
import takes a blank cell for a blank value.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from app.domain.errors import FileNotWritten
from app.files.headings import EXPORT_COLUMNS, export_entity
from app.files.source import HiddenSheet
from app.files.table_writer import LONGEST_CELL, SHEET_ROWS
from app.files.whole_file import whole_file, workbook

_SHEET = "Sheet1"
_SHORT_DATE, _DATE_AND_TIME = 14, 22
"""Excel's own formats that follow the reader's locale."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d{1,6})?)?")
_MARKED = {"utf-8": "utf-8-sig"}


@dataclass(frozen=True, slots=True)
class Untouched:
    """A cell that goes back as it came: as the text by which it was read."""

    text: str


CrmCell = Untouched | str | int | Decimal | date | None
"""None: blank."""


@dataclass(frozen=True, slots=True)
class CrmLayout:
    """How an export was laid out. ``headings`` as they stood, in their order; ``sheet`` the name of its sheet.

    ``hidden`` are the sheets that nobody sees: by one of them CRM knows the attribute behind each heading.
    ``encoding`` and ``delimiter`` are blank for a workbook.
    """

    headings: tuple[str, ...]
    sheet: str = ""
    hidden: tuple[HiddenSheet, ...] = ()
    encoding: str = ""
    delimiter: str = ""

    @property
    def is_text(self) -> bool:
        """Whether the export was a CSV file."""
        return bool(self.delimiter)

    @property
    def guards(self) -> int:
        """How many columns come before those of the record: "(Do Not Modify)", in whatever language."""
        return EXPORT_COLUMNS if export_entity(self.headings) is not None else 0


class RowWriter(Protocol):
    """Takes one row after the other."""

    def row(self, cells: Sequence[CrmCell]) -> None:
        """Write a row: one cell for each heading."""


@contextmanager
def crm_export_writer(path: Path, layout: CrmLayout) -> Iterator[RowWriter]:
    """Write ``path`` in the layout, a workbook or a CSV file as it was one.

    In a workbook texts are text cells, whatever they begin with, amounts and dates are what CRM makes of them. In a CSV
    file texts go out letter for letter: an apostrophe before "=", which keeps sheets from taking it for a formula,
    would become part of the value in CRM. UTF-8 gets its mark, without which CRM's import takes it for the code page
    of the server. A CSV file's encoding must be able to hold every text: see :func:`holds`.

    The file appears when all is written, or not at all. Raises ``FileNotWritten``; ``too_long`` when a sheet can't hold
    so many rows.
    """
    with whole_file(path) as unfinished:
        writing = _delimited(unfinished, layout) if layout.is_text else _sheet(unfinished, path, layout)
        with writing as writer:
            yield writer


def holds(layout: CrmLayout, text: str) -> bool:
    """Whether the text can be written in the layout: not every encoding has every letter."""
    if not layout.is_text:
        return len(text) <= LONGEST_CELL
    try:
        text.encode(layout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


class _DelimitedRows:
    def __init__(self, writer: Any, layout: CrmLayout) -> None:
        self._writer = writer
        self._mark = "," if layout.delimiter == ";" else "."  # where a comma separates decimals it separates no cells

    def row(self, cells: Sequence[CrmCell]) -> None:
        """Write a row."""
        self._writer.writerow([self._text(cell) for cell in cells])

    def _text(self, cell: CrmCell) -> str:
        if cell is None:
            return ""
        if isinstance(cell, Untouched):
            return cell.text
        if isinstance(cell, Decimal):
            return format(cell, "f").replace(".", self._mark)
        return cell.isoformat() if isinstance(cell, date) else str(cell)


@contextmanager
def _delimited(path: Path, layout: CrmLayout) -> Iterator[RowWriter]:
    encoding = _MARKED.get(layout.encoding, layout.encoding) or "utf-8-sig"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=layout.delimiter)
        writer.writerow(layout.headings)
        yield _DelimitedRows(writer, layout)


class _SheetRows:
    def __init__(self, book: Any, sheet: Any, layout: CrmLayout, path: Path) -> None:
        self._sheet = sheet
        self._path = path
        self._text = book.add_format({"num_format": "@"})
        self._amount = book.add_format({"num_format": "#,##0.00"})
        self._day = book.add_format({"num_format": _SHORT_DATE})
        self._time = book.add_format({"num_format": _DATE_AND_TIME})
        self._next = 1

    def row(self, cells: Sequence[CrmCell]) -> None:
        """Write a row."""
        if self._next >= SHEET_ROWS:
            raise FileNotWritten(str(self._path), "too_long")
        for column, cell in enumerate(cells):
            self._write(column, _as_it_came(cell.text) if isinstance(cell, Untouched) else cell)
        self._next += 1

    def _write(self, column: int, cell: str | int | Decimal | date | datetime | None) -> None:
        if isinstance(cell, datetime):
            self._sheet.write_datetime(self._next, column, cell, self._time)
        elif isinstance(cell, date):
            self._sheet.write_datetime(self._next, column, cell, self._day)
        elif isinstance(cell, Decimal):
            self._sheet.write_number(self._next, column, cell, self._amount)
        elif isinstance(cell, int):
            self._sheet.write_number(self._next, column, cell)
        elif cell:
            self._sheet.write_string(self._next, column, cell, self._text)  # a text cell is never a formula


def _as_it_came(text: str) -> str | date:
    """Days and times stand in a workbook as numbers, and were read as texts that begin with the year."""
    if not _MOMENT.fullmatch(text):
        return text
    try:
        return datetime.fromisoformat(text) if " " in text else date.fromisoformat(text)
    except ValueError:
        return text


@contextmanager
def _sheet(path: Path, target: Path, layout: CrmLayout) -> Iterator[RowWriter]:
    with workbook(path) as book:
        first = [hidden for hidden in layout.hidden if hidden.place == 0]
        _hide(book, first)
        sheet = book.add_worksheet(layout.sheet or _SHEET)
        sheet.activate()
        sheet.set_first_sheet()
        _hide(book, [hidden for hidden in layout.hidden if hidden not in first])
        _dress(book, sheet, layout)
        yield _SheetRows(book, sheet, layout, target)


def _hide(book: Any, sheets: Sequence[HiddenSheet]) -> None:
    for hidden in sheets:
        sheet = book.add_worksheet(hidden.name)
        sheet.very_hidden()
        for line, cells in enumerate(hidden.cells):
            for column, text in enumerate(cells):
                sheet.write_string(line, column, text)


def _dress(book: Any, sheet: Any, layout: CrmLayout) -> None:
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(layout.headings):
        sheet.set_column(column, column, 20, None, {"hidden": column < layout.guards})
        sheet.write_string(0, column, heading, bold)
