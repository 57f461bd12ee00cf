"""What is stored comes back the same on both engines, and sorts the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, delete, insert, select
from sqlalchemy.exc import StatementError

from app.database.columns import Big, Day, Money, UtcTime, Words, YesNo, text
from app.database.engine import Database

METADATA = MetaData()
THINGS = Table(
    "things",
    METADATA,
    Column("seq", Big, primary_key=True),
    *text("words", 20),
    Column("amount", Money),
    Column("at", UtcTime),
    Column("day", Day),
    Column("yes", YesNo),
    Column("number", Big),
    Column("free", Words),
    sqlite_strict=True,
)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
STORABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
TIMES = st.datetimes(
    datetime(1000, 1, 2),  # noqa: DTZ001 - hypothesis wants bounds without a zone
    datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=ZONES,
)
ROWS = st.fixed_dictionaries(
    {
        "words": STORABLE,
        "amount": st.none() | st.decimals(-90_000_000_000_000, 90_000_000_000_000, places=2),
        "at": st.none() | TIMES,
        "day": st.none() | st.dates(date(1, 1, 1)),
        "yes": st.none() | st.booleans(),
        "number": st.none() | st.integers(-(2**63), 2**63 - 1),
        "free": st.none() | STORABLE,
    }
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    if request.param == "sqlite":
        database = Database.of_file(tmp_path_factory.mktemp("columns") / "test.db")
    else:
        database = Database(request.getfixturevalue("postgresql_module_url"))
    with database.write() as connection:
        METADATA.create_all(connection)
    yield database
    database.close()


@given(rows=st.lists(ROWS, min_size=1, max_size=5))
def test_round_trip_and_order(database: Database, rows: list[dict[str, Any]]) -> None:
    names = list(rows[0])
    with database.write() as connection:
        connection.execute(delete(THINGS))
        connection.execute(insert(THINGS), rows)
    with database.read() as connection:
        stored = connection.execute(select(THINGS).order_by(THINGS.c.seq)).all()
        assert [{name: getattr(row, name) for name in names} for row in stored] == rows
        for name in ("words", "at", "amount", "day"):
            column = THINGS.c[name]
            values = list(connection.execute(select(column).where(column.is_not(None)).order_by(column)).scalars())
            assert values == sorted(row[name] for row in rows if row[name] is not None)
    for row in stored:
        assert row.at is None or row.at.tzinfo is UTC
        assert row.amount is None or row.amount.as_tuple().exponent == -2


@pytest.mark.parametrize(
    "wrong",
    [{"words": "x" * 21}, {"words": None}, {"number": 2**63}, {"yes": "maybe"}],
    ids=str,
)
def test_what_does_not_fit_is_refused(database: Database, wrong: dict[str, object]) -> None:
    with pytest.raises((StatementError, OverflowError)), database.write() as connection:
        connection.execute(insert(THINGS), [{"words": "", **wrong}])


def test_fractions_of_a_cent_are_rounded_half_even(database: Database) -> None:
    with database.write() as connection:
        connection.execute(delete(THINGS))
        connection.execute(insert(THINGS), [{"amount": Decimal(text)} for text in ("0.005", "0.015", "-2.675", "7")])
        stored = list(connection.execute(select(THINGS.c.amount).order_by(THINGS.c.seq)).scalars())
    assert [str(amount) for amount in stored] == ["0.00", "0.02", "-2.68", "7.00"]
