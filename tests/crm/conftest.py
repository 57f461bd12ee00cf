"""A CRM on each kind of database. Its schema is made once and then emptied, or copied: that is what takes time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import delete

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.crm.local.tables import metadata
from app.database.engine import Database


@pytest.fixture(scope="session")
def sqlite_crm_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty CRM in a file, to be copied."""
    path = tmp_path_factory.mktemp("crm") / "crm.db"
    database = Database(f"sqlite:///{path}")
    open_crm(database)
    database.close()
    return path


@pytest.fixture(scope="session")
def postgresql_crm(postgresql_server: Any) -> Iterator[Database]:
    """A CRM on the server, to be emptied."""
    with psycopg.connect(postgresql_server.get_uri(), autocommit=True) as connection:
        connection.execute("CREATE DATABASE crm_tests TEMPLATE template0 ENCODING 'UTF8'")
    database = Database(postgresql_server.get_uri(database="crm_tests", driver="psycopg"))
    open_crm(database)
    yield database
    database.close()


@pytest.fixture
def sqlite_crm_database(sqlite_crm_file: Path, tmp_path: Path) -> Iterator[Database]:
    """An empty CRM on SQLite."""
    database = Database(f"sqlite:///{shutil.copy(sqlite_crm_file, tmp_path / 'crm.db')}")
    yield database
    database.close()


@pytest.fixture
def postgresql_crm_database(postgresql_crm: Database) -> Database:
    """An empty CRM on PostgreSQL."""
    with postgresql_crm.write() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")  # history refuses it otherwise
        for table in reversed(metadata.sorted_tables):  # quicker than TRUNCATE for the few rows of a test
            connection.execute(delete(table))
    return postgresql_crm


@pytest.fixture(params=["sqlite", "postgresql"])
def crm_database(request: pytest.FixtureRequest) -> Database:
    """An empty CRM, once of each kind."""
    database = request.getfixturevalue(f"{request.param}_crm_database")
    assert isinstance(database, Database)
    return database


@pytest.fixture
def gateway(crm_database: Database) -> LocalGateway:
    """A local CRM without users."""
    return LocalGateway(crm_database)
