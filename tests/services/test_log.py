"""The Synchronization Log as a service: values are as people read them."""

from __future__ import annotations

from app.domain.sync_log import FieldChange, LoggedRecord
from app.domain.synchronization import Choice
from tests.services.both_sides import OTHER_USER, USER, Sides


def owner_change(records: list[LoggedRecord]) -> FieldChange:
    (record,) = records
    (change,) = [entry for entry in record.changes if entry.mapping_key == "salesperson_code"]
    return change


def moved_owner(sides: Sides) -> tuple[str, str]:
    """A pair whose account changed hands in CRM and got its owner back; the customer's id and the job's."""
    customer = sides.customer()
    sides.services.creation.create_accounts([customer.id], False)
    coupling = sides.coupling(customer.id)
    assert coupling is not None
    sides.change_account(coupling.crm_id, owner_id=OTHER_USER.id)
    return customer.id, sides.services.synchronization.run([customer.id], Choice.SEND).job_id


def test_owners_are_told_by_name(sides: Sides) -> None:
    customer_id, job_id = moved_owner(sides)
    change = owner_change(sides.services.log.records(job_id))
    assert (change.old, change.new) == (OTHER_USER.name, USER.name)
    latest = sides.services.log.of_customer(customer_id)[:1]
    assert owner_change(latest) == change


def test_the_log_is_there_while_crm_is_not(sqlite_sides: Sides) -> None:
    _, job_id = moved_owner(sqlite_sides)
    sqlite_sides.failing.calls.clear()
    sqlite_sides.failing.fail_at, sqlite_sides.failing.gone = 1, True
    change = owner_change(sqlite_sides.services.log.records(job_id))
    assert (change.old, change.new) == (OTHER_USER.id, USER.id)
