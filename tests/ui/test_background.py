from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.errors import Cancelled
from app.ui.background import Lane, Progress, ProgressState


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane()
    yield lane
    lane.close(wait=True)


def fail() -> int:
    raise LookupError("gone")


def test_work_runs_elsewhere_and_answers_here_in_order(lane: Lane) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, bool]] = []

    def where(number: int) -> tuple[int, bool]:
        return number, threading.get_ident() == here

    def answered(answer: tuple[int, bool]) -> None:
        seen.append((answer[0], answer[1] or threading.get_ident() != here))

    for number in range(5):
        lane.submit(partial(where, number), answered)
    assert lane.wait_idle()
    assert seen == [(number, False) for number in range(5)]


def test_a_newer_work_of_the_same_key_drops_older_ones_unstarted(lane: Lane) -> None:
    """Fails without the discard in _enqueue (tried)."""
    gate = threading.Event()
    ran: list[int] = []
    answers: list[int] = []

    def work(number: int) -> int:
        gate.wait(10)
        ran.append(number)
        return number

    for number in range(4):
        lane.submit(partial(work, number), answers.append, key="row")
    lane.submit(partial(work, 9), answers.append, key="other")
    gate.set()
    assert lane.wait_idle()
    assert answers == [3, 9]
    assert set(ran) <= {0, 3, 9} and {3, 9} <= set(ran)


def test_a_failure_goes_to_its_handler(lane: Lane) -> None:
    failures: list[Exception] = []
    lane.submit(fail, lambda _: pytest.fail("answered"), failures.append)
    assert lane.wait_idle()
    assert [type(failure) for failure in failures] == [LookupError]


def test_a_failure_without_handler_is_unhandled(lane: Lane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.unhandled) as signal:
        lane.submit(fail, lambda _: None)
    assert isinstance(signal.args[0], LookupError)


def test_a_destroyed_owner_gets_no_answer_but_its_work_is_done(lane: Lane) -> None:
    gate = threading.Event()
    owner = QObject()
    ran: list[str] = []
    lane.submit(lambda: gate.wait(10), lambda _: None)
    lane.submit(lambda: ran.append("saved"), lambda _: pytest.fail("answered"), owner=owner)
    owner.deleteLater()
    lane.submit(lambda: None, lambda _: None)
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    gate.set()
    assert lane.wait_idle()
    assert ran == ["saved"]


def test_a_save_that_fails_after_its_window_closed_is_still_told(lane: Lane, qtbot: QtBot) -> None:
    import shiboken6

    gate = threading.Event()
    owner = QObject()

    def save() -> None:
        gate.wait(10)
        fail()

    with qtbot.waitSignal(lane.unhandled):
        lane.submit(save, lambda _: None, lambda _: pytest.fail("told a dead window"), owner=owner)
        shiboken6.delete(owner)
        gate.set()


class Watched:
    """Says on which thread it died."""

    died: list[int]

    def __init__(self, died: list[int]) -> None:
        self.died = died

    def __del__(self) -> None:
        self.died.append(threading.get_ident())


def test_what_a_work_has_caught_dies_on_the_gui_thread(lane: Lane) -> None:
    """Fails when the worker still holds the callable after its answer (tried): a widget would die on the worker."""
    died: list[int] = []

    def submit(caught: Watched) -> None:
        lane.submit(lambda: (caught, None)[1], lambda _: None)

    for _ in range(50):
        submit(Watched(died))
    assert lane.wait_idle()
    assert died == [threading.get_ident()] * 50


def test_busy_shows_only_what_lasts(lane: Lane, qtbot: QtBot) -> None:
    gate = threading.Event()
    changes: list[bool] = []
    lane.busy_changed.connect(changes.append)
    lane.submit(lambda: None, lambda _: None)
    assert lane.wait_idle()
    assert changes == []
    with qtbot.waitSignal(lane.busy_changed, timeout=5000):
        lane.submit(lambda: gate.wait(10), lambda _: None)
    assert lane.busy
    gate.set()
    assert lane.wait_idle()
    assert changes == [True, False]


def test_progress_is_thinned_out_and_its_end_arrives(lane: Lane) -> None:
    steps: list[ProgressState] = []

    def work(progress: Progress) -> str:
        for number in range(1, 5001):
            progress.step(number, 5000, "row")
        return "end"

    answers: list[str] = []
    lane.run_long(work, answers.append, progress=steps.append)
    assert lane.wait_idle()
    assert answers == ["end"]
    assert steps[-1] == ProgressState(5000, 5000, "row")
    assert len(steps) < 500


def test_a_long_work_stops_at_its_next_check(lane: Lane) -> None:
    started, stopped = threading.Event(), threading.Event()
    failures: list[Exception] = []

    def work(progress: Progress) -> None:
        started.set()
        stopped.wait(10)
        progress.check()

    ticket = lane.run_long(work, lambda _: pytest.fail("answered"), failures.append)
    assert started.wait(10)
    ticket.cancel()
    stopped.set()
    assert lane.wait_idle()
    assert [type(failure) for failure in failures] == [Cancelled]


def test_cancelled_without_handler_is_no_error(lane: Lane) -> None:
    unhandled: list[object] = []
    lane.unhandled.connect(unhandled.append)
    ticket = lane.run_long(lambda progress: progress.check(), lambda _: None)
    ticket.cancel()
    assert lane.wait_idle()
    assert unhandled == []


def test_close_runs_saves_and_drops_reads(qtbot: QtBot) -> None:
    lane = Lane()
    gate = threading.Event()
    ran: list[str] = []
    lane.submit(lambda: gate.wait(10), lambda _: None)
    lane.submit(lambda: ran.append("read"), lambda _: None, key="row")
    lane.submit(lambda: ran.append("save"), lambda _: pytest.fail("answered after close"))
    threading.Timer(0.05, gate.set).start()
    lane.close(wait=True)
    assert ran == ["save"]
    lane.submit(lambda: ran.append("late"), lambda _: None)
    assert lane.is_idle and ran == ["save"]


def test_an_error_in_an_answer_leaves_the_lane_working(lane: Lane, qtbot: QtBot) -> None:
    answers: list[int] = []

    def divide(number: int) -> None:
        answers.append(number // 0)

    with qtbot.captureExceptions() as caught:
        lane.submit(lambda: 1, divide)
        lane.submit(lambda: 2, answers.append)
        assert lane.wait_idle()
    assert answers == [2]
    assert caught[0][0] is ZeroDivisionError
