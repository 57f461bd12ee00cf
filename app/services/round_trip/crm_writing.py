"""Writes a step to CRM: the intent in NAV first, then CRM, then what became of it in one transaction of NAV."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from app.domain.coupling import CouplingKind
from app.domain.errors import AppError, Cancelled, ChangedMeanwhile, DeleteCoupled, OutcomeUnknown
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange, FileStep
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.progress import Progress
from app.services.round_trip.held import ENTITIES, Answer, Held
from app.services.round_trip.nav_writing import Written, as_done, ended, settle_baselines
from app.services.round_trip.refusals import OF_ONE_RECORD, kept_refusal
from app.services.round_trip.store import RecordStore

PORTION = 500
TAKEN_BACK = "Cancelled"
"""The reason of changes of a step that was taken back before it was whole."""


class Reached(StrEnum):
    """How far a change came before it was cut off."""

    OLD = "old"
    NEW = "new"
    OTHER = "other"  # somebody else changed the record since, or it is gone


class CrmWriting:
    """Writes steps of kinds of CRM, and settles those that were cut off."""

    def __init__(self, nav: NavDatabase, store: RecordStore, by: str, now: Callable[[], datetime]) -> None:
        self._nav = nav
        self._store = store
        self._by = by
        self._now = now

    def write(self, step: FileStep, changes: Sequence[FileChange], progress: Progress) -> Written:
        """The whole step. Raises ``Cancelled`` and what CRM raises: nothing was written then; ``OutcomeUnknown`` when
        what was written can't be taken back now."""
        seen = [change for change in changes if change.action is FileAction.SEEN]
        intended = [change for change in changes if change.action is not FileAction.SEEN]
        progress.check()
        with self._nav.write() as unit:
            unit.file_steps.start(step)
            unit.file_steps.plan(intended)
            coupled = _coupled(unit, step.kind, intended)
        written = Written()
        answers: dict[str, Answer] = {}
        able = [change for change in intended if change.id not in coupled]
        try:
            for start in range(0, len(able), PORTION):
                progress.check()
                part = able[start : start + PORTION]
                answers.update(zip((c.id for c in part), self._store.write(part, self._by), strict=True))
                progress.step(start + len(part), len(able))
        except Exception as error:
            self._back_out(step, intended, error)
            raise
        answers.update(coupled)
        done = [as_done(change, answers[change.id]) for change in intended if written.note(change, answers[change.id])]
        self._settle(step, done, seen, written)
        return written

    def finish(self, step: FileStep, changes: Sequence[FileChange]) -> Written:
        """Writes what a step that was cut off had not written yet, and settles it. A record that somebody changed
        since is refused."""
        written = Written()
        done: list[FileChange] = []
        for start in range(0, len(changes), PORTION):
            part = changes[start : start + PORTION]
            reached = self._reached(part)
            left = [change for change in part if reached[change.id][0] is Reached.OLD]
            answers: dict[str, Answer] = dict(
                zip((change.id for change in left), self._store.write(left, self._by), strict=True)
            )
            for change in part:
                state, held = reached[change.id]
                answer = answers[change.id] if state is Reached.OLD else held
                if state is Reached.OTHER:
                    record = held.record if held else None
                    answer = ChangedMeanwhile(ENTITIES[step.kind], change.record_id, record)
                if written.note(change, answer):
                    done.append(as_done(change, answer))
        self._settle(step, done, [], written)
        return written

    def take_back(self, step: FileStep, changes: Sequence[FileChange]) -> None:
        """Gives back what a step had written before it was given up, and ends it. Raises what CRM raises."""
        for start in range(0, len(changes), PORTION):
            part = changes[start : start + PORTION]
            reached = self._reached(part)
            back = [inverse(change, held) for change in part if (held := reached[change.id])[0] is Reached.NEW]
            for answer in self._store.write(back, self._by) if back else ():
                if isinstance(answer, AppError) and not isinstance(answer, OF_ONE_RECORD):
                    raise answer
        with self._nav.write() as unit:
            unit.file_steps.end(replace(step, finished_at=self._now(), cancelled=True))

    def _back_out(self, step: FileStep, intended: Sequence[FileChange], error: Exception) -> None:
        """First it is written down that the step is given up, so that the next start goes the same way."""
        try:
            with self._nav.write() as unit:
                unit.file_steps.refuse({change.id: (TAKEN_BACK, {}) for change in intended})
            self.take_back(step, intended)
        except AppError as worse:
            detail = getattr(worse, "detail", "")
            raise OutcomeUnknown(str(detail), step.file_name) from (None if isinstance(error, Cancelled) else error)

    def _settle(self, step: FileStep, done: Sequence[FileChange], seen: Sequence[FileChange], written: Written) -> None:
        with self._nav.write() as unit:
            unit.file_steps.plan([replace(change, after=None) for change in seen])
            for change in seen:
                written.note(change, None)
            unit.file_steps.refuse({key: kept_refusal(error) for key, error in written.refused.items()})
            settle_baselines(unit, step, [*done, *seen])
            unit.file_steps.end(ended(step, written, self._now()))

    def _reached(self, changes: Sequence[FileChange]) -> Mapping[str, tuple[Reached, Held | None]]:
        held = self._store.many([change.record_id for change in changes])
        return {
            change.id: (reached(change, held.get(change.record_id)), held.get(change.record_id)) for change in changes
        }


def reached(change: FileChange, held: Held | None) -> Reached:
    """What became of the change, by what is there now."""
    if change.action is FileAction.CREATE:
        return Reached.OLD if held is None else Reached.NEW
    if held is None:
        return Reached.NEW if change.action is FileAction.DELETE else Reached.OTHER
    if held.version == change.version:
        return Reached.OLD
    if change.action is FileAction.DELETE:
        return Reached.OTHER
    is_new = all(held.values.get(name, new) == new for name, (_old, new) in change.changes.items())
    return Reached.NEW if is_new else Reached.OTHER


def inverse(change: FileChange, found: tuple[Reached, Held | None]) -> FileChange:
    """What takes the change back, from what is there now."""
    actions = {FileAction.CREATE: FileAction.DELETE, FileAction.DELETE: FileAction.CREATE}
    version = found[1].version if found[1] else ""
    turned = {name: (new, old) for name, (old, new) in change.changes.items()}
    return replace(change, action=actions.get(change.action, change.action), version=version, changes=turned)


def _coupled(unit: NavUnit, kind: FileKind, changes: Sequence[FileChange]) -> dict[str, Answer]:
    """Change id -> why a coupled record isn't deleted."""
    couples = {FileKind.ACCOUNTS: CouplingKind.CUSTOMER, FileKind.USERS: CouplingKind.SALESPERSON}
    going = {change.record_id: change for change in changes if change.action is FileAction.DELETE}
    if kind not in couples or not going:
        return {}
    found = unit.couplings.of_crm_many(couples[kind], list(going))
    return {
        going[record_id].id: DeleteCoupled(ENTITIES[kind], going[record_id].name, coupling.nav_name, coupling.id)
        for record_id, coupling in found.items()
    }
