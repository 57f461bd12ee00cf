"""Taking back an update from a file: all of it or one record, unless edited since; and that, too, can be taken back."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import ChangedMeanwhile, NothingToUndo, RecordNotFound
from app.domain.file_choices import UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline
from app.domain.file_update import MissingAction
from app.domain.listing import ListQuery
from app.domain.undo import Kept
from tests.services.both_sides import Sides
from tests.services.round_trip.test_accounts import row
from tests.services.round_trip.week import ACCOUNT_HEADINGS, CUSTOMER_HEADINGS, a_file, applied, counts, shown

NEW = ("20000", "Adatum", "", "Leeds", "", "", "", "")
CONTOSO = ("10000", "Contoso", "1 Mill Lane", "London", "7", "ann@contoso.example", "5000.00", "OF")


def _state(sides: Sides) -> tuple[object, ...]:
    """All values but versions, times and by whom."""
    with sides.nav.read() as unit:
        customers = unit.customers.many(unit.customers.ids(ListQuery("no"))).values()
        told: dict[str, Baseline] = {}
        for kind in (FileKind.CUSTOMERS, FileKind.ACCOUNTS):
            told |= unit.baselines.of(kind, unit.baselines.record_ids(kind))
    accounts = sides.crm.accounts(sides.crm.account_ids(ListQuery("name"))).values()
    return (
        sorted((each.id, each.no, each.name, each.phone_no, each.city, each.blocked) for each in customers),
        sorted((each.id, each.name, each.main_phone, each.city, each.status) for each in accounts),
        sorted((key, str(each.values), str(each.cells)) for key, each in told.items()),
    )


def _undone(sides: Sides, step_id: str) -> str:
    """The id of the step that took the step back."""
    updates = sides.services.updates
    return updates.undo(updates.undo_preview(step_id)).step_id


def test_an_update_of_customers_goes_back_and_forth(sides: Sides, tmp_path: Path) -> None:
    sides.customer()
    applied(sides, a_file(tmp_path, CUSTOMER_HEADINGS, CONTOSO))
    blocked, deleted = sides.customer("30000"), sides.customer("40000")
    before = _state(sides)
    preview = shown(sides, a_file(tmp_path, CUSTOMER_HEADINGS, (*CONTOSO[:4], "8", *CONTOSO[5:]), NEW))
    first = len(preview.file_rows)
    choices = UpdateChoices().do_with_missing(first, MissingAction.BLOCK)
    choices = choices.do_with_missing(first + 1, MissingAction.DELETE)
    result = sides.services.updates.apply(preview, choices)
    assert (result.created, result.updated, result.deleted) == (1, 2, 1)
    assert {blocked.id, deleted.id} <= set(result.record_ids)
    after = _state(sides)
    undo_preview = sides.services.updates.undo_preview(result.step_id)
    assert (undo_preview.undone, undo_preview.kept) == (4, ())
    undo = sides.services.updates.undo(undo_preview)
    assert (undo.created, undo.updated, undo.deleted) == (1, 2, 1)
    assert _state(sides) == before
    assert [step.undone for step in sides.services.updates.steps()] == [False, True, False]
    with pytest.raises(NothingToUndo):
        sides.services.updates.undo_preview(result.step_id)
    redo = _undone(sides, undo.step_id)
    assert _state(sides) == after
    assert [step.undone for step in sides.services.updates.steps()] == [False, True, False, False]
    _undone(sides, redo)
    assert _state(sides) == before


def test_an_update_of_accounts_goes_back_and_forth(sides: Sides, tmp_path: Path) -> None:
    account, gone, guid = sides.account(), sides.account(name="Gone"), str(uuid4())
    applied(sides, a_file(tmp_path, ACCOUNT_HEADINGS, row(account.id, "Contoso"), row(gone.id, "Gone")))
    before = _state(sides)
    preview = shown(sides, a_file(tmp_path, ACCOUNT_HEADINGS, row(account.id, "New", "1"), row(guid, "Newcomer")))
    choices = UpdateChoices().do_with_all_missing(MissingAction.DELETE)
    result = sides.services.updates.apply(preview, choices)
    assert (result.created, result.updated, result.deleted) == (1, 1, 1)
    after = _state(sides)
    undo = _undone(sides, result.step_id)
    assert _state(sides) == before
    _undone(sides, undo)
    assert _state(sides) == after


def test_what_was_edited_since_is_listed_and_left_alone(sides: Sides, tmp_path: Path) -> None:
    """Seen to fail when an undo doesn't compare what is there with what was written."""
    customer = sides.customer()
    path = a_file(tmp_path, CUSTOMER_HEADINGS, (*CONTOSO[:3], "Leeds", "8", *CONTOSO[5:]), NEW)
    result = applied(sides, path)
    sides.change_customer(customer.id, phone_no="mine")
    with sides.nav.read() as unit:
        made = unit.customers.by_no("20000")
    assert made is not None
    sides.change_customer(made.id, city="mine")
    preview = sides.services.updates.undo_preview(result.step_id)
    kept = {each.change.key: each for each in preview.kept}
    assert kept["20000"].kept is Kept.EDITED
    assert {each.name: each.kept for each in kept["10000"].fields} == {
        "name": None,
        "city": None,
        "phone_no": Kept.EDITED,
    }
    sides.services.updates.undo(preview)
    with sides.nav.read() as unit:
        now = unit.customers.get(customer.id)
        assert unit.customers.get(made.id).city == "mine"
    assert (now.phone_no, now.city, now.name) == ("mine", "London", "Contoso Ltd")


def test_a_record_in_use_stays(sides: Sides, tmp_path: Path) -> None:
    result = applied(sides, a_file(tmp_path, CUSTOMER_HEADINGS, (*NEW[:7], "OF")))
    with sides.nav.read() as unit:
        made = unit.customers.by_no("20000")
    assert made is not None
    sides.services.coupling.couple(made.id, sides.account().id, AfterCoupling.NOTHING)
    preview = sides.services.updates.undo_preview(result.step_id)
    assert [each.kept for each in preview.rows] == [Kept.IN_USE]
    assert preview.undone == 0


def test_one_record_of_a_step_is_taken_back_alone(sides: Sides, tmp_path: Path) -> None:
    first, second = sides.customer(), sides.customer("30000")
    path = a_file(tmp_path, ("No.", "Name", "City"), ("10000", "A", "X"), ("30000", "B", "Y"))
    result = applied(sides, path)
    updates = sides.services.updates
    changes = {each.change.record_id: each.change.id for each in updates.step_changes(result.step_id, 0, 10)}
    updates.undo(updates.undo_preview(result.step_id, [changes[first.id]]))
    with sides.nav.read() as unit:
        assert [unit.customers.get(each.id).name for each in (first, second)] == ["Contoso Ltd", "B"]
    rest = updates.undo_preview(result.step_id)
    assert [each.change.record_id for each in rest.rows] == [second.id]


def test_an_edit_between_preview_and_undo_is_refused(sides: Sides, tmp_path: Path) -> None:
    customer = sides.customer()
    result = applied(sides, a_file(tmp_path, ("No.", "Name", "City"), ("10000", "A", "X")))
    preview = sides.services.updates.undo_preview(result.step_id)
    mine = sides.change_customer(customer.id, name="mine")
    undo = sides.services.updates.undo(preview)
    assert [each.error for each in undo.refused] == [ChangedMeanwhile("Customer", customer.id, mine)]
    with sides.nav.read() as unit:
        assert unit.customers.get(customer.id) == mine


def test_a_baseline_of_a_later_file_stays(sides: Sides, tmp_path: Path) -> None:
    customer = sides.customer()
    first = applied(sides, a_file(tmp_path, ("No.", "Name", "City"), ("10000", "A", "X")))
    applied(sides, a_file(tmp_path, ("No.", "Name", "City"), ("10000", "A", "Y")))
    _undone(sides, first.step_id)
    with sides.nav.read() as unit:
        told = unit.baselines.of(FileKind.CUSTOMERS, [customer.id])[customer.id].values
        now = unit.customers.get(customer.id)
    assert (told["city"], now.city, now.name) == ("Y", "Y", "Contoso Ltd")


def test_what_a_file_only_told_of_is_forgotten_again(sides: Sides, tmp_path: Path) -> None:
    customer = sides.customer()
    path = a_file(tmp_path, ("No.", "Name", "City"), ("10000", "Contoso Ltd", "London"))
    result = applied(sides, path)
    assert (result.written, result.seen) == (0, 1)
    _undone(sides, result.step_id)
    with sides.nav.read() as unit:
        assert unit.baselines.of(FileKind.CUSTOMERS, [customer.id]) == {}
    assert counts(shown(sides, path)) == {"unchanged": 1}


def test_a_step_that_is_not_there_is_not_found(sides: Sides) -> None:
    with pytest.raises(RecordNotFound):
        sides.services.updates.undo_preview("nothing")
