"""Reads the compared records of a state on the lane; only the answer for the latest state counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.coupling_dialog import AfterCoupling, CouplingDialogState
from app.domain.synchronization import RecordPlan
from app.ui.background import Lane
from app.ui.coupling.request import CouplingReader

_Question = tuple["str | None", AfterCoupling, bool]


class Comparison(QObject):
    """``changed`` whenever ``plan`` became another: ``None`` while it is being read."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, lane: Lane, reader: CouplingReader, customer_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._reader = reader
        self._customer_id = customer_id
        self._question: _Question | None = None
        self.plan: RecordPlan | None = None

    def ask(self, state: CouplingDialogState, *, again: bool = False) -> None:
        """Compare what ``state`` stands for; ``again``: although it was compared before."""
        known = state.account_id is not None or state.create_new
        question = (state.account_id, state.option if known else AfterCoupling.NOTHING, state.create_new)
        if question == self._question and not again:
            return
        self._question = question
        self.plan = None
        self.changed.emit()
        account_id, option, create_new = question
        self._lane.submit(
            lambda: self._reader.compare(self._customer_id, account_id, option, create_new),
            self._take,
            self._failed,
            key=f"compare/{id(self)}",
            owner=self,
        )

    def _take(self, plan: RecordPlan) -> None:
        self.plan = plan
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)  # the question stays the same: it is put again when the user wants it
