"""Customers and salespeople.

A customer's salesperson is guarded by a foreign key. ``salesperson_code`` is never null, so that it sorts and compares
as every other text; ``salesperson_ref`` is computed from it, null where it is blank, and carries the key, deferrable
for the one transaction that renames a salesperson. The other codes are checked by ``customer_validation`` alone:
rows of ``codes`` are added and changed but never deleted, so none can go astray.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Computed, ForeignKey, Index, Table, UniqueConstraint

from app.database.columns import Words
from app.database.guards import versioned
from app.database.search_index import SearchIndex
from app.database.table_parts import keys, modified, no_nul, version
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.salesperson import SALESPERSON_FIELDS
from app.nav.tables.base import metadata, of_fields, texts

salespeople = Table(
    "salespeople",
    metadata,
    *keys(),
    *version(),
    *of_fields(SALESPERSON_FIELDS),
    *modified(),
    UniqueConstraint("code"),
    CheckConstraint("code <> ''", name="code_required"),
    no_nul(*texts(SALESPERSON_FIELDS), "modified_by"),
    sqlite_strict=True,
)

customers = Table(
    "customers",
    metadata,
    *keys(),
    *version(),
    *of_fields(CUSTOMER_FIELDS),
    *modified(),
    # folded for order and search; computed by customer_folds at each write, for no engine folds as Unicode does
    Column("name_fold", Words, nullable=False),
    Column("city_fold", Words, nullable=False),
    Column("contact_fold", Words, nullable=False),
    Column("search_text", Words, nullable=False),
    Column(
        "salesperson_ref",
        Words,
        Computed("NULLIF(salesperson_code, '')", persisted=True),
        ForeignKey("salespeople.code", deferrable=True, initially="IMMEDIATE"),
    ),
    UniqueConstraint("no"),
    CheckConstraint("no <> ''", name="no_required"),
    CheckConstraint("name <> ''", name="name_required"),
    no_nul(*texts(CUSTOMER_FIELDS), "modified_by"),
    Index(None, "name_fold", "seq"),
    Index(None, "city_fold", "seq"),
    Index(None, "contact_fold", "seq"),
    Index(None, "phone_no", "seq"),
    Index(None, "salesperson_code", "seq"),
    Index(None, "salesperson_ref"),
    sqlite_strict=True,
)

CUSTOMER_SEARCH = SearchIndex("customers")
CUSTOMER_SEARCH.attach(customers)
versioned(salespeople)
versioned(customers)
