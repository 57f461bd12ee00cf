"""Sound files of every kind and shape, as small as they may be: what the fuzz spoils."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import openpyxl

from app.files.kinds import TARGET_FIELDS, ImportKind
from tests.files.old_workbook import old_workbook

GUID = "{6B29FC40-CA47-1067-B31D-00DD0106620%d}"
_TEXTS = ("Möbel & Café", 'The "Cannon" Group', "Ærø, Århus", "=1+1", "  spaces  ", "line\nbreak", "日本", "")
_AMOUNTS = ("1.250,50", "(7)", "12 USD", "-0.5", "1e9")
_DAYS = ("2026-03-04", "31/12/2026", "4. März 2026", "04/03/2026")
_SAVED = datetime.fromisoformat("2026-03-04 05:06:07")
_PACKAGES = {
    ImportKind.CUSTOMERS: ("Customer", 18),
    ImportKind.SALESPEOPLE: ("Salesperson/Purchaser", 13),
    ImportKind.LEDGER_ENTRIES: ("Cust. Ledger Entry", 21),
}
_ENTITIES = {
    ImportKind.ACCOUNTS: "Account",
    ImportKind.USERS: "User",
    ImportKind.OPPORTUNITIES: "Opportunity",
    ImportKind.QUOTES: "Quote",
    ImportKind.CASES: "Case",
}


@dataclass(frozen=True)
class Sound:
    """A file that is read as ``kind``."""

    name: str
    kind: ImportKind
    data: bytes

    @property
    def is_zip(self) -> bool:
        return self.data.startswith(b"PK")


def rows_of(kind: ImportKind, count: int = 5) -> list[list[str]]:
    """Headings and rows of the kind with a value of some sort in every field."""
    fields = [field for field in TARGET_FIELDS[kind] if field.name != "id"]
    table = [[field.caption for field in fields]]
    for line in range(count):
        row = []
        for place, field in enumerate(fields):
            samples = {"money": _AMOUNTS, "date": _DAYS, "number": ("17", "60 %")}.get(field.kind, _TEXTS)
            row.append(
                field.options[line % len(field.options)] if field.options else samples[(line + place) % len(samples)]
            )
        table.append(row)
    return table


def corpus() -> Iterator[Sound]:
    """Text and workbook of each kind."""
    for kind in ImportKind:
        table = rows_of(kind)
        for encoding, delimiter in (("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", "|")):
            data = delimited(table, delimiter).encode(encoding, "replace")
            yield Sound(f"{kind}-{encoding}.csv", kind, data)
        yield Sound(f"{kind}.xlsx", kind, list_export(table))
        yield Sound(f"{kind}.xls", kind, old_workbook(table))
        if kind in _PACKAGES:
            yield Sound(f"{kind}-package.xlsx", kind, package(kind, table))
        else:
            yield Sound(f"{kind}-crm.xlsx", kind, crm_export(kind, table))


def delimited(table: Sequence[Sequence[str]], delimiter: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(table)
    return out.getvalue()


def list_export(table: Sequence[Sequence[str]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in table:
        sheet.append([f"'{cell}" if cell.startswith("=") else cell for cell in row])
    sheet.append([12.5, date(2026, 3, 4), True, None, "=A1*2", _SAVED, 10**14])
    return _bytes(book)


def package(kind: ImportKind, table: Sequence[Sequence[str]]) -> bytes:
    caption, table_id = _PACKAGES[kind]
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["PACK", caption, str(table_id)])
    sheet.append([])
    for row in table:
        sheet.append([cell.lstrip("=") for cell in row])
    return _bytes(book)


def crm_export(kind: ImportKind, table: Sequence[Sequence[str]]) -> bytes:
    entity = _ENTITIES[kind]
    book = openpyxl.Workbook()
    hidden = book.worksheets[0]
    hidden.title = "hiddenSheet"
    hidden["A1"] = f"{entity.lower()}:checksum=="
    hidden.sheet_state = "veryHidden"
    sheet = book.create_sheet(f"Active {entity}")
    marks = (entity, "Row Checksum", "Modified On")
    sheet.append([*(f"(Do Not Modify) {mark}" for mark in marks), *table[0]])
    for line, row in enumerate(table[1:]):
        sheet.append([GUID % line, f"sum{line}==", _SAVED, *(cell.lstrip("=") for cell in row)])
    return _bytes(book)


def _bytes(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
