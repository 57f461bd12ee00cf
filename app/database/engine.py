"""One database: its engine, its read transactions and its write transactions, alike on SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from app.database.failure import understood

BUSY_MILLISECONDS = 5_000
GENERATION = "generation"


class Database:
    """Hands out transactions. Repositories take the ``Connection`` that a service opened here.

    On SQLite reads and writes go over connections of their own; a write begins with ``BEGIN IMMEDIATE``, so that it
    never fails halfway for a lock, and one write at a time is let in by this process. ``generation`` grows with
    each write transaction of this process: what was computed over an older generation may be stale.
    """

    def __init__(self, url: str | URL, busy_milliseconds: int = BUSY_MILLISECONDS) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._reader = _engine(self.url, busy_milliseconds, immediate=False)
        self._writer = (
            _engine(self.url, busy_milliseconds, immediate=True)
            if self.is_sqlite
            # a conditional UPDATE must see what was committed a moment ago, and count 0 rows
            else self._reader.execution_options(isolation_level="READ COMMITTED")
        )
        self.generation = 0
        self._writing = RLock()

    @classmethod
    def of_file(cls, path: Path) -> Database:
        """The database in a file of its own, whatever characters its path holds."""
        return cls(URL.create("sqlite", database=str(path)))

    @property
    def where(self) -> str:
        """The file's name or the server's address, never a password: for messages."""
        return Path(self.url.database or "").name if self.is_sqlite else self.url.render_as_string(True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database throughout."""
        try:
            with self._reader.connect() as connection:
                connection.info[GENERATION] = self.generation
                with connection.begin():
                    yield connection
        except DBAPIError as error:
            raise understood(error, self.where) or error from error

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed at the end, or rolled back when an exception leaves it."""
        try:
            with self._writing, self._writer.connect() as connection:
                connection.info[GENERATION] = None
                with connection.begin():
                    yield connection
            self.generation += 1
        except DBAPIError as error:
            raise understood(error, self.where) or error from error

    def generation_of(self, connection: Connection) -> int | None:
        """The generation that a read transaction sees; ``None`` within a write, whose state is nobody else's."""
        generation: int | None = connection.info.get(GENERATION)
        return generation

    def close(self) -> None:
        """Gives all connections back."""
        self._reader.dispose()
        self._writer.dispose()


def _engine(url: URL, busy_milliseconds: int, *, immediate: bool) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            pool_pre_ping=True,
            hide_parameters=True,
            isolation_level="REPEATABLE READ",
        )
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1 if immediate else 3,
        max_overflow=0 if immediate else 5,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "isolation_level": None},  # BEGIN is ours alone
    )

    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        _prepare_sqlite(connection, busy_milliseconds, read_only=not immediate)

    event.listen(engine, "connect", prepare)
    begin = "BEGIN IMMEDIATE" if immediate else "BEGIN"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    event.listen(engine, "commit", lambda connection: connection.exec_driver_sql("COMMIT"))
    event.listen(engine, "rollback", _rollback)
    return engine


def _rollback(connection: Connection) -> None:
    if connection.invalidated:  # given up, as when a thread is told to end in the middle of a statement
        return
    raw = connection.connection.dbapi_connection
    if isinstance(raw, sqlite3.Connection) and raw.in_transaction:  # SQLite itself ends it after some errors
        connection.exec_driver_sql("ROLLBACK")


def _prepare_sqlite(connection: DBAPIConnection, busy_milliseconds: int, *, read_only: bool) -> None:
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {busy_milliseconds}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        # older SQLite calls it unsafe that the triggers of a search index write to a virtual table
        f"trusted_schema = {'OFF' if read_only else 'ON'}",
        "temp_store = MEMORY",
        "cache_size = -16000",
        f"query_only = {int(read_only)}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
