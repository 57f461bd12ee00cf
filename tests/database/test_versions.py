from __future__ import annotations

import re
import sqlite3

from app.database.engine import Database
from app.database.versions import library_versions, server_version


def test_each_library_says_its_version() -> None:
    versions = library_versions()
    assert versions["SQLite"] == sqlite3.sqlite_version
    assert re.fullmatch(r"\d+\.\d+\.\d+ \(binary, libpq \d+\.\d+\)", versions["Psycopg"])
    assert all(re.match(r"\d+\.\d+", version) for version in versions.values())


def test_each_kind_of_server_says_its_version(database_url: str) -> None:
    database = Database(database_url)
    said = server_version(database)
    database.close()
    assert re.fullmatch(r"(SQLite|PostgreSQL) \d+\.\d+.*", said)
    assert said.startswith("SQLite") == database_url.startswith("sqlite")
