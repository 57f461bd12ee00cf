"""A NAV database of each kind with a founded company and two salespeople, and what customers are made of.

Founding takes a while, so it is done once a session and copied for each test.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from app.database.engine import Database
from app.domain.customer import Customer, CustomerValues
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.new_company import found_company

AT = datetime(2026, 3, 2, 9, 30, 15, 123456, UTC)
BY = "tester"
TEMPLATE = "founded_company"


def founded(url: str) -> NavDatabase:
    nav = open_nav(Database(url))
    assert found_company(nav, "Test Company")
    with nav.write() as unit:
        for code in ("JT", "OF"):
            unit.salespeople.insert(str(uuid4()), {"code": code, "name": f"Salesperson {code}"}, BY, AT)
    return nav


@pytest.fixture(scope="session")
def founded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("founded") / "nav.db"
    founded(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def founded_on_server(postgresql_server: Any) -> Any:
    """The server, which holds a founded company now that databases can be copied from."""
    with psycopg.connect(postgresql_server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'")
    founded(postgresql_server.get_uri(database=TEMPLATE, driver="psycopg")).close()
    return postgresql_server


@pytest.fixture
def sqlite_nav_url(founded_file: Path, tmp_path: Path) -> str:
    path = tmp_path / "nav.db"
    shutil.copyfile(founded_file, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_nav_url(founded_on_server: Any) -> Iterator[str]:
    name = f"nav_{uuid4().hex}"
    with psycopg.connect(founded_on_server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield founded_on_server.get_uri(database=name, driver="psycopg")
    with psycopg.connect(founded_on_server.get_uri(), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def nav_url(request: pytest.FixtureRequest) -> str:
    """The address of a founded company of its own, once of each kind."""
    return str(request.getfixturevalue(f"{request.param}_nav_url"))


@pytest.fixture
def nav(nav_url: str) -> Iterator[NavDatabase]:
    nav = open_nav(Database(nav_url))
    yield nav
    nav.close()


@pytest.fixture
def sqlite_nav(sqlite_nav_url: str) -> Iterator[NavDatabase]:
    nav = open_nav(Database(sqlite_nav_url))
    yield nav
    nav.close()


def added(unit: NavUnit, no: str = "10000", **values: object) -> Customer:
    """A customer that is now there."""
    return added_with(unit, {"no": no, "name": f"Customer {no}", **values})


def added_with(unit: NavUnit, values: CustomerValues) -> Customer:
    """A customer of exactly these values."""
    return unit.customers.insert(str(uuid4()), values, BY, AT)
