"""The triggers: versions must grow, history is only added to. Without its trigger each of these statements passes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, insert, text
from sqlalchemy.exc import IntegrityError

from app.database.columns import Big, Words
from app.database.engine import Database
from app.database.guards import append_only, versioned

METADATA = MetaData()
RECORDS = Table(
    "records",
    METADATA,
    Column("seq", Big, primary_key=True),
    Column("words", Words, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_strict=True,
)
HISTORY = Table("entries", METADATA, Column("seq", Big, primary_key=True), Column("words", Words), sqlite_strict=True)
versioned(RECORDS)
append_only(HISTORY)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    with database.write() as connection:
        METADATA.create_all(connection)
        connection.execute(insert(RECORDS), [{"words": "a", "version": 3}, {"words": "b", "version": 1}])
        connection.execute(insert(HISTORY), [{"words": "a"}])
    yield database
    database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE records SET words = 'x'",
        "UPDATE records SET words = 'x', version = version",
        "UPDATE records SET version = 2",
        "UPDATE entries SET words = 'x'",
        "DELETE FROM entries",
    ],
)
def test_refused(database: Database, statement: str) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.execute(text(statement))
    with database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM records WHERE words = 'x'")).scalar_one() == 0
        assert connection.execute(text("SELECT count(*) FROM entries WHERE words = 'a'")).scalar_one() == 1


def test_replacing_and_truncating_are_refused_too(database: Database) -> None:
    statement = "REPLACE INTO entries VALUES (1, 'x')" if database.is_sqlite else "TRUNCATE entries"
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.execute(text(statement))


def test_allowed(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("UPDATE records SET words = 'x', version = version + 1"))
        connection.execute(text("INSERT INTO entries (words) VALUES ('b')"))
        connection.execute(text("DELETE FROM records"))
