"""Sees what the page Customers has painted, and waits until it is what was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.listing import ListQuery
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from benches.pairs import number_of

PATIENCE_MS = 120_000


@dataclass(frozen=True, slots=True)
class Seen:
    """What a paint of the list showed: the first and the last visible row of a query."""

    first: int
    last: int
    query: ListQuery


class CustomersWatch(QObject):
    """Over the main window with the page Customers open. ``rows_painted`` follows each paint of the list in which
    every visible row was there, with what was painted."""

    rows_painted = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        page = window.page
        assert isinstance(page, CustomersPage)
        self.window, self.page = window, page
        self.list, self.model = page.panel.list, page.panel.model
        self._viewport = self.list.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint and self.all_there():
            seen = Seen(*self.visible(), self.model.query)
            QTimer.singleShot(0, lambda: self.rows_painted.emit(seen))  # once the paint is over
        return False

    def visible(self) -> tuple[int, int]:
        """The first and the last row that one sees."""
        height = self._viewport.height()
        first = max(self.list.rowAt(0), 0)
        last = self.list.rowAt(height - 1)
        return first, last if last >= 0 else self.model.rowCount() - 1

    def all_there(self) -> bool:
        """Whether every visible row is here, of the query that was asked for last."""
        if not self.model.loaded or self.model.query != self.model.asked_query or not self.model.rowCount():
            return False
        first, last = self.visible()
        return all(self.model.row_at(row) is not None for row in range(first, last + 1))

    def assert_rows(self, place: int) -> None:
        """The first visible row is the customer that was made as number ``place``, and the others follow it."""
        first, last = self.visible()
        assert first == place, (first, place)
        shown = [self.model.row_at(row).customer.no for row in range(first, last + 1)]  # type: ignore[union-attr]
        assert shown == [number_of(row) for row in range(first, last + 1)], shown[:3]

    def until(self, act: Callable[[], Any], painted: Callable[[Seen], bool]) -> float:
        """Seconds from ``act`` to the end of the first complete paint of the list for which ``painted`` holds."""
        loop = QEventLoop()
        ended = 0.0

        def check(seen: Seen) -> None:
            nonlocal ended
            if painted(seen):
                ended = time.perf_counter()
                loop.quit()

        self.rows_painted.connect(check)
        started = time.perf_counter()
        act()
        QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
        loop.exec()
        self.rows_painted.disconnect(check)
        assert ended, "the rows were not painted"
        return ended - started

    def jump_to_end(self) -> float:
        """The key End, until the last rows are painted."""
        last = self.model.rowCount() - 1
        seconds = self.until(lambda: press(self.list, Qt.Key.Key_End), lambda seen: seen.last == last)
        assert self.model.row_at(last).customer.no == number_of(last)  # type: ignore[union-attr]
        return seconds

    def repaint(self) -> float:
        """Seconds of painting the list as it is."""
        started = time.perf_counter()
        self._viewport.repaint()
        return time.perf_counter() - started

    def rest(self) -> None:
        """Until all that is under way has come, and what it asked for in turn."""
        patience = time.monotonic() + PATIENCE_MS / 1000
        quiet = 0
        while quiet < 3:
            assert time.monotonic() < patience, "the window does not come to rest"
            quiet = quiet + 1 if self.window.lane.wait_idle(PATIENCE_MS) else 0
            QCoreApplication.processEvents()


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """A key goes down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
