"""The code tables, number series, customer templates and the setup of the company."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Integer, Table, Text

from app.database.columns import Words, YesNo, text
from app.database.guards import versioned
from app.database.table_parts import listed, no_nul, version
from app.domain.reference import CodeTable
from app.nav.tables.base import metadata

_KNOWN_TABLE = f"code_table IN ({listed(CodeTable)})"

codes = Table(
    "codes",
    metadata,
    Column("code_table", Words, primary_key=True),
    Column("code", Words, primary_key=True),
    *version(),
    *text("description", 100),
    *text("crm_value", 100),
    Column("leave_alone", YesNo, nullable=False, server_default="0"),  # no counterpart, on purpose
    CheckConstraint("leave_alone IN (0, 1)", name="leave_alone_yes_no"),
    Column("send_only", YesNo, nullable=False, server_default="0"),  # another code comes back for the CRM value
    CheckConstraint("send_only IN (0, 1)", name="send_only_yes_no"),
    CheckConstraint(_KNOWN_TABLE, name="code_table_known"),
    CheckConstraint("length(code) BETWEEN 1 AND 20", name="code_length"),
    no_nul("code", "description", "crm_value"),
    sqlite_strict=True,
)

code_aliases = Table(
    "code_aliases",
    metadata,
    Column("code_table", Words, primary_key=True),
    Column("alias_fold", Words, primary_key=True),
    Column("code", Words, nullable=False),
    ForeignKeyConstraint(["code_table", "code"], ["codes.code_table", "codes.code"], ondelete="RESTRICT"),
    CheckConstraint("length(alias_fold) BETWEEN 1 AND 100", name="alias_fold_length"),
    no_nul("alias_fold"),
    sqlite_strict=True,
)

number_series = Table(
    "number_series",
    metadata,
    Column("code", Words, primary_key=True),
    *version(),
    *text("description", 100),
    *text("first", 20),
    *text("last", 20),
    *text("last_used", 20),
    CheckConstraint("length(code) BETWEEN 1 AND 20", name="code_length"),
    no_nul("code", "description", "first", "last", "last_used"),
    sqlite_strict=True,
)

customer_templates = Table(
    "customer_templates",
    metadata,
    Column("code", Words, primary_key=True),
    *version(),
    *text("description", 100),
    Column("field_values", Text, nullable=False, server_default="{}"),  # JSON: field of Customer -> text
    CheckConstraint("length(code) BETWEEN 1 AND 20", name="code_length"),
    CheckConstraint("length(field_values) <= 10000", name="field_values_length"),
    no_nul("code", "description", "field_values"),
    sqlite_strict=True,
)

company_setup = Table(
    "company_setup",
    metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    *version(),
    *text("name", 100),
    *text("lcy", 3),
    Column("fiscal_year_month", Integer, nullable=False),
    *text("customer_series", 20),
    *text("customer_template", 20),
    Column("integration_enabled", YesNo, nullable=False),
    Column("is_demo", YesNo, nullable=False),
    CheckConstraint("key = 1", name="one_row"),
    CheckConstraint("length(lcy) = 3", name="lcy_is_iso"),
    CheckConstraint("fiscal_year_month BETWEEN 1 AND 12", name="fiscal_year_month_range"),
    CheckConstraint("integration_enabled IN (0, 1)", name="integration_enabled_yes_no"),
    CheckConstraint("is_demo IN (0, 1)", name="is_demo_yes_no"),
    no_nul("name", "lcy", "customer_series", "customer_template"),
    sqlite_strict=True,
)

for _table in (codes, number_series, customer_templates, company_setup):
    versioned(_table)
