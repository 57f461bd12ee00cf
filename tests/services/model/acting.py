"""How a step of the model is taken: the action, what may go wrong during it, and what it made of the databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations
from typing import Any, Protocol

from hypothesis import note
from hypothesis.stateful import RuleBasedStateMachine

from app.domain.errors import AppError
from app.domain.sync_log import Outcome
from app.domain.synchronization import Choice
from app.services.results import BatchResult
from tests.services.both_sides import Sides, sides_over
from tests.services.model.actions import NEW
from tests.services.model.company import Company, Refused
from tests.services.model.faults import Died, Fault, under
from tests.services.model.invariants import Watch
from tests.services.model.reading import Found, found
from tests.services.model.taking_back import Done

Step = Callable[[Company], object]


class OfCustomer(Protocol):
    """A step that is taken for several customers."""

    def __call__(self, company: Company, customer: str) -> object:
        """Takes it for one."""


class Acting(RuleBasedStateMachine):
    """Takes steps on both databases and on the plain company."""

    sides: Sides
    company: Company
    watch: Watch
    seen: Found
    customers: list[str]
    accounts: list[str]
    taken: tuple[int, int]
    history: list[Done]

    def _customer(self, place: int) -> str:
        return self.customers[-1 - place % len(self.customers)] if place == 3 else self.customers[place]

    def _account(self, place: int) -> str:
        return self.accounts[-1] if place == 3 else self.accounts[place]

    def _look(self, *, edited: bool = False) -> None:
        before, self.seen = self.seen, found(self.sides)
        self.watch.versions_grow(before, self.seen)
        if not edited:
            self.watch.journal_tells_all(before, self.seen)

    def _do_each(self, customers: list[str], action: OfCustomer, fault: Fault, choice: Choice) -> None:
        self._do_several(customers, action, lambda: self.sides.services.synchronization.run(customers, choice), fault)

    def _do_several(
        self,
        customers: list[str],
        action: OfCustomer,
        act: Callable[[], BatchResult],
        fault: Fault,
    ) -> None:
        """One action for several customers: each succeeds or leaves its pair as it was."""
        expected = {key: refusal(self.company, partial(action, customer=key)) for key in customers}
        told, _ = self._under(fault, act)
        steps = [partial(action, customer=key) for key in customers if expected[key] is None]
        self._adopt(steps)
        if isinstance(told, BatchResult):
            names = {row.customer_id: _name(row.error) for row in told.rows}
            if fault is None:
                assert names == expected
                assert self.taken[1] == len(steps)
            else:
                self._believe(steps, [names[key] for key in customers if expected[key] is None])

    def _do(self, action: Step, act: Callable[[], object], fault: Fault) -> None:
        """One action: it succeeds, or is refused as it must be, or leaves both sides as they were."""
        expected = refusal(self.company, action)
        told, died = self._under(fault, act)
        self._adopt([action] if expected is None else [])
        if died:
            return
        name = _told(told)
        if fault is None:
            assert name == expected
            assert self.taken[1] == (expected is None)
        elif expected is None:
            self._believe([action], [name])

    def _believe(self, steps: Sequence[object], told: Sequence[str | None]) -> None:
        """Who was told that it went well can rely on it, and who was told that it failed, unless nobody could tell."""
        fewest, most = self.taken
        assert fewest <= told.count(None) + told.count("OutcomeUnknown")
        assert most >= told.count(None)

    def _under(self, fault: Fault, act: Callable[[], Any]) -> tuple[object, bool]:
        """What the action answered or raised, and whether the program died of it. After a fault it is started anew."""
        died = False
        told: object = None
        with under(fault, self.sides.failing):
            try:
                told = act()
            except AppError as error:
                told = error
            except Died:
                died = True
        if fault is not None:
            self.sides = sides_over(self.sides.nav, self.sides.crm)
            report = self.sides.services.synchronization.recover()
            assert {record.outcome for record in report.records} <= {Outcome.DONE, Outcome.NOT_DONE}
            note(f"recovered {[str(record.outcome) for record in report.records]}")
        note(
            "died"
            if died
            else f"told {[_name(row.error) for row in told.rows] if isinstance(told, BatchResult) else _told(told)}"
        )
        return told, died

    def _adopt(self, steps: Sequence[Step]) -> None:
        """The company becomes what the databases hold, which must be what some of the steps make of it. ``taken`` is
        how many at least and at most: one that changes nothing can't be told from one that was not taken."""
        self._look()
        held = self.seen.held()
        fitting: list[tuple[tuple[Step, ...], Company]] = []
        whole = self.company
        for some in _subsets(steps):
            company = self.company.copy()
            for step in some:
                step(company)
            _name_new(company, held)
            if company.held() == held:
                fitting.append((some, company))
            elif some == tuple(steps):
                whole = company
        if not fitting:
            note(f"differs: {list(_differences(held, whole.held()))}")
            assert held == whole.held(), "neither as before nor as it must be after the action"
        before, (most, self.company), (fewest, _) = self.company, fitting[0], fitting[-1]
        self.taken = len(fewest), len(most)
        self._remember(before, most)
        self._meet()

    def _remember(self, before: Company, steps: Sequence[Step]) -> None:
        """For each record of the journal how the company was before and after it: what an undo must lead back to."""
        before = before.copy()
        for step in steps:
            after = (self.company if len(steps) == 1 else before).copy()
            if len(steps) > 1:
                step(after)
            customer = getattr(step, "keywords", {}).get("customer")
            self.history += [
                Done(record.id, record.job_id, record.nav_id, record.crm_id, before, after, bool(record.undoes))
                for record in self.watch.done
                if customer in (None, record.nav_id)
            ]
            before = after

    def _meet(self) -> None:
        self.customers += [key for key in self.company.customers if key not in self.customers]
        self.accounts += [key for key in self.company.accounts if key not in self.accounts]


def refusal(company: Company, action: Step) -> str | None:
    """The name of the error by which the action must be refused; ``None``: it must succeed."""
    try:
        action(company.copy())
    except Refused as refused:
        return refused.name
    return None


def _told(answer: object) -> str | None:
    """The name of the error that the person was told; ``None``: it went well."""
    if isinstance(answer, BatchResult):
        (row,) = answer.rows
        return _name(row.error)
    return _name(answer) if isinstance(answer, Exception) else None


def _name(error: object) -> str | None:
    return None if error is None else type(error).__name__


def _subsets(steps: Sequence[Step]) -> Iterator[tuple[Step, ...]]:
    """All first, none last."""
    for size in range(len(steps), -1, -1):
        yield from combinations(steps, size)


def _name_new(company: Company, held: dict[str, Any]) -> None:
    """A record that came into being gets the id that the databases gave it, and its number."""
    for records, kind in ((company.customers, "customers"), (company.accounts, "accounts")):
        unknown = held[kind].keys() - records.keys()
        if NEW not in records or len(unknown) != 1:
            continue
        (key,) = unknown
        records[key] = records.pop(NEW)
        if records is company.accounts:
            link = company.link_of_account(NEW)
            if link is not None:
                link.account = key
        else:
            records[key]["no"] = held[kind][key]["no"]
            company.balances[key] = company.balances.pop(NEW)
            company.links[key] = company.links.pop(NEW)
            company.links[key].customer = key


def _differences(held: object, wanted: object, path: str = "") -> Iterator[str]:
    """Where the two differ: held, wanted."""
    if isinstance(held, dict) and isinstance(wanted, dict):
        for key in held.keys() | wanted.keys():
            yield from _differences(held.get(key), wanted.get(key), f"{path}/{key}")
    elif isinstance(held, tuple) and isinstance(wanted, tuple) and len(held) == len(wanted):
        for place, pair in enumerate(zip(held, wanted, strict=True)):
            yield from _differences(*pair, f"{path}/{place}")
    elif held != wanted:
        yield f"{path}: {held!r}, {wanted!r}"
