"""Totals by the database against totals in Python, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Index, MetaData, Table, insert, select

from app.database.columns import Big, Money, Words
from app.database.engine import Database
from app.database.paging import ListDefinition, Pager, Sortable
from app.domain.field import LARGEST_AMOUNT
from app.domain.listing import Filter, ListQuery
from app.domain.totals import Totals, totals_of

ROWS, SEED = 1_100, 5
NAMES = ("amount", "other")


class Shop:
    """A table of amounts, and its rows in the order of "no"."""

    def __init__(self, url: str) -> None:
        print(f"seed {SEED}")
        random = Random(SEED)
        self.database = Database(url)
        metadata = MetaData()
        table = Table(
            "shops",
            metadata,
            Column("seq", Big, primary_key=True),
            Column("id", Words, nullable=False),
            Column("no", Words, nullable=False),
            Column("city", Words, nullable=False),
            Column("amount", Money, nullable=False),
            Column("other", Money),
            Index("ix_no", "no", "seq"),
            sqlite_strict=True,
        )
        largest = int(LARGEST_AMOUNT * 100)
        self.rows = [
            {
                "seq": number,
                "id": str(number),
                "no": f"{number:04}",
                "city": random.choice("ab"),
                "amount": Decimal(random.randint(-largest, largest)) / 100,
                "other": random.choice([None, LARGEST_AMOUNT, -LARGEST_AMOUNT, Decimal("0.01")]),
            }
            for number in range(ROWS)
        ]
        with self.database.write() as connection:
            metadata.create_all(connection)
            connection.execute(insert(table), self.rows)
        self.pager = Pager(
            self.database,
            ListDefinition(
                table=table,
                columns={
                    "no": Sortable(table.c.no, indexed=True),
                    "amount": Sortable(table.c.amount),
                    "other": Sortable(table.c.other),
                },
                base=lambda: select(*table.c),
                filters={"city": lambda value: table.c.city == value},
            ),
        )

    def totals(self, query: ListQuery, ranges: list[tuple[int, int]]) -> dict[str, Totals]:
        with self.database.read() as connection:
            return self.pager.totals(connection, query, ranges, NAMES)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    if request.param == "sqlite":
        url = f"sqlite:///{Path(tmp_path_factory.mktemp('totals')) / 'shops.db'}"
    else:
        url = str(request.getfixturevalue("postgresql_module_url"))
    made = Shop(url)
    yield made
    made.database.close()


@given(
    sort=st.sampled_from(["no", "amount"]),
    descending=st.booleans(),
    city=st.sampled_from(["", "a"]),
    ranges=st.lists(st.tuples(st.integers(0, 120), st.integers(0, 20)), min_size=1, max_size=3),
)
def test_stretches_are_added_up_exactly(
    shop: Shop, sort: str, descending: bool, city: str, ranges: list[tuple[int, int]]
) -> None:
    query = ListQuery(sort, descending).filtered(*([Filter("city", city)] if city else []))
    rows = [row for row in shop.rows if city in ("", row["city"])]
    rows.sort(key=lambda row: (row[sort], row["seq"]), reverse=descending)
    stretches = [(first, first + more) for first, more in ranges]
    chosen = [row for first, last in stretches for row in rows[first : last + 1]]
    found = shop.totals(query, stretches)
    assert found == {name: totals_of(row[name] for row in chosen) for name in NAMES}  # type: ignore[misc]


def test_all_rows_are_added_up_beyond_what_64_bits_hold(shop: Shop) -> None:
    """Seen to fail on SQLite ("integer overflow") when cents were added as they are."""
    found = shop.totals(ListQuery("no"), [(0, ROWS - 1)])
    assert found == {name: totals_of(row[name] for row in shop.rows) for name in NAMES}  # type: ignore[misc]
    with shop.database.write() as connection:
        table = shop.pager._definition.table
        connection.execute(table.update().values(amount=LARGEST_AMOUNT))
    assert shop.totals(ListQuery("no"), [(0, ROWS - 1)])["amount"].sum == LARGEST_AMOUNT * ROWS > Decimal(2**63) / 100
    with shop.database.write() as connection:
        for row in shop.rows:
            connection.execute(table.update().where(table.c.seq == row["seq"]).values(amount=row["amount"]))


def test_of_nothing_all_is_zero(shop: Shop) -> None:
    assert shop.totals(ListQuery("no"), [(2_000, 2_050)]) == dict.fromkeys(NAMES, Totals())
    assert Totals().average == Decimal("0.00")
    assert totals_of([Decimal("1.00"), Decimal("0.01"), None]).average == Decimal("0.50")
