"""Reads the compared records of a state on the lane; only the answer for the latest state counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.coupling_dialog import AfterCoupling, CouplingDialogState
from app.domain.synchronization import FieldChoice, RecordPlan
from app.ui.background import Lane
from app.ui.coupling.request import CouplingReader
from app.ui.plans.decisions import decided, kept, moved

_Question = tuple["str | None", AfterCoupling, bool]


class Comparison(QObject):
    """``changed`` whenever ``plan`` became another: ``None`` while it is being read. ``decisions`` are a person's for
    single fields of the pair; another account has none yet. ``moved`` are the fields that became others since they
    were read before."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, lane: Lane, reader: CouplingReader, customer_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._reader = reader
        self._customer_id = customer_id
        self._question: _Question | None = None
        self._former: RecordPlan | None = None
        self.plan: RecordPlan | None = None
        self.decisions: Mapping[str, FieldChoice] = {}
        self.moved: frozenset[str] = frozenset()

    def ask(self, state: CouplingDialogState, *, again: bool = False) -> None:
        """Compare what ``state`` stands for; ``again``: although it was compared before."""
        known = state.account_id is not None or state.create_new
        question = (state.account_id, state.option if known else AfterCoupling.NOTHING, state.create_new)
        if question == self._question and not again:
            return
        if self._question is None or question[::2] != self._question[::2]:
            self.decisions, self.moved, self._former = {}, frozenset(), None
        self._read(question)

    def decide(self, key: str, choice: FieldChoice | None) -> None:
        """A person chooses for one field; ``None``: it follows the option again."""
        self._read_with(decided(self.decisions, key, choice))

    def reset(self) -> None:
        """All fields follow the option again."""
        self._read_with({})

    def _read_with(self, decisions: Mapping[str, FieldChoice]) -> None:
        self.decisions = decisions
        if self._question is not None:
            self._read(self._question)

    def _read(self, question: _Question) -> None:
        self._question = question
        self.plan = None
        self.changed.emit()
        account_id, option, create_new = question
        decisions = self.decisions
        self._lane.submit(
            lambda: self._reader.compare(self._customer_id, account_id, option, create_new, decisions),
            self._take,
            self._failed,
            key=f"compare/{id(self)}",
            owner=self,
        )

    def _take(self, plan: RecordPlan) -> None:
        former, self._former = self._former, plan
        news = frozenset[str]() if former is None else moved(former, plan)
        if news:
            self.moved = news
            left = kept(self.decisions, news)
            if left != self.decisions:  # what was decided was decided over other values
                self._read_with(left)
                return
        self.plan = plan
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)  # the question stays the same: it is put again when the user wants it
