"""The tables of the NAV side, alike on SQLite and PostgreSQL.

``seq`` is the internal key: the order of equal rows and the rowid of the search index. ``id`` is the UUID by which
everybody else names the row. ``version`` grows with every change of the row.
"""

from __future__ import annotations

from app.nav.tables.base import metadata
from app.nav.tables.customers import customers, salespeople
from app.nav.tables.field_mappings import field_mappings
from app.nav.tables.ledger import customer_ledger_entries, sales_lines
from app.nav.tables.pair_states import pair_states
from app.nav.tables.record_changes import record_changes
from app.nav.tables.reference import code_aliases, codes, company_setup, customer_templates, number_series
from app.nav.tables.saved_views import personal_settings, saved_views

__all__ = [
    "code_aliases",
    "codes",
    "company_setup",
    "customer_ledger_entries",
    "customer_templates",
    "customers",
    "field_mappings",
    "metadata",
    "number_series",
    "pair_states",
    "personal_settings",
    "record_changes",
    "sales_lines",
    "salespeople",
    "saved_views",
]
