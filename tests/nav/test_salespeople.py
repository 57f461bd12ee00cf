from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from app.domain.coupling import Coupling, CouplingKind
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, InvalidRecord, RecordNotFound
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY, added


def test_a_salesperson_is_read_as_it_was_written(nav: NavDatabase) -> None:
    values = {"code": "ab", "name": "Ängström", "job_title": "Sales", "email": "a@b.example", "phone_no": "1"}
    with nav.write() as unit:
        written = unit.salespeople.insert(str(uuid4()), values, BY, AT)
    with nav.read() as unit:
        assert unit.salespeople.get(written.id) == written
        assert unit.salespeople.by_code(" Ab ") == written
        assert [person.code for person in unit.salespeople.all()] == ["AB", "JT", "OF"]
    assert (written.code, written.name, written.version) == ("AB", "Ängström", "1")


def test_problems_are_told_at_once(nav: NavDatabase) -> None:
    with pytest.raises(InvalidRecord) as caught, nav.write() as unit:
        unit.salespeople.insert(str(uuid4()), {"code": "JT", "name": "x" * 51}, BY, AT)
    assert {(error.field, error.reason) for error in caught.value.errors} == {("name", "too_long"), ("code", "taken")}
    with pytest.raises(InvalidRecord) as caught, nav.write() as unit:
        unit.salespeople.insert(str(uuid4()), {"name": "No code"}, BY, AT)
    assert [error.reason for error in caught.value.errors] == ["required"]


def test_the_second_of_two_savers_is_told(nav: NavDatabase) -> None:
    with nav.write() as unit:
        shown = unit.salespeople.by_code("JT")
        assert shown is not None
        saved = unit.salespeople.update(shown.id, shown.version, {"name": "Jo"}, BY, AT + timedelta(days=1))
        assert saved.version != shown.version
        assert unit.salespeople.update(saved.id, saved.version, {"name": "Jo"}, "x", AT) == saved
        for ask in (
            lambda: unit.salespeople.update(shown.id, shown.version, {"name": "Ja"}, BY, AT),
            lambda: unit.salespeople.delete(shown.id, shown.version),
        ):
            with pytest.raises(ChangedMeanwhile) as caught:
                ask()
            assert caught.value.current == saved


def test_a_new_code_is_carried_over_to_the_customers(nav: NavDatabase) -> None:
    """Without deferring the foreign key the rename fails between its two statements."""
    with nav.write() as unit:
        mine, other = added(unit, "1", salesperson_code="JT"), added(unit, "2", salesperson_code="OF")
        shown = unit.salespeople.by_code("JT")
        assert shown is not None
    with pytest.raises(InvalidRecord), nav.write() as unit:
        unit.salespeople.update(shown.id, shown.version, {"code": "of"}, BY, AT)
    with nav.write() as unit:
        unit.salespeople.update(shown.id, shown.version, {"code": "jjt"}, BY, AT)
    with nav.read() as unit:
        renamed = unit.customers.get(mine.id)
        assert (renamed.salesperson_code, int(renamed.version)) == ("JJT", int(mine.version) + 1)
        assert unit.customers.get(other.id) == other
        assert unit.salespeople.by_code("JT") is None


def test_who_has_customers_stays(nav: NavDatabase) -> None:
    with nav.write() as unit:
        added(unit, salesperson_code="JT")
        mine, free = unit.salespeople.by_code("JT"), unit.salespeople.by_code("OF")
        assert mine is not None and free is not None
        with pytest.raises(DeleteRestricted) as caught:
            unit.salespeople.delete(mine.id, mine.version)
        assert (caught.value.what, caught.value.count) == ("Customers", 1)
        unit.salespeople.delete(free.id, free.version)
        with pytest.raises(RecordNotFound):
            unit.salespeople.get(free.id)


def test_counts_tell_who_waits(nav: NavDatabase) -> None:
    with nav.write() as unit:
        coupled = added(unit, "1", salesperson_code="JT")
        added(unit, "2", salesperson_code="JT")
        added(unit, "3", salesperson_code="JT", blocked="All")
        added(unit, "4", salesperson_code="OF")
        added(unit, "5")
        unit.couplings.insert(
            Coupling(str(uuid4()), "1", CouplingKind.CUSTOMER, coupled.id, str(uuid4()), AT, BY, nav_no="1")
        )
        assert unit.salespeople.customer_counts() == {"JT": (3, 1), "OF": (1, 1)}
