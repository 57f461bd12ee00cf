"""Long jobs from outside: the title tells how far they are, a notification that they have ended."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Cancelled
from app.ui.background import Lane, Progress
from app.ui.message_history import title_of
from app.ui.messages.job_notice import WORTH_TELLING_S, JobNotice, Notifier


class Told(Notifier):
    """Keeps what the desktop would show."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.withdrawn = 0

    def show(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def withdraw(self) -> None:
        self.withdrawn += 1


class Clock:
    """A clock that the test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setWindowTitle("Test Company – Tandem")
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def away() -> list[bool]:
    """Whether another program is in front."""
    return [True]


@pytest.fixture
def notice(lane: Lane, window: QWidget, told: Told, clock: Clock, away: list[bool], tmp_path: Path) -> JobNotice:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return JobNotice(lane, window, state, notifier=told, clock=clock, away=lambda: away[-1])


def long_job(lane: Lane, clock: Clock, lasts: float = WORTH_TELLING_S, error: Exception | None = None) -> None:
    def work(progress: Progress) -> None:
        progress.step(43, 100, "")
        clock.now += lasts
        if error is not None:
            raise error

    lane.run_long(work, lambda _done: None, lambda _error: None, title="Synchronize Now")
    assert lane.wait_idle()


def test_the_end_is_told_while_the_user_is_elsewhere(lane: Lane, notice: JobNotice, told: Told, clock: Clock) -> None:
    long_job(lane, clock)
    assert told.said == [("Synchronize Now", "It is finished. The window shows the result.")]


def test_a_failure_is_told_too_and_a_cancel_is_not(lane: Lane, notice: JobNotice, told: Told, clock: Clock) -> None:
    long_job(lane, clock, error=LookupError())
    assert [text for _title, text in told.said] == ["It could not be finished. The window says why."]
    long_job(lane, clock, error=Cancelled())
    assert len(told.said) == 1, "who cancels knows"


@pytest.mark.parametrize("why", ["in front", "short", "switched off"])
def test_nothing_is_told_where_nobody_misses_it(
    lane: Lane, notice: JobNotice, told: Told, clock: Clock, away: list[bool], why: str
) -> None:
    """Seen to fail for each of the three without its condition."""
    if why == "in front":
        away.append(False)
    elif why == "switched off":
        notice.action.setChecked(False)
    long_job(lane, clock, lasts=WORTH_TELLING_S - 1 if why == "short" else WORTH_TELLING_S)
    assert told.said == []


def test_whether_it_tells_is_kept(lane: Lane, window: QWidget, notice: JobNotice, tmp_path: Path) -> None:
    assert notice.action.isChecked()
    notice.action.trigger()
    notice._state.sync()
    again = JobNotice(lane, window, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert not again.action.isChecked()


def test_following_it_brings_the_window(
    qtbot: QtBot, lane: Lane, window: QWidget, notice: JobNotice, told: Told, clock: Clock
) -> None:
    long_job(lane, clock)
    window.showMinimized()
    told.clicked.emit()
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.isMinimized() and told.withdrawn >= 1


def test_the_title_tells_how_far_it_is(qtbot: QtBot, lane: Lane, window: QWidget, notice: JobNotice) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(43, 100, "")
        gate.wait(10)

    lane.run_long(work, lambda _done: None, title="Synchronize Now")
    qtbot.waitUntil(lambda: window.windowTitle() == "43 % – Synchronize Now")
    assert title_of(window) == "Test Company – Tandem", "a message that comes now is the window's, not the job's"
    gate.set()
    assert lane.wait_idle()
    assert window.windowTitle() == "Test Company – Tandem"


def test_a_title_that_changed_meanwhile_is_left_alone(
    qtbot: QtBot, lane: Lane, window: QWidget, notice: JobNotice
) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(43, 100, "")
        gate.wait(10)

    lane.run_long(work, lambda _done: None)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("43 %"))
    assert window.windowTitle() == "43 % – Test Company – Tandem"
    window.setWindowTitle("Other Company – Tandem")
    gate.set()
    assert lane.wait_idle()
    assert window.windowTitle() == "Other Company – Tandem"
