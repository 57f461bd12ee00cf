"""An insert that tells whether the row was new, and one that replaces what is there; alike on both engines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_unless_there(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Whether the row went in; ``False`` when its ``id`` is there already."""
    statement = _insert(connection, table).values(**row).on_conflict_do_nothing(index_elements=["id"])
    return connection.execute(statement.returning(table.c.seq)).first() is not None


def insert_or_replace(connection: Connection, table: Table, key: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Writes the rows, all with the same columns; one whose ``key`` is there takes its place, a version on."""
    statement = _insert(connection, table)
    new = {name: statement.excluded[name] for name in rows[0] if name != key}
    statement = statement.on_conflict_do_update(index_elements=[key], set_={**new, "version": table.c.version + 1})
    connection.execute(statement, list(rows))


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
