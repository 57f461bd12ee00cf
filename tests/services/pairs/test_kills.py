"""kill -9 at every statement of what writes to many pairs, merges or takes back: each pair is as it was or as it was
meant to be, field by field on both databases, and the start says which."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from _pytest.mark import ParameterSet

from app.domain.sync_log import Outcome
from tests.services.model.invariants import Watch
from tests.services.model.reading import Found, found
from tests.services.pairs.kill_scenes import Order, Pairs, Stage, pairs, prepared, stage_of_files, stage_of_server
from tests.services.pairs.killed import Nursery

SEED = 20_260_302
MANY = 20
RANDOM_KILLS = 1_000
FEW = 3
OF_MANY = ("send", "get", "merge", "push", "undo of send", "undo of merge", "undo of push", "redo of send")
ONE_BY_ONE = ("uncouple", "create_accounts", "undo of uncouple")
OF_ONE = ("couple", "couple_merging", "couple_new", "create_customer", "move")
BACK_OF_ONE = ("undo of couple", "undo of couple_new", "undo of create_customer", "undo of move", "redo of couple_new")
NAV_ALONE = ("get", "create_customer", "undo of create_customer", "undo of uncouple")
"""What CRM has no part in: killed before NAV's commit nothing was done, killed after it all was."""
HOW_MANY = {**dict.fromkeys(OF_MANY, MANY), **dict.fromkeys(ONE_BY_ONE, FEW)}
QUICK = {
    ("sqlite", "merge", 2): 1,
    ("sqlite", "undo of merge", 2): 4,
    ("sqlite", "undo of couple_new", 1): 5,
    ("sqlite", "redo of couple_new", 1): 7,
    ("sqlite", "send", MANY): 5,
    ("postgresql", "merge", 2): 6,
    ("postgresql", "undo of couple_new", 1): 9,
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
    for (engine, action, many), step in QUICK.items():
        yield pytest.param(engine, action, many, step, id=f"{engine}-{action}-{many}".replace(" ", "-"))
    for engine in ("sqlite", "postgresql"):
        for action in (*OF_MANY, *ONE_BY_ONE, *OF_ONE, *BACK_OF_ONE):
            many = HOW_MANY.get(action, 1)
            name = f"every-{engine}-{action}-{many}".replace(" ", "-")
            yield pytest.param(engine, action, many, 1, marks=pytest.mark.thorough, id=name)


class Kills:
    """One action that is begun again and again from the same state, and killed."""

    def __init__(self, stage: Stage, nursery: Nursery, action: str, many: int) -> None:
        self._stage = stage
        self._nursery = nursery
        with stage.open() as sides:
            self._order: Order = prepared(sides, action, many)
            self._before = found(sides)
        stage.keep()
        assert not self._run(0)
        with stage.open() as sides:
            assert sides.services.synchronization.recover().records == ()
            after = found(sides)
        self._was, self._meant = pairs(self._before, self._before), pairs(after, self._before)
        self._more = (
            len(after.accounts) - len(self._before.accounts),
            len(after.customers) - len(self._before.customers),
        )
        assert all(self._was.get(no) != meant for no, meant in self._meant.items() if self._changes(no))
        self.fates: set[Outcome | None] = set()

    def killed_at(self, statement: int) -> bool:
        """Kills it there, starts anew and looks; whether it had not been finished before."""
        self._stage.back()
        killed = self._run(statement)
        with self._stage.open() as sides:
            report = sides.services.synchronization.recover()
            now = found(sides)
            watch = Watch(sides)
            watch.nothing_is_planned()
            watch.one_coupling_a_side()
            watch.no_snapshot_is_ahead(now)
            assert sides.services.synchronization.recover().records == ()
        fates = {record.customer_no: record.outcome for record in report.records}
        assert set(fates.values()) <= {Outcome.DONE, Outcome.NOT_DONE}
        self._compare(pairs(now, self._before), now, fates, statement)
        self.fates |= set(fates.values()) or {None}
        assert killed or not fates
        return killed

    def _run(self, statement: int) -> bool:
        nav_url, crm_url = self._stage.urls
        return self._nursery.run(nav_url=nav_url, crm_url=crm_url, at=statement, **self._order)

    def _changes(self, no: str) -> bool:
        return self._was.get(no) != self._meant.get(no)

    def _compare(self, is_now: Pairs, now: Found, fates: dict[str, Outcome], statement: int) -> None:
        finished = 0
        for no in {*self._was, *self._meant, *is_now}:
            state, was, meant = is_now.get(no), self._was.get(no), self._meant.get(no)
            assert state in (was, meant), f"half a pair at statement {statement}: {no}"
            finished += self._changes(no) and state == meant
            if no in fates and self._changes(no):
                assert (fates[no] is Outcome.DONE) == (state == meant), f"the start says {fates[no]} of {no}"
        changed = sum(1 for no in {*self._was, *self._meant} if self._changes(no))
        accounts, customers = (more * finished // changed for more in self._more)
        assert len(now.accounts) == len(self._before.accounts) + accounts, "an account that nobody knows of"
        assert len(now.customers) == len(self._before.customers) + customers, "a customer that nobody knows of"


@pytest.mark.parametrize(("engine", "action", "many", "step"), list(_runs()))
def test_killed_at_any_statement(
    stage: Stage, nursery: Nursery, engine: str, action: str, many: int, step: int
) -> None:
    """Tried with the journal switched off (the start looks at none): half a merge, an undo of which only CRM's half was
    there, an account that nobody knew of."""
    kills = Kills(stage, nursery, action, many)
    statement = 1 + Random(f"{SEED} {engine} {action}").randrange(step)
    first = statement
    while kills.killed_at(statement):
        statement += step
    assert statement > first + 3 * step or step > 4
    if step == 1 and action not in NAV_ALONE:
        assert {Outcome.DONE, Outcome.NOT_DONE} <= kills.fates, "killed before, between and after the two sides"


@pytest.mark.thorough
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_killed_at_random(stage: Stage, nursery: Nursery, engine: str) -> None:
    """Many pairs at once, at statements of a seeded chance; only kills that hit count."""
    random = Random(f"{SEED} {engine}")
    print(f"seed {SEED} {engine}")
    kills = Kills(stage, nursery, "merge", MANY)
    last = 1
    while kills.killed_at(last):
        last += 1
    hit = 0
    while hit < RANDOM_KILLS // 2:
        hit += kills.killed_at(random.randrange(1, last))
    assert {Outcome.DONE, Outcome.NOT_DONE} <= kills.fates
