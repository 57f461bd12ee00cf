"""Synchronize Now: the preview is what is written, for one pair and for many."""

from __future__ import annotations

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    AccountOutsideMapping,
    Cancelled,
    ChangedMeanwhile,
    CoupledRecordDeleted,
    CrmUnavailable,
    CustomerBlocked,
    IntegrationDisabled,
    NotCoupled,
    RecordNotFound,
    SynchronizationRefused,
)
from app.domain.field_mapping import Side
from app.domain.sync_log import JobKind
from app.domain.synchronization import Choice, FieldState
from app.services import synchronization
from tests.services.both_sides import Sides

USE_NAV, NOTHING = AfterCoupling.USE_NAV, AfterCoupling.NOTHING


def coupled(sides: Sides, no: str = "10000", option: AfterCoupling = USE_NAV) -> tuple[str, str]:
    customer, account = sides.customer(no), sides.account()
    sides.services.coupling.couple(customer.id, account.id, option)
    return customer.id, account.id


def test_the_default_is_the_side_that_changed(sqlite_sides: Sides) -> None:
    sides, preview = sqlite_sides, sqlite_sides.services.synchronization.preview
    customer_id, account_id = coupled(sides, option=NOTHING)
    never = preview(customer_id)
    assert (never.default, never.both_changed) == (Choice.SEND, True)
    sides.services.synchronization.run([customer_id], Choice.SEND)
    still = preview(customer_id)
    assert (still.default, still.both_changed, still.plan.differences) == (Choice.SEND, False, ())
    sides.change_account(account_id, city="York")
    theirs = preview(customer_id)
    assert (theirs.default, theirs.both_changed, theirs.crm_by) == (Choice.GET, False, "somebody")
    (field,) = theirs.plan.differences
    assert (field.state, field.target, field.new_value) == (FieldState.CHANGED_IN_CRM, Side.NAV, "York")
    sides.change_customer(customer_id, city="Bath")
    both = preview(customer_id)
    assert (both.default, both.both_changed, both.nav_by) == (Choice.MERGE, True, "somebody")
    assert preview(customer_id, Choice.GET).plan.choice is Choice.GET


@pytest.mark.parametrize("choice", list(Choice))
def test_what_is_shown_is_written_and_nothing_else(sides: Sides, choice: Choice) -> None:
    customer_id, account_id = coupled(sides)
    sides.change_customer(customer_id, city="Bath", contact="Zoe")
    sides.change_account(account_id, main_phone="01632 960777", city="York")
    plan = sides.services.synchronization.preview(customer_id, choice).plan
    (row,) = sides.services.synchronization.run([customer_id], choice, seen=[plan]).rows
    assert row.error is None
    shown = {(side, key): value for side in Side for key, value in plan.writes(side).items()}
    assert row.written == len(shown) == (2 if choice is Choice.MERGE else 3)
    logged = sides.services.log.of_customer(customer_id)[0]
    assert {(change.side, change.mapping_key): change.new for change in logged.changes} == shown
    after = sides.services.synchronization.preview(customer_id)
    asked = [field.mapping.key for field in plan.undecided]
    assert asked == (["city"] if choice is Choice.MERGE else []), "the one field that both changed"
    assert [field.mapping.key for field in after.plan.differences] == asked
    assert after.both_changed == bool(asked)
    coupling = sides.coupling(customer_id)
    assert coupling is not None
    assert (coupling.direction, coupling.synchronized_by) == (choice.value, "tester")
    assert coupling.snapshot is not None
    for field in after.plan.fields:  # source = destination = snapshot
        if field.mapping.key in asked:
            assert coupling.snapshot.nav["city"] not in (field.nav_value, field.crm_value), "it is asked again"
            continue
        assert coupling.snapshot.nav[field.mapping.key] == field.nav_value
        assert coupling.snapshot.crm[field.mapping.key] == field.crm_value
    customer = sides.services.customers.get(customer_id)
    assert coupling.nav_version == customer.version
    assert coupling.crm_version == sides.crm.account(account_id).version


def test_a_second_run_writes_nothing(sides: Sides) -> None:
    customer_id, account_id = coupled(sides)
    versions = sides.services.customers.get(customer_id).version, sides.crm.account(account_id).version
    result = sides.services.synchronization.run([customer_id], Choice.SEND)
    assert (result.succeeded, result.rows[0].written) == (1, 0)
    assert (sides.services.customers.get(customer_id).version, sides.crm.account(account_id).version) == versions
    assert sides.services.log.jobs(0, 1)[0].unchanged == 1


def test_an_edit_between_preview_and_ok_stops_it(sides: Sides) -> None:
    customer_id, account_id = coupled(sides)
    sides.change_customer(customer_id, city="Bath")
    seen = sides.services.synchronization.preview(customer_id).plan
    sides.change_account(account_id, city="York")
    before = sides.held()
    (row,) = sides.services.synchronization.run([customer_id], Choice.SEND, seen=[seen]).rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert row.replanned is not None
    assert [field.crm_value for field in row.replanned.differences] == ["York"]
    assert sides.held() == before


def test_many_each_told_and_none_spoiling_another(sides: Sides) -> None:
    good, _ = coupled(sides, "10000", NOTHING)
    blocked, _ = coupled(sides, "20000", NOTHING)
    sides.change_customer(blocked, blocked="All")
    vanished, gone = coupled(sides, "30000", NOTHING)
    sides.delete_account(gone)
    outside, inactive = coupled(sides, "40000", NOTHING)
    sides.change_account(inactive, status="Inactive")
    uncoupled = sides.customer("50000").id
    unknown = "00000000-0000-4000-8000-000000000000"
    too_long, long = coupled(sides, "60000", NOTHING)
    sides.change_account(long, city="C" * 31)
    also_good, _ = coupled(sides, "70000", NOTHING)
    ids = [good, blocked, vanished, outside, uncoupled, unknown, too_long, also_good, good]
    result = sides.services.synchronization.run(ids, Choice.GET)
    expected = [
        None,
        CustomerBlocked,
        CoupledRecordDeleted,
        AccountOutsideMapping,
        NotCoupled,
        RecordNotFound,
        SynchronizationRefused,
        None,
    ]
    assert [None if row.error is None else type(row.error) for row in result.rows] == expected
    assert [row.customer_id for row in result.rows] == ids[:-1]
    assert (result.total, result.succeeded, result.skipped) == (8, 2, 0)
    assert len(result.failures) == 6
    (job,) = (job for job in sides.services.log.jobs(0, 20) if job.kind is JobKind.SYNCHRONIZE)
    assert (job.modified, job.failed, job.unchanged, job.skipped) == (2, 6, 0, 0)
    assert len(sides.services.log.records(job.id)) == 8
    assert sides.services.customers.get(also_good).city == "Leeds"


class Stopping:
    """Lets so many chunks through."""

    def __init__(self, chunks: int) -> None:
        self.left = chunks
        self.steps: list[tuple[int, int | None]] = []

    def step(self, done: int, total: int | None, text: str = "") -> None:
        self.steps.append((done, total))

    def check(self) -> None:
        if not self.left:
            raise Cancelled
        self.left -= 1


def test_cancel_keeps_what_is_complete(sqlite_sides: Sides, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synchronization, "CHUNK", 2)
    ids = [coupled(sqlite_sides, f"{number}0000", NOTHING)[0] for number in range(1, 6)]
    progress = Stopping(2)
    result = sqlite_sides.services.synchronization.run(ids, Choice.SEND, progress)
    assert (result.total, result.succeeded, result.skipped) == (5, 4, 1)
    assert progress.steps == [(2, 5), (4, 5)]
    couplings = [sqlite_sides.coupling(customer_id) for customer_id in ids]
    assert [coupling is not None and coupling.snapshot is not None for coupling in couplings] == [True] * 4 + [False]
    assert sqlite_sides.services.log.jobs(0, 1)[0].skipped == 1


def test_crm_going_away_between_chunks_keeps_what_is_complete(
    sqlite_sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(synchronization, "CHUNK", 2)
    ids = [coupled(sqlite_sides, f"{number}0000", NOTHING)[0] for number in range(1, 6)]
    failing = sqlite_sides.failing
    failing.heal()
    failing.only, failing.fail_at, failing.gone = {"accounts"}, 2, True
    result = sqlite_sides.services.synchronization.run(ids, Choice.SEND)
    assert [type(row.error) for row in result.rows] == [type(None)] * 2 + [CrmUnavailable] * 3
    assert (result.succeeded, result.skipped) == (2, 0)
    assert sqlite_sides.services.log.jobs(0, 1)[0].finished_at is not None


def test_a_switched_off_integration_writes_nothing(sqlite_sides: Sides) -> None:
    customer_id, _ = coupled(sqlite_sides, option=NOTHING)
    sqlite_sides.services.connection.set_enabled(False)
    (row,) = sqlite_sides.services.synchronization.run([customer_id], Choice.SEND).rows
    assert isinstance(row.error, IntegrationDisabled)


def test_preview_of_what_can_t_be_synchronized(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.services.synchronization.preview
    with pytest.raises(NotCoupled):
        preview(sqlite_sides.customer("90000").id)
    customer_id, account_id = coupled(sqlite_sides)
    sqlite_sides.delete_account(account_id)
    with pytest.raises(CoupledRecordDeleted):
        preview(customer_id)


def test_a_pair_left_unequal_keeps_its_base(sqlite_sides: Sides) -> None:
    """A field that could not be written is still seen as changed on its side, until it is cured."""
    customer_id, account_id = coupled(sqlite_sides)
    sqlite_sides.change_customer(customer_id, payment_terms_code="1M(8D)", city="Bath")
    (row,) = sqlite_sides.services.synchronization.run([customer_id], Choice.SEND).rows
    assert row.error is None
    assert [(problem.caption, problem.reason) for problem in row.left_alone] == [("Payment Terms", "no_counterpart")]
    assert sqlite_sides.crm.account(account_id).city == "Bath"
    again = sqlite_sides.services.synchronization.preview(customer_id)
    assert [field.state for field in again.plan.differences] == [FieldState.CHANGED_IN_NAV]
    assert again.default is Choice.SEND
