"""Keeps the inbox up to date: after each change, and at the start, in small portions between which others get their
turn."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.inbox import InboxRow
from app.ui.context import Context
from app.ui.widgets.navigation_pane import NavigationPane

KEY = "inbox"
AT_START_MS = 700
"""The first rows of the list come first."""
AFTER_CHANGE_MS = 150
"""Several signals tell of one change."""


class InboxCounter(QObject):
    """Shows how much waits beside the page's entry, and tells ``changes.inbox_read`` what that is."""

    def __init__(self, context: Context, navigation: NavigationPane) -> None:
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._customers: set[str] = set()
        self._accounts: set[str] = set()
        self._all = True
        self._looking = self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        changes = context.changes
        changes.customer_changed.connect(self._customer_changed)
        changes.coupling_changed.connect(self._customer_changed)
        changes.account_changed.connect(self._account_changed)
        changes.related_changed.connect(self._something)
        changes.statistics_changed.connect(self._something)
        for signal in (changes.salespeople_changed, changes.setup_changed, changes.mapping_changed, changes.imported):
            signal.connect(self._everything)
        changes.inbox_read.connect(self._show)
        self._timer.start(AT_START_MS)

    def _customer_changed(self, customer_id: str) -> None:
        self._changed(self._customers, customer_id)

    def _account_changed(self, account_id: str) -> None:
        self._changed(self._accounts, account_id)

    def _something(self) -> None:
        self._start(AFTER_CHANGE_MS)

    def _changed(self, ids: set[str], key: str) -> None:
        if key:
            ids.add(key)
        else:
            self._all = True
        self._start(AFTER_CHANGE_MS)

    def _everything(self) -> None:
        self._all = True
        self._start(AFTER_CHANGE_MS)

    def _start(self, delay: int) -> None:
        if not self._timer.isActive() or self._timer.interval() == AT_START_MS:
            self._timer.start(delay)

    def _begin(self) -> None:
        """Compare what was changed, or, when nobody knows what was, go through everything."""
        if self._looking:
            self._again = True
            return
        states = self._context.services.pair_states
        known, customers, accounts = not self._all, frozenset(self._customers), frozenset(self._accounts)
        self._customers.clear()
        self._accounts.clear()
        self._all, self._looking = False, True
        self._look(lambda: states.refresh_some(customers, accounts) if known else None)

    def _look(self, first: Callable[[], None]) -> None:
        """A portion; then the others have the lane for as long as it took."""
        states = self._context.services.pair_states

        def work() -> tuple[bool, float]:
            started = time.monotonic()
            first()
            return states.step(), time.monotonic() - started

        self._context.lane.submit(work, self._looked, self._failed, owner=self)

    def _looked(self, answer: tuple[bool, float]) -> None:
        more, lasted = answer
        if more:
            QTimer.singleShot(int(1000 * lasted), self, lambda: self._look(lambda: None))
            return
        self._looking = False
        if self._again:
            self._again = False
            self._begin()
        else:
            self._read()

    def _read(self) -> None:
        inbox = self._context.services.inbox
        self._context.lane.submit(
            inbox.rows, self._context.changes.inbox_read.emit, self._failed, key="inbox.rows", owner=self
        )

    def _show(self, rows: tuple[InboxRow, ...]) -> None:
        self._navigation.set_counter(KEY, len(rows))

    def _failed(self, _error: Exception) -> None:
        """Nobody asked: the page says why when one goes there. A number that may be wrong is worse than none."""
        self._all, self._looking, self._again = True, False, False
        self._navigation.set_counter(KEY, None)
