"""Brings a database to the newest schema, and refuses what is not ours, newer than we are, or damaged.

A database that is current is recognised by one query; alembic is imported only when there is something to do. The
revisions of a history are numbered files (``versions/0001_baseline.py``); the number of the last one applied stands
in the table ``<name>_version`` and, on SQLite, in the file's ``user_version`` too.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, MetaData, inspect

from app.database.engine import Database
from app.database.file_header import prepare_new, refuse_unless_ours
from app.database.guards import append_only, versioned
from app.domain.errors import DatabaseRefused

if TYPE_CHECKING:
    from alembic.config import Config

__all__ = ["append_only", "is_sound", "newest_revision", "open_schema", "versioned"]


def open_schema(
    database: Database,
    name: str,
    metadata: MetaData,
    migrations_path: Path,
    application_id: int,
    backup: Callable[[], object] | None = None,
) -> bool:
    """Makes the database ready for use; whether it was new.

    ``metadata`` must be what the last revision leads to. ``backup`` is called before a database with something in it
    gets another form; what it raises leaves the database as it is. Raises ``DatabaseRefused`` and leaves the database
    as it is when it is foreign, of a newer program, or damaged.
    """
    newest = newest_revision(migrations_path)
    if database.is_sqlite and database.url.database not in (None, "", ":memory:"):
        path = Path(str(database.url.database))
        refuse_unless_ours(path, application_id, newest)
        prepare_new(path, application_id)
    with database.read() as connection:
        present = _revision(connection, name, database.where)
    if present > newest:
        raise DatabaseRefused("newer", database.where)
    if backup is not None and 0 < present < newest:
        backup()
    if present < newest:
        _migrate(database, name, metadata, migrations_path, application_id)
    return present == 0


def newest_revision(migrations_path: Path) -> int:
    """The number of the last revision of a history."""
    return max((int(path.name[:4]) for path in (migrations_path / "versions").glob("[0-9]*.py")), default=0)


def is_sound(database: Database) -> bool:
    """Whether SQLite finds its file in order; reads all of it. A server looks after itself."""
    if not database.is_sqlite:
        return True
    try:
        with database.read() as connection:
            return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok")
    except DatabaseRefused:
        return False


def _revision(connection: Connection, name: str, where: str) -> int:
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    tables = inspect(connection).get_table_names()
    if f"{name}_version" not in tables:
        if tables:
            raise DatabaseRefused("foreign", where)
        return 0
    revision = connection.exec_driver_sql(f"SELECT version_num FROM {name}_version").scalar()
    return int(revision or 0)


def _migrate(database: Database, name: str, metadata: MetaData, path: Path, application_id: int) -> None:
    with database.write() as connection:
        if not database.is_sqlite:  # another client may be doing the same
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({application_id})")
        if _revision(connection, name, database.where) == newest_revision(path):
            return
        from alembic import command

        command.upgrade(_configuration(connection, name, metadata, path), "head")
        if database.is_sqlite:
            connection.exec_driver_sql(f"PRAGMA user_version = {newest_revision(path)}")


def _configuration(connection: Connection, name: str, metadata: MetaData, path: Path) -> Config:
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(path).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    configuration.attributes |= {"connection": connection, "metadata": metadata, "version_table": f"{name}_version"}
    return configuration
