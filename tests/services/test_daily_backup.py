"""One copy of each side a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.database.backup import Backups
from app.database.engine import Database
from app.domain.errors import DatabaseUnavailable
from app.services.actor import Actor
from app.services.daily_backup import DailyBackup

NOON = datetime(2026, 2, 14, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def actor(self) -> Actor:
        return Actor("EVA", lambda: date(2026, 2, 14), lambda: self.now)


@pytest.fixture
def databases(tmp_path: Path) -> dict[str, Database]:
    made = {name: Database(f"sqlite:///{tmp_path / name}.db") for name in ("nav", "crm")}
    for database in made.values():
        with database.write() as connection:
            connection.exec_driver_sql("CREATE TABLE notes (text TEXT)")
    return made


def test_each_side_is_copied_once_a_day(databases: dict[str, Database], tmp_path: Path) -> None:
    clock, backups = Clock(), Backups(tmp_path / "backups", databases)
    daily = DailyBackup(clock.actor(), lambda side: backups.make(side, clock.now), backups.last)
    assert daily.run() == ["nav", "crm"]
    clock.now += timedelta(minutes=1)
    assert daily.run() == []
    clock.now += timedelta(days=1)
    backups.make("crm", clock.now)  # before an import, say: that is the day's copy, too
    assert daily.run() == ["nav"]
    assert [len(backups.all(side)) for side in ("nav", "crm")] == [2, 2]


def test_what_failed_is_due_again(databases: dict[str, Database], tmp_path: Path) -> None:
    clock, folder = Clock(), tmp_path / "backups"
    backups = Backups(folder, databases)
    daily = DailyBackup(clock.actor(), lambda side: backups.make(side, clock.now), backups.last)
    folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(DatabaseUnavailable):
        daily.run()
    folder.unlink()
    assert daily.run() == ["nav", "crm"]
