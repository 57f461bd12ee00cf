"""Writes what was ticked, or what is taken back, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.crm.gateway import CrmGateway
from app.domain.field_mapping import Side
from app.domain.file_choices import UpdateChoices
from app.domain.file_record import FileAction, FileChange, FileLayout, FileStep, HiddenCells
from app.domain.file_update import RowGroup
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.identity import new_id
from app.services.imports.service import Backup
from app.services.imports.writer import add_codes
from app.services.progress import Progress
from app.services.round_trip.crm_writing import CrmWriting
from app.services.round_trip.nav_writing import NavWriting, Written, touch
from app.services.round_trip.planning import Planned, StepHead, StepPlanner
from app.services.round_trip.preview import UpdatePreview
from app.services.round_trip.results import RefusedRow, UpdateResult
from app.services.round_trip.stores import crm_store_of, store_of


class StepWriter:
    """Both sides' way of writing a step."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor, backup: Backup) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor
        self._backup = backup

    def apply(self, preview: UpdatePreview, choices: UpdateChoices, progress: Progress) -> UpdateResult:
        """Plans and writes; the layout of the file is remembered with it."""
        at, kind = self._actor.now(), preview.kind
        file_name = Path(preview.draft.path).name
        progress.check()
        if _writes(preview, choices):
            self._backup(kind.side.value)
        layout = _layout(preview, at, file_name)
        step = FileStep(new_id(), kind, file_name, at, self._actor.user)
        write = self._to_nav if kind.side is Side.NAV else self._to_both
        planned, written = write(step, preview, choices, layout, progress)
        return _result(step, planned.changes, written, planned.lines, len(planned.touched))

    def _to_nav(
        self,
        step: FileStep,
        preview: UpdatePreview,
        choices: UpdateChoices,
        layout: FileLayout,
        progress: Progress,
    ) -> tuple[Planned, Written]:
        with self._nav.write() as unit:
            planned = self._planned(unit, preview, choices, step, unit.file_layouts.put(layout))
            add_codes(unit, planned.additions, self._actor)
            store = store_of(step.kind, unit, self._crm, step.started_at)
            writing = NavWriting(unit, store, self._actor.user)
            changes = planned.changes
            written = writing.write(step, changes, progress, self._actor.now) if changes else Written()
            _touch(unit, planned, step)
        return planned, written

    def _to_both(
        self,
        step: FileStep,
        preview: UpdatePreview,
        choices: UpdateChoices,
        layout: FileLayout,
        progress: Progress,
    ) -> tuple[Planned, Written]:
        with self._nav.write() as unit:
            planned = self._planned(unit, preview, choices, step, unit.file_layouts.put(layout))
        written = self._to_crm(step, planned.changes, progress) if planned.changes else Written()
        with self._nav.write() as unit:
            _touch(unit, planned, step)
        return planned, written

    def write_back(self, undone: FileStep, changes: Sequence[FileChange], progress: Progress) -> UpdateResult:
        """Takes back ``undone`` by these changes."""
        at = self._actor.now()
        step = FileStep(new_id(), undone.kind, undone.file_name, at, self._actor.user, undone.id)
        own = [_owned(change, step.id) for change in changes]
        progress.check()
        if any(change.action is not FileAction.SEEN for change in own):
            self._backup(step.kind.side.value)
        if step.kind.side is Side.NAV:
            with self._nav.write() as unit:
                store = store_of(step.kind, unit, self._crm, at)
                written = NavWriting(unit, store, self._actor.user).write(step, own, progress, self._actor.now)
        else:
            written = self._to_crm(step, own, progress)
        return _result(step, own, written, {}, 0)

    def _planned(
        self, unit: NavUnit, preview: UpdatePreview, choices: UpdateChoices, step: FileStep, layout: FileLayout
    ) -> Planned:
        head = StepHead(step.id, step.kind, layout.id, step.file_name, step.started_at)
        store = store_of(step.kind, unit, self._crm, step.started_at)
        return StepPlanner(head, unit, store, preview.mapping).plan(preview, choices)

    def _to_crm(self, step: FileStep, changes: Sequence[FileChange], progress: Progress) -> Written:
        store = crm_store_of(step.kind, self._crm)
        return CrmWriting(self._nav, store, self._actor.user, self._actor.now).write(step, changes, progress)


def _touch(unit: NavUnit, planned: Planned, step: FileStep) -> None:
    touch(unit, step.kind, planned.touched, step.id if planned.changes else "", step.started_at, step.file_name)


def _writes(preview: UpdatePreview, choices: UpdateChoices) -> bool:
    """Whether any record may be written to."""
    groups = (RowGroup.NEW, RowGroup.CHANGED, RowGroup.CONFLICT, RowGroup.MISSING)
    return any(choices.is_ticked(number, group) for group in groups for number in preview.groups.get(group, ()))


def _layout(preview: UpdatePreview, at: datetime, file_name: str) -> FileLayout:
    table = preview.draft.table
    return FileLayout(
        new_id(),
        preview.kind,
        table.headings,
        dict(preview.mapping),
        table.shape.value,
        table.name,
        table.encoding,
        table.delimiter,
        file_name,
        at,
        tuple(HiddenCells(sheet.name, sheet.place, sheet.cells) for sheet in table.hidden),
    )


def _owned(change: FileChange, step_id: str) -> FileChange:
    """The change as one of that step, the baseline that it brings back, too: so that this can be taken back again."""
    after = None if change.after is None else replace(change.after, step_id=step_id)
    return replace(change, step_id=step_id, after=after)


def _result(
    step: FileStep, changes: Sequence[FileChange], written: Written, lines: dict[str, int], touched: int
) -> UpdateResult:
    by_id = {change.id: change for change in changes}
    refused = tuple(
        RefusedRow(lines.get(key, 0), by_id[key].record_id, by_id[key].key, by_id[key].name, error)
        for key, error in written.refused.items()
    )
    tally = written.tally
    return UpdateResult(
        step.id if changes else "",
        step.kind,
        tally["created"],
        tally["updated"],
        tally["deleted"],
        tally["seen"] + touched,
        refused,
        tuple(written.done),
    )
