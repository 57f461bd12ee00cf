"""Couplings that end, come back, or have lost one of their records."""

from __future__ import annotations

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    AccountAlreadyCoupled,
    CouplingNotRevived,
    CustomerAlreadyCoupled,
    NotCoupled,
    RecordNotFound,
    SalespersonNotCoupled,
)
from tests.services.both_sides import USER, Sides

USE_NAV, NOTHING = AfterCoupling.USE_NAV, AfterCoupling.NOTHING


def coupled(sides: Sides, no: str = "10000", option: AfterCoupling = USE_NAV) -> tuple[str, str, str]:
    customer, account = sides.customer(no), sides.account()
    result = sides.services.coupling.couple(customer.id, account.id, option)
    return customer.id, account.id, result.coupling.id


def test_delete_coupling_leaves_both_records_and_removes_the_figures(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, account_id, _ = coupled(sides)
    sides.services.statistics.push([customer_id])
    customer, account = sides.services.customers.get(customer_id), sides.crm.account(account_id)
    result = sides.services.coupling.delete([customer_id])
    assert result.succeeded == 1
    assert sides.coupling(customer_id) is None
    assert sides.crm.statistics(account_id) is None
    assert sides.services.customers.get(customer_id) == customer
    assert sides.crm.account(account_id) == account
    again = sides.services.coupling.delete([customer_id, "none"])
    assert [type(row.error) for row in again.rows] == [NotCoupled, RecordNotFound]


def test_it_can_be_undone(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, _, _ = coupled(sides)
    sides.services.statistics.push([customer_id])
    before, coupling = sides.held(), sides.coupling(customer_id)
    job_id = sides.services.coupling.delete([customer_id]).job_id
    assert sides.services.coupling.undo_delete(job_id).succeeded == 1
    assert sides.held() == before
    back = sides.coupling(customer_id)
    assert coupling is not None
    assert back is not None
    assert (back.id, back.synchronized_at, back.created_at) == (
        coupling.id,
        coupling.synchronized_at,
        coupling.created_at,
    )
    (row,) = sides.services.coupling.undo_delete(job_id).rows
    assert isinstance(row.error, CustomerAlreadyCoupled)


def test_what_can_t_be_undone_is_told(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    first, second, third = (coupled(sides, f"{number}0000", NOTHING) for number in (1, 2, 3))
    job_id = sides.services.coupling.delete([first[0], second[0], third[0]]).job_id
    sides.services.coupling.couple(sides.customer("90000").id, first[1], NOTHING)
    sides.delete_customer(second[0])
    sides.delete_account(third[1])
    rows = sides.services.coupling.undo_delete(job_id).rows
    assert isinstance(rows[0].error, AccountAlreadyCoupled)
    assert rows[1].error == CouplingNotRevived("Customer", "Contoso Ltd")
    assert isinstance(rows[2].error, CouplingNotRevived)
    assert rows[2].error.entity == "Account"


def test_a_vanished_account_comes_back_under_its_coupling(sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sides)
    old = sides.crm.account(account_id)
    sides.change_customer(customer_id, city="Bath")
    sides.delete_account(account_id)
    info = sides.services.coupling.coupling_of(customer_id)
    assert info is not None
    assert info.account is None
    result = sides.services.coupling.restore_partner(coupling_id)
    assert result.coupling.id == coupling_id
    after = sides.crm.account(account_id)
    assert (after.name, after.city, after.owner_id, after.relationship_type) == (
        old.name,
        "Bath",
        USER.id,
        "Customer",
    )
    info = sides.services.coupling.coupling_of(customer_id)
    assert info is not None
    assert info.differences == 0
    same = sides.services.coupling.restore_partner(coupling_id)
    assert (same.job_id, same.account) == ("", after), "both are there: nothing is done"


def test_what_the_customer_can_t_say_comes_from_the_last_synchronization(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id, coupling_id = coupled(sides)
    sides.change_customer(customer_id, payment_terms_code="1M(8D)", salesperson_code="")
    sides.delete_account(account_id)
    result = sides.services.coupling.restore_partner(coupling_id)
    assert [problem.caption for problem in result.left_alone] == ["Payment Terms"]
    assert (result.account.payment_terms, result.account.owner_id) == ("Net 30", USER.id)


def test_a_vanished_customer_comes_back_under_its_number(sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sides)
    old = sides.services.customers.get(customer_id)
    sides.delete_customer(customer_id)
    sides.change_account(account_id, city="York", payment_terms="")
    result = sides.services.coupling.restore_partner(coupling_id)
    back = result.customer
    assert (back.id, back.no, back.name, back.city) == (customer_id, "10000", old.name, "York")
    assert back.salesperson_code == "OF", "what the account does not hold comes from the last synchronization"
    assert back.payment_terms_code == "30 DAYS"
    assert back.credit_limit_lcy == old.credit_limit_lcy
    assert result.coupling.id == coupling_id


def test_neither_is_left(sqlite_sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sqlite_sides)
    sqlite_sides.delete_customer(customer_id)
    sqlite_sides.delete_account(account_id)
    with pytest.raises(RecordNotFound):
        sqlite_sides.services.coupling.restore_partner(coupling_id)
    assert sqlite_sides.services.coupling.delete([customer_id]).succeeded == 1, "the link can still be deleted"


def test_restoring_keeps_the_rules(sqlite_sides: Sides) -> None:
    customer_id, account_id, coupling_id = coupled(sqlite_sides)
    sqlite_sides.change_customer(customer_id, salesperson_code="JT")
    sqlite_sides.delete_account(account_id)
    with pytest.raises(SalespersonNotCoupled):
        sqlite_sides.services.coupling.restore_partner(coupling_id)
