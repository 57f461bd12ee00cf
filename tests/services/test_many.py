"""One change for many customers, and customers for many accounts."""

from __future__ import annotations

from app.domain.customer import Blocked
from app.domain.errors import AccountAlreadyCoupled, Cancelled, InvalidRecord, RecordNotFound
from app.services.many_accounts import create_customers
from app.services.many_customers import change_customers
from tests.services.both_sides import Sides


def test_each_customer_is_changed_for_itself(sides: Sides) -> None:
    ids = [sides.customer(no).id for no in ("10", "20")]
    service = sides.services.customers
    before = service.get(ids[0])
    blocked = change_customers(service, [ids[0]], {"blocked": Blocked.ALL})
    assert blocked.succeeded == 1
    result = change_customers(service, [*ids, "gone"], {"blocked": Blocked.ALL})
    assert (result.total, result.succeeded) == (3, 2)
    assert isinstance(result.failures[0].error, RecordNotFound)
    assert all(service.get(each).blocked is Blocked.ALL for each in ids)
    assert service.get(ids[0]).version != before.version
    again = service.get(ids[0]).version
    change_customers(service, ids, {"blocked": Blocked.ALL})
    assert service.get(ids[0]).version == again  # nothing was to be done


def test_what_is_wrong_is_told_of_each(sides: Sides) -> None:
    customer = sides.customer("10")
    result = change_customers(sides.services.customers, [customer.id], {"salesperson_code": "NOBODY"})
    assert result.succeeded == 0
    assert isinstance(result.failures[0].error, InvalidRecord)
    assert sides.services.customers.get(customer.id) == customer


def test_cancelling_keeps_what_is_done(sides: Sides) -> None:
    ids = [sides.customer(no).id for no in ("10", "20", "30")]

    class Stopped:
        steps = 0

        def check(self) -> None:
            if self.steps == 1:
                raise Cancelled

        def step(self, done: int, total: int | None, text: str = "") -> None:
            self.steps = done

    result = change_customers(sides.services.customers, ids, {"blocked": Blocked.SHIP}, Stopped())
    assert (result.succeeded, result.skipped) == (1, 2)
    blocked = [sides.services.customers.get(each).blocked for each in ids]
    assert blocked == [Blocked.SHIP, Blocked.NOTHING, Blocked.NOTHING]


def test_each_account_gets_its_customer_but_those_that_have_one(sides: Sides) -> None:
    accounts = [sides.account(name=f"Account {number}") for number in range(3)]
    services = sides.services
    services.creation.create_customer(accounts[1].id, replace=False)
    result = create_customers(services.creation, services.accounts, [account.id for account in accounts])
    assert [row.name for row in result.rows] == ["Account 0", "Account 1", "Account 2"]
    assert (result.total, result.succeeded) == (3, 2)
    assert isinstance(result.failures[0].error, AccountAlreadyCoupled)
    for row in result.rows:
        customer = services.accounts.customer_of(row.customer_id)
        assert customer is not None
        assert row.error is not None or customer.no == row.customer_no


def test_nothing_is_nothing(sides: Sides) -> None:
    assert change_customers(sides.services.customers, [], {"blocked": Blocked.ALL}).total == 0
