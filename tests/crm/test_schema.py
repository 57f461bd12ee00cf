"""The CRM's schema: what the database itself refuses, whoever writes; and its history leads to the tables."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Table, delete, insert, update
from sqlalchemy.exc import DataError, IntegrityError

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import METADATA, open_crm
from app.crm.local.tables import account_statistics, accounts, opportunities, quotes, record_changes, users
from app.database.engine import Database
from tests.crm.plain_rows import ACCOUNT, AT, OPPORTUNITY, QUOTE
from tests.crm.records import a_case, a_quote, a_user, an_account, an_opportunity, new_id


def put(database: Database, table: Table, **values: object) -> None:
    with database.write() as connection:
        connection.execute(insert(table).values(id=new_id(), **values))


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "x" * 161},
        {"city": "x" * 81},
        {"currency": "EURO"},
        {"relationship_type": "Friend"},
        {"payment_terms": "Net 31"},
        {"status": "Asleep"},
        {"owner_id": "nobody"},
        {"version": 0},
        {"id": ""},
        {"id": "x" * 37},
        {"name": "A\0B"},
        {"fax": "1\0" + "x" * 100},
    ],
    ids=str,
)
def test_the_database_refuses_a_wrong_account(crm_database: Database, wrong: dict[str, object]) -> None:
    values = {"id": new_id(), **ACCOUNT, **wrong}
    with pytest.raises((IntegrityError, DataError)), crm_database.write() as connection:
        connection.execute(insert(accounts).values(**values))
    put(crm_database, accounts, **ACCOUNT)


@pytest.mark.parametrize(
    ("table", "right", "wrong"),
    [
        (opportunities, OPPORTUNITY, {"status_reason": "Won"}),
        (opportunities, OPPORTUNITY, {"probability": 101}),
        (opportunities, OPPORTUNITY, {"account_id": "nobody"}),
        (opportunities, OPPORTUNITY, {"topic": ""}),
        (quotes, QUOTE, {"effective_from": date(2026, 3, 2), "effective_to": date(2026, 3, 1)}),
        (quotes, QUOTE, {"status": "Won"}),
        (quotes, QUOTE, {"description": "x" * 2001}),
    ],
    ids=str,
)
def test_the_database_refuses_a_wrong_related_record(
    crm_database: Database, gateway: LocalGateway, table: Table, right: dict[str, Any], wrong: dict[str, Any]
) -> None:
    account_id = an_account(gateway).id
    with pytest.raises(IntegrityError):
        put(crm_database, table, **{"account_id": account_id, **right, **wrong})
    put(crm_database, table, account_id=account_id, **right)


def test_what_others_hang_on_stays(crm_database: Database, gateway: LocalGateway) -> None:
    owner = a_user(gateway)
    gateway.install_solution("kim")
    for hang in (an_opportunity, a_quote, a_case):
        account = an_account(gateway, owner_id=owner.id)
        hang(gateway, account)
        with pytest.raises(IntegrityError), crm_database.write() as connection:
            connection.execute(delete(accounts).where(accounts.c.id == account.id))
    with pytest.raises(IntegrityError), crm_database.write() as connection:
        connection.execute(delete(users).where(users.c.id == owner.id))


VERSIONED = [table for table in METADATA.tables.values() if "version" in table.c]


@pytest.mark.parametrize("table", VERSIONED, ids=lambda table: table.name)
def test_no_statement_slips_past_the_versions(crm_database: Database, gateway: LocalGateway, table: Table) -> None:
    account = an_account(gateway, owner_id=a_user(gateway).id)
    for hang in (an_opportunity, a_quote, a_case):
        hang(gateway, account)
    gateway.install_solution("kim")
    statistics = {"account_id": account.id, "as_of": date(2026, 3, 2), "pushed_at": AT}
    with crm_database.write() as connection:
        connection.execute(insert(account_statistics).values(**statistics))
    with pytest.raises(IntegrityError), crm_database.write() as connection:
        connection.execute(update(table).values(version=table.c.version))
    with crm_database.write() as connection:
        assert connection.execute(update(table).values(version=table.c.version + 1)).rowcount >= 1


def test_no_statement_rewrites_the_history(crm_database: Database, gateway: LocalGateway) -> None:
    an_account(gateway)
    for statement in (update(record_changes).values(changed_by="somebody else"), delete(record_changes)):
        with pytest.raises(IntegrityError), crm_database.write() as connection:
            connection.execute(statement)


def test_the_history_leads_to_the_tables(crm_database: Database) -> None:
    with crm_database.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_ours})
        assert compare_metadata(context, METADATA) == []


def test_the_history_makes_what_the_tables_say(sqlite_crm_database: Database, sqlite_url: str) -> None:
    """Checks and triggers too, which a comparison by alembic leaves out: statement by statement, on SQLite."""
    straight = Database(sqlite_url)
    with straight.write() as connection:
        METADATA.create_all(connection)
    assert _statements(sqlite_crm_database) == _statements(straight)
    straight.close()


def test_a_database_that_is_there_is_opened_again(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    account = an_account(open_crm(database))
    assert open_crm(database).account(account.id) == account
    database.close()


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Not alembic's own table, nor the tables and the index of the search, which are no part of the metadata."""
    return kind not in ("table", "index") or (name != "crm_version" and "_search" not in (name or ""))


def _statements(database: Database) -> dict[str, list[str]]:
    """Name -> the parts of the statement that made it, in any order; a column's own check stands among them."""
    with database.read() as connection:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    return {
        name: sorted(
            part.strip().rstrip(",") for part in sql.replace(" CONSTRAINT ck_", "\nCONSTRAINT ck_").split("\n")
        )
        for name, sql in rows
        if name != "crm_version"
    }
