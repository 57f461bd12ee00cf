"""Creating the other side, in both directions."""

from __future__ import annotations

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    AccountAlreadyCoupled,
    AccountOutsideMapping,
    Cancelled,
    CoupledRecordDeleted,
    CustomerAlreadyCoupled,
    CustomerBlocked,
    RecordNotFound,
    SalespersonNotCoupled,
    SynchronizationRefused,
)
from app.domain.sync_log import JobKind
from app.services.progress import SILENT
from tests.services.both_sides import Sides


def test_accounts_for_several_customers(sides: Sides) -> None:
    fine, blocked, waiting = (
        sides.customer("10000"),
        sides.customer("20000", blocked="Ship"),
        sides.customer("30000", salesperson_code="JT"),
    )
    result = sides.services.creation.create_accounts([fine.id, blocked.id, waiting.id, "none"], False)
    assert [type(row.error) for row in result.rows] == [
        type(None),
        CustomerBlocked,
        SalespersonNotCoupled,
        RecordNotFound,
    ]
    assert result.succeeded == 1
    info = sides.services.coupling.coupling_of(fine.id)
    assert info is not None
    assert info.differences == 0
    (job,) = sides.services.log.jobs(0, 5)
    assert (job.kind, job.inserted, job.failed) == (JobKind.CREATE_ACCOUNT, 1, 3)


def test_a_second_account_only_when_asked_for(sides: Sides) -> None:
    customer = sides.customer()
    create = sides.services.creation.create_accounts
    create([customer.id], False)
    first = sides.coupling(customer.id)
    (row,) = create([customer.id], False).rows
    assert row.error == CustomerAlreadyCoupled("10000", "Contoso Ltd", "Contoso Ltd")
    assert sides.coupling(customer.id) == first
    assert create([customer.id], True).succeeded == 1
    second = sides.coupling(customer.id)
    assert first is not None
    assert second is not None
    assert first.crm_id != second.crm_id
    assert len(sides.crm.account_names()) == 2


def test_an_account_that_vanished_is_told_and_gives_way_only_when_asked(sqlite_sides: Sides) -> None:
    customer = sqlite_sides.customer()
    sqlite_sides.services.creation.create_accounts([customer.id], False)
    coupling = sqlite_sides.coupling(customer.id)
    assert coupling is not None
    sqlite_sides.delete_account(coupling.crm_id)
    (row,) = sqlite_sides.services.creation.create_accounts([customer.id], False).rows
    assert row.error == CoupledRecordDeleted("Customer", customer.name, coupling.id)
    assert sqlite_sides.services.creation.create_accounts([customer.id], True).succeeded == 1


def test_a_customer_that_vanished_is_told_and_gives_way_only_when_asked(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    coupling = sides.services.coupling.couple(customer.id, account.id, AfterCoupling.NOTHING).coupling
    sides.delete_customer(customer.id)
    with pytest.raises(CoupledRecordDeleted) as told:
        sides.services.creation.create_customer(account.id, False)
    assert told.value == CoupledRecordDeleted("Account", account.name, coupling.id)
    made = sides.services.creation.create_customer(account.id, True).customer
    assert sides.coupling(made.id) is not None


def test_cancel_between_two_accounts(sqlite_sides: Sides) -> None:
    class Once:
        def __init__(self) -> None:
            self.asked = 0

        def step(self, done: int, total: int | None, text: str = "") -> None:
            assert (done, total, text) == (1, 2, "Contoso Ltd")

        def check(self) -> None:
            self.asked += 1
            if self.asked == 2:
                raise Cancelled

    ids = [sqlite_sides.customer(no).id for no in ("10000", "20000")]
    result = sqlite_sides.services.creation.create_accounts(ids, False, Once())
    assert (result.succeeded, result.skipped) == (1, 1)
    assert sqlite_sides.coupling(ids[1]) is None
    SILENT.check()


def test_a_customer_gets_the_next_number_the_template_and_the_account_s_values(sides: Sides) -> None:
    account = sides.account(payment_terms="", country="Deutschland")
    with sides.nav.read() as unit:
        template = unit.setup.template(unit.setup.company().customer_template)
    assert template is not None
    customer = sides.services.creation.create_customer(account.id, False).customer
    assert customer.no
    assert (customer.name, customer.address, customer.city) == ("Contoso Limited", "2 High Street", "Leeds")
    assert customer.country_code == "DE", "an alias of the country"
    assert customer.currency_code == "", "the currency is LCY"
    for name, value in template.values.items():
        if name not in ("country_code", "currency_code"):
            assert str(getattr(customer, name)) == value, "what the account leaves blank stays as in the template"
    assert sides.services.accounts.customer_of(account.id) == customer
    other = sides.services.creation.create_customer(sides.account(name="Second").id, False).customer
    assert other.no > customer.no


def test_a_coupled_account_gets_another_customer_only_when_asked_for(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.NOTHING)
    with pytest.raises(AccountAlreadyCoupled) as told:
        sides.services.creation.create_customer(account.id, False)
    assert (told.value.coupled_no, told.value.coupled_name) == ("10000", "Contoso Ltd")
    made = sides.services.creation.create_customer(account.id, True).customer
    assert sides.coupling(customer.id) is None
    assert sides.coupling(made.id) is not None
    history = [(entry.customer_no, entry.ended_here) for entry in sides.services.log.of_customer(customer.id)]
    assert history == [(made.no, True), ("10000", False)], "how its coupling ended, and how it was made"


def test_what_can_t_become_a_customer(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    before = sides.held()
    with pytest.raises(RecordNotFound):
        sides.services.creation.create_customer("none", False)
    vendor = sides.account(relationship_type="Vendor")
    with pytest.raises(AccountOutsideMapping):
        sides.services.creation.create_customer(vendor.id, False)
    long = sides.account(name="N" * 101)
    with pytest.raises(SynchronizationRefused) as told:
        sides.services.creation.create_customer(long.id, False)
    assert [problem.caption for problem in told.value.problems] == ["Name"]
    sides.delete_account(vendor.id)
    sides.delete_account(long.id)
    assert sides.held() == before


def test_a_country_without_code_is_left_to_the_template_and_said(sqlite_sides: Sides) -> None:
    """Seen to fail (a customer with no country, and not a word) while only the customer was handed back."""
    account = sqlite_sides.account(country="Atlantis")
    created = sqlite_sides.services.creation.create_customer(account.id, False)
    customer = created.customer
    assert [(problem.caption, problem.value) for problem in created.left_alone] == [("Country/Region Code", "Atlantis")]
    plan = sqlite_sides.services.synchronization.preview(customer.id).plan
    assert [field.mapping.key for field in plan.differences if field.crm_value == "Atlantis"] == ["country_code"]
