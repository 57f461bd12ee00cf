"""Couplings: one active for each record on both sides, never deleted, stamped only in the version that was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError

from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.errors import (
    AccountAlreadyCoupled,
    ChangedMeanwhile,
    CustomerAlreadyCoupled,
    RecordNotFound,
    UserAlreadyCoupled,
)
from app.nav.couplings import Stamp
from app.nav.journal_tables import couplings as table
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY

CUSTOMER, SALESPERSON = CouplingKind.CUSTOMER, CouplingKind.SALESPERSON


def coupling(nav_id: str, crm_id: str, kind: CouplingKind = CUSTOMER) -> Coupling:
    return Coupling(
        id=str(uuid4()),
        version="",
        kind=kind,
        nav_id=nav_id,
        crm_id=crm_id,
        created_at=AT,
        created_by=BY,
        nav_no=nav_id.upper(),
        nav_name=f"Customer {nav_id}",
        crm_name=f"Account {crm_id}",
    )


def test_what_is_inserted_is_found_from_both_sides(nav: NavDatabase) -> None:
    snapshot = Snapshot({"name": "Ä \"<b>'"}, {"name": "x\ny"})
    with nav.write() as unit:
        made = unit.couplings.insert(replace(coupling("c1", "a1"), snapshot=snapshot, synchronized_at=AT))
        person = unit.couplings.insert(coupling("c1", "a1", SALESPERSON))
    assert made.snapshot == snapshot
    with nav.read() as unit:
        assert unit.couplings.of_nav(CUSTOMER, "c1") == unit.couplings.of_crm(CUSTOMER, "a1") == made
        assert unit.couplings.of_nav(SALESPERSON, "c1") == person
        assert unit.couplings.of_nav_many(CUSTOMER, ["c1", "c2"]) == {"c1": made}
        assert unit.couplings.of_crm_many(CUSTOMER, ["a1"]) == {"a1": made}
        assert unit.couplings.of_crm(CUSTOMER, "a2") is None
        assert unit.couplings.all(CUSTOMER) == [made]
        assert unit.couplings.crm_ids(CUSTOMER) == {"a1"}
        assert unit.couplings.count(CUSTOMER) == 1


def test_many_ids(sqlite_nav: NavDatabase) -> None:
    with sqlite_nav.write() as unit:
        for number in range(1_100):
            unit.couplings.insert(coupling(f"c{number}", f"a{number}"))
    with sqlite_nav.read() as unit:
        assert len(unit.couplings.of_nav_many(CUSTOMER, [f"c{number}" for number in range(40_000)])) == 1_100


def test_one_active_coupling_a_side_and_the_transaction_goes_on(nav: NavDatabase) -> None:
    """Tried without the partial unique indexes: all three were taken."""
    with nav.write() as unit:
        unit.couplings.insert(coupling("c1", "a1"))
        unit.couplings.insert(coupling("s1", "u1", SALESPERSON))
        with pytest.raises(AccountAlreadyCoupled) as account:
            unit.couplings.insert(coupling("c2", "a1"))
        with pytest.raises(CustomerAlreadyCoupled) as customer:
            unit.couplings.insert(coupling("c1", "a2"))
        with pytest.raises(UserAlreadyCoupled) as user:
            unit.couplings.insert(coupling("s2", "u1", SALESPERSON))
        unit.couplings.insert(coupling("c3", "a3"))
    assert account.value == AccountAlreadyCoupled("Customer c2", "Account a1", "C1", "Customer c1")
    assert customer.value == CustomerAlreadyCoupled("C1", "Customer c1", "Account a1")
    assert user.value == UserAlreadyCoupled("Account u1", "S1")
    with nav.read() as unit:
        assert unit.couplings.crm_ids(CUSTOMER) == {"a1", "a3"}


def test_an_ended_coupling_stays_as_history_and_can_come_back(nav: NavDatabase) -> None:
    with nav.write() as unit:
        first = unit.couplings.insert(coupling("c1", "a1"))
        unit.couplings.end(first.id, BY, AT)
        unit.couplings.end(first.id, "another", AT + timedelta(days=1))
        row = unit.connection.execute(select(table).where(table.c.id == first.id)).one()
        assert (row.ended_by, row.ended_at) == (BY, AT)
        with pytest.raises(RecordNotFound):
            unit.couplings.get(first.id)
        second = unit.couplings.insert(coupling("c1", "a2"))
        with pytest.raises(CustomerAlreadyCoupled):
            unit.couplings.revive(first.id)
        unit.couplings.end(second.id, BY, AT)
        back = unit.couplings.revive(first.id)
        assert (back.id, back.crm_id, back.created_at) == (first.id, "a1", AT)
        assert back.version != first.version
        with pytest.raises(RecordNotFound):
            unit.couplings.revive("none")


def stamp(made: Coupling, snapshot: Snapshot | None = None) -> Stamp:
    return Stamp(made.id, made.version, snapshot, "to_crm", "7", "8", "New Name", "New Account")


def test_a_stamp_is_for_the_version_that_was_seen(nav: NavDatabase) -> None:
    """Tried without comparing versions: the second stamp set the snapshot back."""
    snapshot = Snapshot({"name": "a"}, {"name": "a"})
    with nav.write() as unit:
        first = unit.couplings.insert(coupling("c1", "a1"))
        ended = unit.couplings.insert(coupling("c2", "a2"))
        unit.couplings.end(ended.id, BY, AT)
        later = Snapshot({"name": "b"}, {"name": "b"})
        assert unit.couplings.stamp([stamp(first, snapshot)], BY, AT) == [None]
        answers = unit.couplings.stamp([stamp(first, later), stamp(ended), stamp(replace(first, id="x"))], BY, AT)
        assert [type(answer) for answer in answers] == [ChangedMeanwhile] * 3
        now = unit.couplings.get(first.id)
        assert now.snapshot == snapshot
        assert unit.couplings.stamp([stamp(now)], "again", AT + timedelta(hours=1)) == [None]
        touched = unit.couplings.get(first.id)
    assert (touched.snapshot, touched.synchronized_by) == (snapshot, "again")
    assert (touched.direction, touched.nav_version, touched.crm_version) == ("to_crm", "7", "8")
    assert (touched.nav_name, touched.crm_name) == ("New Name", "New Account")


def test_the_version_must_grow(nav: NavDatabase) -> None:
    with nav.write() as unit:
        made = unit.couplings.insert(coupling("c1", "a1"))
    with pytest.raises(DatabaseError), nav.write() as unit:
        unit.connection.execute(update(table).where(table.c.id == made.id).values(crm_id="a2"))


def test_nobody_deletes_history_by_a_service(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.couplings.insert(coupling("c1", "a1"))
        assert not hasattr(unit.couplings, "delete")
        assert unit.connection.execute(delete(table).where(table.c.id == "none")).rowcount == 0
