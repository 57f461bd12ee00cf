"""Pages of a list against the same list in plain Python: every order, search and filter, on both engines."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Index, MetaData, Table, delete, func, insert, select, update

from app.database.columns import Big, Money, Words
from app.database.engine import Database
from app.database.keyset import KeysetOrder
from app.database.paging import ListDefinition, Pager, SearchIndex, Sortable
from app.database.search_index import matches
from app.domain.folding import fold
from app.domain.listing import Filter, ListQuery

ROWS = 260
WORDS = (
    "Adatum",
    "Ätna",
    "straße",
    "a%b",
    "_x",
    '"quoted"',
    "İzmir",
    "日本語",
    "O'Neil",
    "-",
    "AND",
    "ab",
    "abc*",
    "!",
)
SORTS = ("no", "city", "amount", "note", "double", "group_name")


class Shop:
    """A table of customers on a real database, and its pager."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.changes = itertools.count(10**7)
        metadata = MetaData()
        self.groups = Table("groups", metadata, Column("code", Words, primary_key=True), Column("name", Words))
        self.table = Table(
            "shops",
            metadata,
            Column("seq", Big, primary_key=True, autoincrement=True),
            Column("id", Words, nullable=False, unique=True),
            Column("no", Words, nullable=False, unique=True),
            Column("city", Words, nullable=False),
            Column("amount", Money, nullable=False),
            Column("note", Words),
            Column("group_code", Words, nullable=False),
            Column("search_text", Words, nullable=False),
            Index("ix_no", "no", "seq"),
            Index("ix_city", "city", "seq"),
            Index("ix_amount", "amount", "seq"),
            sqlite_strict=True,
        )
        search = SearchIndex("shops")
        search.attach(self.table)
        with self.database.write() as connection:
            metadata.create_all(connection)
            connection.execute(
                insert(self.groups), [{"code": code, "name": f"Group {9 - int(code)}"} for code in "123"]
            )
        columns = self.table.c
        self.pager = Pager(
            self.database,
            ListDefinition(
                table=self.table,
                columns={
                    "no": Sortable(columns.no, indexed=True),
                    "city": Sortable(columns.city, indexed=True),
                    "amount": Sortable(columns.amount, indexed=True),
                    "note": Sortable(columns.note),
                    "double": Sortable(func.abs(columns.amount) * 2),
                    "group_name": Sortable(self.groups.c.name),
                },
                base=lambda: select(columns.id, columns.no, self.groups.c.name).join_from(
                    self.table, self.groups, self.groups.c.code == columns.group_code
                ),
                search=search,
                filters={"city": lambda city: columns.city == city},
            ),
        )
        self.records: dict[str, dict[str, Any]] = {}

    def add(self, records: list[dict[str, Any]]) -> None:
        if not records:
            return
        with self.database.write() as connection:
            connection.execute(insert(self.table), records)
        with self.database.read() as connection:
            seqs = dict(connection.execute(select(self.table.c.id, self.table.c.seq)).all())
        self.records |= {record["id"]: record | {"seq": seqs[record["id"]]} for record in records}

    def expected(self, query: ListQuery) -> list[str]:
        """The ids of the query's rows in order, by plain Python."""

        def key(record: dict[str, Any]) -> tuple[Any, ...]:
            computed = {"double": abs(record["amount"]) * 2, "group_name": f"Group {9 - int(record['group_code'])}"}
            value = (record | computed)[query.sort]
            return (value is not None, value or "", record["seq"]) if query.sort == "note" else (value, record["seq"])

        found = [
            record
            for record in self.records.values()
            if matches(record["search_text"], query.search)
            and all(record[entry.field] == entry.value for entry in query.filters)
        ]
        return [record["id"] for record in sorted(found, key=key, reverse=query.descending)]


def record(number: int, chance: random.Random) -> dict[str, Any]:
    words = " ".join(chance.choice(WORDS) + chance.choice(("", "son", " & Co")) for _ in range(3))
    return {
        "id": f"id-{number}",
        "no": f"C{chance.randrange(10**6):06d}-{number}",
        "city": chance.choice(("", "Aachen", "aachen", "Zürich", "Ørsted")),
        "amount": Decimal(chance.randrange(-500, 500)) / 100,
        "note": chance.choice((None, "", "b", "B", "ä")),
        "group_code": chance.choice("123"),
        "search_text": fold(words),
    }


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('paging') / 'shop.db'}"
    else:
        url = request.getfixturevalue("postgresql_module_url")
    shop = Shop(url)
    few = pytest.MonkeyPatch()
    few.setattr("app.database.paged_query.FIRST_ROWS", 25)
    chance = random.Random(20_160_101)
    shop.add([record(number, chance) for number in range(ROWS)])
    yield shop
    few.undo()
    shop.database.close()


fragments = st.sampled_from(
    (*WORDS, "dat", "TRA", "a", "b", "日", "日本", "é", "%", "  ", "\u2028", "son &", "x\0", "\ud800")
)
queries = st.builds(
    ListQuery,
    sort=st.sampled_from(SORTS),
    descending=st.booleans(),
    search=st.one_of(st.just(""), st.lists(st.one_of(fragments, st.text(max_size=3)), max_size=2).map(" ".join)),
    filters=st.one_of(st.just(()), st.sampled_from(("", "Aachen", "Rome")).map(lambda city: (Filter("city", city),))),
)
places = st.lists(st.tuples(st.integers(0, ROWS + 5), st.integers(0, 60)), min_size=1, max_size=6)


def page_ids(shop: Shop, connection: Connection, query: ListQuery, start: int, limit: int) -> list[str]:
    return [row.id for row in shop.pager.rows(connection, query, start, limit)]


@given(query=queries, places=places, count_first=st.booleans(), data=st.data())
def test_pages_are_those_of_a_plain_list(
    shop: Shop, query: ListQuery, places: list[tuple[int, int]], count_first: bool, data: st.DataObject
) -> None:
    expected = shop.expected(query)
    shop.pager.refresh()
    with shop.database.read() as connection:
        if count_first:
            assert shop.pager.count(connection, query) == len(expected)
        for start, limit in places:
            assert page_ids(shop, connection, query, start, limit) == expected[start : start + limit]
        assert shop.pager.count(connection, query) == len(expected)
        assert shop.pager.ids(connection, query) == expected
        wanted = data.draw(st.sampled_from(sorted(shop.records)))
        position = expected.index(wanted) if wanted in expected else None
        assert shop.pager.position(connection, query, wanted) == position


@settings(max_examples=15)
@given(queries=st.lists(queries, min_size=1, max_size=3), seed=st.integers(0, 999))
def test_what_is_written_between_pages_is_seen(shop: Shop, queries: list[ListQuery], seed: int) -> None:
    """Seen to fail when what is known of a query outlives a write."""
    chance = random.Random(seed)
    for _ in range(3):
        for query in queries:
            expected = shop.expected(query)
            with shop.database.read() as connection:
                assert page_ids(shop, connection, query, 20, 10) == expected[20:30]
                assert shop.pager.count(connection, query) == len(expected)
                assert page_ids(shop, connection, query, 0, 400) == expected
        change(shop, chance)


def change(shop: Shop, chance: random.Random) -> None:
    """Changes one record, takes one away and adds none to two."""
    changed, gone = chance.sample(sorted(shop.records), 2)
    values = record(next(shop.changes), chance)  # the same seed may come twice, a number must not
    values.pop("id")
    table = shop.table
    with shop.database.write() as connection:
        connection.execute(update(table).where(table.c.id == changed).values(values))
        connection.execute(delete(table).where(table.c.id == gone))
    shop.records[changed] |= values
    del shop.records[gone]
    number = max(entry["seq"] for entry in shop.records.values()) + ROWS
    shop.add([record(number + more, chance) for more in range(chance.choice((0, 2)))])


def test_far_jumps_go_by_anchors(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unique keys hop from anchor to anchor, keys that many rows share are numbered: same pages either way."""
    monkeypatch.setattr("app.database.keyset.ANCHOR_DISTANCE", 16)
    built: list[bool] = []
    build = KeysetOrder._build_anchors

    def noted(order: KeysetOrder, connection: Connection) -> None:
        build(order, connection)
        built.append(len(order._positions) >= len(shop.records) // 16)

    monkeypatch.setattr(KeysetOrder, "_build_anchors", noted)
    for sort in ("no", "city", "amount"):
        for descending in (False, True):
            query = ListQuery(sort, descending)
            expected = shop.expected(query)
            shop.pager.refresh()
            with shop.database.read() as connection:
                for start in (0, 90, 200, 130, 60, 131, 129, 250):
                    assert page_ids(shop, connection, query, start, 7) == expected[start : start + 7]
                for wanted in expected[::37]:
                    assert shop.pager.position(connection, query, wanted) == expected.index(wanted)
    assert built == [True] * 6


def test_common_words_are_found_by_walking_the_order(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.database.paged_query.RARE", 3)
    monkeypatch.setattr("app.database.paged_query.WALKED", 40)
    for sort in ("no", "note"):
        for search in ("son", "a", "ät", "son co"):
            query = ListQuery(sort, True, search)
            expected = shop.expected(query)
            shop.pager.refresh()
            with shop.database.read() as connection:
                for start, limit in ((0, 5), (5, 10), (3, 200), (0, 5)):
                    assert page_ids(shop, connection, query, start, limit) == expected[start : start + limit]


def test_a_write_transaction_leaves_nothing_behind(shop: Shop) -> None:
    """A list read within a write that is taken back must not be remembered."""
    query = ListQuery("no")
    expected = shop.expected(query)

    def taken_back() -> None:
        with shop.database.write() as connection:
            connection.execute(delete(shop.table))
            assert shop.pager.count(connection, query) == 0
            raise KeyError

    with pytest.raises(KeyError):
        taken_back()
    with shop.database.read() as connection:
        assert shop.pager.count(connection, query) == len(expected)
        assert page_ids(shop, connection, query, 0, 9) == expected[:9]
