"""NAV refusing its half after CRM took its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.database.engine import Database
from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import (
    AccountAlreadyCoupled,
    AppError,
    ChangedMeanwhile,
    CustomerAlreadyCoupled,
    DatabaseUnavailable,
)
from app.domain.sync_log import Outcome
from app.domain.synchronization import Choice
from app.nav.unit_of_work import NavDatabase
from tests.services.both_sides import Sides, sides_over
from tests.services.interfering import interfered

USE_NAV, NOTHING = AfterCoupling.USE_NAV, AfterCoupling.NOTHING


def values_of(account: Account) -> tuple[object, ...]:
    return account.name, account.city, account.street_1, account.owner_id, account.payment_terms, account.credit_limit


def test_a_couple_is_taken_back_when_the_customer_was_changed(sides: Sides) -> None:
    """Tried without taking back: the account kept the values of a couple that was told to have failed."""
    customer, account = sides.customer(), sides.account()
    troubled = interfered(sides, "update_account", lambda: sides.change_customer(customer.id, city="Bath"))
    with pytest.raises(ChangedMeanwhile) as told:
        troubled.services.coupling.couple(customer.id, account.id, USE_NAV)
    assert told.value.entity == "Customer"
    assert values_of(sides.crm.account(account.id)) == values_of(account)
    assert sides.coupling(customer.id) is None
    (record,) = sides.services.log.of_customer(customer.id)
    assert (record.outcome, record.reason) == (Outcome.NOT_DONE, "ChangedMeanwhile")


def test_a_couple_is_taken_back_when_the_account_was_taken(sides: Sides) -> None:
    customer, other, account = sides.customer(), sides.customer("20000", name="Other"), sides.account()

    def take() -> None:
        sides.services.coupling.couple(other.id, account.id, NOTHING)

    troubled = interfered(sides, "update_account", take)
    with pytest.raises(AccountAlreadyCoupled) as told:
        troubled.services.coupling.couple(customer.id, account.id, USE_NAV)
    assert told.value.coupled_no == "20000"
    assert values_of(sides.crm.account(account.id)) == values_of(account)
    assert sides.coupling(customer.id) is None
    assert sides.coupling(other.id) is not None


def test_a_created_account_is_deleted_when_the_customer_was_coupled(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()

    def couple() -> None:
        sides.services.coupling.couple(customer.id, account.id, NOTHING)

    troubled = interfered(sides, "create_account", couple)
    with pytest.raises(CustomerAlreadyCoupled):
        troubled.services.coupling.couple(customer.id, None, USE_NAV, create_new=True)
    assert [name for _, name in sides.crm.account_names()] == ["Contoso Limited"]


def test_what_can_t_be_taken_back_is_said_to_be_half(sides: Sides) -> None:
    """Customer and account are both changed by others after the write: neither change is overwritten."""
    customer, account = sides.customer(), sides.account()

    def change_both() -> None:
        sides.change_customer(customer.id, city="Bath")
        sides.change_account(account.id, city="York")

    troubled = interfered(sides, "update_account", change_both)
    with pytest.raises(ChangedMeanwhile):
        troubled.services.coupling.couple(customer.id, account.id, USE_NAV)
    assert sides.crm.account(account.id).city == "York"
    (record,) = sides.services.log.of_customer(customer.id)
    assert record.outcome is Outcome.PARTLY_DONE
    assert sides.open_records() == 0


def test_a_synchronization_is_partly_done_and_planned_anew(sides: Sides) -> None:
    """The snapshot stays behind: the next comparison still sees what each side holds."""
    customer, account = sides.customer(), sides.account()
    snapshot = sides.services.coupling.couple(customer.id, account.id, USE_NAV).coupling.snapshot
    sides.change_customer(customer.id, city="Bath")
    troubled = interfered(sides, "update_account", lambda: sides.change_customer(customer.id, city="Hull"))
    result = troubled.services.synchronization.run([customer.id], Choice.SEND)
    (row,) = result.rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert row.replanned is not None
    (difference,) = row.replanned.differences
    assert (difference.nav_value, difference.crm_value, difference.base_crm) == ("Hull", "Bath", "London")
    coupling = sides.coupling(customer.id)
    assert coupling is not None
    assert coupling.snapshot == snapshot
    assert sides.services.log.of_customer(customer.id)[0].outcome is Outcome.PARTLY_DONE
    assert sides.services.synchronization.run([customer.id], Choice.SEND).succeeded == 1
    assert sides.crm.account(account.id).city == "Hull"


def test_a_change_in_crm_before_the_write_stops_it(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    sides.services.coupling.couple(customer.id, account.id, NOTHING)
    troubled = interfered(sides, "update_account", lambda: sides.change_account(account.id, city="York"), after=False)
    (row,) = troubled.services.synchronization.run([customer.id], Choice.SEND).rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert row.replanned is not None
    assert sides.crm.account(account.id).city == "York"
    assert sides.services.log.of_customer(customer.id)[0].outcome is Outcome.NOT_DONE


def test_a_locked_nav_database_leaves_the_account_as_it_was(sqlite_sides: Sides) -> None:
    """Another program holds the file just when NAV's half is due."""
    hurried = NavDatabase(Database(sqlite_sides.nav.database.url, busy_milliseconds=20))
    customer, account = sqlite_sides.customer(), sqlite_sides.account()
    release, held = threading.Event(), threading.Event()

    def hold() -> None:
        with sqlite_sides.nav.database.write():
            held.set()
            release.wait(10)

    holder = threading.Thread(target=hold)

    def lock() -> None:
        holder.start()
        assert held.wait(10)

    sides = sides_over(hurried, sqlite_sides.crm)
    troubled = interfered(sides, "update_account", lock)
    with pytest.raises(DatabaseUnavailable) as told:
        troubled.services.coupling.couple(customer.id, account.id, USE_NAV)
    release.set()
    holder.join(10)
    assert told.value.reason == "locked"
    assert values_of(sqlite_sides.crm.account(account.id)) == values_of(account)
    (entry,) = sqlite_sides.services.synchronization.recover().records
    assert entry.outcome is Outcome.NOT_DONE
    assert sqlite_sides.coupling(customer.id) is None
    hurried.close()


@pytest.mark.parametrize("same", ["account", "customer"])
def test_two_users_couple_at_once(sides: Sides, same: str) -> None:
    """One wins, the other is told who. Tried without the partial unique indexes: both had a coupling."""
    customers = [sides.customer(f"{number}0000", name=f"Customer {number}") for number in range(1, 5)]
    accounts = [sides.account(name=f"Account {number}") for number in range(1, 5)]
    pairs = [
        (customer, accounts[0]) if same == "account" else (customers[0], account)
        for customer, account in zip(customers, accounts, strict=True)
    ]
    barrier = threading.Barrier(len(pairs))
    won: list[Customer] = []
    told: list[AppError] = []
    threads = [threading.Thread(target=_couple, args=(sides, pair, barrier, won.append, told.append)) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(won) + len(told) == len(pairs)
    with sides.nav.read() as unit:
        active = [coupling for customer in customers if (coupling := sides.coupling(customer.id))]
        assert len({coupling.crm_id for coupling in active}) == len(active)
        assert unit.couplings.count(active[0].kind) == len(active) == 1
    if same == "account":
        assert all(isinstance(error, AccountAlreadyCoupled) for error in told)
        assert {error.coupled_no for error in told if isinstance(error, AccountAlreadyCoupled)} == {won[0].no}
        assert len(told) == 3
    else:  # a later one finds the customer coupled and moves it; one that overlapped is told
        assert all(isinstance(error, CustomerAlreadyCoupled) for error in told)
    assert sides.open_records() == 0


def _couple(
    sides: Sides,
    pair: tuple[Customer, Account],
    barrier: threading.Barrier,
    won: Callable[[Customer], None],
    told: Callable[[AppError], None],
) -> None:
    colleague = sides_over(NavDatabase(Database(sides.nav.database.url)), sides.crm)
    barrier.wait(30)
    try:
        colleague.services.coupling.couple(pair[0].id, pair[1].id, NOTHING)
    except AppError as error:
        told(error)
    else:
        won(pair[0])
    finally:
        colleague.close()
