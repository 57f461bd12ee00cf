"""What a database says of its own state."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

MOST = 20
"""So many problems are told; where there are more, the file is lost anyway."""


def damages(connection: Connection) -> list[str]:
    """Pages, rows and indexes that don't fit together, in the database's words; PostgreSQL tells of indexes that are
    not valid."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})").scalars().all()
        return [] if found == ["ok"] else [str(line) for line in found]
    invalid = (
        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = current_schema() AND NOT (i.indisvalid AND i.indisready)"
    )
    return [str(name) for name in connection.exec_driver_sql(invalid).scalars()]


def dangling_references(connection: Connection) -> list[str]:
    """Tables with rows that refer to what is not there; on PostgreSQL, foreign keys that are not in force."""
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        counts: dict[str, int] = {}
        for row in rows:
            counts[f"{row[0]} → {row[2]}"] = counts.get(f"{row[0]} → {row[2]}", 0) + 1
        return [f"{names}: {count}" for names, count in counts.items()]
    loose = (
        "SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace "
        "WHERE n.nspname = current_schema() AND c.contype = 'f' AND NOT c.convalidated"
    )
    return [str(name) for name in connection.exec_driver_sql(loose).scalars()]


def missing(connection: Connection, guards: Collection[str]) -> list[str]:
    """Those of the triggers and indexes that the database does not have, or not in force."""
    if connection.dialect.name == "sqlite":
        there = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'index')")
    else:
        there = connection.exec_driver_sql(
            "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = current_schema() AND NOT t.tgisinternal AND t.tgenabled <> 'D' "
            "UNION ALL SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()"
        )
    return sorted(set(guards) - set(there.scalars()))
