"""Run by alembic: see ``app.database.migration_environment``."""

from __future__ import annotations

from app.database.migration_environment import run

run()
