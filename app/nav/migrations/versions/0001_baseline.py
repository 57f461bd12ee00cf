"""The NAV database as it was born: customers and what belongs to them, couplings, and the journal.

Frozen: later revisions change what stands here, this file never does. ``words`` sorts by code
point on both engines; amounts are whole cents, times and days are ISO texts, truth values 0 or 1.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from app.database.guards import guard_history, guard_version
from app.database.search_index import SearchIndex

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str, length: int) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return (
        sa.Column(name, words, nullable=False, server_default=""),
        sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )


def _money(name: str) -> tuple[sa.Column[int], sa.CheckConstraint]:
    return (
        sa.Column(name, big, nullable=False, server_default="0"),
        sa.CheckConstraint(f"{name} BETWEEN -9000000000000000 AND 9000000000000000", name=f"{name}_range"),
    )


def _one_of(name: str, check: str, *options: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{option}'" for option in options)
    return sa.CheckConstraint(f"{name} IN ({listed})", name=check)


def _option(name: str, *options: str, default: str) -> tuple[sa.Column[str], sa.CheckConstraint]:
    return sa.Column(name, words, nullable=False, server_default=default), _one_of(name, f"{name}_option", *options)


def _keys() -> tuple[SchemaItem, ...]:
    return (
        sa.Column("seq", big, autoincrement=True, nullable=False),
        sa.Column("id", words, nullable=False),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 36", name="id_length"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )


def _version() -> tuple[SchemaItem, ...]:
    return (
        sa.Column("version", big, nullable=False, server_default="1"),
        sa.CheckConstraint("version > 0", name="version"),
    )


def _no_nul(*names: str) -> tuple[sa.CheckConstraint, ...]:
    """PostgreSQL refuses a NUL by itself."""
    if op.get_bind().dialect.name != "sqlite":
        return ()
    return (sa.CheckConstraint(f"instr({' || '.join(names)}, char(0)) = 0", name="no_nul"),)


def _create_codes() -> None:
    op.create_table(
        "codes",
        sa.Column("code_table", words, nullable=False),
        sa.Column("code", words, nullable=False),
        *_version(),
        *_text("description", 100),
        *_text("crm_value", 100),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 20", name="code_length"),
        _one_of(
            "code_table",
            "code_table_known",
            "payment_terms",
            "payment_method",
            "shipment_method",
            "shipping_agent",
            "currency",
            "country",
            "location",
            "customer_posting_group",
            "gen_bus_posting_group",
        ),
        *_no_nul("code", "description", "crm_value"),
        sa.PrimaryKeyConstraint("code_table", "code"),
        sqlite_strict=True,
    )


def _create_company_setup() -> None:
    op.create_table(
        "company_setup",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        *_version(),
        *_text("name", 100),
        *_text("lcy", 3),
        sa.Column("fiscal_year_month", sa.Integer(), nullable=False),
        *_text("customer_series", 20),
        *_text("customer_template", 20),
        sa.Column("integration_enabled", sa.Integer(), nullable=False),
        sa.Column("is_demo", sa.Integer(), nullable=False),
        sa.CheckConstraint("fiscal_year_month BETWEEN 1 AND 12", name="fiscal_year_month_range"),
        sa.CheckConstraint("integration_enabled IN (0, 1)", name="integration_enabled_yes_no"),
        sa.CheckConstraint("is_demo IN (0, 1)", name="is_demo_yes_no"),
        sa.CheckConstraint("length(lcy) = 3", name="lcy_is_iso"),
        sa.CheckConstraint("key = 1", name="one_row"),
        *_no_nul("name", "lcy", "customer_series", "customer_template"),
        sa.PrimaryKeyConstraint("key"),
        sqlite_strict=True,
    )


def _create_couplings() -> None:
    op.create_table(
        "couplings",
        *_keys(),
        *_version(),
        *_option("kind", "customer", "salesperson", default="customer"),
        *_text("nav_id", 36),
        *_text("crm_id", 36),
        *_text("nav_no", 20),
        *_text("nav_name", 100),
        *_text("crm_name", 160),
        sa.Column("created_at", sa.Text(), nullable=False),
        *_text("created_by", 100),
        sa.Column("snapshot", words, nullable=True),
        sa.Column("synchronized_at", sa.Text(), nullable=True),
        *_text("synchronized_by", 100),
        *_option("direction", "", "to_crm", "to_nav", "merge", default=""),
        *_text("nav_version", 200),
        *_text("crm_version", 200),
        sa.Column("ended_at", sa.Text(), nullable=True),
        *_text("ended_by", 100),
        sa.CheckConstraint("nav_id <> '' AND crm_id <> ''", name="both_sides"),
        sqlite_strict=True,
    )
    op.create_index("ix_couplings_nav_id", "couplings", ["nav_id"])
    op.create_index(
        "uq_couplings_active_crm",
        "couplings",
        ["kind", "crm_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "uq_couplings_active_nav",
        "couplings",
        ["kind", "nav_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def _create_customer_templates() -> None:
    op.create_table(
        "customer_templates",
        sa.Column("code", words, nullable=False),
        *_version(),
        *_text("description", 100),
        sa.Column("field_values", sa.Text(), nullable=False, server_default="{}"),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 20", name="code_length"),
        sa.CheckConstraint("length(field_values) <= 10000", name="field_values_length"),
        *_no_nul("code", "description", "field_values"),
        sa.PrimaryKeyConstraint("code"),
        sqlite_strict=True,
    )


def _create_number_series() -> None:
    op.create_table(
        "number_series",
        sa.Column("code", words, nullable=False),
        *_version(),
        *_text("description", 100),
        *_text("first", 20),
        *_text("last", 20),
        *_text("last_used", 20),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 20", name="code_length"),
        *_no_nul("code", "description", "first", "last", "last_used"),
        sa.PrimaryKeyConstraint("code"),
        sqlite_strict=True,
    )


def _create_salespeople() -> None:
    op.create_table(
        "salespeople",
        *_keys(),
        *_version(),
        *_text("code", 20),
        *_text("name", 50),
        *_text("job_title", 30),
        *_text("email", 80),
        *_text("phone_no", 30),
        sa.Column("modified_at", sa.Text(), nullable=False),
        *_text("modified_by", 100),
        sa.CheckConstraint("code <> ''", name="code_required"),
        *_no_nul("code", "name", "job_title", "email", "phone_no", "modified_by"),
        sa.UniqueConstraint("code"),
        sqlite_strict=True,
    )


def _create_sync_jobs() -> None:
    op.create_table(
        "sync_jobs",
        *_keys(),
        *_text("kind", 30),
        *_option("direction", "", "to_crm", "to_nav", "merge", default=""),
        sa.Column("started_at", sa.Text(), nullable=False),
        *_text("started_by", 100),
        sqlite_strict=True,
    )


def _create_code_aliases() -> None:
    op.create_table(
        "code_aliases",
        sa.Column("code_table", words, nullable=False),
        sa.Column("alias_fold", words, nullable=False),
        sa.Column("code", words, nullable=False),
        sa.CheckConstraint("length(alias_fold) BETWEEN 1 AND 100", name="alias_fold_length"),
        *_no_nul("alias_fold"),
        sa.PrimaryKeyConstraint("code_table", "alias_fold"),
        sa.ForeignKeyConstraint(["code_table", "code"], ["codes.code_table", "codes.code"], ondelete="RESTRICT"),
        sqlite_strict=True,
    )


def _create_customers() -> None:
    op.create_table(
        "customers",
        *_keys(),
        *_version(),
        *_text("no", 20),
        *_text("name", 100),
        *_text("address", 100),
        *_text("address_2", 50),
        *_text("post_code", 20),
        *_text("city", 30),
        *_text("county", 30),
        *_text("country_code", 10),
        *_text("contact", 100),
        *_text("salesperson_code", 20),
        *_money("credit_limit_lcy"),
        *_option("blocked", "", "Ship", "Invoice", "All", default=""),
        *_text("phone_no", 30),
        *_text("fax_no", 30),
        *_text("email", 80),
        *_text("home_page", 80),
        *_text("vat_registration_no", 20),
        *_text("gen_bus_posting_group", 20),
        *_text("customer_posting_group", 20),
        *_text("currency_code", 10),
        *_text("payment_terms_code", 10),
        *_text("payment_method_code", 10),
        *_text("location_code", 10),
        *_text("shipment_method_code", 10),
        *_text("shipping_agent_code", 10),
        *_option("shipping_advice", "Partial", "Complete", default="Partial"),
        sa.Column("modified_at", sa.Text(), nullable=False),
        *_text("modified_by", 100),
        sa.Column("name_fold", words, nullable=False),
        sa.Column("city_fold", words, nullable=False),
        sa.Column("contact_fold", words, nullable=False),
        sa.Column("search_text", words, nullable=False),
        sa.Column("salesperson_ref", words, sa.Computed("NULLIF(salesperson_code, '')", persisted=True)),
        sa.CheckConstraint("name <> ''", name="name_required"),
        sa.CheckConstraint("no <> ''", name="no_required"),
        *_no_nul(
            "no",
            "name",
            "address",
            "address_2",
            "post_code",
            "city",
            "county",
            "country_code",
            "contact",
            "salesperson_code",
            "phone_no",
            "fax_no",
            "email",
            "home_page",
            "vat_registration_no",
            "gen_bus_posting_group",
            "customer_posting_group",
            "currency_code",
            "payment_terms_code",
            "payment_method_code",
            "location_code",
            "shipment_method_code",
            "shipping_agent_code",
            "modified_by",
        ),
        sa.UniqueConstraint("no"),
        sa.ForeignKeyConstraint(["salesperson_ref"], ["salespeople.code"], deferrable=True, initially="IMMEDIATE"),
        sqlite_strict=True,
    )
    op.create_index("ix_customers_city_fold_seq", "customers", ["city_fold", "seq"])
    op.create_index("ix_customers_contact_fold_seq", "customers", ["contact_fold", "seq"])
    op.create_index("ix_customers_name_fold_seq", "customers", ["name_fold", "seq"])
    op.create_index("ix_customers_phone_no_seq", "customers", ["phone_no", "seq"])
    op.create_index("ix_customers_salesperson_code_seq", "customers", ["salesperson_code", "seq"])
    op.create_index("ix_customers_salesperson_ref", "customers", ["salesperson_ref"])


def _create_sync_job_ends() -> None:
    op.create_table(
        "sync_job_ends",
        sa.Column("seq", big, autoincrement=True, nullable=False),
        sa.Column("job_id", words, nullable=False),
        sa.Column("finished_at", sa.Text(), nullable=False),
        sa.Column("inserted", big, nullable=False),
        sa.Column("modified", big, nullable=False),
        sa.Column("unchanged", big, nullable=False),
        sa.Column("failed", big, nullable=False),
        sa.Column("skipped", big, nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("job_id"),
        sa.ForeignKeyConstraint(["job_id"], ["sync_jobs.id"], ondelete="RESTRICT"),
        sqlite_strict=True,
    )


def _create_sync_records() -> None:
    op.create_table(
        "sync_records",
        *_keys(),
        sa.Column("job_id", words, nullable=False),
        *_option("kind", "customer", "salesperson", default="customer"),
        *_text("nav_id", 36),
        *_text("crm_id", 36),
        *_text("nav_no", 20),
        *_text("nav_name", 100),
        *_text("crm_name", 160),
        *_text("nav_version", 200),
        *_text("crm_version", 200),
        sa.Column("changes", words, nullable=False),
        *_option("creates", "", "account", "customer", default=""),
        *_text("coupling_id", 36),
        *_text("coupling_version", 200),
        sa.Column("makes", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("ends", words, nullable=False),
        sa.Column("snapshot", words, nullable=True),
        *_option("direction", "", "to_crm", "to_nav", "merge", default=""),
        sa.CheckConstraint("makes IN (0, 1)", name="makes_yes_no"),
        sa.UniqueConstraint("job_id", "nav_id"),
        sa.ForeignKeyConstraint(["job_id"], ["sync_jobs.id"], ondelete="RESTRICT"),
        sqlite_strict=True,
    )
    op.create_index("ix_sync_records_nav_id_seq", "sync_records", ["nav_id", "seq"])


def _create_customer_ledger_entries() -> None:
    op.create_table(
        "customer_ledger_entries",
        *_keys(),
        sa.Column("entry_no", big, nullable=False),
        sa.Column("customer_id", words, nullable=False),
        sa.Column("posting_date", sa.Text(), nullable=False),
        sa.Column("due_date", sa.Text(), nullable=False),
        *_option(
            "document_type",
            "Invoice",
            "Credit Memo",
            "Payment",
            "Refund",
            "Reminder",
            "Finance Charge Memo",
            "",
            default="",
        ),
        *_text("document_no", 20),
        *_text("description", 100),
        *_text("currency_code", 10),
        *_money("amount"),
        *_money("amount_lcy"),
        *_money("remaining_lcy"),
        *_money("sales_lcy"),
        sa.Column("prepayment", sa.Integer(), nullable=False, server_default="0"),
        sa.CheckConstraint("prepayment IN (0, 1)", name="prepayment_yes_no"),
        *_no_nul("document_no", "description", "currency_code"),
        sa.UniqueConstraint("entry_no"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], ondelete="RESTRICT"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_customer_ledger_entries_statistics",
        "customer_ledger_entries",
        ["customer_id", "posting_date", "due_date", "amount_lcy", "remaining_lcy", "sales_lcy"],
    )


def _create_sales_lines() -> None:
    op.create_table(
        "sales_lines",
        *_keys(),
        sa.Column("customer_id", words, nullable=False),
        *_option("document_type", "Order", "Invoice", default="Order"),
        *_text("document_no", 20),
        sa.Column("line_no", big, nullable=False),
        *_text("description", 100),
        *_money("outstanding_lcy"),
        *_money("shipped_not_invoiced_lcy"),
        *_money("prepayment_invoiced_lcy"),
        *_no_nul("document_no", "description"),
        sa.UniqueConstraint("document_type", "document_no", "line_no"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], ondelete="RESTRICT"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_sales_lines_statistics",
        "sales_lines",
        ["customer_id", "document_type", "outstanding_lcy", "shipped_not_invoiced_lcy", "prepayment_invoiced_lcy"],
    )


def _create_sync_outcomes() -> None:
    op.create_table(
        "sync_outcomes",
        sa.Column("seq", big, autoincrement=True, nullable=False),
        sa.Column("record_id", words, nullable=False),
        *_option("outcome", "done", "unchanged", "partly_done", "not_done", "unclear", default="done"),
        *_text("reason", 100),
        sa.Column("detail", words, nullable=False),
        *_text("nav_version", 200),
        *_text("crm_version", 200),
        sa.Column("settled_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("record_id"),
        sa.ForeignKeyConstraint(["record_id"], ["sync_records.id"], ondelete="RESTRICT"),
        sqlite_strict=True,
    )


VERSIONED = ("codes", "company_setup", "couplings", "customer_templates", "number_series", "salespeople", "customers")
HISTORY = ("sync_jobs", "sync_records", "sync_outcomes", "sync_job_ends")


def upgrade() -> None:
    """Creates everything."""
    _create_codes()
    _create_company_setup()
    _create_couplings()
    _create_customer_templates()
    _create_number_series()
    _create_salespeople()
    _create_sync_jobs()
    _create_code_aliases()
    _create_customers()
    _create_sync_job_ends()
    _create_sync_records()
    _create_customer_ledger_entries()
    _create_sales_lines()
    _create_sync_outcomes()
    SearchIndex("customers").create(op.get_bind())
    for table in VERSIONED:
        guard_version(op.get_bind(), table)
    for table in HISTORY:
        guard_history(op.get_bind(), table)
