"""Brings a PostgreSQL database back to a remembered state: much quicker than a new copy of it for each test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY tablename"


def remember(url: str) -> None:
    """Keeps what every table holds now."""
    with _connected(url) as connection:
        connection.execute("CREATE SCHEMA remembered")
        for (name,) in connection.execute(TABLES, ["public"]).fetchall():
            if connection.execute(f"SELECT 1 FROM public.{name} LIMIT 1").fetchone():
                connection.execute(f"CREATE TABLE remembered.{name} AS TABLE public.{name}")


def restore(url: str) -> None:
    """Every table holds again what it held, whatever its triggers say."""
    with _connected(url) as connection:
        connection.execute("SET session_replication_role = replica")
        kept = {name for (name,) in connection.execute(TABLES, ["remembered"])}
        for (name,) in connection.execute(TABLES, ["public"]).fetchall():
            connection.execute(f"DELETE FROM public.{name}")
            if name in kept:
                connection.execute(f"INSERT INTO public.{name} OVERRIDING SYSTEM VALUE TABLE remembered.{name}")


@contextmanager
def _connected(url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        yield connection
