"""The fields of a customer ledger entry as files of Dynamics NAV hold them (table 21)."""

from __future__ import annotations

from app.domain.field import Field, Kind
from app.domain.statistics import EntryType

LEDGER_ENTRY_FIELDS: tuple[Field, ...] = (
    Field("entry_no", "Entry No.", Kind.NUMBER),
    Field("customer_no", "Customer No.", Kind.CODE, 20, required=True),
    Field("posting_date", "Posting Date", Kind.DATE, required=True),
    Field("due_date", "Due Date", Kind.DATE),
    Field("document_type", "Document Type", Kind.OPTION, options=tuple(kind.value for kind in EntryType)),
    Field("document_no", "Document No.", Kind.CODE, 20),
    Field("description", "Description", Kind.TEXT, 100),
    Field("currency_code", "Currency Code", Kind.CODE, 10),
    Field("amount", "Amount", Kind.MONEY),
    Field("amount_lcy", "Amount (LCY)", Kind.MONEY),
    Field("remaining_lcy", "Remaining Amt. (LCY)", Kind.MONEY),
    Field("sales_lcy", "Sales (LCY)", Kind.MONEY),
    Field("prepayment", "Prepayment", Kind.OPTION, options=("Yes", "No")),
)
"""``customer_no`` stands for the entry's ``customer_id``, which no file knows."""
