"""Coupling as one action, and its rules in their order."""

from __future__ import annotations

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    AccountAlreadyCoupled,
    AccountOutsideMapping,
    AmbiguousAccountName,
    ChangedMeanwhile,
    CustomerAlreadyCoupled,
    CustomerBlocked,
    IntegrationDisabled,
    NoAccountNamed,
    RecordNotFound,
    SalespersonNotCoupled,
    SynchronizationRefused,
)
from app.domain.sync_log import Outcome
from app.domain.synchronization import FieldState
from tests.services.both_sides import USER, Sides

USE_NAV, USE_CRM, NOTHING = AfterCoupling.USE_NAV, AfterCoupling.USE_CRM, AfterCoupling.NOTHING


def test_coupling_alone_changes_no_record(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, NOTHING)
    assert result.customer == customer
    assert result.account == account
    assert result.coupling.snapshot is None
    assert result.coupling.crm_id == account.id
    assert result.written == 0
    assert sides.open_records() == 0


def test_the_nav_data_replace_the_account_s(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, USE_NAV)
    after = sides.crm.account(account.id)
    assert result.account == after
    assert (after.name, after.street_1, after.city) == ("Contoso Ltd", "1 Mill Lane", "London")
    assert (after.country, after.payment_terms) == ("United Kingdom", "Net 30")
    assert after.owner_id == USER.id
    assert after.credit_limit == customer.credit_limit_lcy
    assert result.customer == customer, "the customer is only read"
    assert sides.services.coupling.coupling_of(customer.id) is not None
    info = sides.services.coupling.coupling_of(customer.id)
    assert info is not None
    assert info.differences == 0
    assert result.coupling.snapshot is not None
    assert result.coupling.snapshot.crm["city"] == "London"
    assert result.coupling.synchronized_by == "tester"


def test_the_crm_data_replace_the_customer_s(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, USE_CRM)
    after = result.customer
    assert (after.name, after.address, after.city) == ("Contoso Limited", "2 High Street", "Leeds")
    assert (after.payment_terms_code, after.contact) == ("45 DAYS", "")
    assert after.salesperson_code == "OF", "the owner flows to CRM only"
    assert sides.crm.account(account.id) == account, "the account is only read"


def test_a_new_account_gets_all_mapped_values(sides: Sides) -> None:
    customer = sides.customer()
    result = sides.services.coupling.couple(customer.id, None, NOTHING, create_new=True)
    after = sides.crm.account(result.coupling.crm_id)
    assert (after.name, after.relationship_type, after.status.value) == ("Contoso Ltd", "Customer", "Active")
    assert (after.currency, after.owner_id) == ("GBP", USER.id)
    info = sides.services.coupling.coupling_of(customer.id)
    assert info is not None
    assert info.differences == 0


def test_create_new_is_refused_for_a_coupled_customer(sqlite_sides: Sides) -> None:
    customer = sqlite_sides.customer()
    sqlite_sides.services.coupling.couple(customer.id, None, USE_NAV, create_new=True)
    before = sqlite_sides.held()
    with pytest.raises(CustomerAlreadyCoupled):
        sqlite_sides.services.coupling.couple(customer.id, None, USE_NAV, create_new=True)
    assert sqlite_sides.held() == before


def test_coupling_again_with_an_option_synchronizes(sqlite_sides: Sides) -> None:
    customer, account = sqlite_sides.customer(), sqlite_sides.account()
    first = sqlite_sides.services.coupling.couple(customer.id, account.id, NOTHING)
    second = sqlite_sides.services.coupling.couple(customer.id, account.id, USE_NAV)
    assert second.coupling.id == first.coupling.id
    assert second.coupling.snapshot is not None
    third = sqlite_sides.services.coupling.couple(customer.id, account.id, NOTHING)
    assert third.coupling == second.coupling
    assert third.job_id == ""


def test_a_customer_moves_to_another_account_and_history_keeps_the_old_one(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer, old, new = sides.customer(), sides.account(), sides.account(name="Other")
    sides.services.coupling.couple(customer.id, old.id, NOTHING)
    sides.services.statistics.push([customer.id])
    sides.services.coupling.couple(customer.id, new.id, NOTHING)
    coupling = sides.coupling(customer.id)
    assert coupling is not None
    assert coupling.crm_id == new.id
    assert sides.crm.statistics(old.id) is None, "the account that was left keeps no figures of the customer"
    names = [record.account_name for record in sides.services.log.of_customer(customer.id)]
    assert names == ["Other", "Contoso Limited", "Contoso Limited"]
    moved = sides.services.log.of_customer(customer.id)[0]
    assert "Balance (LCY)" in {change.caption for change in moved.changes}, "the log tells what went"


def test_figures_of_a_deleted_customer_are_not_shown_as_those_of_the_next(sides: Sides) -> None:
    """Seen to fail (another customer's balance in the quick view) while a stale coupling gave way without them."""
    sides.services.connection.install_solution()
    account, gone, customer = sides.account(), sides.customer("20000"), sides.customer()
    sides.services.coupling.couple(gone.id, account.id, NOTHING)
    sides.services.statistics.push([gone.id])
    sides.delete_customer(gone.id)
    sides.services.coupling.couple(customer.id, account.id, USE_NAV)
    assert sides.services.statistics.pushed(account.id) is None
    assert sides.crm.account(account.id).city == "London"


def test_rules_in_their_order(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    couple = sides.services.coupling.couple
    inactive = sides.account(status="Inactive")
    customer = sides.customer(salesperson_code="JT", blocked="All")
    with pytest.raises(CustomerBlocked):
        couple(customer.id, inactive.id, NOTHING)
    customer = sides.change_customer(customer.id, blocked="")
    with pytest.raises(SalespersonNotCoupled) as missing:
        couple(customer.id, inactive.id, NOTHING)
    assert missing.value == SalespersonNotCoupled("JT", "10000")
    customer = sides.change_customer(customer.id, salesperson_code="")
    with pytest.raises(AccountOutsideMapping):
        couple(customer.id, inactive.id, NOTHING)
    with pytest.raises(AccountOutsideMapping):
        couple(customer.id, sides.account(relationship_type="Vendor").id, NOTHING)
    taken, other = sides.account(name="Taken"), sides.customer("20000", name="Holder")
    couple(other.id, taken.id, NOTHING)
    with pytest.raises(AccountAlreadyCoupled) as told:
        couple(customer.id, taken.id, NOTHING)
    assert told.value == AccountAlreadyCoupled("Contoso Ltd", "Taken", "20000", "Holder")
    with pytest.raises(RecordNotFound):
        couple(customer.id, "00000000-0000-4000-8000-000000000000", NOTHING)
    with pytest.raises(NoAccountNamed):
        couple(customer.id, None, NOTHING)
    couple(customer.id, sides.account().id, NOTHING)  # a customer without salesperson may
    sides.services.connection.set_enabled(False)
    with pytest.raises(IntegrationDisabled):
        sides.services.coupling.check(customer.id, None)


def test_a_stale_link_gives_way(sides: Sides) -> None:
    account, gone, customer = sides.account(), sides.customer("20000"), sides.customer()
    sides.services.coupling.couple(gone.id, account.id, NOTHING)
    sides.delete_customer(gone.id)
    sides.services.coupling.check(customer.id, account.id)
    sides.services.coupling.couple(customer.id, account.id, NOTHING)
    coupling = sides.coupling(customer.id)
    assert coupling is not None
    assert coupling.crm_id == account.id
    assert sides.coupling(gone.id) is None


def test_what_was_shown_is_what_is_written(sides: Sides) -> None:
    """Without the check of the versions the change of the account is overwritten unseen."""
    customer, account = sides.customer(), sides.account()
    seen = sides.services.coupling.compare(customer.id, account.id, USE_NAV)
    sides.change_account(account.id, city="York")
    before = sides.held()
    with pytest.raises(ChangedMeanwhile) as told:
        sides.services.coupling.couple(customer.id, account.id, USE_NAV, seen=seen)
    assert sides.held() == before
    fresh = told.value.current
    assert fresh == sides.services.coupling.compare(customer.id, account.id, USE_NAV)
    sides.change_customer(customer.id, city="Bath")
    with pytest.raises(ChangedMeanwhile) as again:
        sides.services.coupling.couple(customer.id, account.id, USE_NAV, seen=fresh)
    assert again.value.entity == "Customer"


def test_a_value_too_long_refuses_the_record_and_is_named(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account(city="C" * 40)
    before = sides.held()
    with pytest.raises(SynchronizationRefused) as told:
        sides.services.coupling.couple(customer.id, account.id, USE_CRM)
    (problem,) = told.value.problems
    assert (problem.caption, problem.reason, problem.limit) == ("City", "too_long", 30)
    assert sides.held() == before
    assert sides.coupling(customer.id) is None


def test_what_has_no_counterpart_is_left_alone_and_said(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account(country="Atlantis")
    result = sides.services.coupling.couple(customer.id, account.id, USE_CRM)
    (problem,) = result.left_alone
    assert (problem.caption, problem.value, problem.reason) == ("Country/Region Code", "Atlantis", "no_counterpart")
    assert result.customer.country_code == "GB"
    assert result.customer.city == "Leeds"
    snapshot = result.coupling.snapshot
    assert snapshot is not None
    assert (snapshot.nav["country_code"], snapshot.crm["country_code"]) == ("GB", "Atlantis"), "as they were left"
    preview = sides.services.synchronization.preview(customer.id)
    plan = preview.plan
    assert not preview.both_changed
    assert [entry.state for entry in plan.differences if entry.mapping.key == "country_code"] == [
        FieldState.LEFT_DIFFERENT
    ]


def test_the_draft_the_comparison_and_the_names(sqlite_sides: Sides) -> None:
    sides, coupling = sqlite_sides, sqlite_sides.services.coupling
    customer, account = sides.customer(), sides.account()
    draft = coupling.draft(customer.id)
    assert (draft.account, draft.default_option, draft.may_create_new) == (None, USE_NAV, True)
    blank = coupling.compare(customer.id, None, USE_NAV)
    assert all(entry.crm_value == "" and entry.target is None for entry in blank.fields)
    created = coupling.compare(customer.id, None, USE_NAV, create_new=True)
    assert any(entry.target is not None for entry in created.fields)
    coupling.couple(customer.id, account.id, NOTHING)
    draft = coupling.draft(customer.id)
    assert (draft.account, draft.default_option, draft.may_create_new) == (account, NOTHING, False)
    assert coupling.resolve("contoso limited") == account
    assert coupling.resolve("Conto") == account
    with pytest.raises(NoAccountNamed):
        coupling.resolve("Fabrikam")
    assert coupling.find("  ") == []
    sides.account()
    with pytest.raises(AmbiguousAccountName) as told:
        coupling.resolve("Contoso Limited")
    assert told.value.count == 2


def test_the_log_tells_the_old_and_the_new_value(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, USE_NAV)
    (job,) = sides.services.log.jobs(0, 10)
    assert (job.id, job.modified, job.failed, job.by, job.direction) == (result.job_id, 1, 0, "tester", "to_crm")
    assert job.finished_at is not None
    (record,) = sides.services.log.records(job.id)
    assert record.outcome is Outcome.DONE
    changes = {change.mapping_key: (change.old, change.new) for change in record.changes}
    assert changes["city"] == ("Leeds", "London")
    assert changes["payment_terms_code"] == ("Net 45", "Net 30")
    assert "post_code" not in changes, "only changed values are written"
    assert len(changes) == result.written
