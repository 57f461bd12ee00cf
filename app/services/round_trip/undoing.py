"""What taking back an update from a file would do: values come back unless they were edited since."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileAction, FileChange, FileStep
from app.domain.file_update import alike
from app.domain.undo import Kept
from app.nav.unit_of_work import NavUnit
from app.services.identity import new_id
from app.services.progress import Progress
from app.services.round_trip.hanging import in_use
from app.services.round_trip.held import Held
from app.services.round_trip.planning import whole
from app.services.round_trip.results import StepUndoField, StepUndoPreview, StepUndoRow
from app.services.round_trip.store import RecordStore


class StepUndoing:
    """Plans in one read transaction of NAV. The step that takes back, too, can be taken back."""

    def __init__(self, unit: NavUnit, crm: CrmGateway, store: RecordStore) -> None:
        self._unit = unit
        self._crm = crm
        self._store = store

    def preview(self, step: FileStep, change_ids: Collection[str] | None, progress: Progress) -> StepUndoPreview:
        """All changes of the step, or these alone. What was taken back already is left out."""
        rows: list[StepUndoRow] = []
        seen: list[FileChange] = []
        undone_before = step.undone
        total = self._unit.file_steps.count_changes(step.id, with_seen=True)
        for part in self._unit.file_steps.each_done(step.id):
            progress.check()
            wanted = [change for change in part if change_ids is None or change.id in change_ids]
            gone = self._unit.file_steps.undone([change.id for change in wanted]) if wanted else set()
            self._portion(step, [change for change in wanted if change.id not in gone], rows, seen)
            progress.step(len(rows) + len(seen), total)
        return StepUndoPreview(replace(step, undone=undone_before), rows, seen)

    def _portion(
        self, step: FileStep, changes: Sequence[FileChange], rows: list[StepUndoRow], seen: list[FileChange]
    ) -> None:
        ids = [change.record_id for change in changes]
        baselines = self._unit.baselines.of(step.kind, ids)
        written = [change for change in changes if change.action is not FileAction.SEEN]
        held = self._store.many([change.record_id for change in written])
        made = [change.record_id for change in written if change.action is FileAction.CREATE]
        busy = in_use(step.kind, self._unit, self._crm, [key for key in made if key in held])
        for change in changes:
            baseline = baselines.get(change.record_id)
            back = self._back(step, change, baseline)
            if change.action is FileAction.SEEN:
                if back.moves_baseline:
                    seen.append(back)
            else:
                rows.append(_row(step.kind, change, back, held.get(change.record_id), busy))

    @staticmethod
    def _back(step: FileStep, change: FileChange, present: Baseline | None) -> FileChange:
        """The change that takes this one back, as far as the baseline goes: one that a later file or step wrote
        stays."""
        moves = change.moves_baseline and (present is None or present.step_id == step.id)
        return FileChange(
            new_id(),
            "",
            change.record_id,
            FileAction.SEEN,
            change.key,
            change.name,
            moves_baseline=moves,
            before=present,
            after=change.before if moves else None,
            undoes=change.id,
        )


def _row(kind: FileKind, change: FileChange, back: FileChange, held: Held | None, busy: Collection[str]) -> StepUndoRow:
    match change.action:
        case FileAction.CREATE:
            return _created(kind, change, back, held, busy)
        case FileAction.DELETE:
            return _deleted(change, back, held)
        case _:
            return _updated(change, back, held)


def _created(
    kind: FileKind, change: FileChange, back: FileChange, held: Held | None, busy: Collection[str]
) -> StepUndoRow:
    """A record that the step made goes again, unless it was edited or something hangs on it."""
    if held is None:
        return StepUndoRow(change, None, Kept.BACK)
    if any(not alike(held.values.get(name, new), new) for name, (_old, new) in change.changes.items()):
        return StepUndoRow(change, None, Kept.EDITED)
    if change.record_id in busy:
        return StepUndoRow(change, None, Kept.IN_USE)
    planned = replace(back, action=FileAction.DELETE, version=held.version, changes=whole(kind, held))
    return StepUndoRow(change, planned)


def _deleted(change: FileChange, back: FileChange, held: Held | None) -> StepUndoRow:
    if held is not None:
        return StepUndoRow(change, None, Kept.BACK)
    changes = {name: ("", old) for name, (old, _new) in change.changes.items()}
    return StepUndoRow(change, replace(back, action=FileAction.CREATE, changes=changes))


def _updated(change: FileChange, back: FileChange, held: Held | None) -> StepUndoRow:
    if held is None:
        return StepUndoRow(change, None, Kept.VANISHED)
    fields = tuple(_field(name, held.values[name], old, new) for name, (old, new) in change.changes.items())
    changes: Mapping[str, tuple[str, str]] = {each.name: (each.now, each.back) for each in fields if each.kept is None}
    planned = replace(back, action=FileAction.UPDATE, version=held.version, changes=changes) if changes else None
    return StepUndoRow(change, planned, fields=fields)


def _field(name: str, now: str, old: str, new: str) -> StepUndoField:
    if now == old:
        return StepUndoField(name, now, old, Kept.BACK)
    return StepUndoField(name, now, old, None if alike(now, new) else Kept.EDITED)
