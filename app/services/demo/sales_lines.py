"""The demo company's open orders and unposted invoices: invented, and the same for one founding day each time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import count
from random import Random

from app.domain.customer import Customer
from app.domain.field import CENT
from app.domain.statistics import ZERO, SalesDocumentType, SalesLine
from app.services.identity import new_id

ITEMS = (
    ("Writing desk, oak", 640),
    ("Sit-stand desk, 160 cm", 890),
    ("Swivel chair, grey", 310),
    ("Visitor's chair, stackable", 95),
    ("Conference table, 8 seats", 1_450),
    ("Bookcase, five shelves", 420),
    ("Filing cabinet, lockable", 280),
    ("Reception counter", 2_300),
    ("Acoustic panel", 175),
    ("Coat stand", 60),
    ("Lounge sofa, two seats", 1_120),
    ("Desk lamp", 55),
)
PREPAID = Decimal("0.30")
NO_SALES = frozenset({"61000", "94000"})
"""Customers without entries and lines: somebody must be free to be deleted."""


def open_lines(customers: Sequence[Customer]) -> list[SalesLine]:
    """Orders of about every second customer, partly shipped, some with a prepayment; a few unposted invoices."""
    order_numbers, invoice_numbers = count(20_101), count(30_101)
    lines: list[SalesLine] = []
    for customer in customers:
        if customer.no in NO_SALES:
            continue
        chance = Random(f"lines 329 {customer.no}")
        for _ in range(chance.choices((0, 1, 2), (4, 4, 2))[0]):
            lines += _order(customer, chance, f"SO-{next(order_numbers)}")
        if chance.random() < 0.2:
            lines.append(_invoice(customer, chance, f"SI-{next(invoice_numbers)}"))
    return lines


def _order(customer: Customer, chance: Random, document_no: str) -> Iterator[SalesLine]:
    prepaid = chance.random() < 0.2
    for line_no in range(10_000, 10_000 * (chance.randint(1, 3) + 1), 10_000):
        item, ordered = _goods(chance, 12)
        shipped = (ordered * chance.choice((0, 0, 25, 50, 100)) / 100).quantize(CENT)
        yield SalesLine(
            id=new_id(),
            customer_id=customer.id,
            document_type=SalesDocumentType.ORDER,
            document_no=document_no,
            line_no=line_no,
            description=item,
            outstanding_lcy=ordered - shipped,
            shipped_not_invoiced_lcy=shipped,
            prepayment_invoiced_lcy=(ordered * PREPAID).quantize(CENT) if prepaid else ZERO,
        )


def _invoice(customer: Customer, chance: Random, document_no: str) -> SalesLine:
    item, amount = _goods(chance, 4)
    return SalesLine(new_id(), customer.id, SalesDocumentType.INVOICE, document_no, 10_000, item, amount, ZERO)


def _goods(chance: Random, most: int) -> tuple[str, Decimal]:
    """Some pieces of an item, and what they cost including VAT."""
    item, price = chance.choice(ITEMS)
    pieces = chance.randint(1, most)
    return f"{pieces} x {item}", (pieces * price * Decimal("1.2")).quantize(CENT)
