"""kill -9 at every statement of an update from a file and of its undo: the next start leaves it whole or not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from _pytest.mark import ParameterSet

from app.domain.file_kind import FileKind
from app.domain.listing import ListQuery
from tests.services.both_sides import Sides
from tests.services.pairs.kill_scenes import Order, Stage, stage_of_files, stage_of_server
from tests.services.pairs.killed import Nursery
from tests.services.round_trip.test_accounts import row
from tests.services.round_trip.week import ACCOUNT_HEADINGS, CUSTOMER_HEADINGS, a_file, applied

MANY = 12
QUICK = {
    ("sqlite", "customers"): 5,
    ("sqlite", "accounts"): 3,
    ("sqlite", "undo of accounts"): 5,
    ("postgresql", "accounts"): 9,
}
"""What the quick run does, and at every how many-th statement."""


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.fixture
def stage(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    if engine == "sqlite":
        return stage_of_files(request.getfixturevalue("sqlite_folder"), tmp_path / "kept")
    return stage_of_server(request.getfixturevalue("postgresql_urls"))


def _runs() -> Iterator[ParameterSet]:
    for (engine, action), step in QUICK.items():
        yield pytest.param(engine, action, 3, step, id=f"{engine}-{action}".replace(" ", "-"))
    for engine in ("sqlite", "postgresql"):
        for action in ("customers", "accounts", "undo of customers", "undo of accounts"):
            name = f"every-{engine}-{action}".replace(" ", "-")
            yield pytest.param(engine, action, MANY, 1, marks=pytest.mark.thorough, id=name)


@pytest.mark.parametrize(("engine", "action", "many", "step"), list(_runs()))
def test_an_update_that_was_killed_is_whole_or_not_there(
    stage: Stage, nursery: Nursery, tmp_path: Path, engine: str, action: str, many: int, step: int
) -> None:
    """Seen to fail, with half an update, when the start settles no updates from files."""
    with stage.open() as sides:
        order = _prepared(sides, tmp_path, action, many)
        before = _held(sides)
    stage.keep()
    assert not _run(stage, nursery, order, 0)
    with stage.open() as sides:
        after = _held(sides)
    assert before != after
    statement, states = 1, set()
    while True:
        stage.back()
        killed = _run(stage, nursery, order, statement)
        with stage.open() as sides:
            files = sides.services.synchronization.recover().files
            now = _held(sides)
            assert sides.services.updates.recover() == ()
        assert now in (before, after), f"half an update at statement {statement} on {engine}"
        assert all(found.finished == (now == after) and not found.waits for found in files)
        states.add((now == after, bool(files)))
        if not killed:
            break
        statement += step
    assert {(False, False), (True, False)} <= states
    if "accounts" in action and step < 4:
        assert (True, True) in states, "killed between the two databases"


def _prepared(sides: Sides, folder: Path, action: str, many: int) -> Order:
    if "accounts" in action:
        accounts = [sides.account(name=f"Account {place}") for place in range(many)]
        lines = [row(each.id, f"New {each.name}", str(place)) for place, each in enumerate(accounts[1:])]
        path = a_file(folder, ACCOUNT_HEADINGS, *lines, row(str(uuid4()), "Newcomer"))
    else:
        for place in range(many):
            sides.customer(f"K{place:04}", name=f"Customer {place}")
        lines = [(f"K{place:04}", f"New {place}", "", "Leeds", str(place), "", "0", "") for place in range(1, many)]
        path = a_file(folder, CUSTOMER_HEADINGS, *lines, ("Z1", "Newcomer", *[""] * 6))
    if not action.startswith("undo"):
        return {"action": "update_from_file", "path": str(path)}
    return {"action": "undo_update", "step_id": applied(sides, path).step_id}


def _run(stage: Stage, nursery: Nursery, order: Order, statement: int) -> bool:
    nav_url, crm_url = stage.urls
    return nursery.run(nav_url=nav_url, crm_url=crm_url, at=statement, **order)


def _held(sides: Sides) -> tuple[object, ...]:
    """All values and baselines, without ids and times that each run gives anew."""
    with sides.nav.read() as unit:
        customers = unit.customers.many(unit.customers.ids(ListQuery("no"))).values()
        told = [
            unit.baselines.of(kind, unit.baselines.record_ids(kind)) for kind in (FileKind.CUSTOMERS, FileKind.ACCOUNTS)
        ]
    accounts = sides.crm.accounts(sides.crm.account_ids(ListQuery("name"))).values()
    return (
        sorted((each.no, each.name, each.phone_no, each.city) for each in customers),
        sorted((each.id, each.name, each.main_phone, each.city) for each in accounts),
        sorted((each.key, str(each.values)) for some in told for each in some.values()),
    )
