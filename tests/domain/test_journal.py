"""What the journal's records say of themselves."""

from __future__ import annotations

from app.domain.coupling import CouplingKind
from app.domain.field_mapping import Side
from app.domain.journal import JobTally, PlannedRecord
from app.domain.planning import created
from app.domain.sync_log import FieldChange


def test_changes_of_one_side() -> None:
    nav, crm = FieldChange("a", "A", Side.NAV, "", "1"), FieldChange("b", "B", Side.CRM, "", "2")
    record = PlannedRecord("r", "j", CouplingKind.CUSTOMER, "n", "c", "", "", "", "", "", (nav, crm))
    assert (record.on(Side.NAV), record.on(Side.CRM)) == ((nav,), (crm,))


def test_tallies_add_up() -> None:
    assert JobTally(1, 2, 3, 4, 5).plus(JobTally(10, 20, 30, 40, 50)) == JobTally(11, 22, 33, 44, 55)


def test_the_values_of_a_new_record() -> None:
    (change,) = created({"status": "Active"}, {"status": "Status"}, Side.CRM)
    assert change == FieldChange("status", "Status", Side.CRM, "", "Active")
