"""All drafts of the open company: those that are being typed, and those that a former run left."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.record_change import RecordKind
from app.ui.drafts.draft import Draft
from app.ui.drafts.store import DraftStore

log = logging.getLogger("tandem")


class Drafts(QObject):
    """Files are written by a thread of their own: what is typed must be safe within a second, also while something
    long is at work on the lane. ``left`` are the drafts that are offered: nobody types in them now;
    ``offered`` is the sentence with which that was done last."""

    changed = Signal()
    """Others are left now."""
    _read = Signal(object)

    def __init__(self, folder: Path, company: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.company = company
        self.left: dict[str, Draft] = {}
        self.offered = ""
        self._store = DraftStore(folder)
        self._pool: ThreadPoolExecutor | None = ThreadPoolExecutor(1, thread_name_prefix="tandem-drafts")
        self._last: Future[None] | None = None
        self._warned = False
        self._read.connect(self._take)

    def read(self) -> None:
        """Look for what a former run left; ``changed`` tells of it."""
        self._submit(lambda: self._read.emit(self._store.read(self.company)))

    def keep(self, draft: Draft) -> None:
        """Write a draft that is being typed."""
        self._submit(lambda: self._store.write(draft))

    def forget(self, key: str) -> None:
        """What was typed is saved or given up."""
        self._submit(lambda: self._store.discard(key))
        if self.left.pop(key, None) is not None:
            self.changed.emit()

    def adopt(self, key: str) -> None:
        """A draft that was left is being typed in again: it is offered no more."""
        if self.left.pop(key, None) is not None:
            self.changed.emit()

    def of(self, kind: RecordKind, record_id: str) -> list[Draft]:
        """The drafts that are left of one record, oldest first."""
        return [draft for draft in self.left.values() if draft.kind is kind and draft.record_id == record_id]

    def wait(self) -> None:
        """Until all that was asked for so far is on the disk."""
        if self._last is not None:
            self._last.result(10)

    def close(self) -> None:
        """Finish what is to be written; what comes later is written at once."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True)

    def _submit(self, work: Callable[[], None]) -> None:
        if self._pool is None:
            self._run(work)
        else:
            self._last = self._pool.submit(self._run, work)

    def _run(self, work: Callable[[], None]) -> None:
        """A draft that can't be written must not keep anybody from typing on: it is logged, once."""
        try:
            work()
        except OSError as error:
            if not self._warned:
                log.warning("drafts cannot be written: %s", type(error).__name__)
            self._warned = True

    def _take(self, found: list[Draft]) -> None:
        self.left = {draft.key: draft for draft in found}
        if found:
            self.changed.emit()
