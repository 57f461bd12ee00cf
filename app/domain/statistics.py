"""The figures of a customer, computed from ledger entries and sales lines, and what is pushed to CRM."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

ZERO = Decimal("0.00")


class EntryType(StrEnum):
    """Document types of customer ledger entries."""

    INVOICE = "Invoice"
    CREDIT_MEMO = "Credit Memo"
    PAYMENT = "Payment"
    REFUND = "Refund"
    REMINDER = "Reminder"
    FINANCE_CHARGE = "Finance Charge Memo"
    OTHER = ""


class SalesDocumentType(StrEnum):
    """Document types of open sales lines."""

    ORDER = "Order"
    INVOICE = "Invoice"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One customer ledger entry. ``amount_lcy`` is signed (payments negative), ``remaining_lcy`` is what is still
    open of it, ``sales_lcy`` the sales that it posted; ``prepayment``: a prepayment invoice."""

    id: str
    entry_no: int
    customer_id: str
    posting_date: date
    due_date: date
    document_type: EntryType
    document_no: str
    description: str
    currency_code: str
    amount: Decimal
    amount_lcy: Decimal
    remaining_lcy: Decimal
    sales_lcy: Decimal
    prepayment: bool = False


@dataclass(frozen=True, slots=True)
class SalesLine:
    """One open sales line, amounts in LCY including VAT; ``prepayment_invoiced_lcy``: prepayments invoiced on it."""

    id: str
    customer_id: str
    document_type: SalesDocumentType
    document_no: str
    line_no: int
    description: str
    outstanding_lcy: Decimal
    shipped_not_invoiced_lcy: Decimal
    prepayment_invoiced_lcy: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class CustomerStatistics:
    """What the FactBox Customer Statistics and the push show; amounts in LCY, exact to the cent.

    ``overdue_lcy`` is as of ``as_of``; ``sales_lcy`` covers the fiscal year that ``as_of`` lies in.
    """

    customer_no: str
    as_of: date
    balance_lcy: Decimal = ZERO
    outstanding_orders_lcy: Decimal = ZERO
    shipped_not_invoiced_lcy: Decimal = ZERO
    outstanding_invoices_lcy: Decimal = ZERO
    overdue_lcy: Decimal = ZERO
    credit_limit_lcy: Decimal = ZERO
    sales_lcy: Decimal = ZERO
    invoiced_prepayment_lcy: Decimal = ZERO

    @property
    def total_lcy(self) -> Decimal:
        """Balance, outstanding orders, shipped not invoiced and outstanding invoices less invoiced prepayments,
        as NAV's Customer.GetTotalAmountLCY adds them."""
        return (
            self.balance_lcy
            + self.outstanding_orders_lcy
            + self.shipped_not_invoiced_lcy
            + self.outstanding_invoices_lcy
            - self.invoiced_prepayment_lcy
        )


@dataclass(frozen=True, slots=True)
class AccountStatistics:
    """Dynamics NAV Account Statistics as CRM holds them: the pushed figures, under which name, in which currency."""

    account_id: str
    account_name: str
    figures: CustomerStatistics
    currency: str  # ISO code of LCY
    pushed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccountPipeline:
    """What CRM has open for an account: live counts and sums."""

    opportunities: int = 0
    estimated_revenue: Decimal = ZERO
    quotes: int = 0
    quotes_total: Decimal = ZERO
    cases: int = 0
    oldest_case: datetime | None = None


def fiscal_year_start(as_of: date, first_month: int = 1) -> date:
    """The first day of the fiscal year that holds ``as_of``, for a year that begins in ``first_month``."""
    year = as_of.year if as_of.month >= first_month else as_of.year - 1
    return date(year, first_month, 1)
