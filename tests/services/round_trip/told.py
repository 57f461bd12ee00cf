"""What files are known to have told, written down directly: for tests of what goes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileLayout, HiddenCells
from app.services.round_trip.export_records import Record, values_of
from tests.services.both_sides import NOW, Sides

GUARDED = ("(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On")
ACCOUNT_COLUMNS = {
    "Account Name": "name",
    "Main Phone": "main_phone",
    "Annual Revenue": "",
    "Currency": "currency",
    "Credit Limit": "credit_limit",
    "Owner": "owner_id",
    "Address 1: City": "city",
}
"""Headings of an account export, with the fields that they are mapped to."""
HIDDEN = HiddenCells("hiddenSheet", 0, (("account:Zq3+x/=",),))
NAV_COLUMNS = {"No.": "no", "Name": "name", "Phone No.": "phone_no", "City": "city", "Blocked": "blocked"}
SAVED = "2026-02-27 08:15:07"


def layout_of(kind: FileKind, columns: Mapping[str, str], at: datetime = NOW, **more: str) -> FileLayout:
    """A layout with these columns; CRM's begins with the guarded ones."""
    guarded = GUARDED if kind is FileKind.ACCOUNTS else ()
    headings = (*guarded, *columns)
    mapping = {headings.index(heading): name for heading, name in columns.items() if name}
    known = {"shape": "crm_export", "sheet": "My Accounts", "encoding": "", "delimiter": ""}
    known |= more
    return FileLayout(
        str(uuid4()),
        kind,
        headings,
        mapping,
        known["shape"],
        known["sheet"],
        known["encoding"],
        known["delimiter"],
        "last week.xlsx",
        at,
        (HIDDEN,) if kind is FileKind.ACCOUNTS else (),
    )


def baseline_of(
    kind: FileKind, record: Record, layout: FileLayout, at: datetime = NOW, cells: Mapping[int, str] | None = None
) -> Baseline:
    """What the file said of the record: what it holds now."""
    values = values_of(kind, record)
    told = {name: values[name] for name in layout.mapping.values() if name in values}
    key = values.get("no") or values.get("code") or record.id
    return Baseline(kind, record.id, key, told, cells or {}, layout.id, "step 1", at, "last week.xlsx")


def tell(sides: Sides, layout: FileLayout, baselines: Sequence[Baseline]) -> None:
    """A file has told that."""
    with sides.nav.write() as unit:
        unit.file_layouts.put(layout)
        unit.baselines.put(baselines)


def guarded_cells(record_id: str, revenue: str = "1200000") -> dict[int, str]:
    """The cells of an account that do not follow from its values."""
    return {
        0: "{" + record_id.upper() + "}",
        1: f"sum of {record_id[:8]}==",
        2: SAVED,
        5: revenue,
        6: "Pound Sterling",
        8: "Olga Faber (sales)",
    }
