"""Which versions of the libraries and of the servers below are in use: for About, and for the proof of a bundle."""

from __future__ import annotations

import sqlite3
from importlib.metadata import version

import sqlalchemy

from app.database.engine import Database


def library_versions() -> dict[str, str]:
    """By the library's name. Raises ``ImportError`` when the PostgreSQL driver lacks its compiled part."""
    import psycopg

    return {
        "SQLAlchemy": sqlalchemy.__version__,
        "Alembic": version("alembic"),
        "SQLite": sqlite3.sqlite_version,
        "Psycopg": f"{psycopg.__version__} ({psycopg.pq.__impl__}, libpq {_dotted(psycopg.pq.version())})",
    }


def server_version(database: Database) -> str:
    """What keeps the records: "SQLite 3.45.1", "PostgreSQL 18.1"."""
    if database.is_sqlite:
        return f"SQLite {sqlite3.sqlite_version}"
    with database.read() as connection:
        return f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one()}"


def _dotted(number: int) -> str:
    """libpq counts 180001 for 18.1."""
    return f"{number // 10_000}.{number % 10_000}"
