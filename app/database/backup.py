"""Copies of SQLite databases, made while they are in use, and taken back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from app.database.engine import Database
from app.domain.errors import DatabaseUnavailable

KEEP = 10
_SUFFIX = ".db"
_UNFINISHED = ".part"


class Backups:
    """The backups of some databases in one folder, named by database and time (``nav-20260214T093000.123456Z.db``).

    Only SQLite files are copied: a server's databases are backed up by who runs the server. The folder and the copies
    are the user's alone; the newest ten of each database are kept.
    """

    def __init__(self, folder: Path, databases: Mapping[str, Database]) -> None:
        self._folder = folder
        self._databases = databases
        self._making = Lock()

    def make(self, name: str, at: datetime | None = None) -> Path | None:
        """A copy of the database called ``name`` as it is now, whole or not there at all; None: it's on a server.
        Raises ``DatabaseUnavailable`` when the copy can't be written."""
        database = self._databases[name]
        if not database.is_sqlite or not database.url.database:
            return None
        stamp = (at or datetime.now(UTC)).astimezone(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
        target = self._folder / f"{name}-{stamp}{_SUFFIX}"
        with self._making:  # the daily one and the one before a long work may come at the same time
            for cut_off in self._folder.glob(f"{name}-*{_UNFINISHED}"):
                cut_off.unlink(missing_ok=True)
            self._write(Path(database.url.database), target)
            for old in self.all(name)[KEEP:]:
                old.unlink(missing_ok=True)
        return target

    def _write(self, source: Path, target: Path) -> None:
        unfinished = target.with_suffix(_UNFINISHED)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
            _copy(source, unfinished)
            unfinished.replace(target)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                unfinished.unlink()
            raise DatabaseUnavailable(_reason(error), self._folder.name) from error

    def all(self, name: str) -> list[Path]:
        """The backups of the database called ``name``, the newest first."""
        return sorted(self._folder.glob(f"{name}-*{_SUFFIX}"), reverse=True)

    def last(self, name: str) -> datetime | None:
        """When the newest backup of the database called ``name`` was made."""
        for path in self.all(name):
            with suppress(ValueError):
                stamp = path.stem.removeprefix(f"{name}-")
                return datetime.strptime(stamp, "%Y%m%dT%H%M%S.%fZ").replace(tzinfo=UTC)
        return None


def restore(backup: Path, target: Path) -> None:
    """Puts the copy in place of the database ``target``, which nobody may have open."""
    for leftover in ("-wal", "-shm", "-journal"):
        target.with_name(target.name + leftover).unlink(missing_ok=True)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
    _copy(backup, unfinished)
    unfinished.replace(target)


def _copy(source: Path, target: Path) -> None:
    """SQLite's own copying: one state of the database, what is still in its log included."""
    address = f"{source.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as original, closing(sqlite3.connect(target)) as copy:
        original.backup(copy)


def _reason(error: Exception) -> str:
    text = str(error).casefold()
    if "full" in text or "no space" in text:
        return "full"
    return "locked" if "locked" in text else "read_only"
