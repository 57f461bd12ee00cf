"""Undo: taking back what a job of the log wrote, at any later time."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.undo import Selection, UndoPreview, UndoRecord
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult

PAGE = 200
"""So many records stand in a preview at once."""


class UndoService:
    """Takes back jobs, records and fields; an undo is a job itself and can be taken back."""

    def preview(self, selection: Selection, progress: Progress = SILENT) -> UndoPreview:
        """What would come back, and what is left alone and why. Raises ``RecordNotFound`` for a job or record that is
        not in the log, ``CrmUnavailable``, ``Cancelled``."""
        raise NotImplementedError

    def records(self, preview: UndoPreview, start: int, limit: int) -> Sequence[UndoRecord]:
        """Records ``start`` to ``start + limit`` of the preview, as they are now."""
        raise NotImplementedError

    def run(self, seen: UndoPreview, progress: Progress = SILENT) -> BatchResult:
        """Writes what the preview lists. A row bears ``ChangedMeanwhile`` (its ``current`` is the ``UndoRecord`` as it
        is now) where something else would be written by now, and ``NothingToUndo`` where nothing is left to take back.
        Cancelling keeps what is complete."""
        raise NotImplementedError
