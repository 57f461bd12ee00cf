"""The history of changes by hand on the NAV side."""

from __future__ import annotations

from contextlib import suppress
from uuid import uuid4

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from app.domain.record_change import Happened, RecordKind, ValueChange
from app.nav.tables import record_changes
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY


def _one(nav: NavDatabase) -> str:
    with nav.write() as unit:
        values = {"no": "10000", "name": "Contoso", "salesperson_code": "JT"}
        customer = unit.customers.insert(str(uuid4()), values, BY, AT)
        unit.changes.note(Happened.CREATED, None, customer, BY, AT)
    return customer.id


def test_what_was_written_down_is_read_again(nav: NavDatabase) -> None:
    customer_id = _one(nav)
    with nav.read() as unit:
        (created,) = unit.changes.of(RecordKind.CUSTOMER, customer_id)
    assert (created.at, created.by, created.no, created.name) == (AT, BY, "10000", "Contoso")
    assert created.values == (
        ValueChange("no", "", "10000"),
        ValueChange("name", "", "Contoso"),
        ValueChange("salesperson_code", "", "JT"),
        ValueChange("shipping_advice", "", "Partial"),
    )


@pytest.mark.parametrize("statement", [update(record_changes).values(changed_by="x"), delete(record_changes)], ids=str)
def test_the_history_can_only_be_added_to(nav: NavDatabase, statement: object) -> None:
    """Without the triggers both statements go through."""
    _one(nav)
    with pytest.raises(IntegrityError), nav.write() as unit:
        unit.connection.execute(statement)  # type: ignore[call-overload]


def test_a_renamed_salesperson_is_told_by_its_customers(nav: NavDatabase) -> None:
    customer_id = _one(nav)
    with nav.write() as unit:
        person = unit.salespeople.by_code("JT")
        assert person is not None
        unit.salespeople.update(person.id, person.version, {"code": "JTX"}, BY, AT)
        unit.changes.note_renamed_salesperson("JT", "JTX", "kim", AT)
        latest = unit.changes.of(RecordKind.CUSTOMER, customer_id)[0]
    assert (latest.by, latest.name, latest.at) == ("kim", "Contoso", AT)
    assert latest.values == (ValueChange("salesperson_code", "JT", "JTX"),)


def test_no_entry_without_its_change(nav: NavDatabase) -> None:
    customer_id = _one(nav)
    with suppress(ZeroDivisionError), nav.write() as unit:
        unit.changes.note(Happened.DELETED, unit.customers.get(customer_id), None, BY, AT)
        raise ZeroDivisionError
    with nav.read() as unit:
        assert unit.changes.deletions(10) == []
