"""What coupling many pairs would write is shown first, and exactly that is written."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import (
    AccountAlreadyCoupled,
    Cancelled,
    ChangedMeanwhile,
    CustomerAlreadyCoupled,
    RecordNotFound,
    SalespersonNotCoupled,
    SynchronizationRefused,
)
from app.domain.field_mapping import Side
from app.domain.synchronization import RecordPlan
from app.services.matching.bulk_coupling import CouplingChoice, PairPreview
from tests.services.both_sides import Sides
from tests.services.interfering import interfered
from tests.services.matching.test_proposals import Stopping

NAV = AfterCoupling.USE_NAV


def pairs(sides: Sides, count: int) -> tuple[list[Customer], list[Account], list[CouplingChoice]]:
    customers = [sides.customer(str(10000 * place)) for place in range(1, count + 1)]
    accounts = [sides.account(name=f"Account {place}") for place in range(1, count + 1)]
    choices = [CouplingChoice(left.id, right.id) for left, right in zip(customers, accounts, strict=True)]
    return customers, accounts, choices


def plans(previews: Sequence[PairPreview]) -> list[RecordPlan]:
    return [preview.plan for preview in previews if preview.plan is not None and preview.error is None]


def test_what_is_shown_is_written_and_nothing_before(sides: Sides) -> None:
    customers, accounts, choices = pairs(sides, 2)
    before = sides.held()
    watched = Stopping(9)
    shown = sides.services.proposals.preview(choices, NAV, watched)
    assert sides.held() == before
    assert watched.steps == [(2, 2)]
    assert [(each.customer_no, each.account_name, each.error) for each in shown] == [
        ("10000", "Account 1", None),
        ("20000", "Account 2", None),
    ]
    result = sides.services.proposals.couple_all(choices, NAV, seen=plans(shown))
    assert (result.succeeded, result.failures) == (2, ())
    for plan, account, row in zip(plans(shown), accounts, result.rows, strict=True):
        writes = plan.writes(Side.CRM)
        assert writes["name"] == "Contoso Ltd" and not plan.writes(Side.NAV)
        assert row.written == len(writes)
        now = sides.crm.account(account.id)
        assert (now.name, now.street_1, now.city) == ("Contoso Ltd", "1 Mill Lane", "London")
    assert [sides.coupling(customer.id) is not None for customer in customers] == [True, True]


def test_a_merge_fills_blanks_and_replaces_nothing(sides: Sides) -> None:
    customer, account = (
        sides.customer("10000", city="", address="1 Mill Lane"),
        sides.account(city="Leeds", street_1=""),
    )
    choices = [CouplingChoice(customer.id, account.id)]
    (shown,) = sides.services.proposals.preview(choices, AfterCoupling.MERGE)
    assert shown.plan is not None and shown.error is None
    assert {
        field.mapping.key: field.target for field in shown.plan.fields if field.mapping.key in ("city", "address")
    } == {
        "city": Side.NAV,
        "address": Side.CRM,
    }
    assert {error.caption for error in shown.plan.left_alone} >= {"Name", "Phone No."}
    (row,) = sides.services.proposals.couple_all(choices, AfterCoupling.MERGE, seen=plans([shown])).rows
    assert row.error is None
    now = sides.crm.account(account.id)
    assert (now.name, now.street_1, now.city) == (account.name, "1 Mill Lane", "Leeds")
    with sides.nav.read() as unit:
        kept = unit.customers.get(customer.id)
    assert (kept.name, kept.city) == (customer.name, "Leeds")


def test_without_synchronization_nothing_but_the_coupling_is_shown(sqlite_sides: Sides) -> None:
    customers, accounts, choices = pairs(sqlite_sides, 1)
    (shown,) = sqlite_sides.services.proposals.preview(choices, AfterCoupling.NOTHING)
    assert shown.plan is not None and shown.plan.differences
    assert not shown.plan.writes(Side.CRM) and not shown.plan.writes(Side.NAV)
    sqlite_sides.services.proposals.couple_all(choices, AfterCoupling.NOTHING, seen=plans([shown]))
    assert sqlite_sides.crm.account(accounts[0].id) == accounts[0]
    assert sqlite_sides.coupling(customers[0].id) is not None


def test_a_pair_that_changed_since_stays_as_it_is_and_is_shown_anew(sides: Sides) -> None:
    """Seen to fail, with all four coupled, when ``couple`` did not look at what was shown."""
    customers, accounts, choices = pairs(sides, 4)
    shown = plans(sides.services.proposals.preview(choices, NAV))
    sides.change_customer(customers[0].id, city="Bath")
    sides.change_account(accounts[1].id, city="Bath")
    unseen = shown.pop(2)
    before = [sides.crm.account(account.id) for account in accounts]
    result = sides.services.proposals.couple_all(choices, NAV, seen=shown)
    assert [type(row.error) for row in result.rows] == [ChangedMeanwhile] * 3 + [type(None)]
    assert [sides.coupling(customer.id) is not None for customer in customers] == [False] * 3 + [True]
    assert [sides.crm.account(account.id) for account in accounts][:3] == before[:3]
    first, second, third = (row.replanned for row in result.rows[:3])
    assert first is not None and first.writes(Side.CRM)["city"] == "Bath"
    assert second is not None and second.account_version == before[1].version
    assert third == unseen
    again = [plan for plan in (first, second, third) if plan is not None]
    result = sides.services.proposals.couple_all(choices[:3], NAV, seen=again)
    assert result.succeeded == 3
    assert sides.crm.account(accounts[0].id).city == "Bath"


def test_a_change_right_before_the_write_is_seen_too(sides: Sides) -> None:
    """CRM refuses what was read before somebody else saved; the fresh state comes with the row."""
    _, accounts, choices = pairs(sides, 1)
    shown = plans(sides.services.proposals.preview(choices, NAV))

    def edit() -> None:
        sides.change_account(accounts[0].id, city="Bath")

    meddled = interfered(sides, "update_account", edit, after=False)
    (row,) = meddled.services.proposals.couple_all(choices, NAV, seen=shown).rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert row.replanned is not None
    assert {field.mapping.key: field.crm_value for field in row.replanned.fields}["city"] == "Bath"
    assert sides.crm.account(accounts[0].id).city == "Bath"
    assert sides.coupling(choices[0].customer_id) is None


def test_other_values_of_the_same_versions_were_not_seen(sqlite_sides: Sides) -> None:
    """A plan for another option is none that was shown. Seen to fail when nothing was compared."""
    _, accounts, choices = pairs(sqlite_sides, 1)
    shown = plans(sqlite_sides.services.proposals.preview(choices, AfterCoupling.USE_CRM))
    (row,) = sqlite_sides.services.proposals.couple_all(choices, NAV, seen=shown).rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert sqlite_sides.crm.account(accounts[0].id) == accounts[0]


def test_what_stands_in_the_way_is_shown_with_the_pair(sides: Sides) -> None:
    taken = sides.account(name="Taken")
    coupled = sides.customer("10000")
    sides.services.coupling.couple(coupled.id, taken.id, AfterCoupling.NOTHING)
    free = sides.account(name="Free")
    unsold = sides.customer("20000", salesperson_code="JT")
    plain = sides.customer("30000")
    long = sides.account(name="Long", city="L" * 60)
    wanted = [
        (coupled.id, free.id, CustomerAlreadyCoupled, True),
        (unsold.id, free.id, SalespersonNotCoupled, True),
        (plain.id, taken.id, AccountAlreadyCoupled, True),
        ("gone", free.id, RecordNotFound, False),
    ]
    choices = [CouplingChoice(left, right) for left, right, _, _ in wanted]
    shown = sides.services.proposals.preview(choices, AfterCoupling.USE_CRM)
    assert [(type(each.error), each.plan is not None) for each in shown] == [tuple(each[2:]) for each in wanted]
    (cut,) = sides.services.proposals.preview([CouplingChoice(plain.id, long.id)], AfterCoupling.USE_CRM)
    assert isinstance(cut.error, SynchronizationRefused) and cut.error.problems[0].limit == 30
    (lost,) = sides.services.proposals.preview([CouplingChoice(plain.id, "gone")], NAV)
    assert (lost.error, lost.customer_name, lost.account_name) == (RecordNotFound("Account", "gone"), "Contoso Ltd", "")


def test_reading_can_be_stopped(sqlite_sides: Sides) -> None:
    _, _, choices = pairs(sqlite_sides, 1)
    with pytest.raises(Cancelled):
        sqlite_sides.services.proposals.preview(choices, NAV, Stopping(0))
