"""The local gateway keeps the contract, on both engines; and what it alone can do."""

from __future__ import annotations

from app.crm.local.gateway import LocalGateway
from app.database.engine import Database
from app.domain.listing import ListQuery
from tests.crm.contract import GatewayContract
from tests.crm.records import an_account


class TestLocalGateway(GatewayContract):
    """The whole contract."""


def test_a_new_crm_gets_one_user_and_no_second(gateway: LocalGateway) -> None:
    gateway.prepare_new("Kim Example")
    gateway.prepare_new("Lee Example")
    assert [user.name for user in gateway.users()] == ["Kim Example"]
    assert not gateway.solution_installed()


def test_it_says_where_it_is_without_a_password(gateway: LocalGateway, crm_database: Database) -> None:
    assert gateway.where == crm_database.where
    assert str(crm_database.url.password or "no password") not in gateway.where


def test_a_refresh_shows_what_others_wrote(gateway: LocalGateway, crm_database: Database) -> None:
    query = ListQuery("city")
    first = an_account(gateway, "First", city="Gent")
    assert gateway.account_ids(query) == [first.id] and gateway.count_accounts(query) == 1
    other = Database(crm_database.url)
    second = an_account(LocalGateway(other), "Second", city="Brugge")
    other.close()
    before = gateway.generation
    gateway.refresh()
    assert gateway.generation > before
    assert [row.account for row in gateway.list_accounts(query, 0, 9)] == [second, first]
    assert gateway.count_accounts(query) == 2
