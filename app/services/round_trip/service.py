"""Update from File: open, map, preview, decide, and then all that is ticked as one step that can be taken back."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from app.domain.file_choices import AS_SHOWN, UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_record import FileStep, LoggedFileChange
from app.domain.file_update import RowGroup
from app.files.source import SourceTable
from app.services.imports.preview import Mapped
from app.services.progress import SILENT, Progress
from app.services.round_trip.draft import UpdateDraft
from app.services.round_trip.preview import UpdatePreview, UpdateRow, UpdateTally
from app.services.round_trip.results import RecoveredStep, StepUndoPreview, UpdateResult


class UpdateService:
    """Nothing is written before :meth:`apply`; what it writes is what the preview showed under the choices."""

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
        raise NotImplementedError

    def as_kind(self, draft: UpdateDraft, kind: FileKind) -> UpdateDraft:
        """The same table read as something else, its columns guessed anew."""
        raise NotImplementedError

    def of_table(self, draft: UpdateDraft, table: SourceTable) -> UpdateDraft:
        """Another table of the same file."""
        raise NotImplementedError

    def preview(self, draft: UpdateDraft, mapping: Mapped | None = None, progress: Progress = SILENT) -> UpdatePreview:
        """All rows read under ``mapping`` (None: as offered) and compared. Raises ``Cancelled``, ``CrmUnavailable``,
        ``ValueError`` when two columns are mapped to one field."""
        raise NotImplementedError

    def rows(
        self, preview: UpdatePreview, group: RowGroup, start: int, limit: int, choices: UpdateChoices = AS_SHOWN
    ) -> list[UpdateRow]:
        """Rows ``start`` to ``start + limit`` of the group, in the order of the file; missing ones by key, those of
        an earlier file first."""
        raise NotImplementedError

    def row(self, preview: UpdatePreview, number: int, choices: UpdateChoices = AS_SHOWN) -> UpdateRow:
        """One row by its number."""
        raise NotImplementedError

    def tally(self, preview: UpdatePreview, choices: UpdateChoices) -> UpdateTally:
        """What applying would do."""
        raise NotImplementedError

    def apply(
        self, preview: UpdatePreview, choices: UpdateChoices = AS_SHOWN, progress: Progress = SILENT
    ) -> UpdateResult:
        """Writes what is ticked as one step, after a backup; on NAV in one transaction. A record that was changed since
        the preview is refused and listed, never overwritten. Raises ``Cancelled``, ``CrmUnavailable``: nothing was
        written; ``OutcomeUnknown``: the next start finds out."""
        raise NotImplementedError

    def steps(self, start: int = 0, limit: int = 50, kind: FileKind | None = None) -> list[FileStep]:
        """Steps, the newest first."""
        raise NotImplementedError

    def count_steps(self, kind: FileKind | None = None) -> int:
        """How many there are."""
        raise NotImplementedError

    def step_changes(self, step_id: str, start: int, limit: int) -> list[LoggedFileChange]:
        """The records that the step wrote to, in their order."""
        raise NotImplementedError

    def count_step_changes(self, step_id: str) -> int:
        """How many records the step wrote to."""
        raise NotImplementedError

    def undo_preview(
        self, step_id: str, change_ids: Collection[str] | None = None, progress: Progress = SILENT
    ) -> StepUndoPreview:
        """What taking the step back (``change_ids``: only these records of it) would do. Raises ``NothingToUndo``."""
        raise NotImplementedError

    def undo(self, preview: StepUndoPreview, progress: Progress = SILENT) -> UpdateResult:
        """Takes back what was shown, as a step of its own. Raises as :meth:`apply`."""
        raise NotImplementedError

    def recover(self) -> tuple[RecoveredStep, ...]:
        """Settles the steps that an earlier end cut off, and says what became of them."""
        raise NotImplementedError
