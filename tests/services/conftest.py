"""Both sides on each kind of database. SQLite files are copied from ones made once: that is what takes time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.crm.local.gateway import LocalGateway
from app.nav.unit_of_work import NavDatabase
from tests.services.both_sides import Sides, found, opened, sides_over
from tests.services.postgresql_state import remember, restore


@pytest.fixture(scope="session")
def founded_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nav.db and crm.db of the small company."""
    folder = tmp_path_factory.mktemp("both_sides")
    nav, crm = opened(f"sqlite:///{folder / 'nav.db'}", f"sqlite:///{folder / 'crm.db'}")
    found(nav, crm)
    nav.close()
    crm._database.close()
    return folder


@pytest.fixture(scope="session")
def founded_databases(postgresql_server: Any) -> tuple[str, str]:
    """The addresses of two databases of the small company on the server, which know how they were founded."""
    urls = []
    for name in ("both_sides_nav", "both_sides_crm"):
        with psycopg.connect(postgresql_server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
        urls.append(postgresql_server.get_uri(database=name, driver="psycopg"))
    nav, crm = opened(urls[0], urls[1])
    found(nav, crm)
    nav.close()
    crm._database.close()
    for url in urls:
        remember(url)
    return urls[0], urls[1]


@pytest.fixture
def sqlite_folder(founded_files: Path, tmp_path: Path) -> Path:
    """A folder of this test alone with nav.db and crm.db."""
    for name in ("nav.db", "crm.db"):
        shutil.copy(founded_files / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def sqlite_sides(sqlite_folder: Path) -> Iterator[Sides]:
    """Both sides on SQLite."""
    yield from _sides(*(f"sqlite:///{sqlite_folder / name}" for name in ("nav.db", "crm.db")))


@pytest.fixture
def postgresql_urls(founded_databases: tuple[str, str]) -> tuple[str, str]:
    """The addresses of both sides on PostgreSQL, as they were founded."""
    for url in founded_databases:
        restore(url)
    return founded_databases


@pytest.fixture
def postgresql_sides(postgresql_urls: tuple[str, str]) -> Iterator[Sides]:
    """Both sides on PostgreSQL."""
    yield from _sides(*postgresql_urls)


@pytest.fixture(params=["sqlite", "postgresql"])
def sides(request: pytest.FixtureRequest) -> Sides:
    """Both sides, once on each kind of database."""
    found_sides = request.getfixturevalue(f"{request.param}_sides")
    assert isinstance(found_sides, Sides)
    return found_sides


def _sides(nav_url: str, crm_url: str) -> Iterator[Sides]:
    nav: NavDatabase
    crm: LocalGateway
    nav, crm = opened(nav_url, crm_url)
    yield sides_over(nav, crm)
    nav.close()
    crm._database.close()
