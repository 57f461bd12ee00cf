"""A process that reads pages of the customer list anywhere: `-m benches.listing FOLDER ROWS`."""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

from app.domain.listing import ListQuery
from benches.founding import opened
from benches.pairs import SEED
from benches.readings import Reading, interleaved, rounds, seconds, told

PAGE = 50
PLACES = 120
COLUMNS = (
    "c.id, c.version, c.no, c.name, c.address, c.address_2, c.post_code, c.city, c.county, c.country_code, c.contact, "
    "c.salesperson_code, c.credit_limit_lcy, c.blocked, c.phone_no, c.fax_no, c.email, c.home_page, "
    "c.vat_registration_no, c.gen_bus_posting_group, c.customer_posting_group, c.currency_code, c.payment_terms_code, "
    "c.payment_method_code, c.location_code, c.shipment_method_code, c.shipping_agent_code, c.shipping_advice, "
    "c.modified_at, c.modified_by, "
    "(SELECT sum(e.amount_lcy) FROM customer_ledger_entries AS e WHERE e.customer_id = c.id), "
    "EXISTS (SELECT 1 FROM couplings AS p WHERE p.kind = 'customer' AND p.nav_id = c.id AND p.ended_at IS NULL)"
)
KEYSET = (
    f"SELECT {COLUMNS} FROM customers AS c WHERE (c.name_fold, c.seq) >= (?, ?) "
    f"ORDER BY c.name_fold, c.seq LIMIT {PAGE}"
)
KEY = "SELECT name_fold, seq FROM customers ORDER BY name_fold, seq LIMIT 1 OFFSET ?"


def main(folder: Path, rows: int) -> None:
    """Pages by name, at places drawn by lot, beside a raw statement that is told the key."""
    chance = random.Random(SEED)
    times = rounds(rows, PLACES)
    places = [chance.randrange(max(rows - PAGE, 1)) for _ in range(times)]
    query = ListQuery("name")
    with opened(folder) as (_, _, services), closing(sqlite3.connect(folder / "nav.db")) as raw:
        raw.execute("PRAGMA cache_size = -16000")
        keys = [raw.execute(KEY, (place,)).fetchone() for place in places]
        customers = services.customers
        customers.count(query)
        for place in (rows // 3, rows // 2):  # the second far jump makes the anchors
            customers.rows(query, place, PAGE)

        def ours(number: int) -> float:
            read = partial(customers.rows, query, places[number], PAGE)
            return seconds(lambda: found.append([row.customer.no for row in read()]))

        def plain(number: int) -> float:
            return seconds(lambda: expected.append([row[2] for row in raw.execute(KEYSET, keys[number]).fetchall()]))

        found: list[list[str]] = []
        expected: list[list[str]] = []
        taken = interleaved({"ours": ours, "raw": plain}, times)
        assert found == expected
    told([Reading("page", taken["ours"], taken["raw"])])


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
