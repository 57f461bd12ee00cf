"""Undo, from wherever it is offered: the preview, the run, and what is said afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.sync_log import LoggedJob
from app.domain.undo import Selection, UndoPreview, WholeJob
from app.ui.context import Context
from app.ui.coupling.record_cures import cures_of
from app.ui.coupling.summary import SummaryText, SummaryWindow
from app.ui.log.log_text import kind_text, moment_text
from app.ui.long_run import run_long
from app.ui.sentence import action_caption
from app.ui.translation import translate
from app.ui.undo.dialog import UndoDialog, UndoTools

if TYPE_CHECKING:
    from app.services.results import BatchResult


def undo(context: Context, selection: Selection, parent: QWidget | None = None) -> None:
    """Show what would come back, and take it back when that is wanted."""
    services = context.services

    def show(found: tuple[UndoPreview, LoggedJob | None]) -> None:
        preview, job = found
        tools = UndoTools(context.lane, services.undo, context.state, context.errors.show)
        dialog = UndoDialog(preview, _heading(preview, job), tools, parent or context.parent)
        dialog.finished.connect(lambda _result: _finish(context, dialog, preview))
        dialog.open()

    def read(preview: UndoPreview) -> tuple[UndoPreview, LoggedJob | None]:
        jobs = {record.job_id for record in preview.records}
        return preview, services.log.job(jobs.pop()) if len(jobs) == 1 else None

    run_long(
        context,
        translate("Undo", "Reading what can be taken back"),
        lambda way: read(services.undo.preview(selection, way)),
        show,
    )


def undo_action(context: Context, job_id: str, caption: str = "") -> QAction:
    """For a message that says what was done: leads to the preview of taking it all back."""
    action = QAction(caption or translate("Undo", "Undo"), context.errors)
    action.triggered.connect(lambda: undo(context, WholeJob(job_id)))
    return action


def job_action(context: Context, job_id: str) -> QAction:
    """Leads to the job in the Synchronization Log."""
    action = QAction(action_caption("open_log"), context.errors)
    action.triggered.connect(lambda: context.windows.open_job(job_id))
    return action


def _heading(preview: UndoPreview, job: LoggedJob | None) -> str:
    """Which job is taken back, or how many records."""
    locale = QLocale()
    if job is None:
        return translate("Undo", "Undo %1 Records").replace("%1", locale.toString(preview.totals.records))
    text = translate("Undo", "Undo: %1, %2, by %3").replace("%1", kind_text(job.kind))
    return text.replace("%2", moment_text(job.started_at, locale)).replace("%3", job.by)


def _finish(context: Context, dialog: UndoDialog, preview: UndoPreview) -> None:
    outcome = dialog.outcome
    dialog.deleteLater()
    if outcome is None:
        return
    _tell_changed(context, preview)
    if outcome.failures or outcome.skipped:
        words = SummaryText(translate("Undo", "Undo"), translate("Undo", "%1 of %2 records were taken back."))
        SummaryWindow(words, outcome, cures_of(context), None, context.parent).show()
    if outcome.succeeded:
        _say_done(context, outcome)


def _say_done(context: Context, outcome: BatchResult) -> None:
    locale = QLocale()
    if outcome.total == 1:
        left = len(outcome.rows[0].left_alone) if outcome.rows else 0
        text = (
            translate("Undo", "Taken back.")
            if not left
            else translate("Undo", "Taken back; what was edited since was left alone.")
        )
    else:
        text = translate("Undo", "%1 of %2 records were taken back.").replace("%1", locale.toString(outcome.succeeded))
        text = text.replace("%2", locale.toString(outcome.total))
    actions = [
        job_action(context, outcome.job_id),
        undo_action(context, outcome.job_id, translate("Undo", "Undo Again")),
    ]
    context.errors.say("success", text, actions)


def _tell_changed(context: Context, preview: UndoPreview) -> None:
    """All lists show what is there now; a single record is named."""
    alone = preview.records[0] if preview.totals.records == 1 and preview.records else None
    changes = context.changes
    changes.customer_changed.emit("" if alone is None else alone.customer_id)
    changes.account_changed.emit("" if alone is None else alone.account_id)
    changes.coupling_changed.emit("" if alone is None else alone.customer_id)
    changes.statistics_changed.emit("" if alone is None else alone.account_id)
    changes.salespeople_changed.emit()
