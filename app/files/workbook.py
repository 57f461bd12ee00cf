"""Tables of Excel and OpenDocument workbooks, read as texts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice

import python_calamine as calamine

from app.domain.errors import FileRefused
from app.files.limits import HEADINGS_WITHIN, MAX_CELLS
from app.files.source import SourceTable
from app.files.table import RawRow, build_table, package_head
from app.files.workbook_guard import check_package

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

Cell = int | float | str | bool | time | date | datetime | timedelta
Cells = list[list[Cell]]


def is_workbook(data: bytes) -> bool:
    """Whether the file begins as a workbook does, whatever its name says."""
    return data.startswith((ZIP, COMPOUND))


def read_workbook(path: str, data: bytes) -> tuple[SourceTable, ...]:
    """The tables of the visible sheets; of a configuration package only the sheets that name a table.

    Raises ``FileRefused``: ``not_a_workbook``, ``protected``, ``damaged``, ``too_large``, ``no_table``.
    """
    if data.startswith(ZIP):
        _check_zip(path, data)
    elif _ENCRYPTED in data:
        raise FileRefused(path, "protected")
    sheets = _sheets(path, data)
    packaged = [(name, cells) for name, cells in sheets if package_head(_first_rows(cells)) is not None]
    tables = []
    for name, cells in packaged or sheets:
        try:
            tables.append(build_table(path, name, lambda cells=cells: _raw_rows(cells)))  # type: ignore[misc]
        except FileRefused as refused:
            if refused.reason == "too_large":
                raise
    if not tables:
        raise FileRefused(path, "no_table" if any(cells for _name, cells in sheets) else "empty")
    return tuple(tables)


def _check_zip(path: str, data: bytes) -> None:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise FileRefused(path, "damaged") from error
    with archive:
        names = archive.namelist()
        if not any(name.startswith("xl/") or name == "content.xml" for name in names):
            raise FileRefused(path, "not_a_workbook")
        check_package(path, archive)


def _sheets(path: str, data: bytes) -> list[tuple[str, Cells]]:
    """Name and cells of each visible worksheet (of all, when none is visible)."""
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [meta for meta in book.sheets_metadata if meta.typ == calamine.SheetTypeEnum.WorkSheet]
        visible = [meta for meta in sheets if meta.visible == calamine.SheetVisibleEnum.Visible]
        return [(meta.name, _cells(path, book.get_sheet_by_name(meta.name))) for meta in visible or sheets]
    except FileRefused:
        raise
    except calamine.PasswordError as error:
        raise FileRefused(path, "protected") from error
    except Exception as error:  # whatever a broken workbook makes its reader say, it is broken
        raise FileRefused(path, "not_a_workbook" if data.startswith(COMPOUND) else "damaged") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # how the reader's Rust code says the same
            raise FileRefused(path, "damaged") from error
        raise


def _cells(path: str, sheet: calamine.CalamineSheet) -> Cells:
    if sheet.end is None:
        return []
    if (sheet.end[0] + 1) * (sheet.end[1] + 1) > MAX_CELLS:
        raise FileRefused(path, "too_large", f"{sheet.end[0] + 1} x {sheet.end[1] + 1}")
    return sheet.to_python(skip_empty_area=False)


def _first_rows(cells: Cells) -> Sequence[RawRow]:
    return list(islice(_raw_rows(cells), HEADINGS_WITHIN))


def _raw_rows(cells: Cells) -> Iterator[RawRow]:
    for line, row in enumerate(cells, 1):
        if any(cell != "" for cell in row):
            texts = tuple(_text(cell) for cell in row)
            if any(text.strip() for text in texts):
                yield RawRow(line, texts)


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
