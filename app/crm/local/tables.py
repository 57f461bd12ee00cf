"""The tables of the CRM side, alike on SQLite and PostgreSQL.

``seq`` is the internal key: the order of equal rows and the rowid of the search index. ``id`` is the UUID by which
everybody else names the row. ``version`` grows with every change of the row.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, MetaData, Table

from app.crm.local.column_types import Reference
from app.crm.local.table_parts import field_columns, no_nul_in, of_account, row_head, state_pair, yes_no
from app.database.change_history import changes_table
from app.database.columns import Big, Day, UtcTime, Words, text
from app.database.guards import versioned
from app.database.search_index import SearchIndex
from app.database.table_parts import NAMING, modified, money, version
from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS, CASE_STATES
from app.domain.opportunity import OPPORTUNITY_FIELDS, OPPORTUNITY_STATES
from app.domain.quote import QUOTE_FIELDS, QUOTE_STATES
from app.domain.record_change import CRM_KINDS
from app.domain.user import USER_FIELDS

metadata = MetaData(naming_convention=NAMING)

users = Table(
    "users",
    metadata,
    *row_head(),
    *field_columns(USER_FIELDS),
    *yes_no("enabled"),
    *yes_no("licensed"),
    *yes_no("integration_user"),
    CheckConstraint("name <> ''", name="name_required"),
    no_nul_in(USER_FIELDS),
    sqlite_strict=True,
)

accounts = Table(
    "accounts",
    metadata,
    *row_head(),
    *field_columns(ACCOUNT_FIELDS, without="owner_id"),
    Column("owner_id", Reference, ForeignKey("users.id", ondelete="RESTRICT")),
    *modified(),
    Column("name_fold", Words, nullable=False),
    Column("city_fold", Words, nullable=False),
    Column("search_text", Words, nullable=False),
    CheckConstraint("name <> ''", name="name_required"),
    CheckConstraint("length(currency) IN (0, 3)", name="currency_iso"),
    no_nul_in(ACCOUNT_FIELDS, "modified_by"),
    Index("ix_accounts_name_fold", "name_fold", "seq"),
    Index("ix_accounts_city_fold", "city_fold", "seq"),
    Index("ix_accounts_account_number", "account_number", "seq"),
    Index("ix_accounts_owner_id", "owner_id", "seq"),
    sqlite_strict=True,
)

opportunities = Table(
    "opportunities",
    metadata,
    *row_head(),
    of_account(),
    *field_columns(OPPORTUNITY_FIELDS, without="account_id"),
    *modified(),
    Column("topic_fold", Words, nullable=False),
    Column("search_text", Words, nullable=False),
    CheckConstraint("topic <> ''", name="topic_required"),
    CheckConstraint("probability BETWEEN 0 AND 100", name="probability_range"),
    state_pair(OPPORTUNITY_STATES),
    no_nul_in(OPPORTUNITY_FIELDS, "modified_by"),
    Index("ix_opportunities_pipeline", "account_id", "status", "est_revenue"),  # covers counts and sums
    Index("ix_opportunities_topic_fold", "topic_fold", "seq"),
    sqlite_strict=True,
)

quotes = Table(
    "quotes",
    metadata,
    *row_head(),
    of_account(),
    *field_columns(QUOTE_FIELDS, without="account_id"),
    *modified(),
    Column("name_fold", Words, nullable=False),
    Column("search_text", Words, nullable=False),
    CheckConstraint("name <> ''", name="name_required"),
    CheckConstraint("effective_to >= effective_from", name="effective_order"),
    state_pair(QUOTE_STATES),
    no_nul_in(QUOTE_FIELDS, "modified_by"),
    Index("ix_quotes_pipeline", "account_id", "status", "total_amount"),
    Index("ix_quotes_name_fold", "name_fold", "seq"),
    sqlite_strict=True,
)

cases = Table(
    "cases",
    metadata,
    *row_head(),
    of_account(),
    *field_columns(CASE_FIELDS, without="account_id"),
    Column("created_on", UtcTime, nullable=False),
    *modified(),
    Column("title_fold", Words, nullable=False),
    Column("search_text", Words, nullable=False),
    CheckConstraint("title <> ''", name="title_required"),
    state_pair(CASE_STATES),
    no_nul_in(CASE_FIELDS, "modified_by"),
    Index("ix_cases_pipeline", "account_id", "status", "created_on"),
    Index("ix_cases_title_fold", "title_fold", "seq"),
    Index("ix_cases_case_number", "case_number", "seq"),
    Index("ix_cases_created_on", "created_on", "seq"),
    sqlite_strict=True,
)

account_statistics = Table(
    "account_statistics",
    metadata,
    Column("account_id", Words, ForeignKey("accounts.id", ondelete="RESTRICT"), primary_key=True),
    *version(),
    *text("account_name", 160),
    *text("customer_no", 20),
    Column("as_of", Day, nullable=False),
    *money("balance_lcy"),
    *money("outstanding_orders_lcy"),
    *money("shipped_not_invoiced_lcy"),
    *money("outstanding_invoices_lcy"),
    *money("overdue_lcy"),
    *money("credit_limit_lcy"),
    *money("sales_lcy"),
    *money("invoiced_prepayment_lcy"),
    *text("currency", 10),
    Column("pushed_at", UtcTime, nullable=False),
    sqlite_strict=True,
)

solution = Table(
    "solution",
    metadata,
    Column("id", Big, CheckConstraint("id = 1", name="one_row"), primary_key=True, autoincrement=False),
    *version(),
    *yes_no("installed"),
    *modified(),
    sqlite_strict=True,
)

case_numbers = Table(
    "case_numbers",
    metadata,
    Column("id", Big, CheckConstraint("id = 1", name="one_row"), primary_key=True, autoincrement=False),
    *version(),  # as large as the last number that was given out
    sqlite_strict=True,
)

record_changes = changes_table(metadata, CRM_KINDS)

SEARCHES = {table.name: SearchIndex(table.name) for table in (accounts, opportunities, quotes, cases)}
for table in metadata.sorted_tables:
    if table is not record_changes:
        versioned(table)
    if table.name in SEARCHES:
        SEARCHES[table.name].attach(table)
