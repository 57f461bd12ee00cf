"""Both sides with a founded company, for tests of imports: made once, then copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.crm.gateway import CrmGateway
from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.customer import Customer
from app.domain.listing import ListQuery
from app.domain.user import User
from app.files.kinds import ImportKind
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.imports.preview import ImportPreview
from app.services.imports.problem import Problem, Severity
from app.services.imports.service import ImportService
from app.services.new_company import found_company

AT = datetime(2026, 2, 14, 9, 30, tzinfo=UTC)
ACTOR = Actor("tester", lambda: date(2026, 2, 14), lambda: AT)
KIM = User("6b29fc40-ca47-1067-b31d-00dd010662da", "", "Kim Owner", "kim@tandem.example")


@dataclass
class Sides:
    """The two sides and the service over them; ``backups`` are the sides that were backed up."""

    nav: NavDatabase
    crm: LocalGateway
    folder: Path
    backups: list[str] = field(default_factory=list)

    @property
    def imports(self) -> ImportService:
        return self.over(self.crm)

    def over(self, crm: CrmGateway) -> ImportService:
        return ImportService(self.nav, crm, ACTOR, self.backups.append)

    def file(self, text: str | bytes, name: str = "list.csv") -> Path:
        path = self.folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def preview(self, kind: ImportKind, text: str | bytes) -> ImportPreview:
        return self.imports.preview(self.imports.open(self.file(text), kind))

    def customers(self) -> list[Customer]:
        with self.nav.read() as unit:
            return [row.customer for row in unit.customers.rows(ListQuery("no"), 0, 20_000)]

    def accounts(self) -> list[Any]:
        return [row.account for row in self.crm.list_accounts(ListQuery("name"), 0, 20_000)]


def found(nav_database: Database, crm_database: Database) -> tuple[NavDatabase, LocalGateway]:
    nav, crm = open_nav(nav_database), open_crm(crm_database)
    found_company(nav, "Test Company")
    with nav.write() as unit:
        unit.salespeople.insert("jo", {"code": "JO", "name": "John Roberts"}, "tester", AT)
    crm.create_users([KIM])
    return nav, crm


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sides")
    databases = [Database(f"sqlite:///{folder / name}.db") for name in ("nav", "crm")]
    found(*databases)
    for database in databases:
        database.close()
    return folder


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: Any) -> list[str]:
    names = ["import_nav", "import_crm"]
    for name in names:
        execute(postgresql_server, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    databases = [Database(postgresql_server.get_uri(database=name, driver="psycopg")) for name in names]
    found(*databases)
    for database in databases:
        database.close()
    return names


@pytest.fixture
def sqlite_sides(sqlite_template: Path, tmp_path: Path) -> Iterator[Sides]:
    """Both sides on SQLite."""
    for name in ("nav.db", "crm.db"):
        shutil.copy(sqlite_template / name, tmp_path / name)
    nav, crm = (Database(f"sqlite:///{tmp_path / name}.db") for name in ("nav", "crm"))
    with opened(nav, crm, tmp_path) as sides:
        yield sides


@pytest.fixture
def postgresql_sides(postgresql_server: Any, postgresql_template: list[str], tmp_path: Path) -> Iterator[Sides]:
    """Both sides on PostgreSQL."""
    copies = [f"{name}_copy" for name in postgresql_template]
    for name, copy in zip(postgresql_template, copies, strict=True):
        execute(postgresql_server, f"CREATE DATABASE {copy} TEMPLATE {name}")
    nav, crm = (Database(postgresql_server.get_uri(database=copy, driver="psycopg")) for copy in copies)
    with opened(nav, crm, tmp_path) as sides:
        yield sides
    for copy in copies:
        execute(postgresql_server, f"DROP DATABASE {copy} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def both_sides(request: pytest.FixtureRequest) -> Sides:
    """Both sides, once on each kind of database."""
    sides = request.getfixturevalue(f"{request.param}_sides")
    assert isinstance(sides, Sides)
    return sides


@contextmanager
def opened(nav: Database, crm: Database, folder: Path) -> Iterator[Sides]:
    with closing(nav), closing(crm):
        yield Sides(NavDatabase(nav), LocalGateway(crm), folder)


def execute(server: Any, statement: str) -> None:
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(statement)


def said(preview: ImportPreview, *severities: Severity) -> list[tuple[str, int, str, str]]:
    """Reason, line, column and value of each problem of these severities (none given: of every one)."""
    wanted = severities or tuple(Severity)
    return [_said(problem) for problem in preview.problems if problem.severity in wanted]


def _said(problem: Problem) -> tuple[str, int, str, str]:
    return problem.reason.value, problem.line, problem.column, problem.value
