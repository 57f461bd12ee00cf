"""What the message bar says when records of both sides were written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction

from app.domain.errors import FieldError
from app.domain.undo import WholeJob
from app.ui.context import Context
from app.ui.field_errors import field_sentence
from app.ui.sentence import action_caption
from app.ui.translation import translate


def say_synchronized(
    context: Context, customer_id: str, left_alone: Sequence[FieldError] = (), job_id: str = ""
) -> None:
    """ "Synchronization completed." with Undo of the job and View Log, and the fields that were left alone, if any
    were."""
    text = translate("Completed", "Synchronization completed.")
    if left_alone:
        fields = " ".join(field_sentence(error) for error in left_alone)
        text = translate("Completed", "{text} These fields were left alone: {fields}").format(text=text, fields=fields)
    context.errors.say("warning" if left_alone else "success", text, done_actions(context, job_id, customer_id))


def done_actions(context: Context, job_id: str, customer_id: str | None = None) -> list[QAction]:
    """What a message offers that says that a job is done: Undo, after a look at what comes back, and View Log."""
    if not job_id:
        return [log_action(context, customer_id)]
    undo = QAction(translate("Completed", "Undo"), context.errors)
    undo.triggered.connect(lambda: context.windows.undo(WholeJob(job_id)))
    log = log_action(context, customer_id) if customer_id else job_action(context, job_id)
    return [undo, log]


def job_action(context: Context, job_id: str) -> QAction:
    """Leads to the job in the Synchronization Log."""
    action = QAction(action_caption("open_log"), context.errors)
    action.triggered.connect(lambda: context.windows.open_job(job_id))
    return action


def log_action(context: Context, customer_id: str | None) -> QAction:
    """Leads to the Synchronization Log."""
    action = QAction(action_caption("open_log"), context.errors)
    action.triggered.connect(lambda: context.windows.open_log(customer_id))
    return action


def tell_changed(context: Context, customer_id: str, account_id: str) -> None:
    """Both records and their coupling may be others now."""
    context.changes.customer_changed.emit(customer_id)
    context.changes.account_changed.emit(account_id)
    context.changes.coupling_changed.emit(customer_id)
