"""Copies of the company for works that change it, so that every variant starts from the same."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.domain.listing import ListQuery
from app.domain.synchronization import Choice
from benches.founding import opened
from benches.readings import seconds

NAV_FIELDS = tuple(mapping.nav_field for mapping in DEFAULT_MAPPINGS)
CRM_FIELDS = tuple(mapping.crm_field for mapping in DEFAULT_MAPPINGS)


@dataclass(frozen=True, slots=True)
class Raw:
    """Plain connections to both files of a copy, as the program sets them up."""

    nav: sqlite3.Connection
    crm: sqlite3.Connection


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """A copy that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-", dir=folder.parent) as place:
        for name in ("nav.db", "crm.db"):
            shutil.copyfile(folder / name, Path(place) / name)
        yield Path(place)


def on_copy(folder: Path, work: Callable[[Path], Callable[[], object]]) -> Callable[[int], float]:
    """A variant that prepares itself on a copy of its own (``work`` gives what is to be measured) and measures it."""

    def measured(_round: int) -> float:
        with copied(folder) as place:
            return seconds(work(place))

    return measured


@contextmanager
def raw_sides(folder: Path) -> Iterator[Raw]:
    """Plain connections with the pragmas that the program has."""
    with closing(_connected(folder / "nav.db")) as nav, closing(_connected(folder / "crm.db")) as crm:
        yield Raw(nav, crm)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (
        *("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"),
        *("temp_store = MEMORY", "cache_size = -16000"),
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def mapped(side: sqlite3.Connection, table: str, fields: tuple[str, ...]) -> dict[str, tuple[object, ...]]:
    """The mapped columns of all rows, by customer number."""
    number = "no" if table == "customers" else "account_number"
    return {row[0]: row[1:] for row in side.execute(f"SELECT {number}, {', '.join(fields)} FROM {table}")}


def assert_in_step(folder: Path, changed: int) -> None:
    """No pair differs, ``changed`` accounts have a new version, and the search index knows the new values."""
    with raw_sides(folder) as raw:
        plain = ("name", "contact", "address", "city", "county", "phone_no", "fax_no", "email", "home_page")
        by_nav = dict(zip(NAV_FIELDS, CRM_FIELDS, strict=True))
        customers = mapped(raw.nav, "customers", plain)
        accounts = mapped(raw.crm, "accounts", tuple(by_nav[name] for name in plain))
        differing = [no for no, values in customers.items() if accounts[no] != values]
        assert not differing, (len(differing), differing[:3])
        written = raw.crm.execute("SELECT count(*) FROM accounts WHERE version > 1").fetchone()[0]
        assert written == changed, (written, changed)
        some = raw.nav.execute("SELECT id, city FROM customers ORDER BY no LIMIT 3").fetchall()
    with opened(folder) as (_, crm, services):
        for customer_id, city in some:
            assert not services.synchronization.preview(customer_id, Choice.SEND).plan.differences
            assert city in {row.account.city for row in crm.list_accounts(ListQuery("name", search=city), 0, 500)}
