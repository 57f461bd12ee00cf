from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.errors import CrmUnavailable
from app.domain.search_hit import Hit, HitKind
from app.domain.user import User
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.new_company import found_company
from app.services.search import SearchService
from tests.crm.failing_gateway import FailingGateway
from tests.crm.records import a_case, a_quote, an_account, an_opportunity
from tests.nav.conftest import added
from tests.services.both_sides import NOW


@pytest.fixture
def company(database_url: str) -> Iterator[NavDatabase]:
    nav = open_nav(Database(database_url))
    found_company(nav, "Test Company")
    with nav.write() as unit:
        unit.salespeople.insert(str(uuid4()), {"code": "ZW", "name": "Zoe Zweig"}, "t", NOW)
        added(unit, "10", name="Zweirad GmbH", city="Bonn")
        added(unit, "20", name="Adler KG", city="Bonn", phone_no="10 10")
        added(unit, "30", name="Third", contact="Zweirad")
        added(unit, "100", name="The Bonn Group")
    yield nav
    nav.close()


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[FailingGateway]:
    database = Database(f"sqlite:///{tmp_path / 'crm.db'}")
    open_crm(database)
    gateway = LocalGateway(database)
    account = an_account(gateway, "Zweirad AG", city="Bonn", account_number="AC-10")
    an_account(gateway, "Bonner Werke")
    an_account(gateway, "Prospect", relationship_type="Prospect", city="Bonn")
    gateway.create_users([User(str(uuid4()), "", "Bonny Berg", "bonny@example.example")])
    an_opportunity(gateway, account, "Bicycles for Bonn")
    a_quote(gateway, account, "Offer of bicycles")
    a_case(gateway, account, "Bonn: broken bicycle")
    yield FailingGateway(gateway)
    database.close()


@pytest.fixture
def search(company: NavDatabase, crm: FailingGateway) -> SearchService:
    return SearchService(company, crm.gateway)


def captions(hits: list[Hit], kind: HitKind) -> list[str]:
    return [hit.caption for hit in hits if hit.kind is kind]


def test_customers_and_salespeople_best_first(search: SearchService) -> None:
    hits = search.find_nav("zwei")
    assert captions(hits, HitKind.CUSTOMER) == ["Zweirad GmbH", "Third"]
    assert [(hit.id, hit.caption) for hit in hits if hit.kind is HitKind.SALESPERSON] == [("ZW", "Zoe Zweig")]
    assert captions(search.find_nav("bonn"), HitKind.CUSTOMER) == ["The Bonn Group", "Adler KG", "Zweirad GmbH"]
    assert captions(search.find_nav("group bon"), HitKind.CUSTOMER) == ["The Bonn Group"]
    assert captions(search.find_nav("bonn", limit=1), HitKind.CUSTOMER) == ["The Bonn Group"]


def test_every_kind_of_crm_is_found(search: SearchService) -> None:
    hits = search.find_crm("bonn")
    assert captions(hits, HitKind.ACCOUNT) == ["Bonner Werke", "Prospect", "Zweirad AG"]
    assert captions(hits, HitKind.USER) == ["Bonny Berg"]
    assert captions(hits, HitKind.OPPORTUNITY) == ["Bicycles for Bonn"]
    assert captions(hits, HitKind.CASE) == ["Bonn: broken bicycle"]
    assert [(hit.caption, hit.detail) for hit in search.find_crm("offer")] == [("Offer of bicycles", "Zweirad AG")]


def test_a_number_comes_first_then_those_that_begin_so(search: SearchService) -> None:
    assert captions(search.find_nav(" 10 "), HitKind.CUSTOMER) == ["Zweirad GmbH", "The Bonn Group", "Adler KG"]
    assert captions(search.find_nav("10", limit=1), HitKind.CUSTOMER) == ["Zweirad GmbH"]
    (account,) = search.find_crm("ac-10")
    assert account.is_named("ac-10")
    (case,) = [hit for hit in search.find_crm("bicycle") if hit.kind is HitKind.CASE]
    assert captions(search.find_crm(case.number.lower()), HitKind.CASE) == [case.caption]


@pytest.mark.parametrize("text", ["", "  ", "\0", "\ud800", '"', "%", "2eeecdc6-801f-4c58-a191-f9d7445d9b46"])
def test_what_nothing_holds_finds_nothing(search: SearchService, text: str) -> None:
    assert search.find_nav(text) == search.find_crm(text) == []


def test_customers_are_found_while_crm_is_away(search: SearchService, crm: FailingGateway) -> None:
    crm.fail_at = 1
    crm.error = CrmUnavailable
    with pytest.raises(CrmUnavailable):
        search.find_crm("zweirad")
    assert captions(search.find_nav("zweirad"), HitKind.CUSTOMER) == ["Zweirad GmbH", "Third"]
