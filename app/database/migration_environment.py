"""What every history's ``env.py`` runs: migrations on the connection that ``schema.open_schema`` opened."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection


def run() -> None:
    """To be called by ``env.py``, which alembic executes."""
    attributes = context.config.attributes
    connection: Connection = attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=attributes["metadata"],
        version_table=attributes["version_table"],
        # SQLite changes a table by making it anew
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()
