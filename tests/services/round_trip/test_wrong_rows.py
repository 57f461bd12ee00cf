"""A row that can't be read is about its record all the same."""

from __future__ import annotations

from pathlib import Path

from app.domain.file_update import RowGroup
from tests.services.both_sides import Sides
from tests.services.round_trip.week import CUSTOMER_HEADINGS, a_file, applied, rows, shown


def test_the_record_of_a_wrong_row_is_not_missing(sides: Sides, tmp_path: Path) -> None:
    """Seen to fail while only rows that could be read counted: Delete of all missing records would have taken it."""
    sides.customer("10000")
    sides.customer("20000")
    both = [(no, "Contoso Ltd", "", "", "", "", "", "") for no in ("10000", "20000")]
    applied(sides, a_file(tmp_path, CUSTOMER_HEADINGS, *both))
    wrong = ("10000", "Contoso Ltd", "", "", "", "", "lots", "")
    preview = shown(sides, a_file(tmp_path, CUSTOMER_HEADINGS, wrong))
    assert [row.key for row in rows(sides, preview, RowGroup.WRONG)] == ["10000"]
    assert [row.key for row in rows(sides, preview, RowGroup.MISSING)] == ["20000"]
