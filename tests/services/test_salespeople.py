"""Salespeople and the users who stand for them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, update

from app.crm.local.tables import users
from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    ChangedMeanwhile,
    CoupledRecordDeleted,
    DeleteCoupled,
    DeleteRestricted,
    NotCoupled,
    RecordNotFound,
    SynchronizationRefused,
    UserAlreadyCoupled,
    UserNotOffered,
)
from app.domain.sync_log import JobKind
from app.domain.user import User, UserState
from app.services.salespeople import SalespeopleService
from tests.services.both_sides import OTHER_USER, SERVICE_USER, USER, Sides


def ids(service: SalespeopleService) -> dict[str, str]:
    return {row.salesperson.code: row.salesperson.id for row in service.rows()}


def test_rows_tell_user_customers_and_who_waits(sides: Sides) -> None:
    sides.customer("10000")
    sides.customer("20000", salesperson_code="JT")
    sides.customer("30000", salesperson_code="JT", blocked="All")
    rows = {row.salesperson.code: row for row in sides.services.salespeople.rows()}
    assert (rows["OF"].user_name, rows["OF"].customers, rows["OF"].waiting) == (USER.name, 1, 0)
    assert (rows["JT"].user_id, rows["JT"].customers, rows["JT"].waiting) == (None, 2, 1)
    waiting = sides.services.salespeople.waiting(rows["JT"].salesperson.id)
    assert [customer.no for customer in waiting] == ["20000"]
    assert sides.services.salespeople.waiting(rows["OF"].salesperson.id) == []


def test_a_user_who_was_deleted_or_disabled_is_told(sides: Sides) -> None:
    service = sides.services.salespeople
    person_id = ids(service)["JT"]
    sides.customer("20000", salesperson_code="JT")
    service.couple(person_id, OTHER_USER.id)
    assert {row.salesperson.code: row.user_state for row in service.rows()}["JT"] is UserState.ABLE
    with sides.crm._database.write() as connection:
        connection.execute(update(users).where(users.c.id == OTHER_USER.id).values(enabled=False, version=2))
    row = {row.salesperson.code: row for row in service.rows()}["JT"]
    assert (row.user_state, row.waiting) == (UserState.DISABLED, 0)
    assert service.waiting(person_id) == []
    with sides.crm._database.write() as connection:
        connection.execute(delete(users).where(users.c.id == OTHER_USER.id))
    row = {row.salesperson.code: row for row in service.rows()}["JT"]
    assert (row.user_state, row.user_name, row.waiting) == (UserState.DELETED, OTHER_USER.name, 1)
    assert [customer.no for customer in service.waiting(person_id)] == ["20000"]
    service.uncouple(person_id)
    row = {row.salesperson.code: row for row in service.rows()}["JT"]
    assert (row.user_id, row.user_state, row.waiting) == (None, UserState.ABLE, 1)


def test_users_and_who_is_offered(sqlite_sides: Sides) -> None:
    service = sqlite_sides.services.salespeople
    sqlite_sides.crm.create_users([replace(OTHER_USER, id="disabled", enabled=False)])
    sqlite_sides.crm.create_users([replace(OTHER_USER, id="unlicensed", licensed=False)])
    coupled = {row.user.id: row.salesperson_code for row in service.users() if row.coupled}
    assert coupled == {USER.id: "OF"}
    assert {row.user.id for row in service.offered_users()} == {USER.id, OTHER_USER.id}
    for user_id in ("disabled", "unlicensed", SERVICE_USER.id):
        with pytest.raises(UserNotOffered):
            service.couple(ids(service)["JT"], user_id)


def test_coupling_moving_and_uncoupling(sides: Sides) -> None:
    service = sides.services.salespeople
    people = ids(service)
    with pytest.raises(UserAlreadyCoupled) as told:
        service.couple(people["JT"], USER.id)
    assert told.value == UserAlreadyCoupled(USER.name, "OF")
    assert service.couple(people["JT"], OTHER_USER.id).user_name == OTHER_USER.name
    assert service.couple(people["JT"], OTHER_USER.id).user_id == OTHER_USER.id, "again changes nothing"
    service.uncouple(people["OF"])
    assert service.couple(people["JT"], USER.id).user_id == USER.id
    with pytest.raises(NotCoupled):
        service.uncouple(people["OF"])
    with pytest.raises(RecordNotFound):
        service.couple(people["OF"], "none")
    assert sides.open_records() == 0


def test_a_salesperson_that_was_deleted_gives_way(sqlite_sides: Sides) -> None:
    service = sqlite_sides.services.salespeople
    people = ids(service)
    with sqlite_sides.nav.write() as unit:
        unit.salespeople.delete(people["OF"], unit.salespeople.get(people["OF"]).version)
    assert service.couple(people["JT"], USER.id).user_id == USER.id


def test_data_flow_from_crm_alone(sides: Sides) -> None:
    service = sides.services.salespeople
    people = ids(service)
    after = service.synchronize(people["OF"])
    assert (after.name, after.email, after.phone_no) == (USER.name, USER.email, USER.mobile_phone)
    assert service.synchronize(people["OF"]) == after, "the second time writes nothing"
    with pytest.raises(NotCoupled):
        service.synchronize(people["JT"])
    long = User("long", "", "N" * 51)
    sides.crm.create_users([long])
    service.couple(people["JT"], long.id)
    with pytest.raises(SynchronizationRefused) as told:
        service.synchronize(people["JT"])
    assert [(problem.caption, problem.limit) for problem in told.value.problems] == [("Name", 50)]
    assert service.get(people["JT"]).name == "Salesperson JT"


def test_couple_and_synchronize_is_one_action(sides: Sides) -> None:
    """Seen to fail (coupled, and the name that does not fit told afterwards) while it was two calls."""
    service = sides.services.salespeople
    people = ids(service)
    long = User("long", "", "N" * 51)
    sides.crm.create_users([long])
    with pytest.raises(SynchronizationRefused):
        service.couple(people["JT"], long.id, synchronize=True)
    rows = {row.salesperson.code: row for row in service.rows()}
    assert (rows["JT"].user_id, rows["JT"].salesperson.name) == (None, "Salesperson JT")
    after = service.couple(people["JT"], OTHER_USER.id, synchronize=True)
    assert (after.user_id, after.salesperson.name, after.salesperson.email) == (
        OTHER_USER.id,
        OTHER_USER.name,
        OTHER_USER.email,
    )
    jobs = sides.services.log.jobs(0, 5)
    assert [(job.kind, job.modified, job.direction) for job in jobs] == [(JobKind.SALESPERSON, 1, "to_nav")]
    assert service.synchronize(people["JT"]) == after.salesperson, "in step already"
    again = service.couple(people["OF"], USER.id, synchronize=True)
    assert again.salesperson.name == USER.name, "coupled already: it is synchronized"


def test_a_user_that_vanished(sqlite_sides: Sides) -> None:
    service = sqlite_sides.services.salespeople
    people = ids(service)
    with sqlite_sides.crm._database.write() as connection:
        connection.exec_driver_sql(f"DELETE FROM users WHERE id = '{USER.id}'")
    with pytest.raises(CoupledRecordDeleted):
        service.synchronize(people["OF"])
    customer = sqlite_sides.customer()
    plan = sqlite_sides.services.coupling.compare(customer.id, sqlite_sides.account().id, AfterCoupling.USE_NAV)
    assert [problem.field for problem in plan.left_alone] == ["owner_id"]


def test_cards(sides: Sides) -> None:
    service = sides.services.salespeople
    made = service.create({"code": "new", "name": "New One"})
    assert made.code == "NEW"
    saved = service.save(made.id, made.version, {"job_title": "Sales"})
    with pytest.raises(ChangedMeanwhile):
        service.save(made.id, made.version, {"job_title": "Other"})
    service.delete(saved.id, saved.version)
    people = ids(service)
    with pytest.raises(DeleteCoupled) as told:
        service.delete(people["OF"], service.get(people["OF"]).version)
    assert told.value.entity == "Salesperson"
    sides.customer(salesperson_code="JT")
    with pytest.raises(DeleteRestricted):
        service.delete(people["JT"], service.get(people["JT"]).version)
