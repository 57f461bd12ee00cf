from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect
from sqlalchemy.engine.interfaces import ReflectedIndex

from app.database.engine import Database
from app.nav.schema import METADATA, open_nav
from app.nav.unit_of_work import NavDatabase


def test_the_history_leads_to_the_tables_of_today(database_url: str) -> None:
    nav = open_nav(Database(database_url))
    with nav.read() as unit:
        context = MigrationContext.configure(unit.connection, opts={"compare_type": True})
        different = [
            change
            for change in compare_metadata(context, METADATA)
            if "nav_version" not in str(change) and "customers_search" not in str(change)
        ]
    nav.close()
    assert different == []


def test_the_history_makes_the_very_tables_and_triggers_of_today(sqlite_url: str, postgresql_url: str) -> None:
    """Alembic compares no checks and triggers; both ways of making the tables must lead to the same."""
    for url in (sqlite_url, postgresql_url):
        migrated = open_nav(Database(url))
        with migrated.write() as unit:
            by_history = _built(unit.connection)
            for table in [*reversed(METADATA.sorted_tables)]:
                unit.connection.exec_driver_sql(f"DROP TABLE {table.name}")
            if migrated.database.is_sqlite:
                unit.connection.exec_driver_sql("DROP TABLE customers_search")
            METADATA.create_all(unit.connection)
            by_metadata = _built(unit.connection)
        migrated.close()
        for what, built in by_history.items():
            assert built == by_metadata[what], what


def _built(connection: Connection) -> dict[str, object]:
    """All that the database tells of its tables."""
    seen = inspect(connection)
    found: dict[str, object] = {}
    for table in METADATA.sorted_tables:
        name = table.name
        found[name] = {
            "columns": [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in seen.get_columns(name)],
            "checks": sorted(
                (str(c["name"]), " ".join(c["sqltext"].split())) for c in seen.get_check_constraints(name)
            ),
            "unique": sorted(str(sorted(c.items())) for c in seen.get_unique_constraints(name)),
            "foreign keys": sorted(str(sorted(c.items())) for c in seen.get_foreign_keys(name)),
            "indexes": sorted(_index(c) for c in seen.get_indexes(name)),
            "options": seen.get_table_options(name),
        }
    triggers = (
        "SELECT name || ' on ' || tbl_name FROM sqlite_master WHERE type = 'trigger'"
        if connection.dialect.name == "sqlite"
        else "SELECT tgname || ' on ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal"
    )
    found["triggers"] = sorted(row[0] for row in connection.exec_driver_sql(triggers))
    return found


def _index(index: ReflectedIndex) -> str:
    options = {key: str(value) for key, value in index.get("dialect_options", {}).items()}
    return str((index["name"], index["column_names"], index["unique"], options))


def _plain(sql: str) -> str:
    return " ".join(sql.split())


def test_tables_are_strict(sqlite_nav: NavDatabase) -> None:
    with sqlite_nav.read() as unit:
        rows = unit.connection.exec_driver_sql("PRAGMA table_list").mappings()
        strict = {row["name"]: row["strict"] for row in rows}
    assert {table.name: strict[table.name] for table in METADATA.sorted_tables} == dict.fromkeys(METADATA.tables, 1)
