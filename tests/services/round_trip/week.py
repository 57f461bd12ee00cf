"""This week's files: small ones, written by the tests."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.file_choices import AS_SHOWN, UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_update import RowGroup
from app.services.round_trip.preview import UpdatePreview, UpdateRow
from app.services.round_trip.results import UpdateResult
from tests.services.both_sides import Sides

CUSTOMER_HEADINGS = ("No.", "Name", "Address", "City", "Phone No.", "E-Mail", "Credit Limit (LCY)", "Salesperson Code")
ACCOUNT_HEADINGS = (
    "(Do Not Modify) Account",
    "(Do Not Modify) Row Checksum",
    "(Do Not Modify) Modified On",
    "Account Name",
    "Main Phone",
    "Address 1: City",
    "Annual Revenue",
)


def a_file(folder: Path, headings: Sequence[str], *rows: Sequence[object], name: str = "week.csv") -> Path:
    """A text file of these rows."""
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(headings)
        writer.writerows(rows)
    return path


def shown(sides: Sides, path: Path, kind: FileKind | None = None) -> UpdatePreview:
    """The preview of the file under the mapping that is offered."""
    updates = sides.services.updates
    return updates.preview(updates.open(path, kind))


def applied(sides: Sides, path: Path, choices: UpdateChoices = AS_SHOWN, kind: FileKind | None = None) -> UpdateResult:
    """The file, seen and applied."""
    return sides.services.updates.apply(shown(sides, path, kind), choices)


def rows(sides: Sides, preview: UpdatePreview, group: RowGroup, choices: UpdateChoices = AS_SHOWN) -> list[UpdateRow]:
    """All rows of the group."""
    return sides.services.updates.rows(preview, group, 0, 10_000, choices)


def counts(preview: UpdatePreview) -> dict[str, int]:
    """Rows by group, as far as there are any."""
    return {group.value: count for group in RowGroup if (count := preview.count(group))}


def changed(row: UpdateRow) -> Mapping[str, tuple[str | None, str, str, str]]:
    """Field -> base, ours, theirs, state."""
    return {update.name: (update.base, update.ours, update.theirs, update.state.value) for update in row.fields}
