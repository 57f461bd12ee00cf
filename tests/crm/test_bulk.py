"""What is large: ten thousand updates, and one account's pipeline among many; figures are printed, not judged."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from app.crm.gateway import AccountUpdate
from app.crm.local.gateway import LocalGateway
from app.crm.local.pipeline import CASES, OPPORTUNITIES, QUOTES
from app.crm.local.tables import accounts, opportunities
from app.database.engine import Database
from app.domain.account import Account
from app.domain.listing import ListQuery
from tests.crm.plain_rows import OPPORTUNITY, add_accounts
from tests.crm.records import an_account


def test_ten_thousand_updates(crm_database: Database, gateway: LocalGateway) -> None:
    ids = add_accounts(crm_database, 10_000)
    updates = [
        AccountUpdate(account_id, "1", {"city": f"Gent{number % 50}", "main_phone": f"555-01{number % 100:02d}"})
        for number, account_id in enumerate(ids)
    ]
    start = perf_counter()
    answers = gateway.update_accounts(updates, "kim")
    print(
        f"\n10,000 accounts, two fields each: {perf_counter() - start:.2f} s on {crm_database.url.get_backend_name()}"
    )
    assert all(isinstance(answer, Account) for answer in answers)
    sample = range(0, 10_000, 997)
    there = gateway.accounts([ids[number] for number in sample])
    assert all(there[ids[number]] == answers[number] for number in sample)
    assert gateway.count_accounts(ListQuery("name").searching("GENT37")) == 200


@pytest.mark.parametrize("statement", [OPPORTUNITIES, QUOTES, CASES], ids=["opportunities", "quotes", "cases"])
def test_the_pipeline_is_read_from_an_index_alone(sqlite_crm_database: Database, statement: Any) -> None:
    with sqlite_crm_database.read() as connection:
        text = statement.params(account="x").compile(connection, compile_kwargs={"literal_binds": True})
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
    assert len(plan) == 1 and "USING COVERING INDEX" in plan[0] and "(account_id=? AND status=?)" in plan[0], plan


@pytest.mark.thorough
def test_one_account_among_a_million_opportunities(sqlite_crm_database: Database) -> None:
    gateway = LocalGateway(sqlite_crm_database)
    ids = add_accounts(sqlite_crm_database, 20_000)
    mine = an_account(gateway, "Mine")
    with sqlite_crm_database.write() as connection:
        for _ in range(50):
            connection.execute(
                insert(opportunities), [{**OPPORTUNITY, "id": str(uuid4()), "account_id": entry} for entry in ids]
            )
        connection.execute(insert(opportunities).values(**OPPORTUNITY, id=str(uuid4()), account_id=mine.id))
    with sqlite_crm_database.read() as connection:
        parameters = {"account": mine.id}
        seconds = _best(lambda: connection.execute(OPPORTUNITIES, parameters).one())
        raw = connection.connection.driver_connection
        sql = "SELECT count(*), sum(est_revenue) FROM opportunities WHERE account_id = ? AND status = 'Open'"
        bare = _best(lambda: raw.execute(sql, (mine.id,)).fetchone())  # type: ignore[union-attr]
        assert connection.execute(select(accounts.c.id).where(accounts.c.id == mine.id)).one()
    print(f"\nopen opportunities of one account: {seconds * 1e6:.0f} µs, of which SQLite {bare * 1e6:.0f} µs")
    assert gateway.pipeline(mine.id).opportunities == 1


def _best(call: Callable[[], object]) -> float:
    times = []
    for _ in range(200):
        start = perf_counter()
        call()
        times.append(perf_counter() - start)
    return min(times)
