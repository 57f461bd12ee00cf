"""What is kept of compared pairs is always what comparing them anew would find."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import Cancelled
from app.domain.listing import Filter, ListQuery
from app.domain.pair_counts import PairCounts
from app.domain.planning import plan_record
from app.domain.reference import Code, CodeTable
from app.domain.synchronization import Choice
from app.nav.pair_states import PairStateRows
from app.services.pairs import states as pair_states
from app.services.pairs.reader import PairReader
from tests.services.both_sides import Sides

NOTHING = PairCounts()


def coupled(sides: Sides, no: str = "10000", option: AfterCoupling = AfterCoupling.USE_NAV) -> tuple[Customer, Account]:
    """A customer and an account of the same values, or of their own, that are coupled."""
    customer = sides.customer(no, name=f"Customer {no}")
    account = sides.account(name=f"Account {no}")
    sides.services.coupling.couple(customer.id, account.id, option)
    return customer, account


def kept(sides: Sides) -> dict[str, PairCounts]:
    """What is kept, by customer."""
    with sides.nav.read() as unit:
        return {pair.nav_id: pair.last.counts for pair in unit.pair_states.pairs(0, 1_000) if pair.last is not None}


def plainly(sides: Sides) -> dict[str, tuple[int, int]]:
    """Differences and conflicts of all whole pairs, computed one by one without anything that is kept."""
    reader = PairReader(sides.nav, sides.crm)
    found: dict[str, tuple[int, int]] = {}
    with sides.nav.read() as unit:
        ids = unit.customers.ids(ListQuery("no").filtered(Filter("coupled", True)))
    for customer_id in ids:
        customer, coupling = reader.customer(customer_id)
        account = None if coupling is None else reader.account(coupling.crm_id)
        if coupling is None or account is None:
            continue
        rules = reader.conversions()
        plan = plan_record(customer, account, coupling.snapshot, rules.mappings, rules, Choice.MERGE)
        found[customer_id] = len(plan.differences), len(plan.undecided)
    return found


def test_what_differs_is_counted_and_followed(sides: Sides) -> None:
    """Seen to fail when the account's version is no part of what was compared."""
    customer, account = coupled(sides)
    states = sides.services.pair_states
    states.refresh()
    assert kept(sides) == {customer.id: NOTHING}
    sides.change_account(account.id, main_phone="01632 960999", city="Ely")
    states.refresh()
    assert kept(sides) == {customer.id: PairCounts(2)}
    sides.change_customer(customer.id, city="York")
    states.refresh()
    assert kept(sides) == {customer.id: PairCounts(2, 1)}
    sides.services.synchronization.run([customer.id], Choice.SEND)
    states.refresh()
    assert kept(sides) == {customer.id: NOTHING}
    sides.services.coupling.delete([customer.id])
    states.refresh()
    assert kept(sides) == {}


def test_values_without_counterpart_and_too_long_ones_are_counted(sides: Sides) -> None:
    """Also after a synchronization has left such a field alone. Seen to fail when only a merge is asked."""
    customer, account = coupled(sides)
    sides.change_account(account.id, country="Elbonia", city="C" * 40)
    states = sides.services.pair_states
    states.refresh()
    assert kept(sides)[customer.id] == PairCounts(2, 0, 1, 1)
    sides.change_account(account.id, city="London")
    sides.services.synchronization.run([customer.id], Choice.GET)
    sides.services.synchronization.run([customer.id], Choice.GET)
    states.refresh()
    assert kept(sides)[customer.id] == PairCounts(1, 0, 1)
    with sides.nav.write() as unit:
        unit.codes.put(CodeTable.COUNTRY, [Code("EB", "Elbonia", "Elbonia")])
    states.refresh()
    assert kept(sides)[customer.id].unmatched == 0


def test_a_partner_that_vanished_is_noticed_on_either_side(sides: Sides) -> None:
    first, account = coupled(sides, "10000")
    second, _ = coupled(sides, "10001")
    states = sides.services.pair_states
    states.refresh()
    sides.delete_account(account.id)
    sides.delete_customer(second.id)
    states.refresh()
    assert kept(sides) == {first.id: PairCounts(vanished=True), second.id: PairCounts(vanished=True)}
    sides.services.coupling.delete([first.id])
    states.refresh()
    assert list(kept(sides)) == [second.id]


def test_other_rules_compare_anew(sides: Sides) -> None:
    """Seen to fail with a digest that leaves the tables out."""
    customer, account = coupled(sides)
    states = sides.services.pair_states
    states.refresh()
    sides.change_account(account.id, country="Albion")
    states.refresh()
    assert kept(sides)[customer.id].differences == 1
    with sides.nav.write() as unit:
        unit.codes.put_aliases(CodeTable.COUNTRY, {"Albion": "GB"})
    states.refresh()
    assert kept(sides)[customer.id].differences == 0


def test_a_synchronization_that_writes_no_record_counts_too(sides: Sides) -> None:
    """What was never in step is known by what both hold, once it was left as it is; only the coupling moves. Seen to
    fail when the coupling's version is no part of what was compared."""
    customer, account = coupled(sides)
    sides.services.coupling.delete([customer.id])
    sides.change_account(account.id, credit_limit="1.00")  # goes to CRM only
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.NOTHING)
    states = sides.services.pair_states
    states.refresh()
    assert kept(sides) == {customer.id: PairCounts(1, 1)}
    assert not sides.services.synchronization.run([customer.id], Choice.GET).failures
    states.refresh()
    assert kept(sides) == {customer.id: PairCounts(1)}


def test_nothing_is_asked_again_while_nothing_moves(sides: Sides) -> None:
    for number in range(3):
        coupled(sides, str(10_000 + number))
    states = sides.services.pair_states
    states.refresh()
    generation = sides.nav.database.generation
    sides.failing.calls.clear()
    assert states.is_fresh
    states.refresh()
    assert not states.step()
    assert sides.failing.calls == []
    states.forget()
    states.refresh()  # looks at all, and finds nothing to write
    assert "accounts" not in sides.failing.calls
    assert sides.nav.database.generation == generation


def test_a_pass_goes_in_portions_and_begins_anew_when_something_moves(
    sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair_states, "PORTION", 2)
    pairs = [coupled(sides, str(10_000 + number)) for number in range(5)]
    states = sides.services.pair_states
    assert states.step()
    assert len(kept(sides)) == 2
    sides.change_account(pairs[0][1].id, city="Ely")
    assert states.step()
    assert kept(sides)[pairs[0][0].id].differences == 1
    assert states.step()
    assert not states.step()
    assert len(kept(sides)) == 5
    assert states.is_fresh


def test_a_pass_can_be_stopped_and_keeps_what_is_complete(sides: Sides, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair_states, "PORTION", 2)
    for number in range(5):
        coupled(sides, str(10_000 + number))

    class Stop:
        def __init__(self) -> None:
            self.told: list[tuple[int, int | None]] = []

        def step(self, done: int, total: int | None, text: str = "") -> None:
            self.told.append((done, total))

        def check(self) -> None:
            if self.told:
                raise Cancelled

    stop = Stop()
    with pytest.raises(Cancelled):
        sides.services.pair_states.refresh(stop)
    assert stop.told == [(2, 5)]
    assert len(kept(sides)) == 4
    assert not sides.services.pair_states.is_fresh


def test_what_is_known_to_have_been_written_is_compared_alone(sides: Sides) -> None:
    pairs = [coupled(sides, str(10_000 + number)) for number in range(3)]
    states = sides.services.pair_states
    states.refresh()
    sides.change_account(pairs[0][1].id, city="Ely")
    sides.change_customer(pairs[1][0].id, city="Bath")
    sides.services.coupling.delete([pairs[2][0].id])
    states.refresh_some([pairs[1][0].id, pairs[2][0].id], [pairs[0][1].id])
    assert states.is_fresh
    assert kept(sides) == {pairs[0][0].id: PairCounts(1), pairs[1][0].id: PairCounts(1)}


def test_a_page_shows_what_is_so_now(sides: Sides) -> None:
    """Whether a pass has been made or not. Seen to fail when what is kept is believed after a write."""
    customer, account = coupled(sides)
    stranger = sides.customer("20000")
    states = sides.services.pair_states
    assert states.of_customers([customer.id, stranger.id]) == {customer.id: NOTHING}
    states.refresh()
    assert states.of_accounts([account.id]) == {account.id: NOTHING}
    sides.change_account(account.id, city="Ely")
    assert states.of_customers([customer.id]) == {customer.id: PairCounts(1)}
    assert states.of_accounts([account.id]) == {account.id: PairCounts(1)}
    assert kept(sides) == {customer.id: NOTHING}


def test_customers_are_sorted_and_filtered_by_what_is_so_now(sides: Sides) -> None:
    pairs = [coupled(sides, str(10_000 + number)) for number in range(4)]
    sides.customer("20000")
    sides.change_account(pairs[1][1].id, city="Ely", main_phone="1")
    sides.change_account(pairs[2][1].id, city="Ely")
    sides.change_customer(pairs[2][0].id, city="Bath")
    sides.delete_account(pairs[3][1].id)
    customers = sides.services.customers

    def found(query: ListQuery) -> list[str]:
        ids = customers.ids(query)
        rows = [row.customer for row in customers.rows(query, 0, 50)]
        assert [row.id for row in rows] == ids
        assert customers.count(query) == len(ids)
        assert [customers.position(query, key) for key in ids] == list(range(len(ids)))
        return [row.no for row in rows]

    by_no = ListQuery("no")
    assert found(ListQuery("differences", True))[:2] == ["10001", "10002"]
    assert found(ListQuery("differences"))[-2:] == ["10002", "10001"]
    assert found(by_no.filtered(Filter("differences", "yes"))) == ["10001", "10002"]
    assert found(by_no.filtered(Filter("differences", "conflicts"))) == ["10002"]
    assert found(by_no.filtered(Filter("differences", "none"))) == ["10000"]
    sides.change_account(pairs[0][1].id, city="Ely")
    assert found(by_no.filtered(Filter("differences", "none"))) == []


def test_accounts_are_sorted_and_filtered_by_what_is_so_now(sides: Sides) -> None:
    pairs = [coupled(sides, str(10_000 + number)) for number in range(3)]
    free = sides.account(name="Nobody's")
    sides.change_account(pairs[1][1].id, city="Ely", main_phone="1")
    sides.change_account(pairs[2][1].id, city="Ely")
    sides.change_customer(pairs[2][0].id, city="Bath")
    accounts = sides.services.accounts
    ids = {name: entry.id for name, entry in zip("abc", (pair[1] for pair in pairs), strict=True)}

    def found(query: ListQuery) -> list[str]:
        return [row.account.id for row in accounts.rows(query, 0, 50)]

    by_name = ListQuery("name")
    assert found(ListQuery("differences", True))[:2] == [ids["b"], ids["c"]]
    assert set(found(ListQuery("differences"))[:2]) == {ids["a"], free.id}
    assert found(by_name.filtered(Filter("differences", "yes"))) == [ids["b"], ids["c"]]
    assert found(by_name.filtered(Filter("differences", "conflicts"))) == [ids["c"]]
    assert found(by_name.filtered(Filter("differences", "none"))) == [ids["a"]]


@dataclass
class Edited:
    """A few pairs, and what happens to them."""

    sides: Sides
    pairs: list[tuple[Customer, Account]]
    told: set[str] = field(default_factory=set)

    def act(self, what: str, place: int, value: int) -> None:
        customer, account = self.pairs[place]
        alive = bool(self.sides.crm.accounts([account.id]))
        if what == "customer":
            self.sides.change_customer(customer.id, city=f"City {value}", contact=f"Contact {value % 2}")
        elif what == "account" and alive:
            self.sides.change_account(account.id, city=f"City {value}", main_phone=str(value % 2))
        elif what in ("send", "get", "merge"):
            choice = {"send": Choice.SEND, "get": Choice.GET, "merge": Choice.MERGE}[what]
            self.sides.services.synchronization.run([customer.id], choice)
        elif what == "refresh":
            self.sides.services.pair_states.refresh()


ACTS = st.tuples(
    st.sampled_from(["customer", "account", "account", "send", "get", "merge", "refresh"]),
    st.integers(0, 2),
    st.integers(0, 3),
)


@settings(max_examples=12)
@given(acts=st.lists(ACTS, max_size=12))
def test_what_is_kept_equals_a_plain_recomputation(sqlite_sides: Sides, acts: list[tuple[str, int, int]]) -> None:
    sides = sqlite_sides
    with sides.nav.read() as unit:
        start = unit.customers.count(ListQuery("no"))
    pairs = [coupled(sides, str(10_000 + start + number)) for number in range(3)]
    edited = Edited(sides, pairs)
    for what, place, value in acts:
        edited.act(what, place, value)
    sides.services.pair_states.refresh()
    found = {key: (counts.differences, counts.conflicts) for key, counts in kept(sides).items()}
    assert found == plainly(sides)
    live = sides.services.pair_states.of_customers(list(found))
    assert live == kept(sides)


def test_nobody_is_waited_for_in_the_repository(sides: Sides) -> None:
    """The rows of :meth:`PairStateRows.waiting` are those of which something needs a person."""
    pairs = [coupled(sides, str(10_000 + number)) for number in range(3)]
    sides.change_account(pairs[0][1].id, city="Ely")
    sides.change_account(pairs[1][1].id, city="Ely")
    sides.change_customer(pairs[1][0].id, city="Bath")
    sides.delete_account(pairs[2][1].id)
    sides.services.pair_states.refresh()
    with sides.nav.read() as unit:
        assert isinstance(unit.pair_states, PairStateRows)
        assert [pair.nav_id for pair in unit.pair_states.waiting()] == [pairs[1][0].id, pairs[2][0].id]
