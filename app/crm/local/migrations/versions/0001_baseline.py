"""The CRM database as it was born: users, accounts and what hangs on them, the solution and its statistics.

Written out by hand and frozen: later revisions change what stands here, this file never does. ``words`` sorts by code
point on both engines; amounts are whole cents, times and days are ISO texts, truth values 0 or 1.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from app.database.guards import guard_version
from app.database.search_index import SearchIndex

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Creates everything."""
    _users()
    _accounts()
    _opportunities()
    _quotes()
    _cases()
    _account_statistics()
    _single_rows()
    connection = op.get_bind()
    for table in ("accounts", "opportunities", "quotes", "cases"):
        SearchIndex(table).create(connection)
        guard_version(connection, table)
    for table in ("users", "account_statistics", "solution", "case_numbers"):
        guard_version(connection, table)


def downgrade() -> None:
    """There is nothing before it."""
    raise NotImplementedError


def _text(name: str, length: int) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, words, nullable=False, server_default=""),
        sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )


def _money(name: str) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, big, nullable=False, server_default="0"),
        sa.CheckConstraint(f"{name} BETWEEN -9000000000000000 AND 9000000000000000", name=f"{name}_range"),
    )


def _yes_no(name: str) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Integer(), nullable=False, server_default="0"),
        sa.CheckConstraint(f"{name} IN (0, 1)", name=name),
    )


def _option(name: str, *options: str) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, words, nullable=False),
        sa.CheckConstraint(f"{name} IN ({_listed(*options)})", name=f"{name}_option"),
    )


def _listed(*options: str) -> str:
    return ", ".join(f"'{option}'" for option in options)


def _head() -> tuple[SchemaItem, ...]:
    return (
        sa.Column("seq", big, autoincrement=True, nullable=False),
        sa.Column("id", words, nullable=False),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 36", name="id_length"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        *_version(),
    )


def _version() -> tuple[SchemaItem, ...]:
    return (
        sa.Column("version", big, nullable=False, server_default="1"),
        sa.CheckConstraint("version > 0", name="version"),
    )


def _modified() -> tuple[SchemaItem, ...]:
    return sa.Column("modified_at", sa.Text(), nullable=False), *_text("modified_by", 100)


def _folds(*names: str) -> tuple[SchemaItem, ...]:
    return tuple(sa.Column(name, words, nullable=False) for name in names)


def _of_account() -> tuple[SchemaItem, ...]:
    return (
        sa.Column("account_id", words, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], ondelete="RESTRICT"),
    )


def _required(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} <> ''", name=f"{name}_required")


def _state(**states: tuple[str, ...]) -> sa.CheckConstraint:
    pairs = (f"(status = '{status}' AND status_reason IN ({_listed(*reasons)}))" for status, reasons in states.items())
    return sa.CheckConstraint(" OR ".join(pairs), name="status_reason_pair")


def _no_nul(*names: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"instr({' || '.join(names)}, char(0)) = 0", name="no_nul").ddl_if(dialect="sqlite")


def _users() -> None:
    op.create_table(
        "users",
        *_head(),
        *_text("name", 160),
        *_text("email", 100),
        *_text("mobile_phone", 64),
        *_yes_no("enabled"),
        *_yes_no("licensed"),
        *_yes_no("integration_user"),
        _required("name"),
        _no_nul("name", "email", "mobile_phone"),
        sqlite_strict=True,
    )


def _accounts() -> None:
    op.create_table(
        "accounts",
        *_head(),
        *_text("name", 160),
        *_text("account_number", 20),
        *_option("relationship_type", "", "Customer", "Competitor", "Consultant", "Investor", "Partner", "Influencer",
                 "Press", "Prospect", "Reseller", "Supplier", "Vendor", "Other"),
        *_text("primary_contact_name", 100),
        *_text("street_1", 250),
        *_text("street_2", 250),
        *_text("postal_code", 20),
        *_text("city", 80),
        *_text("state", 50),
        *_text("country", 80),
        *_text("main_phone", 50),
        *_text("fax", 50),
        *_text("email", 100),
        *_text("website", 200),
        *_text("currency", 10),
        *_option("payment_terms", "", "Net 30", "2% 10, Net 30", "Net 45", "Net 60"),
        *_option("freight_terms", "", "FOB", "No Charge"),
        *_option("shipping_method", "", "Airborne", "DHL", "FedEx", "UPS", "Postal Mail", "Full Load", "Will Call"),
        *_money("credit_limit"),
        *_option("status", "Active", "Inactive"),
        sa.Column("owner_id", words),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], ondelete="RESTRICT"),
        *_modified(),
        *_folds("name_fold", "city_fold", "search_text"),
        _required("name"),
        sa.CheckConstraint("length(currency) IN (0, 3)", name="currency_iso"),
        _no_nul("name", "account_number", "primary_contact_name", "street_1", "street_2", "postal_code", "city",
                "state", "country", "main_phone", "fax", "email", "website", "modified_by"),
        sqlite_strict=True,
    )  # fmt: skip
    op.create_index("ix_accounts_name_fold", "accounts", ["name_fold", "seq"])
    op.create_index("ix_accounts_city_fold", "accounts", ["city_fold", "seq"])
    op.create_index("ix_accounts_account_number", "accounts", ["account_number", "seq"])
    op.create_index("ix_accounts_owner_id", "accounts", ["owner_id", "seq"])


def _opportunities() -> None:
    op.create_table(
        "opportunities",
        *_head(),
        *_of_account(),
        *_text("topic", 300),
        *_option("status", "Open", "Won", "Lost"),
        *_text("status_reason", 40),
        sa.Column("est_close_date", sa.Text()),
        *_money("est_revenue"),
        sa.Column("probability", big, nullable=False, server_default="0"),
        *_option("rating", "Hot", "Warm", "Cold"),
        *_text("description", 2000),
        *_modified(),
        *_folds("topic_fold", "search_text"),
        _required("topic"),
        sa.CheckConstraint("probability BETWEEN 0 AND 100", name="probability_range"),
        _state(Open=("In Progress", "On Hold"), Won=("Won",), Lost=("Canceled", "Out-Sold")),
        _no_nul("topic", "description", "modified_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_opportunities_pipeline", "opportunities", ["account_id", "status", "est_revenue"])
    op.create_index("ix_opportunities_topic_fold", "opportunities", ["topic_fold", "seq"])


def _quotes() -> None:
    op.create_table(
        "quotes",
        *_head(),
        *_of_account(),
        *_text("name", 300),
        *_text("quote_number", 100),
        *_option("status", "Draft", "Active", "Won", "Closed"),
        *_text("status_reason", 40),
        *_money("total_amount"),
        sa.Column("effective_from", sa.Text()),
        sa.Column("effective_to", sa.Text()),
        *_text("description", 2000),
        *_modified(),
        *_folds("name_fold", "search_text"),
        _required("name"),
        sa.CheckConstraint("effective_to >= effective_from", name="effective_order"),
        _state(
            Draft=("In Progress",),
            Active=("In Progress", "Open"),
            Won=("Won",),
            Closed=("Lost", "Canceled", "Revised"),
        ),
        _no_nul("name", "quote_number", "description", "modified_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_quotes_pipeline", "quotes", ["account_id", "status", "total_amount"])
    op.create_index("ix_quotes_name_fold", "quotes", ["name_fold", "seq"])


def _cases() -> None:
    op.create_table(
        "cases",
        *_head(),
        *_of_account(),
        *_text("title", 200),
        *_text("case_number", 100),
        *_option("status", "Active", "Resolved", "Canceled"),
        *_text("status_reason", 40),
        *_option("priority", "High", "Normal", "Low"),
        *_option("origin", "", "Phone", "Email", "Web"),
        *_text("description", 2000),
        sa.Column("created_on", sa.Text(), nullable=False),
        *_modified(),
        *_folds("title_fold", "search_text"),
        _required("title"),
        _state(
            Active=("In Progress", "On Hold", "Waiting for Details", "Researching"),
            Resolved=("Problem Solved", "Information Provided"),
            Canceled=("Canceled", "Merged"),
        ),
        _no_nul("title", "case_number", "description", "modified_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_cases_pipeline", "cases", ["account_id", "status", "created_on"])
    op.create_index("ix_cases_title_fold", "cases", ["title_fold", "seq"])
    op.create_index("ix_cases_case_number", "cases", ["case_number", "seq"])
    op.create_index("ix_cases_created_on", "cases", ["created_on", "seq"])


def _account_statistics() -> None:
    op.create_table(
        "account_statistics",
        sa.Column("account_id", words, nullable=False),
        sa.PrimaryKeyConstraint("account_id"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], ondelete="RESTRICT"),
        *_version(),
        *_text("account_name", 160),
        *_text("customer_no", 20),
        sa.Column("as_of", sa.Text(), nullable=False),
        *_money("balance_lcy"),
        *_money("outstanding_orders_lcy"),
        *_money("shipped_not_invoiced_lcy"),
        *_money("outstanding_invoices_lcy"),
        *_money("overdue_lcy"),
        *_money("credit_limit_lcy"),
        *_money("sales_lcy"),
        *_money("invoiced_prepayment_lcy"),
        *_text("currency", 10),
        sa.Column("pushed_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )


def _single_rows() -> None:
    """The tables of one row: whether the solution is installed, and the last case number."""
    for name, columns in (("solution", (*_yes_no("installed"), *_modified())), ("case_numbers", ())):
        op.create_table(
            name,
            sa.Column("id", big, autoincrement=False, nullable=False),
            sa.PrimaryKeyConstraint("id"),
            sa.CheckConstraint("id = 1", name="one_row"),
            *_version(),
            *columns,
            sqlite_strict=True,
        )
