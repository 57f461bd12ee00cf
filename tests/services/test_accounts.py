"""Accounts seen from both sides: what neither database can answer alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from app.crm.gateway import AccountUpdate
from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import (
    ChangedMeanwhile,
    CrmUnavailable,
    DeleteCoupled,
    DeleteRestricted,
    InvalidRecord,
    RecordNotFound,
)
from app.domain.folding import fold
from app.domain.listing import Expression, Filter, ListQuery
from app.domain.totals import totals_of
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.accounts import AccountService
from app.services.actor import Actor
from tests.crm.failing_gateway import FailingGateway
from tests.crm.records import a_user, an_account, an_opportunity, new_id

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
ACTOR = Actor("kim", lambda: date(2026, 3, 2), lambda: NOW)
COUPLED = Filter("coupled", True)
UNCOUPLED = Filter("coupled", False)


@pytest.fixture
def nav(sqlite_url: str) -> Iterator[NavDatabase]:
    nav = open_nav(Database(sqlite_url.replace("test.db", "nav.db")))
    yield nav
    nav.close()


@pytest.fixture
def crm(sqlite_url: str) -> Iterator[LocalGateway]:
    database = Database(sqlite_url.replace("test.db", "crm.db"))
    yield open_crm(database)
    database.close()


@pytest.fixture
def service(nav: NavDatabase, crm: LocalGateway) -> AccountService:
    return AccountService(nav, crm, ACTOR)


def couple(nav: NavDatabase, account: Account, no: str) -> tuple[Customer, Coupling]:
    """A new customer of that No., coupled to the account."""
    with nav.write() as unit:
        customer = unit.customers.insert(new_id(), {"no": no, "name": f"Customer {no}"}, "kim", NOW)
        coupling = Coupling(
            new_id(), "", CouplingKind.CUSTOMER, customer.id, account.id, NOW, "kim",
            nav_no=customer.no, nav_name=customer.name, crm_name=account.name,
        )  # fmt: skip
        return customer, unit.couplings.insert(coupling)


def whole(service: AccountService, query: ListQuery, size: int = 7) -> list[Account]:
    """All accounts of the query, page by page; count, ids and positions agree."""
    rows = [row for start in range(0, 200, size) for row in service.rows(query, start, size)]
    accounts = [row.account for row in rows]
    assert service.count(query) == len(accounts)
    assert service.ids(query) == [account.id for account in accounts]
    assert [service.position(query, account.id) for account in accounts] == list(range(len(accounts)))
    return accounts


def test_rows_know_their_owner_and_their_customer(service: AccountService, nav: NavDatabase, crm: LocalGateway) -> None:
    owner = a_user(crm, "Lee Example")
    coupled, alone = an_account(crm, "A", owner_id=owner.id), an_account(crm, "B")
    couple(nav, coupled, "C00042")
    rows = service.rows(ListQuery("name"), 0, 10)
    assert [(row.account, row.owner_name, row.coupled, row.customer_no) for row in rows] == [
        (coupled, "Lee Example", True, "C00042"),
        (alone, "", False, ""),
    ]
    by_coupling = service.rows(ListQuery("coupled", descending=True), 0, 10)
    assert by_coupling == rows


def test_lists_across_both_databases_are_those_of_python(
    service: AccountService, nav: NavDatabase, crm: LocalGateway
) -> None:
    choose = random.Random(3)
    accounts = [
        an_account(crm, f"{choose.choice('abAB')}{number % 7}", city=choose.choice(("Gent", "Brugge")))
        for number in range(31)
    ]
    numbers = choose.sample(range(100, 1000), 12)
    customer_no = {}
    for account, number in zip(choose.sample(accounts, 12), numbers, strict=True):
        couple(nav, account, f"C{number}")
        customer_no[account.id] = f"C{number}"
    for wanted in (COUPLED, UNCOUPLED):
        query = ListQuery("name").filtered(wanted)
        expected = {account.id for account in accounts if (account.id in customer_no) is wanted.value}
        found = whole(service, query)
        assert {account.id for account in found} == expected and len(found) == len(expected)
        assert [fold(account.name) for account in found] == sorted(fold(account.name) for account in found)
        searched = whole(service, query.searching("gent").sorted_by("city", True))
        assert {account.id for account in searched} == {
            account.id for account in accounts if account.id in expected and account.city == "Gent"
        }
    for descending in (False, True):
        by_no = [
            (customer_no.get(account.id, ""), fold(account.name))
            for account in whole(service, ListQuery("customer_no", descending))
        ]
        assert by_no == sorted(by_no, reverse=descending) and len(by_no) == 31
        by_mark = [
            (account.id in customer_no, fold(account.name))
            for account in whole(service, ListQuery("coupled", descending))
        ]
        assert by_mark == sorted(by_mark, reverse=descending)
        only = whole(service, ListQuery("customer_no", descending).filtered(COUPLED, Filter("status", "Active")))
        assert [customer_no[account.id] for account in only] == sorted(customer_no.values(), reverse=descending)


def test_lists_follow_what_either_side_writes(service: AccountService, nav: NavDatabase, crm: LocalGateway) -> None:
    query = ListQuery("name").filtered(COUPLED)
    assert whole(service, query) == []
    first, second = an_account(crm, "First"), an_account(crm, "Second")
    assert whole(service, query) == []
    _, coupling = couple(nav, second, "C2")
    assert whole(service, query) == [second]
    couple(nav, first, "C1")
    assert whole(service, query) == [first, second]
    renamed = crm.update_account(AccountUpdate(first.id, first.version, {"name": "Third"}), "lee")
    assert whole(service, query) == [second, renamed]
    with nav.write() as unit:
        unit.couplings.end(coupling.id, "kim", NOW)
    assert whole(service, query) == [renamed]


def test_what_another_program_wrote_is_seen_after_a_refresh(
    service: AccountService, nav: NavDatabase, crm: LocalGateway, sqlite_url: str
) -> None:
    account = an_account(crm, "Seen")
    query = ListQuery("name").filtered(UNCOUPLED)
    plain = ListQuery("name")
    assert whole(service, query) == whole(service, plain) == [account]
    elsewhere = Database(sqlite_url.replace("test.db", "crm.db"))
    new = an_account(LocalGateway(elsewhere), "Added elsewhere")
    elsewhere.close()
    service.refresh()
    assert whole(service, query) == whole(service, plain) == [new, account]


def test_an_account_out_of_the_list_has_no_position(
    service: AccountService, nav: NavDatabase, crm: LocalGateway
) -> None:
    account = an_account(crm)
    assert service.position(ListQuery("name").filtered(COUPLED), account.id) is None
    assert service.position(ListQuery("coupled"), "nobody") is None
    assert service.position(ListQuery("coupled"), "x" * 50) is None
    assert service.position(ListQuery("coupled"), account.id) == 0


def test_the_customer_of_an_account(service: AccountService, nav: NavDatabase, crm: LocalGateway) -> None:
    account, alone = an_account(crm), an_account(crm, "Alone")
    customer, _ = couple(nav, account, "C1")
    assert service.customer_of(account.id) == customer
    assert service.customer_of(alone.id) is None
    with nav.write() as unit:
        unit.customers.delete(customer.id, customer.version)
    assert service.customer_of(account.id) is None
    row = service.rows(ListQuery("name").filtered(COUPLED), 0, 5)[0]
    assert (row.coupled, row.customer_no) == (True, "C1")  # as the coupling remembers it


def test_an_account_is_created_and_saved_in_the_name_of_the_user(service: AccountService) -> None:
    created = service.create({"name": "New", "city": "Gent"})
    assert (created.name, created.city, created.modified_by) == ("New", "Gent", "kim")
    saved = service.save(created.id, created.version, {"name": "Newer"})
    assert service.get(created.id) == saved
    with pytest.raises(ChangedMeanwhile) as caught:
        service.save(created.id, created.version, {"name": "Mine"})
    assert caught.value.current == saved
    with pytest.raises(InvalidRecord):
        service.create({"city": "Gent"})
    with pytest.raises(RecordNotFound):
        service.get(new_id())


@pytest.mark.parametrize("after", [False, True])
def test_a_create_whose_answer_is_lost_makes_one_account_or_none(
    nav: NavDatabase, crm: LocalGateway, after: bool
) -> None:
    """Without the look-up (tried once) the account is there and the user is told that it is not."""
    failing = FailingGateway(crm, 1, after=after, only={"create_account"})
    service = AccountService(nav, failing.gateway, ACTOR)
    if after:
        assert service.create({"name": "New"}) == crm.accounts_named("New")[0]
    else:
        with pytest.raises(CrmUnavailable):
            service.create({"name": "New"})
    assert len(crm.account_names()) == int(after)


def test_a_coupled_account_is_not_deleted(service: AccountService, nav: NavDatabase, crm: LocalGateway) -> None:
    account = an_account(crm, "Held")
    customer, coupling = couple(nav, account, "C1")
    with pytest.raises(DeleteCoupled) as caught:
        service.delete(account.id, account.version)
    assert caught.value == DeleteCoupled("Account", "Held", customer.name, coupling.id)
    with nav.write() as unit:
        unit.couplings.end(coupling.id, "kim", NOW)
    service.delete(account.id, account.version)
    with pytest.raises(RecordNotFound):
        service.delete(account.id, account.version)


def test_an_account_with_opportunities_is_not_deleted(service: AccountService, crm: LocalGateway) -> None:
    account = an_account(crm, "Held")
    an_opportunity(crm, account)
    with pytest.raises(DeleteRestricted):
        service.delete(account.id, account.version)
    assert service.get(account.id) == account


def test_owners_are_offered_by_name(service: AccountService, crm: LocalGateway) -> None:
    users = [a_user(crm, name) for name in ("Zoe Example", "Ann Example")]
    assert service.owner_choices() == users[::-1]


def test_expressions_about_both_sides_and_about_crm_alone_hold_together(
    nav: NavDatabase, crm: LocalGateway, service: AccountService
) -> None:
    accounts = [an_account(crm, f"Account {number}", city="Gent" if number % 2 else "Brugge") for number in range(6)]
    for number in (1, 2, 3):
        couple(nav, accounts[number], f"C{number}")
    tests = {
        ("coupled", "yes"): {1, 2, 3},
        ("coupled", "<>yes"): {0, 4, 5},
        ("customer_no", "c2..|''"): {0, 2, 3, 4, 5},
        ("differences", "0"): {0, 1, 2, 3, 4, 5},
    }
    for (field, text), expected in tests.items():
        for sort in ("name", "customer_no"):
            query = ListQuery(sort).expressed(Expression(field, text), Expression("city", "@gent"))
            found = {row.account.id for row in service.rows(query, 0, 10)}
            assert found == {accounts[number].id for number in expected if number % 2}, (field, text)
            assert service.count(query) == len(found)
            assert set(service.ids(query)) == found


def test_totals_are_the_same_whoever_answers(nav: NavDatabase, crm: LocalGateway, service: AccountService) -> None:
    accounts = [an_account(crm, f"Account {number}", credit_limit=f"{number}.25") for number in range(6)]
    for number in (1, 2):
        couple(nav, accounts[number], f"C{number}")
    for query in (ListQuery("name"), ListQuery("coupled", True), ListQuery("name").filtered(UNCOUPLED)):
        rows = service.rows(query, 0, 10)
        ranges = [(0, 1), (3, 4)]
        chosen = [row.account.credit_limit for first, last in ranges for row in rows[first : last + 1]]
        assert service.totals(query, ranges, ("credit_limit",)) == {"credit_limit": totals_of(chosen)}
