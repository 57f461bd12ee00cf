"""Customer ledger entries and open sales lines: what every statistic is computed from."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, UniqueConstraint

from app.database.columns import Big, Day, Words, YesNo, text
from app.database.table_parts import keys, money, no_nul
from app.domain.statistics import EntryType, SalesDocumentType
from app.nav.tables.base import metadata, option

customer_ledger_entries = Table(
    "customer_ledger_entries",
    metadata,
    *keys(),
    Column("entry_no", Big, nullable=False, unique=True),
    Column("customer_id", Words, ForeignKey("customers.id", ondelete="RESTRICT"), nullable=False),
    Column("posting_date", Day, nullable=False),
    Column("due_date", Day, nullable=False),
    *option("document_type", EntryType, default=""),
    *text("document_no", 20),
    *text("description", 100),
    *text("currency_code", 10),
    *money("amount"),
    *money("amount_lcy"),
    *money("remaining_lcy"),
    *money("sales_lcy"),
    Column("prepayment", YesNo, nullable=False, server_default="0"),
    CheckConstraint("prepayment IN (0, 1)", name="prepayment_yes_no"),
    no_nul("document_no", "description", "currency_code"),
    # covers balance and statistics, so that a customer's figures are read from the index alone
    Index(
        "ix_customer_ledger_entries_statistics",
        "customer_id",
        "posting_date",
        "due_date",
        "amount_lcy",
        "remaining_lcy",
        "sales_lcy",
    ),
    sqlite_strict=True,
)

sales_lines = Table(
    "sales_lines",
    metadata,
    *keys(),
    Column("customer_id", Words, ForeignKey("customers.id", ondelete="RESTRICT"), nullable=False),
    *option("document_type", SalesDocumentType, default=SalesDocumentType.ORDER),
    *text("document_no", 20),
    Column("line_no", Big, nullable=False),
    *text("description", 100),
    *money("outstanding_lcy"),
    *money("shipped_not_invoiced_lcy"),
    *money("prepayment_invoiced_lcy"),
    UniqueConstraint("document_type", "document_no", "line_no"),
    no_nul("document_no", "description"),
    Index(
        "ix_sales_lines_statistics",
        "customer_id",
        "document_type",
        "outstanding_lcy",
        "shipped_not_invoiced_lcy",
        "prepayment_invoiced_lcy",
    ),
    sqlite_strict=True,
)
