"""Opens the database of a local CRM: brings its schema up to date and refuses what isn't one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.crm.local.gateway import LocalGateway
from app.crm.local.tables import metadata
from app.database.engine import Database
from app.database.schema import open_schema

NAME = "crm"
APPLICATION_ID = 0x5443524D  # "TCRM"
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
METADATA = metadata
"""All tables of the database."""


def open_crm(database: Database, backup: Callable[[], object] | None = None) -> LocalGateway:
    """The CRM ready for use; a new one is empty. ``backup`` is called before an older one gets its new form.
    Raises ``DatabaseRefused``, ``DatabaseUnavailable``."""
    open_schema(database, NAME, METADATA, MIGRATIONS, APPLICATION_ID, backup)
    return LocalGateway(database)
