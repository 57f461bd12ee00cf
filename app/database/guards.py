"""Triggers that no statement slips past: versions that must grow, and history that nobody rewrites."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Table, event

_REFUSE_PG = """CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{message}' USING ERRCODE = 'integrity_constraint_violation'; END $$"""
VERSION_MESSAGE = "the version of a record must grow"
HISTORY_MESSAGE = "history can only be added to"


def versioned(table: Table) -> None:
    """Creates with the table the trigger by which an UPDATE fails that does not raise ``version``."""
    event.listen(table, "after_create", lambda _table, connection, **_: guard_version(connection, table.name))


def append_only(table: Table) -> None:
    """Creates with the table the triggers by which UPDATE, DELETE and TRUNCATE fail."""
    event.listen(table, "after_create", lambda _table, connection, **_: guard_history(connection, table.name))


def guard_names(dialect: str, versions: Iterable[str], histories: Iterable[str]) -> list[str]:
    """The triggers of these versioned and these append-only tables."""
    actions = ("update", "delete") if dialect == "sqlite" else ("update", "delete", "truncate")
    return [f"{table}_version" for table in versions] + [
        f"{table}_no_{action}" for table in histories for action in actions
    ]


def guard_version(connection: Connection, table: str) -> None:
    """The trigger of :func:`versioned` on a table that is there: for migrations."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(
            f"CREATE TRIGGER {table}_version BEFORE UPDATE ON {table} WHEN new.version <= old.version "
            f"BEGIN SELECT RAISE(ABORT, '{VERSION_MESSAGE}'); END"
        )
        return
    connection.exec_driver_sql(_REFUSE_PG.format(function="refuse_version", message=VERSION_MESSAGE))
    connection.exec_driver_sql(
        f"CREATE TRIGGER {table}_version BEFORE UPDATE ON {table} FOR EACH ROW "
        "WHEN (new.version <= old.version) EXECUTE FUNCTION refuse_version()"
    )


def guard_history(connection: Connection, table: str) -> None:
    """The triggers of :func:`append_only` on a table that is there: for migrations."""
    if connection.dialect.name == "sqlite":
        for action in ("update", "delete"):
            connection.exec_driver_sql(
                f"CREATE TRIGGER {table}_no_{action} BEFORE {action.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{HISTORY_MESSAGE}'); END"
            )
        return
    connection.exec_driver_sql(_REFUSE_PG.format(function="refuse_history", message=HISTORY_MESSAGE))
    for action in ("update", "delete", "truncate"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER {table}_no_{action} BEFORE {action.upper()} ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_history()"
        )
