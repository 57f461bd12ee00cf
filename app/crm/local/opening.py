"""Opens the database of a local CRM."""

from __future__ import annotations

from pathlib import Path

from app.crm.local.tables import metadata
from app.database.engine import Database
from app.database.schema import open_schema

APPLICATION_ID = 0x5443524D  # "TCRM": by which SQLite's header tells the file from any other
MIGRATIONS = Path(__file__).parent / "migrations"


def open_crm(database: Database) -> bool:
    """Brings the schema up to date; whether the database was new. Raises ``DatabaseRefused``."""
    return open_schema(database, "crm", metadata, MIGRATIONS, APPLICATION_ID)
