"""A process that pushes the statistics of all customers: `-m benches.pushing FOLDER ROWS`."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Any

from app.domain.listing import ListQuery
from benches.copies import Raw, copied, raw_sides
from benches.founding import TODAY, opened
from benches.readings import Reading, interleaved, rounds, seconds, told
from benches.rows import AT

FIGURES = (
    *("balance_lcy", "outstanding_orders_lcy", "shipped_not_invoiced_lcy", "outstanding_invoices_lcy", "overdue_lcy"),
    *("credit_limit_lcy", "sales_lcy", "invoiced_prepayment_lcy"),
)
GROUPED = """
WITH posted AS (
  SELECT customer_id, sum(amount_lcy) AS balance, sum(iif(due_date < :day, remaining_lcy, 0)) AS overdue,
         sum(iif(posting_date BETWEEN :first AND :day, sales_lcy, 0)) AS sales
  FROM customer_ledger_entries GROUP BY customer_id
), unposted AS (
  SELECT customer_id, sum(iif(document_type = 'Order', outstanding_lcy, 0)) AS orders,
         sum(iif(document_type = 'Order', shipped_not_invoiced_lcy, 0)) AS shipped,
         sum(iif(document_type = 'Invoice', outstanding_lcy, 0)) AS invoices, sum(prepayment_invoiced_lcy) AS prepaid
  FROM sales_lines GROUP BY customer_id
)
SELECT p.crm_id, p.crm_name, c.no, :day, ifnull(balance, 0), ifnull(orders, 0), ifnull(shipped, 0),
       ifnull(invoices, 0), ifnull(overdue, 0), c.credit_limit_lcy, ifnull(sales, 0), ifnull(prepaid, 0), 'GBP', :at
FROM customers AS c JOIN couplings AS p ON p.nav_id = c.id AND p.kind = 'customer'
LEFT JOIN posted ON posted.customer_id = c.id LEFT JOIN unposted ON unposted.customer_id = c.id
"""
COLUMNS = ("account_id", "account_name", "customer_no", "as_of", *FIGURES, "currency", "pushed_at")
UPSERT = (
    f"INSERT INTO account_statistics ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))}) "
    f"ON CONFLICT (account_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in COLUMNS[1:])}, "
    "version = version + 1"
)


def main(folder: Path, rows: int) -> None:
    """Update Account Statistics for all customers, beside one grouping statement and an upsert."""
    pushed: dict[str, list[Any]] = {}

    def ours(_round: int) -> float:
        with copied(folder) as place:
            with opened(place) as (_, _, services):
                ids = services.customers.ids(ListQuery("no"))
                taken = seconds(lambda: services.statistics.push(ids))
                assert services.log.jobs(0, 1)[0].modified == rows
            pushed["ours"] = statistics(place)
        return taken

    def raw(_round: int) -> float:
        with copied(folder) as place:
            with raw_sides(place) as sides:
                taken = seconds(lambda: push(sides))
            pushed["raw"] = statistics(place)
        return taken

    taken = interleaved({"ours": ours, "raw": raw}, rounds(rows, 3))
    assert len(pushed["ours"]) == rows and pushed["ours"] == pushed["raw"]
    told([Reading("push", taken["ours"], taken["raw"])])


def push(sides: Raw) -> None:
    """All figures in one statement, all accounts in one transaction."""
    sides.crm.execute("BEGIN IMMEDIATE")
    figures: sqlite3.Cursor = sides.nav.execute(
        GROUPED, {"day": TODAY.isoformat(), "first": TODAY.replace(month=1, day=1).isoformat(), "at": AT}
    )
    sides.crm.executemany(UPSERT, figures)
    sides.crm.execute("COMMIT")


def statistics(place: Path) -> list[Any]:
    """What CRM holds, but for the time."""
    with raw_sides(place) as sides:
        return sides.crm.execute(f"SELECT {', '.join(COLUMNS[:-1])} FROM account_statistics ORDER BY 1").fetchall()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
