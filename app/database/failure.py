"""What a failure of a driver means to people: told by its code, never by words, which occur in other errors too."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from app.domain.errors import AppError, DatabaseRefused, DatabaseUnavailable

_SQLITE: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CANTOPEN: "missing_folder",
    sqlite3.SQLITE_IOERR: "failing",
}
_POSTGRESQL: Mapping[str, str] = {
    "08": "unreachable",  # connection exceptions
    "28": "unreachable",  # the password, the right to connect
    "57P": "unreachable",  # shut down, starting up
    "3D": "unreachable",  # no such database
    "53300": "unreachable",  # too many connections
    "53100": "full",
    "25006": "read_only",
    "55P03": "locked",
    "40": "locked",  # deadlock, serialization failure
    "58": "failing",  # the server's disk
}
"""By the beginning of the SQLSTATE."""


def understood(error: DBAPIError, where: str) -> AppError | None:
    """The known error behind the driver's; ``None``: it is a bug."""
    if isinstance(error.orig, sqlite3.Error):
        return _of_sqlite(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF, where)
    state = getattr(error.orig, "sqlstate", None)
    if state is None:  # no server said anything: it was not reached, or the connection broke
        lost = isinstance(error, OperationalError | InterfaceError)
        return DatabaseUnavailable("unreachable", where) if lost else None
    reason = next((known for start, known in _POSTGRESQL.items() if state.startswith(start)), None)
    return None if reason is None else DatabaseUnavailable(reason, where)


def _of_sqlite(code: int, where: str) -> AppError | None:
    if code == sqlite3.SQLITE_CORRUPT:
        return DatabaseRefused("damaged", where)
    if code == sqlite3.SQLITE_NOTADB:
        return DatabaseRefused("foreign", where)
    return DatabaseUnavailable(_SQLITE[code], where) if code in _SQLITE else None
