from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.errors import AppError, CrmUnavailable, DatabaseUnavailable
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.new_company import found_company
from app.services.search import SearchHits, SearchService
from tests.crm.failing_gateway import FailingGateway
from tests.crm.records import an_account
from tests.nav.conftest import added


@pytest.fixture
def company(tmp_path: Path) -> Iterator[NavDatabase]:
    nav = open_nav(Database(f"sqlite:///{tmp_path / 'nav.db'}"))
    found_company(nav, "Test Company")
    with nav.write() as unit:
        added(unit, "10", name="Zweirad GmbH", city="Bonn")
        added(unit, "20", name="Adler KG", city="Bonn", phone_no="10 10")
        added(unit, "30", name="Third", contact="Zweirad")
    yield nav
    nav.close()


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[FailingGateway]:
    database = Database(f"sqlite:///{tmp_path / 'crm.db'}")
    open_crm(database)
    gateway = LocalGateway(database)
    an_account(gateway, "Zweirad AG", city="Bonn")
    an_account(gateway, "Bonner Werke")
    an_account(gateway, "Prospect", relationship_type="Prospect", city="Bonn")
    yield FailingGateway(gateway)
    database.close()


@pytest.fixture
def search(company: NavDatabase, crm: FailingGateway) -> SearchService:
    return SearchService(company, crm.gateway)


def names(hits: SearchHits) -> tuple[list[str], list[str]]:
    return [customer.name for customer in hits.customers], [account.name for account in hits.accounts]


def test_both_sides_are_searched(search: SearchService) -> None:
    assert names(search.find("zweirad")) == (["Third", "Zweirad GmbH"], ["Zweirad AG"])
    assert names(search.find("bonn")) == (["Adler KG", "Zweirad GmbH"], ["Bonner Werke", "Prospect", "Zweirad AG"])
    assert names(search.find("bonn", limit=1)) == (["Adler KG"], ["Bonner Werke"])


def test_the_customer_of_that_number_comes_first(search: SearchService) -> None:
    assert names(search.find(" 10 "))[0] == ["Zweirad GmbH", "Adler KG"]
    assert names(search.find("10", limit=1))[0] == ["Zweirad GmbH"]


@pytest.mark.parametrize("text", ["", "  ", "\0", "\ud800", '"', "%", "2eeecdc6-801f-4c58-a191-f9d7445d9b46"])
def test_what_nothing_holds_finds_nothing(search: SearchService, text: str) -> None:
    assert names(search.find(text)) == ([], [])


@pytest.mark.parametrize("error", [CrmUnavailable(), DatabaseUnavailable("locked", "crm.db")])
def test_customers_are_found_while_crm_is_away(search: SearchService, crm: FailingGateway, error: AppError) -> None:
    """Seen to fail (no customer found) while a local CRM whose database is locked was not away."""
    crm.fail_at = 1
    crm.error = lambda: error
    hits = search.find("zweirad")
    assert names(hits) == (["Third", "Zweirad GmbH"], [])
    assert not hits.crm_answered
    assert search.find("zweirad").crm_answered
