"""What the first hundred bytes of a SQLite file tell, read without SQLite, so that a refused file is never touched."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import DatabaseRefused, DatabaseUnavailable

MAGIC = b"SQLite format 3\0"
HEADER_LENGTH = 100
LARGEST_PAGE = 65_536


@dataclass(frozen=True, slots=True)
class FileHeader:
    """See the SQLite file format, section 1.3. ``pages`` is 0 where the header doesn't say."""

    page_size: int
    pages: int
    revision: int
    application_id: int


def refuse_unless_ours(path: Path, application_id: int, newest: int) -> None:
    """Raises ``DatabaseRefused`` for a file that is no database of this kind, of a newer program, or cut short.

    A file that isn't there yet, or is empty, passes.
    """
    try:
        size = path.stat().st_size if path.exists() else 0
        if not size:
            return
        with path.open("rb") as file:
            header = _parsed(file.read(HEADER_LENGTH), path.name)
    except IsADirectoryError as error:
        raise DatabaseRefused("foreign", path.name) from error
    except OSError as error:
        raise DatabaseUnavailable("read_only" if path.exists() else "missing_folder", path.name) from error
    if header.application_id != application_id:
        raise DatabaseRefused("foreign", path.name)
    if header.revision > newest:
        raise DatabaseRefused("newer", path.name)
    log = path.with_name(path.name + "-wal")
    complete = log.exists() and log.stat().st_size  # a crash may have left pages in the log alone
    if not complete and size < header.pages * header.page_size:
        raise DatabaseRefused("damaged", path.name)


def prepare_new(path: Path, application_id: int) -> None:
    """Makes the file that isn't there yet, marked as ours and readable by its owner alone, as is a new folder."""
    if path.exists() and path.stat().st_size:
        return
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA application_id = {application_id}")
    except (OSError, sqlite3.OperationalError) as error:
        raise DatabaseUnavailable("read_only" if path.parent.is_dir() else "missing_folder", path.name) from error


def _parsed(data: bytes, name: str) -> FileHeader:
    if not data.startswith(MAGIC):
        raise DatabaseRefused("foreign", name)
    if len(data) < HEADER_LENGTH:
        raise DatabaseRefused("damaged", name)

    def number(start: int, length: int = 4) -> int:
        return int.from_bytes(data[start : start + length], "big")

    page_size = LARGEST_PAGE if number(16, 2) == 1 else number(16, 2)
    sizes = {2**power for power in range(9, 17)}
    if page_size not in sizes or not {data[18], data[19]} <= {1, 2} or tuple(data[21:24]) != (64, 32, 32):
        raise DatabaseRefused("damaged", name)
    pages = number(28) if number(24) == number(92) else 0
    return FileHeader(page_size, pages, number(60), number(68))
