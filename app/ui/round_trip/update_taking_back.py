"""Taking back an update from a file: read what would come back, show it, write it when that is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.services.round_trip.results import StepUndoPreview, UpdateResult
from app.services.round_trip.service import UpdateService
from app.ui.round_trip.update_frame import UpdateFrame
from app.ui.round_trip.update_undo_sheet import UpdateUndoSheet


class UpdateTakingBack(QObject):
    """Works in ``window``, whose progress and errors it uses."""

    taken_back = Signal(object)
    """An ``UpdateResult``."""

    def __init__(self, updates: UpdateService, window: UpdateFrame) -> None:
        super().__init__(window)
        self._updates = updates
        self._window = window

    def ask(self, step_id: str) -> None:
        """Show what would come back of that step, and take it back on OK. A blank id is none."""
        if not step_id:
            return
        self._window.run(
            self.tr("Reading what can be taken back"),
            lambda progress: self._updates.undo_preview(step_id, progress=progress),
            self._show,
        )

    def _show(self, preview: StepUndoPreview) -> None:
        sheet = UpdateUndoSheet(preview, self._window)
        sheet.accepted.connect(lambda: self._write(preview))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _write(self, preview: StepUndoPreview) -> None:
        def told(result: UpdateResult) -> None:
            self.taken_back.emit(result)

        self._window.run(self.tr("Taking back"), lambda progress: self._updates.undo(preview, progress), told)
