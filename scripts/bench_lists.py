"""How quick a list of a million rows is: `.venv/bin/python scripts/bench_lists.py [--rows N]`.

Each figure is the best of several, measured side by side with a raw sqlite3 statement that knows the key; the rows of
both are compared. Data are made with a fixed seed.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import Column, Connection, Index, MetaData, Table, insert, select

from app.database.columns import Big, Words
from app.database.engine import Database
from app.database.paging import ListDefinition, Pager, SearchIndex, Sortable
from app.domain.listing import ListQuery

PAGE = 50
SEED = 20160101
COMMON = "nordwind"  # in 32 rows of 1,000
COLUMNS = ("id", "no", "name", "city", "address", "contact", "phone_no", "email", "salesperson_code")
METADATA = MetaData()
CUSTOMERS = Table(
    "customers",
    METADATA,
    Column("seq", Big, primary_key=True, autoincrement=True),
    *(Column(name, Words, nullable=False, unique=name == "id") for name in (*COLUMNS, "name_fold", "search_text")),
    *(Index(f"ix_{name}", name, "seq") for name in ("no", "name_fold", "salesperson_code")),
    sqlite_strict=True,
)
SEARCH = SearchIndex("customers")
SHOWN = [CUSTOMERS.c[name] for name in COLUMNS]


def main() -> int:
    """Make the data, measure, print a table."""
    parser = argparse.ArgumentParser(description="Measure lists")
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        database = Database.of_file(path)
        started = time.perf_counter()
        fill(database, count)
        print(f"{count:,} rows made in {time.perf_counter() - started:.1f} s, {path.stat().st_size / 1e6:.0f} MB")
        with closing(sqlite3.connect(path)) as raw, database.read() as connection:
            raw.execute("PRAGMA cache_size = -16000")
            measure(Bench(raw, connection, pager(database)), count)
        database.close()
    return 0


def pager(database: Database) -> Pager:
    columns = {
        "no": Sortable(CUSTOMERS.c.no, indexed=True),
        "name": Sortable(CUSTOMERS.c.name_fold, indexed=True),
        "salesperson_code": Sortable(CUSTOMERS.c.salesperson_code, indexed=True),
        "contact": Sortable(CUSTOMERS.c.contact),
    }
    return Pager(database, ListDefinition(CUSTOMERS, columns, lambda: select(*SHOWN), SEARCH))


def fill(database: Database, count: int) -> None:
    with database.write() as connection:
        METADATA.create_all(connection)
    rows = records(count)
    while chunk := list(islice(rows, 20_000)):
        with database.write() as connection:
            connection.execute(insert(CUSTOMERS), chunk)
    with database.write() as connection:
        SEARCH.create(connection)


def records(count: int) -> Iterator[dict[str, str]]:
    chance = random.Random(SEED)

    def word(parts: int) -> str:
        return "".join(chance.choice("bcdfghklmnprstvw") + chance.choice("aeiou") for _ in range(parts)).title()

    words = [word(chance.randint(2, 4)) for _ in range(20_000)]
    cities = [word(3) for _ in range(300)]
    for number in range(count):
        name = f"{chance.choice(words)} {chance.choice(words)} {chance.choice(('Ltd', 'GmbH', 'AG', 'Inc'))}"
        name += " Nordwind" if chance.random() < 0.032 else ""
        row = {
            "id": f"{chance.getrandbits(128):032x}",
            "no": f"C{number:08d}",
            "name": name,
            "city": chance.choice(cities),
            "address": f"{chance.choice(words)} Street {number % 200}",
            "contact": f"{chance.choice(words)} {chance.choice(words)}",
            "phone_no": f"555-01{chance.randrange(100):02d}",
            "email": f"info@{chance.choice(words).lower()}.example",
            "salesperson_code": f"S{number % 30:02d}",
        }
        searched = " ".join(row[key] for key in ("no", "name", "city", "contact", "phone_no", "email"))
        yield row | {"name_fold": name.casefold(), "search_text": searched.casefold()}


class Bench:
    """Measures pages of the pager beside raw statements."""

    def __init__(self, raw: sqlite3.Connection, connection: Connection, pages: Pager) -> None:
        self.raw = raw
        self.connection = connection
        self.pages = pages

    def page(self, query: ListQuery, start: int) -> Sequence[Any]:
        return self.pages.rows(self.connection, query, start, PAGE)

    def plain(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        return self.raw.execute(statement, values).fetchall()

    def count(self, query: ListQuery) -> int:
        return self.pages.count(self.connection, query)

    def beside_raw(self, caption: str, query: ListQuery, column: str, starts: Sequence[int]) -> None:
        """Pages at ``starts`` against raw pages whose key is known; once all have been made known of."""
        order = "DESC" if query.descending else "ASC"
        sign = "<=" if query.descending else ">="
        find = f"SELECT {column}, seq FROM customers ORDER BY {column} {order}, seq {order} LIMIT 1 OFFSET ?"
        read = (
            f"SELECT {', '.join(COLUMNS)} FROM customers WHERE ({column}, seq) {sign} (?, ?) "
            f"ORDER BY {column} {order}, seq {order} LIMIT {PAGE}"
        )
        keys = [self.raw.execute(find, (start,)).fetchone() for start in starts]
        ours, theirs = [], []
        for _ in range(5):
            for start, key in zip(starts, keys, strict=True):
                mine, seconds = timed(partial(self.page, query, start))
                ours.append(seconds)
                plain, seconds = timed(partial(self.plain, read, key))
                theirs.append(seconds)
                if [tuple(row)[: len(COLUMNS)] for row in mine] != plain:
                    raise AssertionError(f"{caption}: wrong rows at {start}")
        middle = len(ours) // 2
        mine_ms, raw_ms = sorted(ours)[middle] * 1000, sorted(theirs)[middle] * 1000
        print(f"{caption:52} {mine_ms:8.2f} ms  raw {raw_ms:6.2f} ms  ratio {mine_ms / raw_ms:5.2f}")

    def once(self, caption: str, work: Callable[[], Any]) -> Any:
        """The first time, with nothing known of the query, and then again."""
        self.pages.refresh()
        answer, first = timed(work)
        _, again = timed(work)
        print(f"{caption:52} {first * 1000:8.2f} ms  again {again * 1000:6.2f} ms")
        return answer


def measure(bench: Bench, count: int) -> None:
    chance = random.Random(SEED)
    name = ListQuery("name")
    counted = bench.once("count", partial(bench.count, name))
    assert counted == count, counted
    for caption, query in (("first page", name), ("first page, by a column without index", ListQuery("contact"))):
        bench.once(caption, partial(bench.page, query, 0))

    def jump() -> Sequence[Any]:
        bench.count(name)
        return bench.page(name, count - PAGE)

    bench.once("count and jump to the end", jump)
    bench.once("jump to the middle", partial(bench.page, name, count // 2))
    known = [start // 4096 * 4096 for start in (chance.randrange(count - PAGE) for _ in range(20))]
    anywhere = [chance.randrange(count - PAGE) for _ in range(40)]
    for query, column in (
        (name, "name_fold"),
        (name.sorted_by("name", True), "name_fold"),
        (ListQuery("salesperson_code"), "salesperson_code"),
    ):
        falling = " falling" if query.descending else ""
        bench.page(query, count // 3), bench.page(query, count // 2)
        bench.beside_raw(f"page at a known place, {column}{falling}", query, column, known)
        bench.beside_raw(f"page anywhere, {column}{falling}", query, column, anywhere)
    searches(bench, count)


def searches(bench: Bench, count: int) -> None:
    text = f"SELECT {', '.join(COLUMNS)} FROM customers WHERE instr(search_text, ?) ORDER BY name_fold, seq"
    for caption, word in (
        ("selective", f"c{count // 2:08d}"),
        ("rare", "zuwe"),
        ("common", COMMON),
        ("common", "gmbh"),
    ):
        query = ListQuery("name", search=word)
        found = bench.once(f"search, {caption} word, first page", partial(bench.page, query, 0))
        plain, seconds = timed(partial(bench.plain, text, (word,)))
        assert [tuple(row)[: len(COLUMNS)] for row in found] == plain[:PAGE]
        hits = bench.once("   its count", partial(bench.count, query))
        assert hits == len(plain), (hits, len(plain))
        last = max(hits - PAGE, 0)
        tail = bench.once("   its last page", partial(bench.page, query, last))
        assert [tuple(row)[: len(COLUMNS)] for row in tail] == plain[last:]
        print(f"   {hits:,} hits; a plain scan takes {seconds * 1000:.0f} ms")


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    started = time.perf_counter()
    answer = work()
    return answer, time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
