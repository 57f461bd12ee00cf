"""What the company changed in the field mapping. A mapping without a row is as the program brings it along."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Table

from app.database.columns import Big, Words, YesNo, text
from app.database.guards import versioned
from app.database.table_parts import modified, no_nul, version
from app.domain.field_mapping import MappingDirection
from app.nav.tables.base import metadata, option

field_mappings = Table(
    "field_mappings",
    metadata,
    Column("mapping_key", Words, primary_key=True),
    CheckConstraint("length(mapping_key) BETWEEN 1 AND 50", name="mapping_key_length"),
    *version(),
    *modified(),
    Column("place", Big, nullable=False),  # the order in Coupled Records
    Column("enabled", YesNo, nullable=False, server_default="1"),
    CheckConstraint("enabled IN (0, 1)", name="enabled_yes_no"),
    *option("direction", [direction.value for direction in MappingDirection], MappingDirection.BOTH.value),
    Column("truncate", YesNo, nullable=False, server_default="0"),
    CheckConstraint("truncate IN (0, 1)", name="truncate_yes_no"),
    *text("constant", 250),
    no_nul("constant"),
    sqlite_strict=True,
)

versioned(field_mappings)
