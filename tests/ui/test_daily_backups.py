"""Copies are made beside everything else."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.domain.errors import DatabaseUnavailable
from app.ui.daily_backups import DailyBackups
from tests.ui.shown import settle


def test_they_are_made_at_the_start_and_each_hour_on_a_lane_of_their_own(qtbot: QtBot) -> None:
    made: list[str] = []
    backups = DailyBackups(lambda: made.append(threading.current_thread().name), lambda _error: None)
    backups.start()
    settle(backups.lane)
    assert len(made) == 1 and made[0] != threading.main_thread().name
    backups._timer.timeout.emit()
    settle(backups.lane)
    assert len(made) == 2
    backups.close()
    assert not backups._timer.isActive()


def test_a_failure_is_told_once_until_one_was_made(qtbot: QtBot) -> None:
    told: list[Exception] = []
    full = [True]

    def run() -> None:
        if full[0]:
            raise DatabaseUnavailable("full", "backups")

    backups = DailyBackups(run, told.append)
    for _ in range(3):
        backups.look()
        settle(backups.lane)
    assert len(told) == 1
    full[0] = False
    backups.look()
    settle(backups.lane)
    full[0] = True
    backups.look()
    settle(backups.lane)
    assert len(told) == 2
    backups.close()
