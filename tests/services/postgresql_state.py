"""Brings a PostgreSQL database back to a remembered state: much quicker than a new copy of it for each test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

COLUMNS = (
    "SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM information_schema.columns "
    "WHERE table_schema = 'public' AND table_name = %s AND is_generated = 'NEVER'"
)
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY tablename"


def remember(url: str, place: str = "remembered") -> None:
    """Keeps in the schema ``place`` what every table holds now; what was kept there before is forgotten."""
    with _connected(url) as connection:
        connection.execute(f"DROP SCHEMA IF EXISTS {place} CASCADE")
        connection.execute(f"CREATE SCHEMA {place}")
        for (name,) in connection.execute(TABLES, ["public"]).fetchall():
            if connection.execute(f"SELECT 1 FROM public.{name} LIMIT 1").fetchone():
                connection.execute(f"CREATE TABLE {place}.{name} AS TABLE public.{name}")


def restore(url: str, place: str = "remembered") -> None:
    """Every table holds again what it held, whatever its triggers say."""
    with _connected(url) as connection:
        connection.execute("SET session_replication_role = replica")
        kept = {name for (name,) in connection.execute(TABLES, [place])}
        for (name,) in connection.execute(TABLES, ["public"]).fetchall():
            connection.execute(f"DELETE FROM public.{name}")
            if name in kept:
                ((names,),) = connection.execute(COLUMNS, [name]).fetchall()
                connection.execute(
                    f"INSERT INTO public.{name} ({names}) OVERRIDING SYSTEM VALUE SELECT {names} FROM {place}.{name}"
                )


@contextmanager
def _connected(url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        yield connection
