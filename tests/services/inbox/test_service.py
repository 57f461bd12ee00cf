"""What waits for a person is there while its cause is, and gone with it; nobody marks anything as done."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.account import Account
from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.customer import is_in_mapping as customer_in_mapping
from app.domain.errors import (
    AccountOutsideMapping,
    ChangedMeanwhile,
    CoupledRecordDeleted,
    CrmUnavailable,
    SalespersonNotCoupled,
    SynchronizationRefused,
)
from app.domain.inbox import InboxKind, InboxRow
from app.domain.listing import Filter, ListQuery
from app.domain.planning import plan_record
from app.domain.reference import Code, CodeTable
from app.domain.sync_log import JobKind, Outcome
from app.domain.synchronization import Choice, FieldChoice
from app.services.pairs.reader import PairReader
from tests.services.both_sides import OTHER_USER, Sides, sides_over


def coupled(sides: Sides, no: str = "10000", **values: object) -> tuple[Customer, Account]:
    """A pair in step."""
    customer = sides.customer(no, name=f"Customer {no}", **values)
    account = sides.account(name=f"Account {no}")
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
    return customer, account


def rows(sides: Sides) -> list[InboxRow]:
    """The inbox now, which is also what services that know nothing yet find."""
    found = sides.services.inbox.rows()
    anew = sides_over(sides.nav, sides.crm).services.inbox.rows()
    assert list(found) == list(anew)
    assert len({row.key for row in found}) == len(found)
    return list(found)


def kinds(sides: Sides) -> list[InboxKind]:
    return [row.kind for row in rows(sides)]


def only(sides: Sides) -> InboxRow:
    """The one row that there is."""
    (row,) = rows(sides)
    return row


def conflict(sides: Sides, no: str = "10000") -> tuple[Customer, Account]:
    """A pair whose city was changed on both sides."""
    customer, account = coupled(sides, no)
    sides.change_customer(customer.id, city="Bath")
    sides.change_account(account.id, city="Ely")
    return customer, account


def test_an_inbox_of_pairs_in_step_is_empty(sides: Sides) -> None:
    _, account = coupled(sides)
    assert rows(sides) == []
    sides.change_account(account.id, city="Ely")  # one side alone waits for nobody
    assert rows(sides) == []


def test_a_conflict_stays_until_somebody_decides(sides: Sides) -> None:
    """Seen to fail when what is known of a pair is kept without looking at its versions."""
    customer, account = conflict(sides)
    row = only(sides)
    assert (row.kind, row.no, row.name, row.account_name) == (
        InboxKind.CONFLICT,
        "10000",
        "Customer 10000",
        "Customer 10000",
    )
    assert [problem.field for problem in row.problems] == ["city"]
    saved = sides.crm.account(account.id).modified_at, sides.services.customers.get(customer.id).modified_at
    assert row.since == max(at for at in saved if at is not None)
    sides.change_customer(customer.id, phone_no="1")
    sides.change_account(account.id, main_phone="2")
    assert [problem.field for problem in only(sides).problems] == ["city", "phone_no"]
    preview = sides.services.synchronization.preview(
        customer.id, Choice.MERGE, {"city": FieldChoice.SEND, "phone_no": FieldChoice.GET}
    )
    sides.services.synchronization.run([customer.id], Choice.MERGE, seen=[preview.plan])
    assert rows(sides) == []


def test_a_conflict_is_gone_when_both_hold_the_same_or_the_coupling_ends(sides: Sides) -> None:
    first, account = conflict(sides)
    second, _ = conflict(sides, "10001")
    assert len(rows(sides)) == 2
    sides.change_account(account.id, city="Bath")
    assert only(sides).customer_ids == (second.id,)
    sides.services.coupling.delete([second.id])
    assert rows(sides) == []
    assert first.id != second.id


def test_a_blocked_customer_waits_for_nobody(sides: Sides) -> None:
    customer, account = conflict(sides)
    sides.change_customer(customer.id, blocked="All")
    assert rows(sides) == []
    sides.change_customer(customer.id, blocked="")
    assert kinds(sides) == [InboxKind.CONFLICT]
    sides.change_account(account.id, status="Inactive")
    assert rows(sides) == []


def test_a_value_that_is_too_long_stays_until_it_is_shortened(sides: Sides) -> None:
    customer, account = coupled(sides)
    sides.change_account(account.id, city="C" * 31)
    row = only(sides)
    assert (row.kind, row.customer_ids) == (InboxKind.TOO_LONG, (customer.id,))
    assert [(problem.field, problem.reason) for problem in row.problems] == [("city", "too_long")]
    sides.services.synchronization.run([customer.id], Choice.GET)  # fails, and is still told once
    assert kinds(sides) == [InboxKind.TOO_LONG]
    sides.change_account(account.id, city="C" * 30)
    assert rows(sides) == []


def test_customers_with_the_same_missing_counterpart_are_one_row(sides: Sides) -> None:
    """Seen to fail with one row a customer."""
    pairs = [coupled(sides, str(10_000 + number)) for number in range(3)]
    for _, account in pairs:
        sides.change_account(account.id, country="Elbonia")
    row = only(sides)
    assert (row.kind, row.count, row.no) == (InboxKind.UNMATCHED, 3, "")
    assert set(row.customer_ids) == {customer.id for customer, _ in pairs}
    assert (row.problems[0].value, row.conversion) == ("Elbonia", "country")
    sides.change_account(pairs[0][1].id, country="Freedonia")
    assert [(row.count, row.no) for row in rows(sides)] == [(2, ""), (1, "10000")]
    with sides.nav.write() as unit:
        unit.codes.put(CodeTable.COUNTRY, [Code("EB", "Elbonia", "Elbonia"), Code("FD", "Freedonia", "Freedonia")])
    assert rows(sides) == []


def test_a_value_without_counterpart_stays_after_it_was_passed_over(sides: Sides) -> None:
    customer, account = coupled(sides)
    sides.change_account(account.id, country="Elbonia", city="Ely")
    sides.services.synchronization.run([customer.id], Choice.GET)
    assert kinds(sides) == [InboxKind.UNMATCHED]
    sides.change_account(account.id, country="United Kingdom")
    assert rows(sides) == []


def test_a_vanished_partner_stays_until_it_is_restored_or_the_coupling_deleted(sides: Sides) -> None:
    first, account = coupled(sides)
    second, other = coupled(sides, "10001")
    sides.delete_account(account.id)
    sides.delete_customer(second.id)
    found = rows(sides)
    assert [row.kind for row in found] == [InboxKind.VANISHED] * 2
    assert [row.no for row in found] == ["10000", "10001"]
    there = {row.customer_ids[0]: row.error for row in found}
    assert isinstance(there[first.id], CoupledRecordDeleted)
    assert (there[first.id].entity, there[second.id].entity) == ("Customer", "Account")  # type: ignore[union-attr]
    sides.services.coupling.restore_partner(there[first.id].coupling_id)  # type: ignore[union-attr]
    assert only(sides).customer_ids == (second.id,)
    sides.services.coupling.delete([second.id])
    assert rows(sides) == []
    assert sides.crm.accounts([other.id])


def test_a_salesperson_without_user_is_told_with_the_customers_that_wait(sides: Sides) -> None:
    waiting = sides.customer("10000", salesperson_code="JT")
    customer, account = coupled(sides, "10001")
    row = only(sides)
    assert (row.kind, row.no, row.count, row.customer_ids) == (InboxKind.SALESPERSON, "JT", 1, ())
    sides.change_customer(customer.id, salesperson_code="JT")  # its account can't get the owner any more
    row = only(sides)
    assert (row.count, row.customer_ids) == (2, (customer.id,))
    assert isinstance(row.error, SalespersonNotCoupled)
    result = sides.services.creation.create_accounts([waiting.id], again=False)
    assert result.failures
    assert kinds(sides) == [InboxKind.SALESPERSON]  # not a second time as a failure
    person = next(entry for entry in sides.services.salespeople.rows() if entry.salesperson.code == "JT")
    sides.services.salespeople.couple(person.salesperson.id, OTHER_USER.id)
    assert rows(sides) == []
    assert account.id


def fail_to_send(sides: Sides, customer: Customer, city: str = "Bath") -> None:
    """CRM does not take what is sent."""
    sides.change_customer(customer.id, city=city)
    sides.failing.only = {"update_account", "update_accounts", "accounts"}
    sides.failing.heal()
    sides.failing.fail_at = 2
    result = sides.services.synchronization.run([customer.id], Choice.SEND)
    sides.failing.heal()
    sides.failing.only = None
    assert result.failures


def test_a_failure_stays_until_the_pair_is_written(sides: Sides) -> None:
    """Seen to fail when the journal's last word of a pair is all that counts."""
    customer, account = coupled(sides)
    fail_to_send(sides, customer)
    row = only(sides)
    assert (row.kind, row.job, row.outcome) == (InboxKind.FAILURE, JobKind.SYNCHRONIZE, Outcome.NOT_DONE)
    assert isinstance(row.error, CrmUnavailable)
    assert row.since is not None
    sides.services.synchronization.run([customer.id], Choice.SEND)
    assert rows(sides) == []
    fail_to_send(sides, customer, "York")
    assert kinds(sides) == [InboxKind.FAILURE]
    sides.change_account(account.id, city="York")  # by hand
    assert rows(sides) == []


def test_a_failure_is_gone_with_its_coupling_or_a_synchronization_that_found_nothing(sides: Sides) -> None:
    """Seen to fail when a coupling that has moved on is not looked at."""
    customer, account = coupled(sides)
    fail_to_send(sides, customer)
    sides.change_customer(customer.id, city="London")  # as it was
    assert rows(sides) == []
    sides.services.synchronization.run([customer.id], Choice.SEND)  # only stamps
    sides.change_customer(customer.id, city="York")
    assert rows(sides) == []
    fail_to_send(sides, customer)
    assert kinds(sides) == [InboxKind.FAILURE]
    sides.services.coupling.delete([customer.id])
    assert rows(sides) == []
    assert account.id


def test_an_account_outside_the_mapping_is_told_until_it_is_back(sides: Sides) -> None:
    customer, account = coupled(sides)
    sides.change_account(account.id, status="Inactive")
    assert rows(sides) == []  # nobody tried
    sides.services.synchronization.run([customer.id], Choice.SEND)
    row = only(sides)
    assert isinstance(row.error, AccountOutsideMapping)
    sides.change_account(account.id, status="Active")
    assert rows(sides) == []


def test_a_value_that_was_refused_by_a_choice_is_told_until_it_fits(sides: Sides) -> None:
    """A merge would send the customer's new city; but what was chosen was to get the account's long one."""
    customer, account = coupled(sides)
    sides.change_account(account.id, name="N" * 120)
    assert kinds(sides) == [InboxKind.TOO_LONG]
    sides.services.synchronization.run([customer.id], Choice.SEND)
    assert rows(sides) == []
    sides.change_customer(customer.id, city="Bath")
    sides.change_account(account.id, name="N" * 120)
    sides.services.synchronization.run([customer.id], Choice.GET)
    assert kinds(sides) == [InboxKind.TOO_LONG]
    sides.change_account(account.id, name="N" * 20)
    assert rows(sides) == []


def test_a_failed_creation_stays_until_the_rule_holds_no_more(sides: Sides) -> None:
    customer = sides.customer("10000")
    sides.failing.only = {"create_account"}
    sides.failing.heal()
    sides.failing.fail_at = 1
    assert sides.services.creation.create_accounts([customer.id], again=False).failures
    sides.failing.heal()
    row = only(sides)
    assert (row.kind, row.job) == (InboxKind.FAILURE, JobKind.CREATE_ACCOUNT)
    assert not sides.services.creation.create_accounts([customer.id], again=False).failures
    assert rows(sides) == []
    other = sides.customer("10001", salesperson_code="JT")
    assert sides.services.creation.create_accounts([other.id], again=False).failures
    assert kinds(sides) == [InboxKind.SALESPERSON]
    sides.change_customer(other.id, salesperson_code="OF")
    assert rows(sides) == []  # the rule holds no more: nothing failed that would fail again
    sides.delete_customer(other.id)
    assert rows(sides) == []


def test_figures_that_were_not_pushed_are_a_failure_of_their_own(sides: Sides) -> None:
    """Seen to fail when a later synchronization counts as the last word."""
    customer, account = coupled(sides)
    sides.crm.install_solution("tester")
    sides.failing.only = {"put_statistics"}
    sides.failing.heal()
    sides.failing.fail_at = 1
    sides.services.statistics.push([customer.id])
    sides.failing.heal()
    assert [(row.kind, row.job) for row in rows(sides)] == [(InboxKind.FAILURE, JobKind.STATISTICS)]
    sides.change_customer(customer.id, city="Bath")
    sides.services.synchronization.run([customer.id], Choice.SEND)
    assert kinds(sides) == [InboxKind.FAILURE]
    sides.services.statistics.push([customer.id])
    assert rows(sides) == []
    assert account.id


def test_a_record_that_waits_for_crm_is_told_until_it_is_settled(sides: Sides) -> None:
    customer, _ = coupled(sides)
    sides.change_customer(customer.id, city="Bath")
    sides.failing.only = {"update_account", "accounts"}
    sides.failing.heal()
    sides.failing.fail_at, sides.failing.gone = 2, True
    sides.services.synchronization.run([customer.id], Choice.SEND)
    sides.failing.heal()
    row = only(sides)
    assert (row.kind, row.no, row.outcome) == (InboxKind.CUT_OFF, "10000", Outcome.PLANNED)
    sides.services.synchronization.recover()
    assert [entry.kind for entry in rows(sides)] in ([], [InboxKind.FAILURE])
    sides.services.synchronization.run([customer.id], Choice.SEND)
    assert rows(sides) == []


def test_nothing_waits_while_the_integration_is_off(sides: Sides) -> None:
    conflict(sides)
    sides.services.connection.set_enabled(False)
    assert sides.services.inbox.rows() == ()
    sides.services.connection.set_enabled(True)
    assert kinds(sides) == [InboxKind.CONFLICT]


def test_while_crm_is_away_nothing_is_claimed(sides: Sides) -> None:
    conflict(sides)
    sides.failing.heal()
    sides.failing.fail_at, sides.failing.gone = 1, True
    with pytest.raises(CrmUnavailable):
        sides.services.inbox.rows()
    sides.failing.heal()
    assert kinds(sides) == [InboxKind.CONFLICT]


def test_rows_are_not_computed_again_while_nothing_moves(sides: Sides) -> None:
    conflict(sides)
    inbox = sides.services.inbox
    first = inbox.rows()
    sides.failing.calls.clear()
    assert inbox.rows() is first
    assert sides.failing.calls == []
    inbox.forget()
    assert inbox.rows() == first


def plainly(sides: Sides) -> set[tuple[InboxKind, str]]:
    """What waits of coupled pairs and salespeople, by kind and by No., value or code: one pair after the other."""
    reader = PairReader(sides.nav, sides.crm)
    rules = reader.conversions()
    found: set[tuple[InboxKind, str]] = set()
    with sides.nav.read() as unit:
        ids = unit.customers.ids(ListQuery("no").filtered(Filter("coupled", True)))
    for customer_id in ids:
        customer, coupling = reader.customer(customer_id)
        assert coupling is not None
        account = reader.account(coupling.crm_id)
        if account is None:
            found.add((InboxKind.VANISHED, customer.no))
        elif customer_in_mapping(customer) and account_in_mapping(account):
            plan = plan_record(customer, account, coupling.snapshot, rules.mappings, rules, Choice.MERGE)
            found |= {(InboxKind.CONFLICT, customer.no) for _ in plan.undecided}
            found |= {(InboxKind.TOO_LONG, customer.no) for _ in plan.refusals}
            if account.country not in ("", "United Kingdom"):
                found |= {(InboxKind.UNMATCHED, account.country) for field in plan.differences if _is_left(field)}
            if customer.salesperson_code == "JT":
                found |= {
                    (InboxKind.SALESPERSON, "JT")
                    for field in plan.differences
                    if field.mapping.key == "salesperson_code" and not field.asks
                }
    return found


def _is_left(field: object) -> bool:
    return field.mapping.key == "country_code" and not field.asks  # type: ignore[attr-defined]


def told(found: Iterable[InboxRow]) -> set[tuple[InboxKind, str]]:
    """The same of the inbox."""
    named = {InboxKind.UNMATCHED: lambda row: row.problems[0].value}
    return {(row.kind, named.get(row.kind, lambda row: row.no)(row)) for row in found}


EDITS = st.tuples(
    st.sampled_from(["nav city", "crm city", "country", "blocked", "salesperson", "send", "get", "merge", "look"]),
    st.integers(0, 2),
    st.integers(0, 3),
)


@settings(max_examples=15)
@given(edits=st.lists(EDITS, max_size=14))
def test_the_inbox_equals_a_plain_recomputation(sqlite_sides: Sides, edits: list[tuple[str, int, int]]) -> None:
    """Failures are left out here: nothing fails."""
    sides = sqlite_sides
    with sides.nav.read() as unit:
        start = 10_000 + unit.customers.count(ListQuery("no"))
    pairs = [coupled(sides, str(start + number)) for number in range(3)]
    for what, place, value in edits:
        _edit(sides, what, pairs[place], value)
    found = [row for row in rows(sides) if row.kind is not InboxKind.FAILURE]
    assert told(found) == plainly(sides)
    failures = [row for row in rows(sides) if row.kind is InboxKind.FAILURE]
    assert all(isinstance(row.error, SynchronizationRefused | ChangedMeanwhile) for row in failures)


def _edit(sides: Sides, what: str, pair: tuple[Customer, Account], value: int) -> None:
    customer, account = pair
    if what == "nav city":
        sides.change_customer(customer.id, city=f"City {value}")
    elif what == "crm city":
        sides.change_account(account.id, city="C" * 31 if value == 3 else f"City {value}")
    elif what == "country":
        country = ("United Kingdom", "Elbonia", "Freedonia", "United Kingdom")[value]
        sides.change_account(account.id, country=country)
    elif what == "blocked":
        sides.change_customer(customer.id, blocked="All" if value == 3 else "")
    elif what == "salesperson":
        sides.change_customer(customer.id, salesperson_code="JT" if value > 1 else "OF")
    elif what == "look":
        sides.services.inbox.rows()
    else:
        choice = {"send": Choice.SEND, "get": Choice.GET, "merge": Choice.MERGE}[what]
        sides.services.synchronization.run([customer.id], choice)
