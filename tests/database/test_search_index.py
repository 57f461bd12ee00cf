"""The search index itself: many rows at once, damage, and what a search means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Column, MetaData, Table, delete, insert, select, update

from app.database.columns import Big, Words
from app.database.engine import Database
from app.database.search_index import SearchIndex, matches, words_of

METADATA = MetaData()
NOTES = Table(
    "notes",
    METADATA,
    Column("seq", Big, primary_key=True),
    Column("search_text", Words, nullable=False),
    sqlite_strict=True,
)
SEARCH = SearchIndex("notes")
SEARCH.attach(NOTES)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    with database.write() as connection:
        METADATA.create_all(connection)
        connection.execute(insert(NOTES), [{"search_text": "before all"}])
    yield database
    database.close()


def found(database: Database, search: str) -> list[str]:
    with database.read() as connection:
        condition = SEARCH.condition(search, NOTES, connection.dialect.name)
        assert condition is not None
        rows = connection.execute(select(NOTES.c.search_text).where(condition).order_by(NOTES.c.seq))
        return list(rows.scalars())


def add_many(database: Database) -> None:
    with database.write() as connection, SEARCH.adding(connection):
        connection.execute(insert(NOTES), [{"search_text": f"added {number}"} for number in range(300)])


def test_many_rows_at_once_are_found_and_later_ones_too(database: Database) -> None:
    add_many(database)
    assert found(database, "added 299") == ["added 299"]
    assert len(found(database, "added")) == 300
    assert found(database, "before") == ["before all"]
    with database.write() as connection:
        connection.execute(insert(NOTES), [{"search_text": "a later one"}])
        connection.execute(update(NOTES).where(NOTES.c.search_text == "added 7").values(search_text="changed"))
        connection.execute(delete(NOTES).where(NOTES.c.search_text == "added 8"))
    assert found(database, "later") == ["a later one"]
    assert found(database, "changed") == ["changed"]
    assert found(database, "added 8") == [f"added 8{digit}" for digit in range(10)]
    if database.is_sqlite:
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO notes_search(notes_search) VALUES ('integrity-check')")


def test_many_rows_that_fail_leave_the_index_as_it_was(database: Database) -> None:
    """Also where the transaction goes on. Seen to fail without the savepoint: nothing is indexed any more."""

    def fail() -> None:
        with SEARCH.adding(connection):
            connection.execute(insert(NOTES), [{"search_text": "never"}])
            raise KeyError

    with database.write() as connection:
        with pytest.raises(KeyError):
            fail()
        connection.execute(insert(NOTES), [{"search_text": "now"}])
    assert found(database, "now") == ["now"]
    assert found(database, "never") == []


@pytest.mark.parametrize(
    ("text", "search", "hit"),
    [
        ("adatum corporation", "DATU", True),
        ("adatum corporation", "co", True),
        ("adatum corporation", "or", False),
        ("adatum corporation", "c ad", True),
        ("adatum corporation", "adatum missing", False),
        ("straße 5", "STRASSE", False),  # stored texts are folded, this one isn't
        ("strasse 5", "Straße", True),
        ("100% sure", "0%", False),
        ("100% sure", "00%", True),
        ("anything", "  ", True),
        ("anything", "\0", False),
    ],
)
def test_what_a_search_means(text: str, search: str, hit: bool) -> None:
    assert matches(text, search) == hit


def test_words_are_folded_and_said_once() -> None:
    assert words_of(" Ab  aB\tÉ ") == ("ab", "é")
    assert words_of("\ud800") is None
