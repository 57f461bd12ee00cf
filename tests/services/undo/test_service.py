"""Undo: what a job wrote comes back, unless somebody has edited it since; and an undo is undone likewise."""

from __future__ import annotations

from uuid import uuid4

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    ChangedMeanwhile,
    CustomerAlreadyCoupled,
    NothingToUndo,
    OutcomeUnknown,
    RecordNotFound,
)
from app.domain.field_mapping import Side
from app.domain.listing import ListQuery
from app.domain.opportunity import Opportunity
from app.domain.sync_log import JobKind, LogQuery, Outcome
from app.domain.synchronization import Choice
from app.domain.undo import EffectKind, Fields, Kept, UndoPreview, WholeJob, WholeRecords
from app.services.results import BatchResult
from tests.services.both_sides import BY, NOW, USER, Sides
from tests.services.interfering import interfered

USE_NAV, NOTHING = AfterCoupling.USE_NAV, AfterCoupling.NOTHING


def coupled(sides: Sides, no: str = "10000", option: AfterCoupling = USE_NAV) -> tuple[str, str, str]:
    """Customer, account and job of a new couple."""
    customer, account = sides.customer(no), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, option)
    return customer.id, account.id, result.job_id


def undo(sides: Sides, job_id: str) -> BatchResult:
    """The whole job, as it is shown."""
    return sides.services.undo.run(sides.services.undo.preview(WholeJob(job_id)))


def synchronize(sides: Sides, customer_id: str, choice: Choice = Choice.SEND) -> str:
    """The job's id."""
    result = sides.services.synchronization.run([customer_id], choice)
    assert result.succeeded == 1, result.rows
    return result.job_id


def last_job(sides: Sides) -> str:
    return sides.services.log.jobs(0, 1)[0].id


def kept(preview: UndoPreview) -> dict[str, Kept | None]:
    (record,) = preview.records
    return {change.key: change.kept for change in record.changes}


@pytest.mark.parametrize("choice", list(Choice))
def test_a_synchronization_comes_back_with_its_three_way_state(sides: Sides, choice: Choice) -> None:
    """Both sides, the snapshot, and after the undo of the undo all of it again."""
    customer_id, account_id, _ = coupled(sides)
    sides.change_customer(customer_id, city="Bath", phone_no="")
    sides.change_account(account_id, street_1="9 New Road", email="new@contoso.example")
    before = sides.held()
    job_id = synchronize(sides, customer_id, choice)
    after = sides.held()
    assert after != before
    back = undo(sides, job_id)
    assert back.succeeded == back.total == 1
    assert sides.held() == before
    again = undo(sides, back.job_id)
    assert again.succeeded == 1
    assert sides.held() == after
    assert undo(sides, again.job_id).succeeded == 1
    assert sides.held() == before


def test_a_couple_comes_back_with_the_account_s_own_values(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    before = sides.held()
    job_id = sides.services.coupling.couple(customer.id, account.id, USE_NAV).job_id
    after = sides.held()
    back = undo(sides, job_id)
    assert back.failures == ()
    assert sides.held() == before
    assert undo(sides, back.job_id).failures == ()
    assert sides.held() == after


def test_the_figures_go_with_the_couple_and_come_with_it(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, account_id, job_id = coupled(sides)
    sides.services.statistics.push([customer_id])
    figures = sides.crm.statistics(account_id)
    back = undo(sides, job_id)
    assert back.failures == ()
    assert sides.crm.statistics(account_id) is None
    assert undo(sides, back.job_id).failures == ()
    assert sides.crm.statistics(account_id) == figures


def test_a_move_brings_the_former_coupling_back(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, first_account, _ = coupled(sides)
    sides.services.statistics.push([customer_id])
    before = sides.held()
    second = sides.account(name="Other Ltd")
    with_second = sides.held()
    job_id = sides.services.coupling.couple(customer_id, second.id, USE_NAV).job_id
    after = sides.held()
    preview = sides.services.undo.preview(WholeJob(job_id))
    assert {effect.kind for effect in preview.records[0].effects} == {
        EffectKind.COUPLING_ENDS,
        EffectKind.COUPLING_RETURNS,
    }
    back = sides.services.undo.run(preview)
    assert back.failures == ()
    coupling = sides.coupling(customer_id)
    assert coupling is not None and coupling.crm_id == first_account
    assert sides.held() == with_second != before
    assert undo(sides, back.job_id).failures == ()
    assert sides.held() == after


def test_a_created_account_goes_again_and_comes_again(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer = sides.customer()
    before = sides.held()
    job_id = sides.services.creation.create_accounts([customer.id], False).job_id
    account_id = sides.services.coupling.coupling_of(customer.id).coupling.crm_id  # type: ignore[union-attr]
    sides.services.statistics.push([customer.id])
    after = sides.held()
    back = undo(sides, job_id)
    assert back.failures == ()
    assert sides.held() == before
    assert sides.crm.accounts([account_id]) == {}
    again = undo(sides, back.job_id)
    assert again.failures == ()
    assert sides.held() == after
    assert sides.crm.accounts([account_id])[account_id].owner_id == USER.id
    assert undo(sides, again.job_id).failures == ()
    assert sides.held() == before


def test_a_created_customer_goes_again_and_comes_again(sides: Sides) -> None:
    account = sides.account()
    before = sides.held()
    made = sides.services.creation.create_customer(account.id, False).customer
    after = sides.held()
    back = undo(sides, last_job(sides))
    assert back.failures == ()
    assert sides.held() == before
    again = undo(sides, back.job_id)
    assert again.failures == ()
    assert sides.held() == after
    now = sides.services.customers.get(made.id)
    assert (now.no, now.name) == (made.no, made.name)
    assert now.version != made.version, "who still holds the first one must not take this for it"


def test_create_customer_with_replace_gives_the_old_customer_its_coupling_back(sides: Sides) -> None:
    customer_id, account_id, _ = coupled(sides)
    before = sides.held()
    sides.services.creation.create_customer(account_id, True)
    assert sides.coupling(customer_id) is None
    assert undo(sides, last_job(sides)).failures == ()
    assert sides.held() == before


@pytest.mark.parametrize("touch", ["edited", "in use"])
def test_a_created_account_that_was_worked_on_stays(sides: Sides, touch: str) -> None:
    """Seen to fail without the check that nothing hangs on the record, and without the one that nobody edited it."""
    customer = sides.customer()
    job_id = sides.services.creation.create_accounts([customer.id], False).job_id
    account_id = sides.services.coupling.coupling_of(customer.id).coupling.crm_id  # type: ignore[union-attr]
    if touch == "edited":
        sides.change_account(account_id, fax="+44 1632 960999")
    else:
        sides.crm.save_opportunity(Opportunity(str(uuid4()), "", "Fifty desks", account_id), BY)
    preview = sides.services.undo.preview(WholeJob(job_id))
    effects = {effect.kind: effect.kept for effect in preview.records[0].effects}
    reason = Kept.EDITED if touch == "edited" else Kept.IN_USE
    assert effects == {EffectKind.ACCOUNT_REMOVED: reason, EffectKind.COUPLING_ENDS: None}
    assert sides.services.undo.run(preview).failures == ()
    assert account_id in sides.crm.accounts([account_id])
    assert sides.coupling(customer.id) is None


def test_a_push_goes_back_to_the_figures_before_it(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, account_id, _ = coupled(sides)
    first = sides.services.statistics.push([customer_id])
    figures = sides.crm.statistics(account_id)
    assert undo(sides, first.job_id).failures == ()
    assert sides.crm.statistics(account_id) is None
    undone = last_job(sides)
    assert undo(sides, undone).failures == ()
    assert sides.crm.statistics(account_id) == figures
    sides.change_customer(customer_id, credit_limit_lcy="7.00")
    sides.services.statistics.push([customer_id])
    preview = sides.services.undo.preview(WholeJob(first.job_id))
    assert set(kept(preview).values()) == {Kept.EDITED}
    assert isinstance(sides.services.undo.run(preview).rows[0].error, NothingToUndo)


def test_a_salesperson_s_coupling_and_values(sides: Sides) -> None:
    people = sides.services.salespeople
    person = next(row.salesperson for row in people.rows() if row.salesperson.code == "OF")
    people.synchronize(person.id)
    job_id = last_job(sides)
    assert people.get(person.id).email == USER.email
    back = undo(sides, job_id)
    assert back.failures == ()
    (row,) = sides.services.log.records(back.job_id)
    assert (row.kind, row.of_salesperson, row.customer_no) == (JobKind.UNDO, True, "OF")
    assert people.get(person.id).email == person.email
    assert undo(sides, back.job_id).failures == ()
    assert people.get(person.id).email == USER.email
    people.uncouple(person.id)
    assert undo(sides, last_job(sides)).failures == ()
    assert next(row.user_id for row in people.rows() if row.salesperson.code == "OF") == USER.id


def test_what_was_edited_since_is_listed_and_left_alone(sides: Sides) -> None:
    """Seen to fail without the comparison of the value now."""
    customer_id, account_id, _ = coupled(sides)
    sides.change_customer(customer_id, city="Bath", contact="Eva Lund")
    job_id = synchronize(sides, customer_id)
    sides.change_account(account_id, city="York")
    preview = sides.services.undo.preview(WholeJob(job_id))
    assert kept(preview) == {"city": Kept.EDITED, "contact": None}
    city = next(change for change in preview.records[0].changes if change.key == "city")
    assert (city.now, city.back, city.by) == ("York", "London", "somebody")
    assert (preview.totals.values, preview.totals.left_alone) == (1, 1)
    (row,) = sides.services.undo.run(preview).rows
    assert [entry.caption for entry in row.left_alone] == ["Address 1: City"]
    account = sides.crm.account(account_id)
    assert (account.city, account.primary_contact_name) == ("York", "Ann Beck")
    plan = sides.services.synchronization.preview(customer_id).plan
    assert {entry.mapping.key: entry.state.value for entry in plan.differences} == {
        "city": "changed_in_crm",
        "contact": "changed_in_nav",
    }


def test_single_fields(sides: Sides) -> None:
    customer_id, account_id, _ = coupled(sides)
    sides.change_customer(customer_id, city="Bath", contact="Eva Lund")
    job_id = synchronize(sides, customer_id)
    (record,) = sides.services.log.records(job_id)
    fields = Fields(record.id, frozenset({(Side.CRM, "city")}))
    assert sides.services.undo.run(sides.services.undo.preview(fields)).succeeded == 1
    account = sides.crm.account(account_id)
    assert (account.city, account.primary_contact_name) == ("London", "Eva Lund")
    (record,) = sides.services.log.records(job_id)
    assert record.undone is not None and not record.undone.whole
    assert record.may_undo
    rest = sides.services.undo.preview(WholeJob(job_id))
    assert kept(rest) == {"city": Kept.BACK, "contact": None}
    sides.services.undo.run(rest)
    (record,) = sides.services.log.records(job_id)
    assert record.undone is not None and record.undone.whole and not record.may_undo


def test_what_was_shown_is_what_is_written(sides: Sides) -> None:
    """Somebody saves the account between preview and OK: nothing is written, and the row bears what it would be now.
    Seen to fail without the seals."""
    customer_id, account_id, _ = coupled(sides)
    sides.change_customer(customer_id, city="Bath", contact="Eva Lund")
    job_id = synchronize(sides, customer_id)
    preview = sides.services.undo.preview(WholeJob(job_id))
    sides.change_account(account_id, city="York")
    before = sides.held()
    (row,) = sides.services.undo.run(preview).rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert {change.key for change in row.error.current.kept} == {"city"}  # type: ignore[attr-defined]
    assert sides.held() == before


def test_a_vanished_account_is_told(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id, _ = coupled(sides)
    sides.change_account(account_id, city="York")
    sides.change_customer(customer_id, contact="Eva Lund")
    job_id = synchronize(sides, customer_id, Choice.MERGE)
    sides.delete_account(account_id)
    preview = sides.services.undo.preview(WholeJob(job_id))
    assert kept(preview) == {"contact": Kept.VANISHED, "city": None}
    assert sides.services.undo.run(preview).succeeded == 1
    assert sides.services.customers.get(customer_id).city == "London"


def test_the_coupling_that_would_return_is_taken(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, first, _ = coupled(sides)
    second = sides.account(name="Other Ltd")
    job_id = sides.services.coupling.couple(customer_id, second.id, NOTHING).job_id
    other = sides.customer("20000")
    sides.services.coupling.couple(other.id, first, NOTHING)
    preview = sides.services.undo.preview(WholeJob(job_id))
    effects = {effect.kind: (effect.kept, effect.by) for effect in preview.records[0].effects}
    assert effects[EffectKind.COUPLING_RETURNS] == (Kept.COUPLED_ELSEWHERE, "Contoso Ltd")
    assert sides.services.undo.run(preview).succeeded == 1
    assert sides.coupling(customer_id) is None
    assert sides.coupling(other.id) is not None


def test_of_two_records_of_one_customer_the_later_goes_first(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, _, _ = coupled(sides)
    records = []
    for city in ("Bath", "York"):
        sides.change_customer(customer_id, city=city)
        records.append(sides.services.log.records(synchronize(sides, customer_id))[0].id)
    preview = sides.services.undo.preview(WholeRecords(tuple(records)))
    assert [entry.record_id for entry in preview.records] == records[::-1]
    assert preview.records[1].changes[0].kept is Kept.LATER_FIRST
    rows = sides.services.undo.run(preview).rows
    assert [type(row.error) for row in rows] == [type(None), NothingToUndo]


def test_only_what_is_in_the_log(sqlite_sides: Sides) -> None:
    for selection in (WholeJob("none"), WholeRecords(("none",)), Fields("none", frozenset())):
        with pytest.raises(RecordNotFound):
            sqlite_sides.services.undo.preview(selection)


def test_the_log_tells_of_it(sides: Sides) -> None:
    customer_id, _, _ = coupled(sides)
    sides.change_customer(customer_id, city="Bath")
    job_id = synchronize(sides, customer_id)
    back = undo(sides, job_id)
    log = sides.services.log
    newest, undone, _ = log.jobs(0, 3)
    assert (newest.id, newest.kind, undone.id, undone.undone) == (back.job_id, JobKind.UNDO, job_id, 1)
    assert not undone.may_undo and newest.may_undo
    (record,) = log.records(back.job_id)
    (taken,) = log.records(job_id)
    assert (record.undoes, record.outcome) == (taken.id, Outcome.DONE)
    assert taken.undone is not None and (taken.undone.job_id, taken.undone.at) == (back.job_id, NOW)
    assert [job.id for job in log.jobs(0, 9, LogQuery(undone=True))] == [job_id]
    undo(sides, back.job_id)
    (taken,) = log.records(job_id)
    assert taken.undone is None and taken.may_undo
    assert [job.id for job in log.jobs(0, 9, LogQuery(undone=True))] == [back.job_id]


def test_an_undo_that_was_cut_off_is_settled(sqlite_sides: Sides) -> None:
    """CRM deletes the account and is never heard of again: the next start finishes the undo. Seen to fail (unclear)
    while an account that is gone was none of the states of a removal."""
    sides = sqlite_sides
    customer = sides.customer()
    before = sides.held()
    job_id = sides.services.creation.create_accounts([customer.id], False).job_id
    preview = sides.services.undo.preview(WholeJob(job_id))
    failing = sides.failing
    failing.heal()
    failing.only, failing.after, failing.gone = {"delete_account", "accounts"}, True, True
    failing.fail_at = 2  # the first call reads what the undo is planned over
    (row,) = sides.services.undo.run(preview).rows
    assert isinstance(row.error, OutcomeUnknown)
    failing.only = None
    failing.heal()
    assert sides.coupling(customer.id) is not None
    (entry,) = sides.services.synchronization.recover().records
    assert (entry.job_kind, entry.outcome) == (JobKind.UNDO, Outcome.DONE)
    assert sides.held() == before


def test_what_nav_refuses_is_taken_back_in_crm(sqlite_sides: Sides) -> None:
    """The customer is coupled while its account is being created again: that account goes again."""
    sides = sqlite_sides
    customer = sides.customer()
    job_id = sides.services.creation.create_accounts([customer.id], False).job_id
    undone = undo(sides, job_id)
    redo = sides.services.undo.preview(WholeJob(undone.job_id))
    before = sides.held()

    def ends(*_: object) -> None:
        sides.services.coupling.couple(customer.id, sides.account(name="Quick").id, NOTHING)

    (row,) = interfered(sides, "create_account", ends).services.undo.run(redo).rows
    assert isinstance(row.error, CustomerAlreadyCoupled)
    now = sides.held()
    assert now != before
    assert len(sides.crm.account_ids(ListQuery("name"))) == 1, "only the account that was coupled in between"
