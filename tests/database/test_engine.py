"""Transactions: whole or not at all, and a reason that people understand when the database can't."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from app.database.engine import Database
from app.domain.errors import DatabaseRefused, DatabaseUnavailable

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
AS_NOBODY = """
import os, sys
from pathlib import Path
from sqlalchemy import text
from app.database.engine import Database
from app.domain.errors import DatabaseUnavailable
database = Database(sys.argv[1])
import sqlalchemy.dialects.sqlite.pysqlite
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    with database.write() as connection:
        connection.execute(text("INSERT INTO notes VALUES (9)"))
except DatabaseUnavailable as error:
    print(error.reason)
"""


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    yield from noted(Database(database_url))


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    yield from noted(Database(sqlite_url, busy_milliseconds=50))


def noted(database: Database) -> Iterator[Database]:
    with database.write() as connection:
        connection.execute(text("CREATE TABLE notes (number INTEGER PRIMARY KEY, words TEXT)"))
    yield database
    database.close()


def numbers(database: Database) -> list[int]:
    with database.read() as connection:
        return list(connection.execute(text("SELECT number FROM notes ORDER BY number")).scalars())


def add(database: Database, *many: int) -> None:
    with database.write() as connection:
        for number in many:
            connection.execute(text("INSERT INTO notes (number) VALUES (:number)"), {"number": number})


def terminate_others(url: str) -> None:
    """Ends every other connection to the database."""
    killer = Database(url)
    others = "pid <> pg_backend_pid() AND datname = current_database()"
    with killer.write() as connection:
        connection.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
    killer.close()


def test_an_exception_takes_everything_back(database: Database) -> None:
    generation = database.generation

    def fail() -> None:
        with database.write() as connection:
            connection.execute(text("INSERT INTO notes (number) VALUES (1)"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with pytest.raises(IntegrityError):
        add(database, 2, 2)
    assert numbers(database) == []
    assert database.generation == generation
    add(database, 3)
    assert numbers(database) == [3]
    assert database.generation == generation + 1


def test_a_reader_sees_one_state_throughout(database: Database) -> None:
    add(database, 1)
    with database.read() as connection:
        count = text("SELECT count(*) FROM notes")
        assert connection.execute(count).scalar_one() == 1
        add(database, 2)
        assert connection.execute(count).scalar_one() == 1
    assert numbers(database) == [1, 2]


def test_readers_cannot_write(sqlite: Database) -> None:
    with pytest.raises(DatabaseUnavailable), sqlite.read() as connection:
        connection.execute(text("INSERT INTO notes (number) VALUES (1)"))
    assert numbers(sqlite) == []


def test_writers_take_turns_from_the_start(sqlite: Database) -> None:
    """With a deferred BEGIN the second one would get through until its first statement."""
    other = Database(sqlite.url, busy_milliseconds=50)
    with sqlite.write():
        with pytest.raises(DatabaseUnavailable) as refused, other.write():
            pytest.fail("a second writer was let in")
        assert refused.value.reason == "locked"
    add(other, 1)
    other.close()


def test_locked_by_another_program(sqlite: Database) -> None:
    path = str(sqlite.url.database)
    command = [sys.executable, "-c", HOLD, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(DatabaseUnavailable) as refused:
            add(sqlite, 1)
        assert numbers(sqlite) == []  # reading goes on
        holder.kill()
        holder.wait(10)
    assert refused.value.reason == "locked"
    assert refused.value.where == "test.db"
    add(sqlite, 1)


def test_disk_full(sqlite: Database) -> None:
    with sqlite.write() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages + 3}"))
    many = [{"number": number, "words": "x" * 999} for number in range(100)]
    with pytest.raises(DatabaseUnavailable) as refused, sqlite.write() as connection:
        connection.execute(text("INSERT INTO notes VALUES (:number, :words)"), many)
    assert refused.value.reason == "full"
    assert numbers(sqlite) == []
    add(sqlite, 1)
    assert numbers(sqlite) == [1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_one_may_not_write_to(sqlite: Database, tmp_path: Path) -> None:
    path = Path(str(sqlite.url.database))
    sqlite.close()
    modes = {folder: folder.stat().st_mode for folder in path.parents if not folder.stat().st_mode & stat.S_IXOTH}
    modes[path.parent] = path.parent.stat().st_mode
    try:
        for folder, mode in modes.items():  # somebody else must get as far as the folder
            folder.chmod(0o555 if folder == path.parent else mode | 0o111)
        path.chmod(0o444)
        command = [sys.executable, "-c", AS_NOBODY, str(sqlite.url)]
        answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    finally:
        for folder, mode in modes.items():
            folder.chmod(mode)
        path.chmod(0o600)
    assert answer.stdout.strip() == "read_only"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable) as refused:
        add(Database.of_file(tmp_path / "gone" / "test.db"), 1)
    assert refused.value.reason == "missing_folder"


def test_no_database_at_all(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear customer, " * 500)
    with pytest.raises(DatabaseRefused) as refused:
        numbers(Database.of_file(tmp_path / "letter.db"))
    assert refused.value.reason == "foreign"


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    database = Database(f"postgresql://someone:secret@/nothing?host={tmp_path}")
    with pytest.raises(DatabaseUnavailable) as refused:
        numbers(database)
    assert refused.value.reason == "unreachable"
    assert "secret" not in refused.value.where
    database.close()


def test_a_host_that_nobody_knows() -> None:
    """Seen to fail (a bug, with its traceback) while the reason was looked for in the driver's words."""
    database = Database("postgresql://someone@nowhere.invalid/nothing")
    with pytest.raises(DatabaseUnavailable) as refused:
        numbers(database)
    assert refused.value.reason == "unreachable"
    database.close()


def test_words_in_an_error_are_no_reason(database: Database) -> None:
    """Seen to fail (told as a server that is out of reach) while "connection" anywhere in the text was enough."""
    with pytest.raises(DBAPIError), database.read() as connection:
        connection.execute(text("SELECT * FROM the_connection_is_busy"))


def test_a_password_that_is_wrong_or_a_database_that_is_not_there(postgresql_url: str) -> None:
    gone = Database(Database(postgresql_url).url.set(database="gone"))
    with pytest.raises(DatabaseUnavailable) as refused:
        numbers(gone)
    assert refused.value.reason == "unreachable"
    gone.close()


def test_a_server_that_stops_in_the_middle(postgresql_url: str) -> None:
    def write_and_be_cut_off(database: Database) -> None:
        with database.write() as connection:
            connection.execute(text("INSERT INTO notes (number) VALUES (1)"))
            terminate_others(postgresql_url)
            connection.execute(text("INSERT INTO notes (number) VALUES (2)"))

    for database in noted(Database(postgresql_url)):
        with pytest.raises(DatabaseUnavailable) as refused:
            write_and_be_cut_off(database)
        assert refused.value.reason == "unreachable"
        assert numbers(database) == []


def test_a_connection_that_died_in_the_pool_is_replaced(postgresql_url: str) -> None:
    for database in noted(Database(postgresql_url)):
        add(database, 1)
        terminate_others(postgresql_url)
        assert numbers(database) == [1]


def test_a_conditional_write_sees_what_was_just_committed(database: Database) -> None:
    """On PostgreSQL this fails with a write transaction that sees one state throughout."""
    add(database, 1)
    if database.is_sqlite:
        return  # there only one can write at a time
    other = Database(database.url)
    change = text("UPDATE notes SET words = 'x' WHERE number = 1 AND words IS NULL")
    with database.write() as connection:
        assert connection.execute(text("SELECT count(*) FROM notes")).scalar_one() == 1
        with other.write() as second:
            assert second.execute(change).rowcount == 1
        assert connection.execute(change).rowcount == 0
    other.close()


def test_errors_hold_no_data(database: Database) -> None:
    with pytest.raises(DBAPIError) as failure, database.write() as connection:
        connection.execute(text("INSERT INTO missing VALUES (:name)"), {"name": "Contoso"})
    assert "Contoso" not in str(failure.value)
    assert os.fspath(ROOT) not in str(failure.value)
