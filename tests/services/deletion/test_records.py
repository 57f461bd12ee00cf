"""Customers and accounts that are deleted, what hangs on them, and that they can be had back."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Blocked
from app.domain.deletion import DeletionCheck, Hanging
from app.domain.errors import (
    Cancelled,
    ChangedMeanwhile,
    CouplingNotRevived,
    DeleteCoupled,
    DeleteRestricted,
    InvalidRecord,
    RecordNotFound,
)
from app.domain.opportunity import Opportunity
from app.services.progress import SILENT
from tests.nav.ledger_rows import entry, line
from tests.services.both_sides import Sides


def coupled(sides: Sides, no: str = "10000") -> tuple[str, str]:
    customer, account = sides.customer(no), sides.account()
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
    return customer.id, account.id


def with_deal(sides: Sides, account_id: str) -> None:
    sides.services.related.save_opportunity(Opportunity(str(uuid4()), "", "Deal", account_id))


def post(sides: Sides, customer_id: str, *numbers: int) -> None:
    with sides.nav.write() as unit:
        unit.ledger.insert_entries([entry(customer_id, number) for number in numbers])
        unit.ledger.insert_lines([line(customer_id, 1)])


def test_what_hangs_on_a_customer_is_counted_on_both_sides(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, account_id = coupled(sides)
    post(sides, customer_id, 1, 2)
    with_deal(sides, account_id)
    sides.services.statistics.push([customer_id])
    check = sides.services.deletion.check_customer(customer_id)
    assert (check.entity, check.label) == ("Customer", "10000 · Contoso Ltd")
    assert check.hanging == ((Hanging.LEDGER_ENTRIES, 2), (Hanging.SALES_LINES, 1))
    assert check.beside == ((Hanging.OPPORTUNITIES, 1),)
    assert (check.partner, check.partner_gone, check.statistics) == ("Contoso Ltd", False, True)
    assert check.coupling == sides.coupling(customer_id)
    (listed,) = sides.services.deletion.check_customers([customer_id, "none", customer_id])
    assert (listed.id, listed.hanging, listed.coupling) == (check.id, check.hanging, check.coupling)
    of_account = sides.services.deletion.check_account(account_id)
    assert (of_account.hanging, of_account.beside) == (check.beside, check.hanging)
    assert (of_account.partner, of_account.statistics) == ("10000 Contoso Ltd", True)
    sides.delete_account(sides.account().id)
    with pytest.raises(RecordNotFound):
        sides.services.deletion.check_account("none")


def test_a_customer_comes_back_with_all_its_fields_and_its_coupling(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, _account_id = coupled(sides)
    sides.services.statistics.push([customer_id])
    sides.change_customer(customer_id, blocked="Ship", vat_registration_no="GB 123", home_page="contoso.example")
    before, deletion = sides.held(), sides.services.deletion
    old, coupling = sides.services.customers.get(customer_id), sides.coupling(customer_id)
    check = deletion.check_customer(customer_id)
    with pytest.raises(DeleteCoupled):
        deletion.delete(check)
    job_id = deletion.uncouple(check).job_id
    deleted = deletion.delete(check, job_id)
    assert sides.services.customers.by_no("10000") is None
    result = deletion.undo(deleted)
    assert (result.succeeded, result.total) == (1, 1)
    back = sides.services.customers.get(customer_id)
    assert replace(back, version=old.version, modified_at=old.modified_at, modified_by=old.modified_by) == old
    assert sides.held() == before
    revived = sides.coupling(customer_id)
    assert coupling is not None
    assert revived is not None
    assert revived.id == coupling.id
    assert deletion.undo(deleted).succeeded == 0, "the coupling is there already, and that is said"
    assert sides.held() == before


def test_whoever_still_holds_the_deleted_customer_does_not_overwrite_the_one_that_came_back(sides: Sides) -> None:
    """Without a version that begins anew at random the old card was saved over the new record."""
    old = sides.customer()
    deletion = sides.services.deletion
    deletion.undo(deletion.delete(deletion.check_customer(old.id)))
    with pytest.raises(ChangedMeanwhile):
        sides.services.customers.save(old.id, old.version, {"city": "Bath"})


def test_an_account_comes_back_with_all_its_fields_and_its_coupling(sides: Sides) -> None:
    sides.services.connection.install_solution()
    customer_id, account_id = coupled(sides)
    sides.services.statistics.push([customer_id])
    sides.change_account(account_id, account_number="A-17", street_2="Floor 3", status="Inactive")
    before, old, deletion = sides.held(), sides.crm.account(account_id), sides.services.deletion
    check = deletion.check_account(account_id)
    with pytest.raises(DeleteCoupled):
        deletion.delete(check)
    deleted = deletion.delete(check, deletion.uncouple(check).job_id)
    with pytest.raises(RecordNotFound):
        sides.crm.account(account_id)
    assert deletion.undo(deleted).failures == ()
    back = sides.crm.account(account_id)
    assert replace(back, version=old.version, modified_at=old.modified_at, modified_by=old.modified_by) == old
    assert sides.held() == before


def test_a_number_that_was_taken_is_said_and_nothing_comes_back(sides: Sides) -> None:
    customer_id, _ = coupled(sides)
    deletion = sides.services.deletion
    check = deletion.check_customer(customer_id)
    deleted = deletion.delete(check, deletion.uncouple(check).job_id)
    other = sides.customer("10000", name="Somebody else")
    (row,) = deletion.undo(deleted).rows
    assert isinstance(row.error, InvalidRecord)
    assert [(error.field, error.reason) for error in row.error.errors] == [("no", "taken")]
    assert sides.services.customers.by_no("10000") == other
    assert sides.coupling(customer_id) is None


def test_a_coupling_that_cannot_come_back_is_said_beside_the_record_that_did(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id = coupled(sides)
    check = sides.services.deletion.check_customer(customer_id)
    deleted = sides.services.deletion.delete(check, sides.services.deletion.uncouple(check).job_id)
    sides.delete_account(account_id)
    (row,) = sides.services.deletion.undo(deleted).rows
    assert isinstance(row.error, CouplingNotRevived)
    assert sides.services.customers.get(customer_id).no == "10000"


def test_a_customer_is_deleted_only_as_it_was_looked_at(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer = sides.customer()
    check = sides.services.deletion.check_customer(customer.id)
    sides.change_customer(customer.id, city="Bath")
    with pytest.raises(ChangedMeanwhile):
        sides.services.deletion.delete(check)
    account = sides.account()
    seen = sides.services.deletion.check_account(account.id)
    sides.change_account(account.id, city="Bath")
    with pytest.raises(ChangedMeanwhile):
        sides.services.deletion.delete(seen)


def several(sides: Sides) -> dict[str, DeletionCheck]:
    """One that is free, one that is coupled, one with entries, one with both."""
    ids = {"free": sides.customer("1").id, "coupled": coupled(sides, "2")[0], "posted": sides.customer("3").id}
    ids["both"] = coupled(sides, "4")[0]
    post(sides, ids["posted"], 1)
    with sides.nav.write() as unit:
        unit.ledger.insert_entries([entry(ids["both"], 2)])
    checks = sides.services.deletion.check_customers(list(ids.values()))
    return dict(zip(ids, checks, strict=True))


def test_of_several_those_are_deleted_that_can_be(sides: Sides) -> None:
    checks = several(sides)
    deletion = sides.services.deletion
    before = sides.held()
    kept = deletion.delete_customers(list(checks.values()), uncouple=False)
    errors = {row.customer_no: type(row.error) for row in kept.result.failures}
    assert errors == {"2": DeleteCoupled, "3": DeleteRestricted, "4": DeleteRestricted}
    assert (kept.result.succeeded, kept.result.total) == (1, 4)
    more = deletion.delete_customers([checks["coupled"], checks["posted"], checks["both"]], uncouple=True)
    assert {row.customer_no: type(row.error) for row in more.result.failures} == {
        "3": DeleteRestricted,
        "4": DeleteRestricted,
    }
    assert sides.coupling(checks["both"].id) is not None, "a coupling is not ended in vain"
    assert deletion.undo(more).failures == ()
    assert deletion.undo(kept).failures == ()
    assert sides.held() == before


def test_what_was_uncoupled_and_could_not_be_deleted_is_coupled_again(sqlite_sides: Sides) -> None:
    """Without the undo of the job the coupling stayed ended."""
    sides = sqlite_sides
    checks = several(sides)
    sides.change_customer(checks["coupled"].id, city="Bath")
    coupling = sides.coupling(checks["coupled"].id)
    done = sides.services.deletion.delete_customers([checks["free"], checks["coupled"]], uncouple=True)
    assert [type(row.error) for row in done.result.failures] == [ChangedMeanwhile]
    back = sides.coupling(checks["coupled"].id)
    assert coupling is not None
    assert back is not None
    assert back.id == coupling.id


class StopAfter:
    """Cancels after so many steps."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def step(self, done: int, total: int | None, text: str = "") -> None:
        self._left -= 1

    def check(self) -> None:
        if self._left <= 0:
            raise Cancelled


def test_cancelling_keeps_what_is_done_and_couples_the_rest_again(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    checks = several(sides)
    done = sides.services.deletion.delete_customers([checks["free"], checks["coupled"]], True, StopAfter(1))
    assert (done.result.succeeded, done.result.skipped) == (1, 1)
    assert sides.coupling(checks["coupled"].id) is not None
    again = sides.services.deletion.delete_customers([checks["coupled"]], True, SILENT)
    assert again.result.succeeded == 1


def test_taking_out_of_use_is_the_way_out(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id = coupled(sides)
    post(sides, customer_id, 1)
    deletion = sides.services.deletion
    deletion.take_out_of_use(deletion.check_customer(customer_id))
    assert sides.services.customers.get(customer_id).blocked is Blocked.ALL
    assert deletion.check_customer(customer_id).out_of_use
    deletion.take_out_of_use(deletion.check_account(account_id))
    assert deletion.check_account(account_id).out_of_use


def test_a_coupling_to_a_deleted_partner_is_no_obstacle(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer_id, account_id = coupled(sides)
    sides.delete_account(account_id)
    deletion = sides.services.deletion
    check = deletion.check_customer(customer_id)
    assert (check.partner_gone, check.beside, check.statistics) == (True, (), False)
    deletion.uncouple(check)
    assert deletion.delete(check).result.succeeded == 1
    customer_id, account_id = coupled(sides, "20000")
    sides.delete_customer(customer_id)
    of_account = deletion.check_account(account_id)
    assert (of_account.partner_gone, of_account.partner) == (True, "20000 Contoso Ltd")
    deletion.uncouple(of_account)
    assert deletion.delete(of_account).result.succeeded == 1


def test_the_answer_of_a_deletion_is_looked_up_when_it_is_lost(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    account = sides.account()
    sides.failing.only, sides.failing.after, sides.failing.fail_at = {"delete_account"}, True, 1
    assert sides.services.accounts.delete(account.id, account.version) == account
    sides.failing.heal()
    with pytest.raises(RecordNotFound):
        sides.crm.account(account.id)
