"""What was found when a coupled pair was compared last: how many fields differ, and how many of them need a person.

Derived, never the truth: a row counts only while both records, the coupling and the mapping are still those that were
compared. It is here so that lists of any length can be filtered and sorted by it.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Table

from app.database.columns import Big, Words, YesNo, text
from app.nav.tables.base import metadata

pair_states = Table(
    "pair_states",
    metadata,
    Column("coupling_id", Words, primary_key=True),
    CheckConstraint("length(coupling_id) BETWEEN 1 AND 36", name="coupling_id_length"),
    *text("nav_id", 36),
    *text("coupling_version", 200),
    *text("nav_version", 200),
    *text("crm_version", 200),  # blank: the account has vanished
    *text("rules", 64),  # a digest of mappings and conversions
    *(
        Column(name, Big, nullable=False, server_default="0")
        for name in ("differences", "conflicts", "unmatched", "refused")
    ),
    Column("vanished", YesNo, nullable=False, server_default="0"),
    CheckConstraint("vanished IN (0, 1)", name="vanished_yes_no"),
    Column("waits", YesNo, nullable=False, server_default="0"),  # for a person: the few rows of the inbox
    CheckConstraint("waits IN (0, 1)", name="waits_yes_no"),
    Index(None, "nav_id"),
    Index(None, "waits"),
    sqlite_strict=True,
)
