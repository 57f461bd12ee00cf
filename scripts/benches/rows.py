"""One company as rows of the tables of both sides, as the repositories would have written them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.crm.local.account_rows import derived
from app.crm.local.tables import SEARCHES
from app.database.search_index import SearchIndex
from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field import Kind
from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.domain.folding import fold
from app.nav.customer_rows import folds
from app.nav.tables.customers import CUSTOMER_SEARCH
from benches.pairs import Pair

AT = "2026-01-05T08:00:00.000000Z"
ENTRIES = 2  # a customer
_BLANK_CUSTOMER = Customer("", "", "", "")
_BLANK_ACCOUNT = Account("", "", "")
_CUSTOMER = [field.name for field in CUSTOMER_FIELDS]
_ACCOUNT = [field.name for field in ACCOUNT_FIELDS]
_CRM_FIELDS = {mapping.key: mapping.crm_field for mapping in DEFAULT_MAPPINGS}


@dataclass(frozen=True, slots=True)
class TableRows:
    """How a company is written to one table."""

    table: str
    columns: Sequence[str]
    rows: Callable[[Pair], Iterable[tuple[Any, ...]]]
    search: SearchIndex | None = None

    @property
    def insert(self) -> str:
        """The statement, its values in the order of ``columns``."""
        return f"INSERT INTO {self.table} ({', '.join(self.columns)}) VALUES ({', '.join('?' * len(self.columns))})"


def cents(text: str) -> int:
    """An amount as it is stored."""
    return int(Decimal(text) * 100)


def customer_values(pair: Pair) -> dict[str, Any]:
    """The stored values of the customer."""
    values = {name: str(getattr(_BLANK_CUSTOMER, name)) for name in _CUSTOMER}
    return {**values, **pair.nav, "no": pair.no, "credit_limit_lcy": cents(pair.nav["credit_limit_lcy"])}


def account_values(pair: Pair) -> dict[str, Any]:
    """The stored values of the account."""
    values = {field.name: str(getattr(_BLANK_ACCOUNT, field.name)) for field in ACCOUNT_FIELDS}
    values |= {_CRM_FIELDS[key]: text for key, text in pair.crm.items()}
    money = {field.name: cents(values[field.name]) for field in ACCOUNT_FIELDS if field.kind is Kind.MONEY}
    return {**values, **money, "account_number": pair.no}


def _customers(pair: Pair) -> Iterable[tuple[Any, ...]]:
    values = customer_values(pair)
    folded = folds(values)
    yield (pair.nav_id, *(values[name] for name in _CUSTOMER), AT, "bench", *(folded[name] for name in _FOLDED))


def _accounts(pair: Pair) -> Iterable[tuple[Any, ...]]:
    values = account_values(pair)
    folded = derived(values, _ACCOUNT)
    yield (
        pair.crm_id,
        *(values[name] for name in _ACCOUNT),
        AT,
        "bench",
        *(folded[name] for name in ("name_fold", "city_fold", "search_text")),
    )


def _couplings(pair: Pair) -> Iterable[tuple[Any, ...]]:
    name = pair.crm["name"]
    yield (
        *(pair.coupling_id, "customer", pair.nav_id, pair.crm_id, pair.no, name, name, AT, "bench", pair.snapshot),
        *(AT, "bench", "to_crm", "1", "1"),
    )


def _entries(pair: Pair) -> Iterable[tuple[Any, ...]]:
    for place in range(ENTRIES):
        number = pair.number * ENTRIES + place + 1
        amount = 10_000 + number * 37 % 90_000
        month = number % 12 + 1
        posted, due = f"2025-{month:02d}-10", f"2025-{month:02d}-28"
        left = 0 if number % 3 else amount
        yield (
            *(str(UUID(int=number)), number, pair.nav_id, posted, due, "Invoice", f"I{number}", "Invoice", ""),
            *(amount, amount, left, amount * 5 // 6, 0),
        )


def _lines(pair: Pair) -> Iterable[tuple[Any, ...]]:
    if pair.number % 2 == 0:
        amount = 5_000 + pair.number % 1_000 * 10
        yield (str(UUID(int=pair.number + 1)), pair.nav_id, "Order", f"O{pair.number}", 10_000, "Goods", amount, 0, 0)


def _opportunities(pair: Pair) -> Iterable[tuple[Any, ...]]:
    topic = f"Order of {pair.crm['name']}"
    status, reason = ("Open", "In Progress") if pair.number % 3 else ("Won", "Won")
    folded = fold(topic)
    yield (
        *(str(UUID(int=pair.number + 1)), topic, pair.crm_id, status, reason, "2026-06-30", 250_000, 50, "Warm", ""),
        *(AT, "bench", folded, folded),
    )


_FOLDED = ("name_fold", "city_fold", "contact_fold", "search_text")
NAV_TABLES = (
    TableRows("customers", ("id", *_CUSTOMER, "modified_at", "modified_by", *_FOLDED), _customers, CUSTOMER_SEARCH),
    TableRows(
        "couplings",
        (
            *("id", "kind", "nav_id", "crm_id", "nav_no", "nav_name", "crm_name", "created_at", "created_by"),
            *("snapshot", "synchronized_at", "synchronized_by", "direction", "nav_version", "crm_version"),
        ),
        _couplings,
    ),
    TableRows(
        "customer_ledger_entries",
        (
            *("id", "entry_no", "customer_id", "posting_date", "due_date", "document_type", "document_no"),
            *("description", "currency_code", "amount", "amount_lcy", "remaining_lcy", "sales_lcy", "prepayment"),
        ),
        _entries,
    ),
    TableRows(
        "sales_lines",
        (
            *("id", "customer_id", "document_type", "document_no", "line_no", "description"),
            *("outstanding_lcy", "shipped_not_invoiced_lcy", "prepayment_invoiced_lcy"),
        ),
        _lines,
    ),
)
CRM_TABLES = (
    TableRows(
        "accounts",
        ("id", *_ACCOUNT, "modified_at", "modified_by", "name_fold", "city_fold", "search_text"),
        _accounts,
        SEARCHES["accounts"],
    ),
    TableRows(
        "opportunities",
        (
            *("id", "topic", "account_id", "status", "status_reason", "est_close_date", "est_revenue", "probability"),
            *("rating", "description", "modified_at", "modified_by", "topic_fold", "search_text"),
        ),
        _opportunities,
        SEARCHES["opportunities"],
    ),
)
