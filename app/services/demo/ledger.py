"""The demo company's customer ledger: an invented booking plan of some thirty months that adds up.

Whatever the founding day: invoices month by month, due by the customer's payment terms, in the customer's currency at
a fixed rate; payments that close them, some in part, some late, some on account; credit memos, reminders, finance
charges, refunds, prepayment invoices. What is applied to each other cancels to the cent: the balance of a customer is
what remains open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from app.domain.customer import Customer
from app.domain.field import CENT
from app.domain.statistics import ZERO, EntryType, LedgerEntry
from app.services.demo.sales_lines import NO_SALES
from app.services.demo.terms import due_date, month_before
from app.services.identity import new_id

MONTHS = 30
QUIET_DAYS = 7
"""So many days before the founding nothing is paid or reminded of: what was pushed to CRM then was true."""
DOMESTIC, VAT = "GB", Decimal("1.2")
REMINDER_FEE = Decimal("12.50")
_SERIES = {
    EntryType.INVOICE: "SI-1",
    EntryType.CREDIT_MEMO: "SC-2",
    EntryType.PAYMENT: "BP-3",
    EntryType.REFUND: "RF-4",
    EntryType.REMINDER: "RM-5",
    EntryType.FINANCE_CHARGE: "FC-6",
}


def booked(
    customers: Sequence[Customer], rates: Mapping[str, Decimal], prepaid: Mapping[str, Decimal], today: date
) -> list[LedgerEntry]:
    """All entries by date and number. ``rates``: LCY for one unit of a currency; ``prepaid``: what was invoiced as
    prepayment, in LCY by customer id."""
    entries: list[LedgerEntry] = []
    for customer in customers:
        if customer.no not in NO_SALES:
            rate = rates.get(customer.currency_code, Decimal(1))
            entries += Bookings(customer, rate, today).entries(prepaid.get(customer.id, ZERO))
    entries.sort(key=lambda entry: entry.posting_date)
    used: Counter[EntryType] = Counter()
    numbered: list[LedgerEntry] = []
    for entry_no, entry in enumerate(entries, start=1):
        used[entry.document_type] += 1
        document_no = f"{_SERIES[entry.document_type]}{used[entry.document_type]:05}"
        numbered.append(replace(entry, entry_no=entry_no, document_no=document_no))
    return numbered


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount in the customer's currency and in LCY, VAT included, and the sales in it."""

    own: Decimal
    lcy: Decimal
    sales: Decimal = ZERO


class Bookings:
    """The entries of one customer, numbers still missing; chance follows from the No. alone."""

    def __init__(self, customer: Customer, rate: Decimal, today: date) -> None:
        self._customer = customer
        self._rate = rate
        self._today = today
        self._last = today - timedelta(days=QUIET_DAYS)
        self._chance = Random(f"ledger {customer.no}")
        self._usual = customer.credit_limit_lcy * Decimal("0.24") or Decimal(2_400)
        self._vat = VAT if customer.country_code == DOMESTIC else Decimal(1)
        self._late = self._chance.choices((0, 25, 60), (75, 15, 10))[0]

    def entries(self, prepaid: Decimal) -> Iterator[LedgerEntry]:
        """Everything, in no order."""
        for back in range(MONTHS, -1, -1):
            posted = month_before(self._today, back) + timedelta(days=self._chance.randint(0, 27))
            share = Decimal(self._chance.randint(45, 170)) / 100
            fate = self._chance.random()
            paid_after = self._chance.randint(-8, 14) + self._late
            if posted <= self._today and (back <= 1 or self._chance.random() < 0.8):
                yield from self._invoice(posted, self._sold(self._usual * share), fate, paid_after)
        if self._chance.random() < 0.12:
            yield from self._on_account()
        if self._chance.random() < 0.08:
            yield from self._refunded()
        if prepaid:
            yield from self._prepayment(prepaid)

    def _invoice(self, posted: date, amount: _Amount, fate: float, paid_after: int) -> Iterator[LedgerEntry]:
        """``fate`` below 0.05: a credit memo goes with it; 0.05 to 0.10: paid in part; to 0.14: not paid at all."""
        due = due_date(self._customer.payment_terms_code, posted)
        settled = max(posted, due + timedelta(days=paid_after))
        recent = (self._today - posted).days < 150
        open_amount = amount
        if fate < 0.05 and posted + timedelta(days=6) <= self._last:
            memo = self._part(amount, Decimal("0.15"))
            open_amount = _less(amount, memo)
            text = f"Goods returned, invoice of {posted}"
            yield self._entry(EntryType.CREDIT_MEMO, posted + timedelta(days=6), text, _negative(memo))
        if settled <= self._last and not (recent and 0.10 <= fate < 0.14):
            part = self._part(open_amount, Decimal("0.4")) if recent and 0.05 <= fate < 0.10 else open_amount
            open_amount = _less(open_amount, part)
            payment = _negative(replace(part, sales=ZERO))
            yield self._entry(EntryType.PAYMENT, settled, f"Payment, invoice of {posted}", payment)
        text = f"Furniture delivered {posted}"
        yield self._entry(EntryType.INVOICE, posted, text, amount, open_amount.lcy, due)
        if open_amount.lcy:
            yield from self._dunned(due, open_amount)

    def _dunned(self, due: date, owed: _Amount) -> Iterator[LedgerEntry]:
        reminded = due + timedelta(days=20)
        if reminded <= self._last:
            fee = self._of_lcy(REMINDER_FEE)
            yield self._entry(EntryType.REMINDER, reminded, f"Reminder 1, due {due}", fee, fee.lcy)
        charged = due + timedelta(days=45)
        if charged <= self._last:
            interest = self._of_lcy((owed.lcy / 100).quantize(CENT))
            text = f"Interest 1 %, due {due}"
            yield self._entry(EntryType.FINANCE_CHARGE, charged, text, interest, interest.lcy)

    def _on_account(self) -> Iterator[LedgerEntry]:
        day = self._last - timedelta(days=self._chance.randint(1, 20))
        paid = _negative(self._of_lcy(Decimal(self._chance.randint(4, 30) * 50)))
        yield self._entry(EntryType.PAYMENT, day, "Payment on account", paid, paid.lcy)

    def _refunded(self) -> Iterator[LedgerEntry]:
        day = self._last - timedelta(days=self._chance.randint(30, 300))
        twice = self._of_lcy(Decimal(self._chance.randint(4, 30) * 25))
        yield self._entry(EntryType.PAYMENT, day, "Paid twice by mistake", _negative(twice))
        yield self._entry(EntryType.REFUND, day + timedelta(days=5), "Refund of what was paid twice", twice)

    def _prepayment(self, prepaid: Decimal) -> Iterator[LedgerEntry]:
        amount = self._of_lcy(prepaid)
        day = self._last - timedelta(days=21)
        invoice = self._entry(EntryType.INVOICE, day, "Prepayment", amount, ZERO, day + timedelta(days=14))
        yield replace(invoice, prepayment=True)
        yield self._entry(EntryType.PAYMENT, day + timedelta(days=10), "Payment, prepayment", _negative(amount))

    def _sold(self, net_lcy: Decimal) -> _Amount:
        net = (net_lcy / self._rate).quantize(CENT)
        gross = (net * self._vat).quantize(CENT)
        return _Amount(gross, (gross * self._rate).quantize(CENT), (net * self._rate).quantize(CENT))

    def _of_lcy(self, lcy: Decimal) -> _Amount:
        return _Amount((lcy / self._rate).quantize(CENT), lcy)

    @staticmethod
    def _part(amount: _Amount, share: Decimal) -> _Amount:
        own, lcy, sales = ((value * share).quantize(CENT) for value in (amount.own, amount.lcy, amount.sales))
        return _Amount(own, lcy, sales)

    def _entry(
        self,
        kind: EntryType,
        posted: date,
        text: str,
        amount: _Amount,
        remaining_lcy: Decimal = ZERO,
        due: date | None = None,
    ) -> LedgerEntry:
        return LedgerEntry(
            id=new_id(),
            entry_no=0,
            customer_id=self._customer.id,
            posting_date=posted,
            due_date=due or posted,
            document_type=kind,
            document_no="",
            description=text,
            currency_code=self._customer.currency_code,
            amount=amount.own,
            amount_lcy=amount.lcy,
            remaining_lcy=remaining_lcy,
            sales_lcy=amount.sales,
        )


def _negative(amount: _Amount) -> _Amount:
    return _Amount(-amount.own, -amount.lcy, -amount.sales)


def _less(amount: _Amount, part: _Amount) -> _Amount:
    return _Amount(amount.own - part.own, amount.lcy - part.lcy, amount.sales - part.sales)
