"""Update from File: open, map, preview, decide, and then all that is ticked as one step that can be taken back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from app.crm.gateway import CrmGateway
from app.domain.errors import CrmUnavailable, DatabaseUnavailable, NothingToUndo, RecordNotFound
from app.domain.field_mapping import Side
from app.domain.file_choices import AS_SHOWN, UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_record import FileStep, LoggedFileChange
from app.domain.file_update import RowGroup
from app.files.source import SourceTable
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.imports.preview import Mapped
from app.services.imports.service import Backup, no_backup
from app.services.pairs.states import PairStates
from app.services.progress import SILENT, Progress
from app.services.results import RecoveredStep
from app.services.round_trip.draft import UpdateDraft
from app.services.round_trip.naming import names_of
from app.services.round_trip.opening import FileOpening
from app.services.round_trip.preview import UpdatePreview, UpdateRow, UpdateTally, tally
from app.services.round_trip.previewing import Previewing
from app.services.round_trip.recovery import FileRecovery
from app.services.round_trip.results import StepUndoPreview, UpdateResult
from app.services.round_trip.row_pages import RowPages
from app.services.round_trip.step_writer import StepWriter
from app.services.round_trip.stores import store_of
from app.services.round_trip.undoing import StepUndoing

REFRESHED_AT_ONCE = 1_000
"""Of more changed records than these the pairs are compared by the next pass over all of them."""


class UpdateService:
    """Nothing is written before :meth:`apply`; what it writes is what the preview showed under the choices."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        actor: Actor,
        backup: Backup = no_backup,
        states: PairStates | None = None,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor
        self._states = states
        self._opening = FileOpening(nav)
        self._recovery = FileRecovery(nav, crm, actor)
        self._writer = StepWriter(nav, crm, actor, backup)

    def open(
        self,
        path: str | Path,
        kind: FileKind | None = None,
        progress: Progress = SILENT,
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
    ) -> UpdateDraft:
        """What is in the file. Of several tables the first that holds ``kind`` is taken (None: the first that holds
        anything known). Raises ``FileRefused``, ``Cancelled``."""
        return self._opening.open(path, kind, progress, encoding=encoding, delimiter=delimiter)

    def as_kind(self, draft: UpdateDraft, kind: FileKind) -> UpdateDraft:
        """The same table read as something else, its columns guessed anew."""
        return self._opening.draft(draft.path, draft.tables, draft.table, kind, known=True)

    def of_table(self, draft: UpdateDraft, table: SourceTable) -> UpdateDraft:
        """Another table of the same file."""
        kind = table.kind or draft.kind
        known = draft.kind_is_known or table.kind is not None
        return self._opening.draft(draft.path, draft.tables, table, kind, known=known)

    def preview(self, draft: UpdateDraft, mapping: Mapped | None = None, progress: Progress = SILENT) -> UpdatePreview:
        """All rows read under ``mapping`` (None: as offered) and compared. Raises ``Cancelled``, ``CrmUnavailable``,
        ``ValueError`` when two columns are mapped to one field."""
        self._settle_first(draft.kind)
        chosen = draft.offered if mapping is None else mapping
        with self._nav.read() as unit:
            return Previewing(unit, self._crm, self._actor.now()).preview(draft, chosen, progress)

    def rows(
        self, preview: UpdatePreview, group: RowGroup, start: int, limit: int, choices: UpdateChoices = AS_SHOWN
    ) -> list[UpdateRow]:
        """Rows ``start`` to ``start + limit`` of the group, in the order of the file; missing ones as people list
        them, those of an earlier file first. A missing record that was deleted since has no name."""
        wanted = preview.groups.get(group, ())[start : start + limit]
        return self._pages(preview, wanted, choices)

    def row(self, preview: UpdatePreview, number: int, choices: UpdateChoices = AS_SHOWN) -> UpdateRow:
        """One row by its number."""
        preview.group_of(number)
        return self._pages(preview, [number], choices)[0]

    def names(self, rows: Sequence[UpdateRow]) -> dict[str, str]:
        """What the owners and accounts are called that fields of these rows hold, by id. Raises ``CrmUnavailable``."""
        return names_of(self._crm, rows)

    def tally(self, preview: UpdatePreview, choices: UpdateChoices) -> UpdateTally:
        """What applying would do."""
        return tally(preview, choices)

    def apply(
        self, preview: UpdatePreview, choices: UpdateChoices = AS_SHOWN, progress: Progress = SILENT
    ) -> UpdateResult:
        """Writes what is ticked as one step, after a backup; on NAV in one transaction. A record that was changed since
        the preview is refused and listed, never overwritten. Raises ``Cancelled``, ``CrmUnavailable``: nothing was
        written; ``OutcomeUnknown``: the next start finds out."""
        self._settle_first(preview.kind)
        result = self._writer.apply(preview, choices, progress)
        self._refresh(result)
        return result

    def steps(self, start: int = 0, limit: int = 50, kind: FileKind | None = None) -> list[FileStep]:
        """Steps, the newest first."""
        with self._nav.read() as unit:
            return unit.file_steps.newest(start, limit, kind)

    def count_steps(self, kind: FileKind | None = None) -> int:
        """How many there are."""
        with self._nav.read() as unit:
            return unit.file_steps.count(kind)

    def step_changes(self, step_id: str, start: int, limit: int) -> list[LoggedFileChange]:
        """The records that the step wrote to, in their order."""
        with self._nav.read() as unit:
            return unit.file_steps.changes(step_id, start, limit)

    def count_step_changes(self, step_id: str) -> int:
        """How many records the step wrote to."""
        with self._nav.read() as unit:
            return unit.file_steps.count_changes(step_id)

    def undo_preview(
        self, step_id: str, change_ids: Collection[str] | None = None, progress: Progress = SILENT
    ) -> StepUndoPreview:
        """What taking the step back (``change_ids``: only these records of it) would do. Raises ``RecordNotFound`` for
        a step that is not there or under way, ``NothingToUndo``, ``Cancelled``, ``CrmUnavailable``."""
        with self._nav.read() as unit:
            step = unit.file_steps.get(step_id)
            if step is None or step.finished_at is None:
                raise RecordNotFound("File Update", step_id)
            store = store_of(step.kind, unit, self._crm, self._actor.now())
            preview = StepUndoing(unit, self._crm, store).preview(step, change_ids, progress)
        if not preview.rows and not preview.seen:
            raise NothingToUndo(step.file_name)
        return preview

    def undo(self, preview: StepUndoPreview, progress: Progress = SILENT) -> UpdateResult:
        """Takes back what was shown, as a step of its own. Raises as :meth:`apply`."""
        self._settle_first(preview.step.kind)
        planned = [row.planned for row in preview.rows if row.planned is not None]
        result = self._writer.write_back(preview.step, [*planned, *preview.seen], progress)
        self._refresh(result)
        return result

    def recover(self) -> tuple[RecoveredStep, ...]:
        """Settles the steps that an earlier end cut off, and says what became of them."""
        return self._recovery.recover()

    def _settle_first(self, kind: FileKind) -> None:
        """What an earlier step left under way would look as changed meanwhile. Raises ``CrmUnavailable``."""
        if kind.side is Side.CRM and any(step.waits for step in self._recovery.recover()):
            raise CrmUnavailable

    def _pages(self, preview: UpdatePreview, wanted: Sequence[int], choices: UpdateChoices) -> list[UpdateRow]:
        with self._nav.read() as unit:
            store = store_of(preview.kind, unit, self._crm, self._actor.now())
            return RowPages(preview, choices, unit, store).rows(wanted)

    def _refresh(self, result: UpdateResult) -> None:
        if self._states is None or len(result.record_ids) > REFRESHED_AT_ONCE:
            return
        with suppress(CrmUnavailable, DatabaseUnavailable):  # then the next pass over all pairs finds them
            if result.kind is FileKind.CUSTOMERS:
                self._states.refresh_some(customer_ids=result.record_ids)
            elif result.kind is FileKind.ACCOUNTS:
                self._states.refresh_some(account_ids=result.record_ids)
