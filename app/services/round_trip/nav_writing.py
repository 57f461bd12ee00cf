"""Writes a step to NAV: records, what is remembered, and the step itself, in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.errors import AppError
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileAction, FileChange, FileStep
from app.nav.unit_of_work import NavUnit
from app.services.progress import Progress
from app.services.round_trip import receipts
from app.services.round_trip.held import Answer, Held
from app.services.round_trip.refusals import kept_refusal
from app.services.round_trip.store import RecordStore

PORTION = 500
COUNTED: Mapping[FileAction, str] = {
    FileAction.CREATE: "created",
    FileAction.UPDATE: "updated",
    FileAction.DELETE: "deleted",
    FileAction.SEEN: "seen",
}


@dataclass(slots=True)
class Written:
    """What became of the changes of a step."""

    tally: Counter[str] = field(default_factory=Counter)
    refused: dict[str, AppError] = field(default_factory=dict)
    done: list[str] = field(default_factory=list)  # records that were written to

    def note(self, change: FileChange, answer: Answer) -> bool:
        """Whether the change was done."""
        if isinstance(answer, AppError):
            self.refused[change.id] = answer
            self.tally["refused"] += 1
            return False
        self.tally[COUNTED[change.action]] += 1
        if change.action is not FileAction.SEEN:
            self.done.append(change.record_id)
        return True


def ended(step: FileStep, written: Written, at: datetime) -> FileStep:
    """The step as it ends."""
    tally = written.tally
    return replace(
        step,
        finished_at=at,
        created=tally["created"],
        updated=tally["updated"],
        deleted=tally["deleted"],
        seen=tally["seen"],
        refused=tally["refused"],
    )


class NavWriting:
    """Writes in the transaction of ``unit``: whatever is raised there, nothing is written."""

    def __init__(self, unit: NavUnit, store: RecordStore, by: str) -> None:
        self._unit = unit
        self._store = store
        self._by = by

    def write(
        self, step: FileStep, changes: Sequence[FileChange], progress: Progress, now: Callable[[], datetime]
    ) -> Written:
        """Starts the step, writes all changes and ends it."""
        written = Written()
        self._unit.file_steps.start(step)
        for start in range(0, len(changes), PORTION):
            progress.check()
            part = changes[start : start + PORTION]
            answers = self._store.write(part, self._by)
            done = [as_done(change, answer) for change, answer in zip(part, answers, strict=True)]
            self._unit.file_steps.plan([replace(change, after=None) for change in done])
            self.settle(step, [c for c, a in zip(done, answers, strict=True) if written.note(c, a)])
            progress.step(start + len(part), len(changes))
        progress.check()
        self._unit.file_steps.refuse({key: kept_refusal(error) for key, error in written.refused.items()})
        self._unit.file_steps.end(ended(step, written, now()))
        return written

    def settle(self, step: FileStep, done: Sequence[FileChange]) -> None:
        """Baselines as these changes leave them, and the receipts that follow from them."""
        settle_baselines(self._unit, step, done)


def settle_baselines(unit: NavUnit, step: FileStep, done: Sequence[FileChange]) -> None:
    """Writes down what the other program is known to hold after these changes."""
    moved = [change for change in done if change.moves_baseline]
    put: list[Baseline] = [change.after for change in moved if change.after is not None]
    unit.baselines.put(put)
    unit.baselines.drop(step.kind, [change.record_id for change in moved if change.after is None])
    ids = [change.record_id for change in done]
    if not step.undoes:
        receipts.settle(unit, step.kind, ids, step.id, step.started_at)
        return
    reopened = [change.record_id for change in moved]
    if reopened:
        receipts.reopen(unit, reopened, step.undoes)


def touch(unit: NavUnit, kind: FileKind, record_ids: Sequence[str], step_id: str, at: datetime, file_name: str) -> None:
    """The file says of these records what it said before."""
    unit.baselines.touch(kind, record_ids, at, file_name)
    receipts.settle(unit, kind, record_ids, step_id, at)


def as_done(change: FileChange, answer: Answer) -> FileChange:
    """The change with what the record was given when it was made: a number of the series, say."""
    if change.action is not FileAction.CREATE or not isinstance(answer, Held):
        return change
    given = {name: ("", text) for name, text in answer.values.items() if text and name not in change.changes}
    key = change.key or answer.key
    return replace(change, key=key, name=change.name or answer.name, changes={**change.changes, **given})
