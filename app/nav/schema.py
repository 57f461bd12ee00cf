"""Opens the NAV database: brings its schema up to date and refuses what isn't one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.database.engine import Database
from app.database.schema import open_schema
from app.nav import journal_tables
from app.nav.unit_of_work import NavDatabase

NAME = "nav"
APPLICATION_ID = 0x544E4156  # "TNAV"
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
METADATA = journal_tables.couplings.metadata
"""All tables of the database, those of the journal included."""


def open_nav(database: Database, backup: Callable[[], object] | None = None) -> NavDatabase:
    """The database ready for use; a new one is empty. ``backup`` is called before an older one gets its new form.
    Raises ``DatabaseRefused``, ``DatabaseUnavailable``."""
    open_schema(database, NAME, METADATA, MIGRATIONS, APPLICATION_ID, backup)
    return NavDatabase(database)
