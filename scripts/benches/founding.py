"""Writes the companies into the tables of both sides, by the quickest way there is, and reads them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.coupling import Coupling, CouplingKind
from app.domain.field_mapping import Conversions
from app.domain.user import User
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.bundle import Services, build
from app.services.conversions import read_conversions
from app.services.new_company import found_company
from benches.pairs import SALESPEOPLE, Pair, pairs, salesperson_code
from benches.proof import prove
from benches.rows import CRM_TABLES, NAV_TABLES, TableRows

BY = "bench"
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)
ACTOR = Actor(BY, lambda: TODAY, lambda: NOW)
PORTION = 20_000


@contextmanager
def opened(folder: Path) -> Iterator[tuple[NavDatabase, LocalGateway, Services]]:
    """Both sides in a folder and the services over them."""
    databases = [Database.of_file(folder / name) for name in ("nav.db", "crm.db")]
    try:
        nav, crm = open_nav(databases[0]), open_crm(databases[1])
        yield nav, crm, build(nav, crm, ACTOR)
    finally:
        for database in databases:
            database.close()


def found(folder: Path, count: int) -> None:
    """A company of ``count`` coupled pairs in ``folder``. Raises ``AssertionError`` when it reads back otherwise."""
    folder.mkdir(parents=True)
    with opened(folder) as (nav, crm, _):
        conversions = _prepared(nav, crm)
    databases = [Database.of_file(folder / name) for name in ("nav.db", "crm.db")]
    try:
        made = pairs(count, conversions)
        while portion := list(islice(made, PORTION)):
            for database, tables in zip(databases, (NAV_TABLES, CRM_TABLES), strict=True):
                _write(database, tables, portion)
        for database in databases:
            with database.write() as connection:
                connection.exec_driver_sql("ANALYZE")
    finally:
        for database in databases:
            database.close()
    with opened(folder) as (nav, crm, services):
        prove(nav, crm, services, pairs(count, conversions), count)
        services.pair_states.refresh()  # as after the first minute of use, not while windows are measured


def _prepared(nav: NavDatabase, crm: LocalGateway) -> Conversions:
    """The setup of the company, its salespeople and users, coupled; the conversions that follow from it."""
    found_company(nav, "Bench Company")
    users = [
        User(str(UUID(int=number + 1)), "", f"User {number}", f"user{number}@crm.example")
        for number in range(SALESPEOPLE)
    ]
    crm.create_users(users)
    crm.install_solution(BY)
    with nav.write() as unit:
        for number, user in enumerate(users):
            person = unit.salespeople.insert(
                str(UUID(int=1000 + number)), {"code": salesperson_code(number), "name": user.name}, BY, NOW
            )
            unit.couplings.insert(
                Coupling(
                    id=str(UUID(int=2000 + number)),
                    version="",
                    kind=CouplingKind.SALESPERSON,
                    nav_id=person.id,
                    crm_id=user.id,
                    created_at=NOW,
                    created_by=BY,
                )
            )
    with nav.read() as unit:
        return read_conversions(unit, crm.users())


def _write(database: Database, tables: Sequence[TableRows], portion: Sequence[Pair]) -> None:
    with database.write() as connection:
        for table in tables:
            rows: Iterable[tuple[Any, ...]] = [row for pair in portion for row in table.rows(pair)]
            if table.search is None:
                connection.exec_driver_sql(table.insert, list(rows))
                continue
            with table.search.adding(connection):
                connection.exec_driver_sql(table.insert, list(rows))
