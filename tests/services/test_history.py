"""Who changed what: by hand, by synchronization, by undo; and deleted records that come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import InvalidRecord
from app.domain.record_change import Happened, RecordKind, ValueChange, Way
from app.domain.synchronization import Choice
from app.domain.undo import WholeJob
from app.services.actor import Actor
from tests.services.both_sides import BY, NOW, TODAY, Sides, sides_over


@pytest.fixture
def sides(sides: Sides) -> Sides:
    """Both sides with one clock on which each moment is another."""
    seconds = count(1)

    def now() -> datetime:
        return NOW + timedelta(seconds=next(seconds))

    return sides_over(sides.nav, sides.crm.with_clock(now), Actor(BY, lambda: TODAY, now))


def _told(sides: Sides, kind: RecordKind, record_id: str) -> list[tuple[Happened, Way]]:
    return [(each.happened, each.way) for each in sides.services.history.of(kind, record_id)]


def test_a_customers_history_knows_every_way(sides: Sides) -> None:
    services = sides.services
    customer = services.customers.create({"name": "Contoso", "city": "London", "salesperson_code": "OF"})
    saved = services.customers.save(customer.id, customer.version, {"city": "Leeds"})
    account = sides.account(city="Hull")
    services.coupling.couple(customer.id, account.id, AfterCoupling.USE_CRM)
    (written, by_hand, created) = services.history.of(RecordKind.CUSTOMER, customer.id)
    assert created.happened is Happened.CREATED
    assert by_hand.values == (ValueChange("city", "London", "Leeds"),)
    assert (by_hand.by, by_hand.way, by_hand.job_id) == (BY, Way.CARD, "")
    assert (written.way, written.of_field("city")) == (Way.SYNCHRONIZATION, ValueChange("city", "Leeds", "Hull"))
    services.undo.run(services.undo.preview(WholeJob(written.job_id)))
    undone = services.history.of(RecordKind.CUSTOMER, customer.id)[0]
    assert (undone.way, undone.of_field("city")) == (Way.UNDO, ValueChange("city", "Hull", "Leeds"))
    assert saved.city == services.customers.get(customer.id).city


def test_an_accounts_history_holds_synchronizations_once(sides: Sides) -> None:
    services = sides.services
    customer, account = sides.customer(), sides.account()
    services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
    sides.change_customer(customer.id, city="Bath")
    services.synchronization.run([customer.id], Choice.SEND)
    now = services.accounts.get(account.id)
    services.accounts.save(account.id, now.version, {"fax": "01632 960009"})
    assert _told(sides, RecordKind.ACCOUNT, account.id) == [
        (Happened.CHANGED, Way.CARD),
        (Happened.CHANGED, Way.SYNCHRONIZATION),
        (Happened.CHANGED, Way.SYNCHRONIZATION),
        (Happened.CREATED, Way.CARD),
    ]


def test_one_that_was_created_by_the_other_side_says_so(sides: Sides) -> None:
    account = sides.account()
    created = sides.services.creation.create_customer(account.id, False)
    assert _told(sides, RecordKind.CUSTOMER, created.customer.id) == [(Happened.CREATED, Way.SYNCHRONIZATION)]


def test_salespeople_have_a_history(sides: Sides) -> None:
    people = sides.services.salespeople
    person = people.create({"code": "KX", "name": "Kim"})
    customer = sides.customer(salesperson_code="KX")
    people.save(person.id, person.version, {"code": "KY"})
    renamed, created = sides.services.history.of(RecordKind.SALESPERSON, person.id)
    assert (created.happened, renamed.values) == (Happened.CREATED, (ValueChange("code", "KX", "KY"),))
    (of_customer,) = sides.services.history.of(RecordKind.CUSTOMER, customer.id)
    assert of_customer.values == (ValueChange("salesperson_code", "KX", "KY"),)


def test_deleted_records_come_back_whole(sides: Sides) -> None:
    services = sides.services
    customer, account = sides.customer(), sides.account()
    person = services.salespeople.create({"code": "KX", "name": "Kim", "email": "kim@nav.example"})
    services.customers.delete(customer.id, customer.version)
    services.accounts.delete(account.id, account.version)
    services.salespeople.delete(person.id, person.version)
    deletions = services.history.deleted()
    assert {each.record_id for each in deletions} == {customer.id, account.id, person.id}
    for deletion in deletions:
        services.history.restore(deletion)
    assert services.history.deleted() == []
    again = services.customers.get(customer.id)
    assert replace(again, version="", modified_at=None) == replace(customer, version="", modified_at=None)
    assert services.accounts.get(account.id).credit_limit == account.credit_limit
    assert services.salespeople.get(person.id).email == "kim@nav.example"
    assert _told(sides, RecordKind.CUSTOMER, customer.id)[0] == (Happened.RESTORED, Way.CARD)


def test_one_whose_number_was_taken_stays_deleted_and_says_why(sides: Sides) -> None:
    services = sides.services
    customer = sides.customer("10000")
    services.customers.delete(customer.id, customer.version)
    sides.customer("10000", name="Somebody else")
    (deletion,) = services.history.deleted()
    with pytest.raises(InvalidRecord):
        services.history.restore(deletion)
    assert len(services.history.deleted()) == 1


def test_one_deleted_twice_is_offered_once_as_it_was_last(sides: Sides) -> None:
    services = sides.services
    customer = sides.customer()
    services.customers.delete(customer.id, customer.version)
    services.history.restore(services.history.deleted()[0])
    back = services.customers.get(customer.id)
    back = services.customers.save(back.id, back.version, {"city": "Bath"})
    services.customers.delete(back.id, back.version)
    (deletion,) = services.history.deleted()
    assert deletion.of_field("city") == ValueChange("city", "Bath", "")
