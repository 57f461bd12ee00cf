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
from app.files.table_writer import LONGEST_CELL, SHEET_ROWS
from app.files.whole_file import whole_file, workbook

CrmCell = str | int | Decimal | date | datetime | None
"""None: blank. Times are those that the file had, without a zone."""

_DO_NOT_MODIFY = "(do not modify)"
_HIDDEN_SHEET = "hiddenSheet"
_SHEET = "Sheet1"
_SHORT_DATE, _DATE_AND_TIME = 14, 22
"""Excel's own formats that follow the reader's locale."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?")
_MARKED = {"utf-8": "utf-8-sig"}


@dataclass(frozen=True, slots=True)
class CrmLayout:
    """How an export was laid out. ``headings`` as they stood, in their order; ``sheet`` the name of its sheet.

    ``hidden`` are the cells of the sheet "hiddenSheet", by which CRM knows the attribute behind each heading; none:
    there was no such sheet. ``encoding`` and ``delimiter`` are blank for a workbook.
    """

    headings: tuple[str, ...]
    sheet: str = ""
    hidden: tuple[tuple[str, ...], ...] = ()
    encoding: str = ""
    delimiter: str = ""

    @property
    def is_text(self) -> bool:
        """Whether the export was a CSV file."""
        return bool(self.delimiter)


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
        if isinstance(cell, Decimal):
            return format(cell, "f").replace(".", self._mark)
        if isinstance(cell, datetime):
            return cell.isoformat(" ")
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
        self._untouched = frozenset(index for index, heading in enumerate(layout.headings) if is_untouched(heading))
        self._next = 1

    def row(self, cells: Sequence[CrmCell]) -> None:
        """Write a row."""
        if self._next >= SHEET_ROWS:
            raise FileNotWritten(str(self._path), "too_long")
        for column, cell in enumerate(cells):
            self._write(column, _as_it_came(cell) if column in self._untouched else cell)
        self._next += 1

    def _write(self, column: int, cell: CrmCell) -> None:
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


def is_untouched(heading: str) -> bool:
    """Whether it heads one of the columns that go back as they came."""
    return heading.strip().casefold().startswith(_DO_NOT_MODIFY)


def _as_it_came(cell: CrmCell) -> CrmCell:
    """When a row was saved last stands in the file as a time, and was read as a text that begins with the year."""
    return datetime.fromisoformat(cell) if isinstance(cell, str) and _MOMENT.fullmatch(cell) else cell


@contextmanager
def _sheet(path: Path, target: Path, layout: CrmLayout) -> Iterator[RowWriter]:
    with workbook(path) as book:
        if layout.hidden:
            hidden = book.add_worksheet(_HIDDEN_SHEET)
            hidden.very_hidden()
            for line, cells in enumerate(layout.hidden):
                for column, text in enumerate(cells):
                    hidden.write_string(line, column, text)
        sheet = book.add_worksheet(layout.sheet or _SHEET)
        sheet.activate()
        sheet.set_first_sheet()
        _dress(book, sheet, layout)
        yield _SheetRows(book, sheet, layout, target)


def _dress(book: Any, sheet: Any, layout: CrmLayout) -> None:
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(layout.headings):
        sheet.set_column(column, column, 20, None, {"hidden": is_untouched(heading)})
        sheet.write_string(0, column, heading, bold)
