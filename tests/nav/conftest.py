"""A NAV database of each kind with a founded company, two salespeople, and what a customer is made of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from app.database.engine import Database
from app.domain.customer import Customer
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.new_company import found_company

AT = datetime(2026, 3, 2, 9, 30, 15, 123456, UTC)
BY = "tester"


def founded(url: str) -> NavDatabase:
    nav = open_nav(Database(url))
    found_company(nav, "Test Company")
    with nav.write() as unit:
        for code in ("JT", "OF"):
            unit.salespeople.insert(str(uuid4()), {"code": code, "name": f"Salesperson {code}"}, BY, AT)
    return nav


@pytest.fixture
def nav(database_url: str) -> Iterator[NavDatabase]:
    nav = founded(database_url)
    yield nav
    nav.close()


@pytest.fixture
def sqlite_nav(sqlite_url: str) -> Iterator[NavDatabase]:
    nav = founded(sqlite_url)
    yield nav
    nav.close()


def added(unit: NavUnit, no: str = "10000", **values: object) -> Customer:
    """A customer that is now there."""
    return unit.customers.insert(str(uuid4()), {"no": no, "name": f"Customer {no}", **values}, BY, AT)
