"""The worker lane: one serial thread that runs service calls and answers on the GUI thread.

Everything that may last goes through here, so that windows never wait. Answers that nobody wants any more (the user
went on to the next row, the window was closed) are dropped.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from app.domain.errors import Cancelled

T = TypeVar("T")
BUSY_AFTER_MS = 400
STEP_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class ProgressState:
    """How far a long work is. ``total`` is None while it isn't known."""

    done: int
    total: int | None
    text: str


class Ticket:
    """One submitted work. ``discard()``: nobody wants the answer; ``cancel()``: ask a long work to stop."""

    def __init__(self, number: int, key: str | None, owner: QObject | None) -> None:
        self.number = number
        self.key = key
        self.stale = False
        self.cancelled = threading.Event()
        self.work: Callable[[], Any] | None = None
        self.done: Callable[[Any], None] | None = None
        self.failed: Callable[[Exception], None] | None = None
        self.on_progress: Callable[[ProgressState], None] | None = None
        self.result: Any = None
        self.error: Exception | None = None
        self.title = ""
        self.is_long = False
        self._owner = owner
        self._owned = owner is not None

    @property
    def owner(self) -> QObject | None:
        """Who wants the answer, while it lives."""
        return self._owner if self._owned and self.owner_lives else None

    @property
    def owner_lives(self) -> bool:
        return not self._owned or shiboken6.isValid(self._owner)

    @property
    def wanted(self) -> bool:
        """Whether somebody is still there for the answer."""
        return not self.stale and self.owner_lives

    def discard(self) -> None:
        """Drop the answer; don't run the work when it hasn't started."""
        self.stale = True
        self.cancelled.set()

    def cancel(self) -> None:
        """Ask the work to stop; it answers with Cancelled at its next check."""
        self.cancelled.set()

    def run(self) -> None:
        """On the worker thread. Runs although the owner is gone: a save must happen when its window closes."""
        if self.work is None or self.stale:
            return
        try:
            self.result = self.work()
        except Exception as error:  # noqa: BLE001  every failure is an answer; the GUI thread decides what it means
            self.error = error

    def release(self) -> None:
        """On the GUI thread: widgets caught in the callables must not die on the worker's."""
        self.work = self.done = self.failed = self.on_progress = None
        self.result = self.error = self._owner = None


class Progress:
    """What a long work is given to say how far it is and to learn that it shall stop."""

    def __init__(self, ticket: Ticket, send: Callable[[Ticket, ProgressState], None]) -> None:
        self._ticket = ticket
        self._send = send
        self._last = 0.0

    @property
    def cancelled(self) -> bool:
        return self._ticket.cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled when the user asked to stop."""
        if self.cancelled:
            raise Cancelled()

    def step(self, done: int, total: int | None, text: str = "") -> None:
        """Tell how far it is; only some 20 steps a second reach the window, the last one always."""
        now = time.monotonic()
        if done != total and now - self._last < STEP_EVERY_S:
            return
        self._last = now
        self._send(self._ticket, ProgressState(done, total, text))


class Lane(QObject):
    """Submit from the GUI thread only; ``done`` and ``failed`` are called there too, in the order of submission."""

    unhandled = Signal(object)
    """An exception that no ``failed`` took."""
    busy_changed = Signal(bool)
    """True once something has lasted for 400 ms, False when all is done."""
    idle = Signal()
    long_begun = Signal(object)
    """A long work was submitted: its ticket."""
    long_stepped = Signal(object, object)
    """How far it is: its ticket and the ProgressState."""
    long_ended = Signal(object)
    """It was answered, or the answer was dropped: its ticket, which holds a result or an error for this moment."""

    _answered = Signal(object)
    _stepped = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tandem-lane")
        self._numbers = itertools.count(1)
        self._open: dict[int, Ticket] = {}
        self._latest: dict[str, Ticket] = {}
        self._busy = False
        self._closed = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(BUSY_AFTER_MS)
        self._delay.timeout.connect(self._show_busy)
        self._answered.connect(self._answer)
        self._stepped.connect(self._step)

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def is_idle(self) -> bool:
        return not self._open

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Run ``work`` on the worker, then ``done(result)`` here.

        A newer work with the same ``key`` makes older ones stale: they aren't started any more and their answers are
        dropped: give a key to what reads, never to what writes. The answer is dropped as well once ``owner`` is
        destroyed, but then a failure of work without a key goes to ``unhandled``.
        """
        ticket = Ticket(next(self._numbers), key, owner)
        ticket.work = work
        return self._enqueue(ticket, done, failed)

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        progress: Callable[[ProgressState], None] | None = None,
        key: str | None = None,
        owner: QObject | None = None,
        title: str = "",
    ) -> Ticket:
        """As submit, for a work that reports its progress and can be stopped by ``ticket.cancel()``. ``title`` names it
        for the user; without it the title of the owner's window does."""
        ticket = Ticket(next(self._numbers), key, owner)
        ticket.is_long, ticket.title, ticket.on_progress = True, title, progress
        reporter = Progress(ticket, self._send_step)
        ticket.work = lambda: work(reporter)
        if not self._closed:
            self.long_begun.emit(ticket)
        return self._enqueue(ticket, done, failed)

    def close(self, wait: bool = True) -> None:
        """End without answers: keyed work (what a window wanted to show) is dropped, long work asked to stop, and
        everything else, which may be a save, is run; ``wait`` for its end."""
        self._closed = True
        for ticket in self._open.values():
            ticket.cancel()
            ticket.stale = ticket.key is not None
        self._pool.shutdown(wait=wait)
        if wait:
            for ticket in self._open.values():
                ticket.release()
        self._open.clear()
        self._latest.clear()
        self._delay.stop()

    def wait_idle(self, timeout_ms: int = 10_000) -> bool:
        """For tests: run the event loop until all is answered; False when that takes too long."""
        if self.is_idle:
            return True
        loop, patience = QEventLoop(), QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(loop.quit)
        patience.start(timeout_ms)
        self.idle.connect(loop.quit)
        while not self.is_idle and patience.isActive():  # a timer may submit in the turn in which the loop ends
            loop.exec()
        self.idle.disconnect(loop.quit)
        return self.is_idle

    def _enqueue(self, ticket: Ticket, done: Callable[[T], None], failed: Callable[[Exception], None] | None) -> Ticket:
        if self._closed:
            ticket.release()
            ticket.stale = True
            return ticket
        ticket.done, ticket.failed = done, failed
        if ticket.key is not None:
            older = self._latest.get(ticket.key)
            if older is not None:
                older.discard()
            self._latest[ticket.key] = ticket
        self._open[ticket.number] = ticket
        if not self._delay.isActive() and not self._busy:
            self._delay.start()
        self._pool.submit(self._run, ticket)
        return ticket

    def _run(self, ticket: Ticket) -> None:
        ticket.run()
        if not self._closed:
            self._answered.emit(ticket)

    def _send_step(self, ticket: Ticket, state: ProgressState) -> None:
        if not self._closed:
            self._stepped.emit(ticket, state)

    @Slot(object, object)
    def _step(self, ticket: Ticket, state: ProgressState) -> None:
        if ticket.wanted and ticket.on_progress is not None:
            ticket.on_progress(state)
        self.long_stepped.emit(ticket, state)

    @Slot(object)
    def _answer(self, ticket: Ticket) -> None:
        self._open.pop(ticket.number, None)
        if ticket.key is not None and self._latest.get(ticket.key) is ticket:
            del self._latest[ticket.key]
        try:
            self._deliver(ticket)
        finally:
            if ticket.is_long:
                self.long_ended.emit(ticket)
            ticket.release()
            if not self._open:
                self._rest()

    def _deliver(self, ticket: Ticket) -> None:
        if not ticket.wanted:
            if ticket.error is not None and ticket.key is None and not isinstance(ticket.error, Cancelled):
                self.unhandled.emit(ticket.error)  # a save that failed after its window was closed
            return
        if ticket.error is None:
            if ticket.done is not None:
                ticket.done(ticket.result)
        elif ticket.failed is not None:
            ticket.failed(ticket.error)
        elif not isinstance(ticket.error, Cancelled):
            self.unhandled.emit(ticket.error)

    @Slot()
    def _show_busy(self) -> None:
        if self._open:
            self._busy = True
            self.busy_changed.emit(True)

    def _rest(self) -> None:
        self._delay.stop()
        if self._busy:
            self._busy = False
            self.busy_changed.emit(False)
        self.idle.emit()
