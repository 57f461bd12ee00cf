"""A partner that has vanished is noticed from either side, and what is shown before is what it comes back with."""

from __future__ import annotations

import pytest

from app.domain.account import ACCOUNT_FIELDS
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.errors import ChangedMeanwhile, CoupledRecordDeleted, CustomerBlocked, InvalidRecord, RecordNotFound
from app.domain.field_mapping import canonical
from app.domain.journal import Creates
from app.services.deletion.restoration_plan import Origin
from tests.services.both_sides import USER, Sides


def coupled(sides: Sides) -> tuple[str, str, str]:
    customer, account = sides.customer(), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
    return customer.id, account.id, result.coupling.id


def test_it_is_noticed_from_either_side(sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sides)
    restoration = sides.services.restoration
    assert restoration.vanished_account(customer_id) is restoration.vanished_customer(account_id) is None
    assert restoration.vanished_account("none") is restoration.vanished_customer("none") is None
    assert restoration.preview(coupling_id) is None
    sides.delete_account(account_id)
    assert restoration.vanished_account(customer_id) == CoupledRecordDeleted("Customer", "Contoso Ltd", coupling_id)
    restoration.restore(coupling_id)
    sides.delete_customer(customer_id)
    assert restoration.vanished_customer(account_id) == CoupledRecordDeleted("Account", "Contoso Ltd", coupling_id)
    assert restoration.coupled_customer_id(coupling_id) == customer_id


def test_what_is_shown_of_an_account_is_what_it_holds_then(sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sides)
    sides.change_customer(customer_id, city="Bath", salesperson_code="")
    sides.delete_account(account_id)
    plan = sides.services.restoration.preview(coupling_id)
    assert plan is not None
    assert plan.creates is Creates.ACCOUNT
    shown = {field.caption: (field.text, field.origin) for field in plan.fields}
    assert shown["Address 1: City"] == ("Bath", Origin.PARTNER)
    assert shown["Owner"] == (USER.name, Origin.LAST), "an id is shown as the name behind it"
    account = sides.services.restoration.restore(coupling_id, plan).account
    held = {field.caption: canonical(getattr(account, field.name)) for field in ACCOUNT_FIELDS}
    held |= {"Owner": USER.name}
    assert {caption: text for caption, (text, _) in shown.items()}.items() <= held.items()
    blank = {"Relationship Type", "Status"} | set(shown)
    assert {caption for caption, text in held.items() if text and text != "0.00"} <= blank


def test_what_is_shown_of_a_customer_is_what_it_holds_then(sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sides)
    sides.delete_customer(customer_id)
    sides.change_account(account_id, city="York")
    plan = sides.services.restoration.preview(coupling_id)
    assert plan is not None
    shown = {field.caption: (field.text, field.origin) for field in plan.fields}
    assert shown["No."] == ("10000", Origin.LAST)
    assert shown["City"] == ("York", Origin.PARTNER)
    assert shown["Salesperson Code"] == ("OF", Origin.LAST)
    assert shown["Customer Posting Group"] == ("DOMESTIC", Origin.TEMPLATE)
    customer = sides.services.restoration.restore(coupling_id, plan).customer
    held = {field.caption: canonical(getattr(customer, field.name)) for field in CUSTOMER_FIELDS}
    assert {caption: text for caption, (text, _) in shown.items()}.items() <= held.items()
    assert {caption for caption, text in held.items() if text} - {"Shipping Advice"} <= set(shown)


def test_a_change_after_the_showing_stops(sides: Sides) -> None:
    """Without the comparison with what was seen the new city was written unseen."""
    customer_id, account_id, coupling_id = coupled(sides)
    sides.delete_account(account_id)
    plan = sides.services.restoration.preview(coupling_id)
    sides.change_customer(customer_id, city="Bath")
    with pytest.raises(ChangedMeanwhile):
        sides.services.restoration.restore(coupling_id, plan)
    assert sides.services.restoration.vanished_account(customer_id) is not None
    again = sides.services.restoration.preview(coupling_id)
    assert sides.services.restoration.restore(coupling_id, again).account.city == "Bath"


def test_what_stands_against_it_is_told_before_anything_is_written(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id, coupling_id = coupled(sides)
    sides.change_customer(customer_id, blocked="All")
    assert sides.services.restoration.preview(coupling_id) is None, (
        "nothing is to be restored, so nothing is against it"
    )
    sides.delete_account(account_id)
    with pytest.raises(CustomerBlocked):
        sides.services.restoration.preview(coupling_id)
    with pytest.raises(RecordNotFound):
        sides.services.restoration.preview("none")


def test_a_number_that_was_taken_meanwhile_keeps_the_customer_away(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id, coupling_id = coupled(sides)
    sides.delete_customer(customer_id)
    sides.customer("10000", name="Took the number")
    with pytest.raises(InvalidRecord):
        sides.services.restoration.restore(coupling_id)
    assert sides.services.restoration.vanished_customer(account_id) is not None
