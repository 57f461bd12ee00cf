"""Databases are brought to the newest schema, and those that are not ours are left as they are."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from app.database.engine import Database
from app.database.schema import is_sound, newest_revision
from app.domain.errors import DatabaseRefused, DatabaseUnavailable
from tests.database.history import APPLICATION_ID, opened, write_history

ROOT = Path(__file__).resolve().parents[2]
OPEN_AGAIN = """
import sys
from pathlib import Path
from app.database.engine import Database
from tests.database.history import opened
database = Database(sys.argv[1])
assert not opened(database, Path(sys.argv[2]))
database.close()
print("alembic" in sys.modules)
"""


def words(database: Database) -> list[str]:
    with database.read() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT words FROM notes")]


def test_new_then_current_then_older(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    first = write_history(tmp_path / "first", 1)
    assert opened(database, first)
    assert not opened(database, first)
    assert words(database) == []
    assert not opened(database, write_history(tmp_path / "second", 3))
    assert words(database) == ["from revision 2"]
    database.close()


def test_a_newer_schema_is_refused(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    opened(database, write_history(tmp_path / "new", 3))
    with pytest.raises(DatabaseRefused) as refused:
        opened(database, write_history(tmp_path / "old", 2))
    assert refused.value.reason == "newer"
    database.close()


def test_a_foreign_server_database_is_refused(postgresql_url: str, tmp_path: Path) -> None:
    database = Database(postgresql_url)
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE theirs (a INTEGER)")
    with pytest.raises(DatabaseRefused) as refused:
        opened(database, write_history(tmp_path / "history", 1))
    assert refused.value.reason == "foreign"
    with database.read() as connection:
        assert inspect(connection).get_table_names() == ["theirs"]
    database.close()


def test_a_migration_that_fails_leaves_nothing_behind(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    opened(database, write_history(tmp_path / "first", 1))
    broken = write_history(tmp_path / "broken", 2, broken=True)
    with pytest.raises(DBAPIError):
        opened(database, broken)
    with database.read() as connection:
        assert "half" not in inspect(connection).get_table_names()
    assert words(database) == []
    assert not opened(database, write_history(tmp_path / "mended", 3))
    assert words(database) == ["from revision 2"]
    database.close()


def test_two_who_open_a_new_database_at_once(database_url: str, tmp_path: Path) -> None:
    """Without the lock around the migration one of the two fails."""
    history = write_history(tmp_path / "history", 3)
    both = threading.Barrier(2)
    failures: list[BaseException] = []

    def start() -> None:
        database = Database(database_url)
        try:
            both.wait(20)
            opened(database, history)
            assert words(database) == ["from revision 2"]
        except BaseException as error:  # noqa: BLE001 - told to the main thread
            failures.append(error)
        finally:
            database.close()

    threads = [threading.Thread(target=start) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []


def test_a_current_database_opens_without_alembic(sqlite_url: str, tmp_path: Path) -> None:
    """Seen to fail with alembic imported on top of the module."""
    history = write_history(tmp_path / "history", 2)
    database = Database(sqlite_url)
    opened(database, history)
    database.close()
    command = [sys.executable, "-c", OPEN_AGAIN, sqlite_url, str(history)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip() == "False"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_files_are_the_users_alone(tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        path = tmp_path / "folder" / "test.db"
        database = Database.of_file(path)
        opened(database, write_history(tmp_path / "history", 1))
        modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in path.parent.iterdir()}
        database.close()
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}
    assert "test.db" in modes and "test.db-wal" in modes


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (a)")


def text_file(path: Path) -> None:
    path.write_text("No.,Name\n" * 400)


def short_file(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 20)


def newer(path: Path) -> None:
    made(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9")


def cut_short(path: Path) -> None:
    made(path)
    path.write_bytes(path.read_bytes()[:-4096])


def bad_page_size(path: Path) -> None:
    made(path)
    content = bytearray(path.read_bytes())
    content[16:18] = b"\x0f\xff"
    path.write_bytes(content)


def other_kind(path: Path) -> None:
    made(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID + 1}")


def made(path: Path) -> None:
    database = Database.of_file(path)
    opened(database, write_history(path.with_suffix(".history"), 1))
    database.close()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (foreign, "foreign"),
        (text_file, "foreign"),
        (other_kind, "foreign"),
        (short_file, "damaged"),
        (newer, "newer"),
        (cut_short, "damaged"),
        (bad_page_size, "damaged"),
    ],
)
def test_a_refused_file_is_not_touched(make: Callable[[Path], None], reason: str, tmp_path: Path) -> None:
    """Every file of the folder is the same, byte for byte, and there is no new one."""
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "test.db"
    make(path)
    before = contents(folder)
    database = Database.of_file(path)
    with pytest.raises(DatabaseRefused) as refused:
        opened(database, write_history(tmp_path / "history", 2))
    database.close()
    assert (refused.value.reason, refused.value.where) == (reason, "test.db")
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, tuple[int, str]]:
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {
        str(path): (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest()) for path in sorted(files)
    }


def test_damage_further_in_is_found_by_the_check(sqlite_url: str, tmp_path: Path) -> None:
    database = Database(sqlite_url)
    opened(database, write_history(tmp_path / "history", 1))
    with database.write() as connection:
        for number in range(500):
            connection.exec_driver_sql("INSERT INTO notes (words) VALUES (?)", (f"{number}" * 50,))
    assert is_sound(database)
    database.close()
    path = Path(str(database.url.database))
    content = bytearray(path.read_bytes())
    for page in range(3 * 4096, len(content), 4096):
        content[page : page + 64] = b"\xff" * 64
    path.write_bytes(content)
    assert not is_sound(database)
    with pytest.raises(DatabaseRefused) as refused:
        words(database)
    assert refused.value.reason == "damaged"
    database.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    database = Database.of_file(tmp_path / "file" / "sub" / "test.db")
    with pytest.raises(DatabaseUnavailable) as refused:
        opened(database, write_history(tmp_path / "history", 1))
    assert refused.value.reason == "missing_folder"


def test_the_newest_revision(tmp_path: Path) -> None:
    assert newest_revision(write_history(tmp_path / "history", 3)) == 3
    assert newest_revision(tmp_path) == 0


def test_what_is_there_is_backed_up_before_it_gets_another_form(database_url: str, tmp_path: Path) -> None:
    """Seen to fail with the backup made for new databases, and after the migration."""
    seen: list[list[str]] = []
    database = Database(database_url)

    def look() -> None:
        with database.read() as connection:
            seen.append(sorted(inspect(connection).get_table_names()))

    opened(database, write_history(tmp_path / "first", 2), look)
    assert seen == [], "there was nothing yet"
    opened(database, write_history(tmp_path / "first", 2), look)
    assert seen == [], "there was nothing to do"
    opened(database, write_history(tmp_path / "second", 3), look)
    assert len(seen) == 1 and "notes" in seen[0] and "tags" not in seen[0]
    database.close()


def test_without_its_backup_a_database_keeps_its_form(database_url: str, tmp_path: Path) -> None:
    def full() -> None:
        raise DatabaseUnavailable("full", "backups")

    database = Database(database_url)
    opened(database, write_history(tmp_path / "first", 2))
    with pytest.raises(DatabaseUnavailable):
        opened(database, write_history(tmp_path / "second", 3), full)
    with database.read() as connection:
        assert "tags" not in inspect(connection).get_table_names()
    database.close()
