"""Undo: taking back what a job of the log wrote, at any later time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from app.crm.gateway import CrmGateway
from app.domain.errors import AppError, ChangedMeanwhile, FieldError, NothingToUndo, RecordNotFound
from app.domain.field_mapping import FieldMapping, Side
from app.domain.journal import PlannedRecord
from app.domain.sync_log import JobKind
from app.domain.undo import (
    EffectKind,
    Fields,
    Kept,
    Selection,
    UndoPreview,
    UndoRecord,
    UndoTotals,
    WholeJob,
)
from app.nav.unit_of_work import NavDatabase
from app.services.batch import run_batch
from app.services.identity import new_id
from app.services.pairs.intents import refused
from app.services.pairs.planned_values import PlannedValues
from app.services.pairs.writer import PairJob, PairWriter, Written
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult
from app.services.undo.plan import UndoPlanner
from app.services.undo.world import UndoReader

PAGE = 200
"""So many records stand in a preview at once."""
CHUNK = 1_000
_LATER = b"later"
_ENTITIES = {Side.NAV: "Customer", Side.CRM: "Account"}


class UndoService:
    """Takes back jobs, records and fields; an undo is a job itself and can be taken back."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, writer: PairWriter, mappings: Iterable[FieldMapping]) -> None:
        self._nav = nav
        self._writer = writer
        self._reader = UndoReader(nav, crm)
        self._planner = UndoPlanner(PlannedValues(mappings))

    def preview(self, selection: Selection, progress: Progress = SILENT) -> UndoPreview:
        """What would come back, and what is left alone and why. Raises ``RecordNotFound`` for a job or record that is
        not in the log, ``CrmUnavailable``, ``Cancelled``."""
        ids, put_off = self._chosen(selection)
        totals, first, seals = UndoTotals(), list[UndoRecord](), dict[str, bytes]()
        for some in _portions(ids):
            progress.check()
            for undo in self._planned(some, selection, put_off):
                seals[undo.record_id] = _LATER if undo.record_id in put_off else seal(undo)
                totals = _with(totals, undo)
                if len(first) < PAGE:
                    first.append(undo)
            progress.step(len(seals), len(ids))
        return UndoPreview(selection, totals, tuple(first), seals)

    def records(self, preview: UndoPreview, start: int, limit: int) -> Sequence[UndoRecord]:
        """Records ``start`` to ``start + limit`` of the preview: as they were shown, or as they are now beyond its
        first page."""
        if start + limit <= len(preview.records) or len(preview.records) == len(preview.seals):
            return preview.records[start : start + limit]
        ids = list(preview.seals)[start : start + limit]
        return self._planned(ids, preview.selection, _later_of(preview))

    def run(self, seen: UndoPreview, progress: Progress = SILENT) -> BatchResult:
        """Writes what the preview lists. A row bears ``ChangedMeanwhile`` (its ``current`` is the ``UndoRecord`` as it
        is now) where something else would be written by now, ``NothingToUndo`` where nothing is left to take back, and
        what keeps a coupling from coming back. Cancelling keeps what is complete."""
        ids, put_off = list(seen.seals), _later_of(seen)
        job = self._writer.start(JobKind.UNDO)

        def write(some: Sequence[str]) -> list[RecordResult]:
            return self._write(job, self._planned(some, seen.selection, put_off), seen.seals)

        return run_batch(job, ids, CHUNK, write, progress)

    def _chosen(self, selection: Selection) -> tuple[list[str], frozenset[str]]:
        """The records that were done, newest first; and those of which a later one of the same customer is chosen."""
        with self._nav.read() as unit:
            if isinstance(selection, WholeJob):
                if not unit.jobs.exists(selection.job_id):
                    raise RecordNotFound("Job", selection.job_id)
                return unit.jobs.done_ids(selection.job_id), frozenset()
            wanted = (selection.record_id,) if isinstance(selection, Fields) else selection.record_ids
            found = unit.jobs.newest_first(wanted)
        for missing in set(wanted).difference(record_id for record_id, _ in found):
            raise RecordNotFound("Record", missing)
        newest: dict[str, str] = {}
        for record_id, nav_id in found:
            newest.setdefault(nav_id, record_id)
        later = frozenset(record_id for record_id, nav_id in found if newest[nav_id] != record_id)
        return [record_id for record_id, _ in found], later

    def _planned(self, ids: Sequence[str], selection: Selection, put_off: frozenset[str]) -> list[UndoRecord]:
        wanted = selection.keys if isinstance(selection, Fields) else None
        with self._nav.read() as unit:
            done = unit.jobs.done_records(ids)
        found = [done[record_id] for record_id in ids if record_id in done]
        world = self._reader.read(found)
        return [
            self._planner.put_off(entry, world)
            if entry.planned.id in put_off
            else self._planner.plan(entry, world, wanted)
            for entry in found
        ]

    def _write(self, job: PairJob, undos: Sequence[UndoRecord], seals: Mapping[str, bytes]) -> list[RecordResult]:
        intents: dict[str, PlannedRecord] = {}
        errors: dict[str, AppError] = {}
        for undo in undos:
            error = _refusal(undo, seals[undo.record_id])
            if error is not None:
                errors[undo.record_id] = error
            elif undo.intent is not None:
                intents[undo.record_id] = replace(undo.intent, id=new_id(), job_id=job.id)
        told = [
            (_not_taken_back(job.id, undo), errors[undo.record_id])
            for undo in undos
            if undo.record_id in errors and seals[undo.record_id] != _LATER
        ]
        written = job.write(list(intents.values()), told)
        return [
            _row(undo, errors.get(undo.record_id), written.get(intents[undo.record_id].id))
            if undo.record_id in intents
            else _row(undo, errors.get(undo.record_id), None)
            for undo in undos
        ]


def seal(undo: UndoRecord) -> bytes:
    """What would be written, over which versions: two that are alike write the same."""
    return blake2b(repr((undo.intent, undo.error)).encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _refusal(undo: UndoRecord, shown: bytes) -> AppError | None:
    if shown == _LATER:
        return NothingToUndo(undo.customer_name)
    if seal(undo) != shown:
        return ChangedMeanwhile("Customer", undo.customer_id, undo)
    if undo.error is not None:
        return undo.error
    return NothingToUndo(undo.customer_name) if undo.intent is None else None


def _not_taken_back(job_id: str, undo: UndoRecord) -> PlannedRecord:
    record = refused(job_id, undo.customer_id, undo.customer_no, undo.customer_name)
    return replace(record, crm_id=undo.account_id, crm_name=undo.account_name)


def _row(undo: UndoRecord, error: AppError | None, written: Written | None) -> RecordResult:
    failed = error if written is None else written.error
    left = tuple(
        FieldError(_ENTITIES[change.side], change.key, change.caption, change.now, "edited_since")
        for change in undo.changes
        if change.kept is Kept.EDITED
    )
    values = 0 if failed is not None else sum(1 for change in undo.changes if change.comes_back)
    return RecordResult(undo.customer_id, undo.customer_no, undo.customer_name, failed, left, values)


def _later_of(preview: UndoPreview) -> frozenset[str]:
    return frozenset(record_id for record_id, shown in preview.seals.items() if shown == _LATER)


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _with(totals: UndoTotals, undo: UndoRecord) -> UndoTotals:
    happening = [effect.kind for effect in undo.effects if effect.kept is None and undo.intent is not None]
    values = sum(1 for change in undo.changes if change.comes_back)
    return UndoTotals(
        records=totals.records + 1,
        undone=totals.undone + (undo.intent is not None),
        values=totals.values + values,
        left_alone=totals.left_alone + len(undo.changes) - values,
        couplings_end=totals.couplings_end + happening.count(EffectKind.COUPLING_ENDS),
        couplings_return=totals.couplings_return + happening.count(EffectKind.COUPLING_RETURNS),
        records_removed=totals.records_removed + sum(1 for kind in happening if kind in _REMOVED),
        records_return=totals.records_return + sum(1 for kind in happening if kind in _RETURNS),
    )


_REMOVED = (EffectKind.ACCOUNT_REMOVED, EffectKind.CUSTOMER_REMOVED)
_RETURNS = (EffectKind.ACCOUNT_RETURNS, EffectKind.CUSTOMER_RETURNS)
