"""The ledger entries of one customer as the rows of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.expressed import expressed
from app.domain.folding import fold
from app.domain.list_fields import LEDGER_ENTRIES
from app.domain.listing import ListQuery
from app.domain.statistics import LedgerEntry
from app.ui.captions import option_caption
from app.ui.translation import translate
from app.ui.widgets.list_column import Column


def ledger_columns() -> list[Column]:
    """Columns as in NAV's Customer Ledger Entries."""
    return [
        Column(
            "posting_date", translate("LedgerEntries", "Posting Date"), lambda entry: entry.posting_date, "date", 128
        ),
        Column(
            "document_type",
            translate("LedgerEntries", "Document Type"),
            lambda entry: option_caption(entry.document_type.value),
            "text",
            120,
        ),
        Column("document_no", translate("LedgerEntries", "Document No."), lambda entry: entry.document_no, "code", 120),
        Column("description", translate("LedgerEntries", "Description"), lambda entry: entry.description, "text", 220),
        Column(
            "currency_code", translate("LedgerEntries", "Currency Code"), lambda entry: entry.currency_code, "code", 110
        ),
        Column("amount", translate("LedgerEntries", "Amount"), lambda entry: entry.amount, "money", 110),
        Column("amount_lcy", translate("LedgerEntries", "Amount (LCY)"), lambda entry: entry.amount_lcy, "money", 120),
        Column(
            "remaining_lcy",
            translate("LedgerEntries", "Remaining Amt. (LCY)"),
            lambda entry: entry.remaining_lcy,
            "money",
            150,
        ),
        Column("due_date", translate("LedgerEntries", "Due Date"), lambda entry: entry.due_date, "date", 100),
        Column("entry_no", translate("LedgerEntries", "Entry No."), lambda entry: entry.entry_no, "number", 90),
    ]


class LedgerSource:
    """Reads a customer's entries once a query and sorts and searches them here: they are some hundreds."""

    def __init__(self, read: Callable[[], Sequence[LedgerEntry]]) -> None:
        self._read = read
        self._query: ListQuery | None = None
        self._rows: list[LedgerEntry] = []

    def count(self, query: ListQuery) -> int:
        """How many entries fit."""
        return len(self._entries(query))

    def rows(self, query: ListQuery, start: int, limit: int) -> list[LedgerEntry]:
        """Entries ``start`` to ``start + limit``."""
        if start == 0:
            self._query = None  # the list begins anew: so does the reading
        return self._entries(query)[start : start + limit]

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which row the entry stands."""
        ids = [entry.id for entry in self._entries(query)]
        return ids.index(record_id) if record_id in ids else None

    def id_of(self, row: LedgerEntry) -> str:
        """The entry's id."""
        return row.id

    def _entries(self, query: ListQuery) -> list[LedgerEntry]:
        if query != self._query:
            words = fold(query.search).split()
            fulfils = expressed(query, LEDGER_ENTRIES, getattr)
            found = [entry for entry in self._read() if _holds(entry, words) and fulfils(entry)]
            found.sort(key=lambda entry: (getattr(entry, query.sort), entry.entry_no), reverse=query.descending)
            self._query, self._rows = query, found
        return self._rows


def _holds(entry: LedgerEntry, words: Sequence[str]) -> bool:
    document = option_caption(entry.document_type.value)
    text = fold(f"{entry.document_no} {entry.description} {entry.document_type.value} {document}")
    return all(word in text for word in words)
