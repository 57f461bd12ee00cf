"""What the histories at random found, told shortly."""

from __future__ import annotations

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import CrmUnavailable
from app.domain.undo import WholeJob
from tests.services.both_sides import Sides
from tests.services.model.faults import Death, Died, Failure, under


@pytest.mark.parametrize("at", range(1, 6))
def test_a_customer_that_came_back_is_not_told_as_failed(sqlite_sides: Sides, at: int) -> None:
    """Seen to fail (CRM was asked once more after all was written, and did not answer)."""
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    coupling = sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV).coupling
    sides.delete_customer(customer.id)
    told = False
    with under(Failure(at, after=False, gone=True), sides.failing):
        try:
            sides.services.coupling.restore_partner(coupling.id)
        except CrmUnavailable:
            told = True
    with sides.nav.read() as unit:
        assert told != bool(unit.customers.many([customer.id]))


def test_a_write_that_is_broken_off_leaves_a_database_that_can_be_used(sqlite_sides: Sides) -> None:
    """As when the thread is told to end. Seen to fail: the way back raised another error."""
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    with under(Death(12), sides.failing), pytest.raises(Died):
        sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
    sides.services.synchronization.recover()
    assert sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV).coupling.nav_no == "10000"


@pytest.mark.parametrize("side", ["customer", "account"])
def test_an_undo_of_a_restoration_leads_back_to_the_last_synchronization(sides: Sides, side: str) -> None:
    """Seen to fail: the snapshot was empty after it, and a second restoration remembered nothing."""
    customer, account = sides.customer(), sides.account()
    coupling = sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV).coupling
    sides.delete_customer(customer.id) if side == "customer" else sides.delete_account(account.id)
    before = sides.held()
    result = sides.services.coupling.restore_partner(coupling.id)
    undo = sides.services.undo
    assert undo.run(undo.preview(WholeJob(result.job_id))).succeeded == 1
    assert sides.held() == before
