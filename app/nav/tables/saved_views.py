"""The views of lists that people saved, and what each person set for itself."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Table, UniqueConstraint

from app.database.columns import Words, text
from app.database.guards import versioned
from app.database.table_parts import keys, modified, no_nul, version
from app.domain.saved_view import LONGEST_NAME, MOST_TEXT
from app.nav.tables.base import metadata

saved_views = Table(
    "saved_views",
    metadata,
    *keys(),
    *version(),
    *text("list_key", 50),
    *text("owner", 100),  # blank: for everyone
    *text("name", LONGEST_NAME),
    *text("name_fold", 4 * LONGEST_NAME),
    *text("content", MOST_TEXT),
    *modified(),
    UniqueConstraint("list_key", "owner", "name_fold"),
    CheckConstraint("name_fold <> ''", name="name_required"),
    no_nul("list_key", "owner", "name", "content", "modified_by"),
    sqlite_strict=True,
)

personal_settings = Table(
    "personal_settings",
    metadata,
    Column("owner", Words, primary_key=True),
    CheckConstraint("length(owner) BETWEEN 1 AND 100", name="owner_length"),
    Column("name", Words, primary_key=True),
    CheckConstraint("length(name) BETWEEN 1 AND 100", name="name_length"),
    *text("value", 200),
    no_nul("owner", "name", "value"),
    sqlite_strict=True,
)

versioned(saved_views)
