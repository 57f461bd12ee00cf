"""Tables of Excel and OpenDocument workbooks, read as texts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice

import python_calamine as calamine

from app.domain.errors import Cancelled, FileRefused
from app.files.compound_guard import check_compound
from app.files.limits import HEADINGS_WITHIN, MAX_CELLS
from app.files.reading import UNWATCHED, Watch
from app.files.source import HiddenSheet, SourceTable
from app.files.table import RawRow, build_table, package_head
from app.files.workbook_guard import check_package

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

Cell = int | float | str | bool | time | date | datetime | timedelta
_HIDDEN_ROWS, _HIDDEN_COLUMNS = 64, 256
"""How large a hidden sheet may be to be kept: what Dynamics CRM writes there is one cell or a few."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One worksheet; ``rows()`` reads from the beginning each time, ``height`` counts its rows."""

    name: str
    rows: Callable[[], Iterator[RawRow]]
    height: int


def is_workbook(data: bytes) -> bool:
    """Whether the file begins as a workbook does, whatever its name says."""
    return data.startswith((ZIP, COMPOUND))


def read_workbook(path: str, data: bytes, watch: Watch = UNWATCHED) -> tuple[SourceTable, ...]:
    """The tables of the visible sheets; of a configuration package only the sheets that name a table.

    Raises ``FileRefused``: ``not_a_workbook``, ``protected``, ``damaged``, ``too_large``, ``no_table``; ``Cancelled``.
    """
    if data.startswith(ZIP):
        _check_zip(path, data, watch)
    elif _ENCRYPTED in data:
        raise FileRefused(path, "protected")
    else:
        check_compound(path, data)
    sheets, hidden = _sheets(path, data, watch)
    with _refusing(path, data):
        packaged = [sheet for sheet in sheets if package_head(list(islice(sheet.rows(), HEADINGS_WITHIN)))]
    tables = []
    for sheet in packaged or sheets:
        try:
            with _refusing(path, data):
                table = build_table(path, sheet.name, sheet.rows, watch, total=sheet.height)
            tables.append(replace(table, hidden=hidden))
        except FileRefused as refused:
            if refused.reason not in ("empty", "no_headings"):
                raise
    if not tables:
        raise FileRefused(path, "no_table" if any(sheet.height for sheet in sheets) else "empty")
    return tuple(tables)


def _check_zip(path: str, data: bytes, watch: Watch) -> None:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise FileRefused(path, "damaged") from error
    with archive:
        names = archive.namelist()
        if "xl/workbook.bin" in names or not any(name.startswith("xl/") or name == "content.xml" for name in names):
            raise FileRefused(path, "not_a_workbook")
        check_package(path, archive, watch)


def _sheets(path: str, data: bytes, watch: Watch) -> tuple[list[_Sheet], tuple[HiddenSheet, ...]]:
    """The visible worksheets (all, when none is visible), and the small hidden ones."""
    with _refusing(path, data):
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [meta for meta in book.sheets_metadata if meta.typ == calamine.SheetTypeEnum.WorkSheet]
        visible = [meta for meta in sheets if meta.visible == calamine.SheetVisibleEnum.Visible] or sheets
        found = []
        for meta in visible:
            watch.check()
            found.append(_sheet(path, book.get_sheet_by_name(meta.name)))
        return found, tuple(_hidden(book, sheets, visible))


@contextmanager
def _refusing(path: str, data: bytes) -> Iterator[None]:
    """Whatever a broken workbook makes its reader say, it is broken. Cells are read late: their faults come late."""
    try:
        yield
    except (FileRefused, Cancelled):
        raise
    except calamine.PasswordError as error:
        raise FileRefused(path, "protected") from error
    except Exception as error:
        raise FileRefused(path, "not_a_workbook" if data.startswith(COMPOUND) else "damaged") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # how the reader's Rust code says the same
            raise FileRefused(path, "damaged") from error
        raise


def _sheet(path: str, sheet: calamine.CalamineSheet) -> _Sheet:
    if sheet.end is None:
        return _Sheet(sheet.name, lambda: iter(()), 0)
    height, width = sheet.end[0] + 1, sheet.end[1] + 1
    if height * width > MAX_CELLS:
        raise FileRefused(path, "too_large", f"{height} x {width}")
    return _Sheet(sheet.name, lambda: _raw_rows(sheet), height)


def _hidden(
    book: calamine.CalamineWorkbook,
    sheets: Sequence[calamine.SheetMetadata],
    visible: Sequence[calamine.SheetMetadata],
) -> Iterator[HiddenSheet]:
    shown = {meta.name for meta in visible}
    for place, meta in enumerate(sheets):
        if meta.name in shown:
            continue
        sheet = book.get_sheet_by_name(meta.name)
        end = sheet.end
        if end is not None and end[0] < _HIDDEN_ROWS and end[1] < _HIDDEN_COLUMNS:
            cells = sheet.to_python(skip_empty_area=False)
            yield HiddenSheet(meta.name, place, tuple(tuple(_text(cell) for cell in row) for row in cells))


def _raw_rows(sheet: calamine.CalamineSheet) -> Iterator[RawRow]:
    """The rows that hold anything. They are turned into Python's objects one by one: all at once take ten times the
    memory. Rows begin where the first filled column of the sheet does."""
    left = ("",) * (sheet.start[1] if sheet.start else 0)
    for line, row in enumerate(sheet.iter_rows(), 1):
        if any(cell != "" for cell in row):
            texts = tuple(_text(cell) for cell in row)
            if any(text.strip() for text in texts):
                yield RawRow(line, left + texts)


def _text(cell: Cell) -> str:
    """A cell as text. A number keeps a decimal point; with three decimals it gets a fourth, so that nobody takes the
    point for one that groups thousands."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, int | float):
        return _number_text(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def _number_text(number: float) -> str:
    if number != number or number in (float("inf"), float("-inf")):
        return str(number)
    text = format(Decimal(format(number, ".15g")), "f")  # Excel itself knows 15 digits
    whole, point, decimals = text.partition(".")
    if not decimals.strip("0"):
        return whole
    return f"{whole}{point}{decimals}0" if len(decimals) == 3 else text
