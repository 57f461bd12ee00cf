"""Histories at random on either kind of database, against the plain company."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.both_sides import Sides, opened, sides_over
from tests.services.model.machine import People
from tests.services.postgresql_state import restore


def _examples(request: pytest.FixtureRequest, quick: int) -> settings:
    """The suite's profile; a quick run is a short one."""
    profile = settings(settings.get_profile(settings.get_current_profile_name()))
    if request.config.getoption("--thorough"):
        return settings(profile, max_examples=300, stateful_step_count=40)
    return settings(profile, max_examples=quick, stateful_step_count=15)


@contextmanager
def _open(nav_url: str, crm_url: str) -> Iterator[Sides]:
    nav, crm = opened(nav_url, crm_url)
    try:
        yield sides_over(nav, crm)
    finally:
        nav.close()
        crm._database.close()


def test_histories_on_sqlite(founded_files: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    @contextmanager
    def fresh() -> Iterator[Sides]:
        for name in ("nav.db", "crm.db"):
            for more in ("-wal", "-shm"):
                (tmp_path / f"{name}{more}").unlink(missing_ok=True)
            shutil.copy(founded_files / name, tmp_path / name)
        with _open(*(f"sqlite:///{tmp_path / name}" for name in ("nav.db", "crm.db"))) as sides:
            yield sides

    class OnSqlite(People):
        open_sides = staticmethod(fresh)

    run_state_machine_as_test(OnSqlite, settings=_examples(request, 15))


def test_histories_on_postgresql(founded_databases: tuple[str, str], request: pytest.FixtureRequest) -> None:
    @contextmanager
    def fresh() -> Iterator[Sides]:
        for url in founded_databases:
            restore(url)
        with _open(*founded_databases) as sides:
            yield sides

    class OnPostgresql(People):
        open_sides = staticmethod(fresh)

    run_state_machine_as_test(OnPostgresql, settings=_examples(request, 8))
