from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from random import Random

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from app.domain.statistics import CustomerStatistics, LedgerEntry, SalesDocumentType, SalesLine, fiscal_year_start
from app.nav.customer_bulk import NewCustomer
from app.nav.unit_of_work import NavDatabase, NavUnit
from tests.nav.conftest import AT, BY, added
from tests.nav.ledger_rows import DAY, entry, line, random_entry, random_line

SEED = 20260302


def summed(
    no: str, limit: Decimal, entries: list[LedgerEntry], lines: list[SalesLine], as_of: date
) -> CustomerStatistics:
    """The figures added up one by one, in whole cents."""
    start = fiscal_year_start(as_of, 4)
    orders = [row for row in lines if row.document_type is SalesDocumentType.ORDER]
    invoices = [row for row in lines if row.document_type is SalesDocumentType.INVOICE]
    return CustomerStatistics(
        customer_no=no,
        as_of=as_of,
        balance_lcy=total(row.amount_lcy for row in entries),
        outstanding_orders_lcy=total(row.outstanding_lcy for row in orders),
        shipped_not_invoiced_lcy=total(row.shipped_not_invoiced_lcy for row in orders),
        outstanding_invoices_lcy=total(row.outstanding_lcy for row in invoices),
        overdue_lcy=total(row.remaining_lcy for row in entries if row.due_date < as_of),
        credit_limit_lcy=limit,
        sales_lcy=total(row.sales_lcy for row in entries if start <= row.posting_date <= as_of),
        invoiced_prepayment_lcy=total(row.prepayment_invoiced_lcy for row in lines),
    )


def total(amounts: Iterable[Decimal]) -> Decimal:
    return Decimal(sum(int(amount * 100) for amount in amounts)) / 100


def filled(
    unit: NavUnit, random: Random, customers: int
) -> tuple[dict[str, list[LedgerEntry]], dict[str, list[SalesLine]]]:
    ids = [f"{number:036d}" for number in range(customers)]
    unit.customers.insert_many(
        [NewCustomer(key, {"no": f"N{key[-6:]}", "name": key, "credit_limit_lcy": int(key)}) for key in ids], BY, AT
    )
    some = ids[: customers * 9 // 10]  # the others have nothing at all
    entries = [random_entry(random, random.choice(some), number) for number in range(1, customers * 4)]
    lines = [random_line(random, random.choice(some), number) for number in range(1, customers * 2)]
    unit.ledger.insert_entries(entries)
    unit.ledger.insert_lines(lines)
    return (
        {key: [row for row in entries if row.customer_id == key] for key in ids},
        {key: [row for row in lines if row.customer_id == key] for key in ids},
    )


def test_statistics_of_many_equal_sums_made_one_by_one(nav: NavDatabase) -> None:
    print(f"seed {SEED}")
    with nav.write() as unit:
        entries, lines = filled(unit, Random(SEED), 1_000)
    with nav.read() as unit:
        for as_of in (DAY, date(2025, 4, 1), date(2025, 3, 31), date(2020, 1, 1)):
            found = unit.ledger.statistics(list(entries), as_of, fiscal_year_start(as_of, 4))
            expected = {
                key: summed(f"N{key[-6:]}", Decimal(int(key)), entries[key], lines[key], as_of) for key in entries
            }
            assert found == expected


def test_statistics_equal_plain_sql(nav: NavDatabase) -> None:
    """Each figure asked for by a statement of its own, over the same rows."""
    print(f"seed {SEED}")
    ask = "SELECT coalesce(sum({amount}), 0) FROM {table} WHERE customer_id = :id AND {when}"
    days = {"as_of": DAY.isoformat(), "start": "2026-01-01"}
    figures = {
        "balance_lcy": ("amount_lcy", "customer_ledger_entries", "1 = 1"),
        "overdue_lcy": ("remaining_lcy", "customer_ledger_entries", "due_date < '{as_of}'"),
        "sales_lcy": (
            "sales_lcy",
            "customer_ledger_entries",
            "posting_date >= '{start}' AND posting_date <= '{as_of}'",
        ),
        "outstanding_orders_lcy": ("outstanding_lcy", "sales_lines", "document_type = 'Order'"),
        "shipped_not_invoiced_lcy": ("shipped_not_invoiced_lcy", "sales_lines", "document_type = 'Order'"),
        "outstanding_invoices_lcy": ("outstanding_lcy", "sales_lines", "document_type = 'Invoice'"),
        "invoiced_prepayment_lcy": ("prepayment_invoiced_lcy", "sales_lines", "1 = 1"),
    }
    with nav.write() as unit:
        entries, _ = filled(unit, Random(SEED + 1), 40)
    with nav.read() as unit:
        found = unit.ledger.statistics(list(entries), DAY, date(2026, 1, 1))
        for key, statistics in found.items():
            for name, (amount, table, when) in figures.items():
                statement = text(ask.format(amount=amount, table=table, when=when.format(**days)))
                cents = unit.connection.execute(statement, {"id": key}).scalar_one()
                assert getattr(statistics, name) == Decimal(int(cents)) / 100, name
    assert len(found) == 40


def test_one_statement_reads_the_statistics_of_a_thousand(sqlite_nav: NavDatabase) -> None:
    with sqlite_nav.write() as unit:
        entries, _ = filled(unit, Random(1), 1_000)
    statements: list[str] = []
    with sqlite_nav.read() as unit:
        event.listen(unit.connection, "before_cursor_execute", lambda *args: statements.append(args[2]))
        unit.ledger.statistics(list(entries), DAY, DAY)
    assert len([statement for statement in statements if statement.startswith("SELECT")]) == 1


def test_the_figures_of_one_customer_come_from_the_indexes_alone(sqlite_nav: NavDatabase) -> None:
    """Without the statistics indexes SQLite walks through both tables."""
    plans: list[str] = []
    with sqlite_nav.read() as unit:
        event.listen(
            unit.connection,
            "before_cursor_execute",
            lambda _connection, cursor, statement, parameters, *_: plans.extend(
                str(row[3]) for row in cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            ),
        )
        unit.ledger.statistics(["x"], DAY, DAY)
    covering = [plan for plan in plans if "COVERING INDEX" in plan]
    assert any("ix_customer_ledger_entries_statistics" in plan for plan in covering), plans
    assert any("ix_sales_lines_statistics" in plan for plan in covering), plans
    assert not any(plan.startswith("SCAN customer_ledger_entries") for plan in plans)


def test_entries_and_lines_are_read_as_they_were_written(nav: NavDatabase) -> None:
    random = Random(5)
    with nav.write() as unit:
        mine, other = added(unit, "1"), added(unit, "2")
        entries = [random_entry(random, mine.id, number) for number in range(1, 30)]
        lines = [random_line(random, mine.id, number) for number in range(1, 30)]
        unit.ledger.insert_entries([*entries, entry(other.id, 99)])
        unit.ledger.insert_lines([*lines, line(other.id, 99)])
    with nav.read() as unit:
        found = unit.ledger.entries(mine.id)
        assert found == sorted(entries, key=lambda row: (row.posting_date, row.entry_no), reverse=True)
        found_lines = unit.ledger.lines(mine.id)
        assert found_lines == sorted(lines, key=lambda row: (row.document_type, row.document_no, row.line_no))
        assert unit.ledger.statistics(["nobody"], DAY, DAY) == {}


@pytest.mark.parametrize("table", ["customer_ledger_entries", "sales_lines"])
def test_a_customer_with_history_can_not_be_taken_from_under_it(nav: NavDatabase, table: str) -> None:
    with nav.write() as unit:
        customer = added(unit)
        unit.ledger.insert_entries([entry(customer.id, 1)] if table == "customer_ledger_entries" else [])
        unit.ledger.insert_lines([line(customer.id, 1)] if table == "sales_lines" else [])
    with pytest.raises(IntegrityError), nav.write() as unit:
        unit.connection.execute(text("DELETE FROM customers"))
