"""Readers that know nothing but the documented formats: what the imports of NAV and CRM do with a file of ours.

They share no code with the program, so that a mistake on both sides can't cancel itself out.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from openpyxl.utils.escape import unescape

GUARD = "(Do Not Modify)"


@dataclass(frozen=True)
class PackageTable:
    """One sheet of a configuration package."""

    code: str
    caption: str
    table_id: int
    captions: tuple[str, ...]
    records: tuple[tuple[str, ...], ...]


def read_package(path: Path) -> dict[int, PackageTable]:
    """The tables of a configuration package, by id. Whatever is not as the format says is an ``AssertionError``."""
    tables: dict[int, PackageTable] = {}
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        rows = [[_text(cell.value) for cell in row] for row in sheet.iter_rows()]
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.value is None or cell.data_type == "s", f"{cell.coordinate} is no text"
        code, caption, table_id, *beyond = rows[0]
        assert code and caption and table_id.isdigit() and not any(beyond)
        assert not any(rows[1]), "the second row is empty"
        width = max(number for number, text in enumerate(rows[2], 1) if text)
        captions = tuple(rows[2][:width])
        assert all(captions) and len(set(captions)) == width
        assert not any(any(row[width:]) for row in rows[3:]), "values without a caption"
        records = tuple(tuple(row[:width]) for row in rows[3:])
        assert int(table_id) not in tables, "one sheet a table"
        tables[int(table_id)] = PackageTable(code, caption, int(table_id), captions, records)
    return tables


def _text(value: object) -> str:
    """openpyxl leaves it to its caller to read what the format escapes: _x005F_ is an underscore."""
    return "" if value is None else unescape(str(value))


def apply_package(table: PackageTable, world: dict[str, dict[str, str]]) -> None:
    """What NAV does: the first column is the primary key; every cell that stands there counts, a blank one too."""
    for record in table.records:
        key = record[0]
        assert key, "a record without its key"
        held = world.setdefault(key, {table.captions[0]: key})
        held.update(zip(table.captions, record, strict=True))


@dataclass(frozen=True)
class CrmSheet:
    """The data of a Dynamics CRM export, and how it stood in the file."""

    sheet: str
    headings: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    hidden_columns: tuple[str, ...] = ()
    sheets: tuple[tuple[str, str], ...] = ()


def read_crm_workbook(path: Path) -> CrmSheet:
    """A workbook: the sheet that is shown holds headings and rows."""
    book = openpyxl.load_workbook(path)
    sheet = next(each for each in book.worksheets if each.sheet_state == "visible")
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), "a formula"
    first, *rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
    headings = tuple(str(text) for text in first)
    away = {
        number
        for columns in sheet.column_dimensions.values()
        if columns.hidden
        for number in range(columns.min or 1, (columns.max or 1) + 1)
    }
    hidden = tuple(heading for number, heading in enumerate(headings, 1) if number in away)
    states = tuple((each.title, each.sheet_state) for each in book.worksheets)
    return CrmSheet(sheet.title, headings, tuple(rows), hidden, states)


def read_crm_text(path: Path, encoding: str, delimiter: str) -> CrmSheet:
    """A CSV file; every cell is a text."""
    first, *rows = csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline=""), delimiter=delimiter)
    return CrmSheet("", tuple(first), tuple(tuple(row) for row in rows))


def apply_crm(sheet: CrmSheet, world: dict[str, dict[str, object]], checksums: Mapping[str, object]) -> Sequence[str]:
    """What CRM does: the GUID names the record and the checksum must be the one it gave out; every cell counts, a blank
    one too. A row without GUID is a new record. Returns the GUIDs or names that it took."""
    assert [heading for heading in sheet.headings if heading.startswith(GUARD)] == list(sheet.headings[:3])
    taken = []
    for row in sheet.rows:
        guid, checksum = row[0], row[1]
        values = dict(zip(sheet.headings[3:], row[3:], strict=True))
        if guid in (None, ""):
            assert checksum in (None, "")
            guid = f"new {len(world)}"
        else:
            assert checksums[str(guid)] == checksum, f"the checksum of {guid} is another one"
        held = world.setdefault(str(guid), {})
        held.update(values)
        taken.append(str(guid))
    return taken
