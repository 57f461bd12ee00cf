"""Ledger entries and sales lines for tests, plain or at random."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

from app.domain.statistics import EntryType, LedgerEntry, SalesDocumentType, SalesLine

DAY = date(2026, 3, 2)


def entry(customer_id: str, entry_no: int, amount: str = "100.00") -> LedgerEntry:
    """An open invoice of today."""
    value = Decimal(amount)
    key = str(UUID(int=entry_no))
    kind = EntryType.INVOICE
    number = f"I{entry_no}"
    return LedgerEntry(key, entry_no, customer_id, DAY, DAY, kind, number, "Sale", "", value, value, value, value)


def line(customer_id: str, line_no: int, amount: str = "10.00") -> SalesLine:
    """A line of one order."""
    key = str(UUID(int=line_no))
    return SalesLine(key, customer_id, SalesDocumentType.ORDER, "S1", line_no, "Desk", Decimal(amount), Decimal(0))


def random_entry(random: Random, customer_id: str, entry_no: int) -> LedgerEntry:
    """Any entry of some three years around ``DAY``; amounts up to ten million, of either sign."""
    posted = DAY + timedelta(days=random.randint(-800, 200))
    return LedgerEntry(
        id=str(UUID(int=entry_no)),
        entry_no=entry_no,
        customer_id=customer_id,
        posting_date=posted,
        due_date=posted + timedelta(days=random.randint(0, 90)),
        document_type=random.choice(list(EntryType)),
        document_no=f"D{entry_no}",
        description="",
        currency_code=random.choice(["", "EUR"]),
        amount=_cents(random),
        amount_lcy=_cents(random),
        remaining_lcy=_cents(random),
        sales_lcy=_cents(random),
        prepayment=random.random() < 0.1,
    )


def random_line(random: Random, customer_id: str, line_no: int) -> SalesLine:
    """A line of an order or an invoice."""
    kind = random.choice(list(SalesDocumentType))
    amounts = _cents(random), _cents(random), _cents(random)
    return SalesLine(str(UUID(int=line_no)), customer_id, kind, f"S{line_no // 5}", line_no, "", *amounts)


def _cents(random: Random) -> Decimal:
    return Decimal(random.randint(-(10**9), 10**9)) / 100
