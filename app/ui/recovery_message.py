"""What the start found of work that was cut off, in words for the message bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.domain.sync_log import Outcome
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import RecoveryReport
    from app.ui.widgets.message_bar import MessageKind

MOST_NAMED = 3
SETTLED = (Outcome.DONE, Outcome.UNCHANGED, Outcome.NOT_DONE)


def recovery_message(report: RecoveryReport) -> tuple[MessageKind, str]:
    """Kind and text. What was finished and what was taken back is told apart; what a person must look at is a
    warning."""
    finished = [
        record.customer_name for record in report.records if record.outcome in (Outcome.DONE, Outcome.UNCHANGED)
    ]
    taken_back = [record.customer_name for record in report.records if record.outcome is Outcome.NOT_DONE]
    rest = [record.customer_name for record in report.records if record.customer_name not in (*finished, *taken_back)]
    parts = [translate("Recovery", "The last run was cut off.")]
    whole = [step.file_name for step in report.files if step.finished]
    waiting = [step.file_name for step in report.files if step.waits]
    dropped = [step.file_name for step in report.files if not step.finished and not step.waits]
    for names, text in (
        (finished, translate("Recovery", "Finished now: {}.")),
        (taken_back, translate("Recovery", "Not done, both sides are as they were: {}.")),
        (rest, translate("Recovery", "Please look at: {}.")),
        (whole, translate("Recovery", "Updated from file to the end: {}.")),
        (dropped, translate("Recovery", "Not updated from file, nothing was written: {}.")),
        (waiting, translate("Recovery", "Updates from files that wait for Dynamics CRM: {}.")),
    ):
        if names:
            parts.append(text.format(_some(names)))
    return ("warning" if rest or waiting else "info"), " ".join(parts)


def recovery_action(report: RecoveryReport, open_job: Callable[[str], None], parent: QObject) -> QAction | None:
    """Leads to what was cut off: to the job that a person must look at, if there is one, else to the newest."""
    waiting = [each.job_id for each in report.records if each.outcome not in SETTLED]
    jobs = [job_id for job_id in waiting or [each.job_id for each in report.records] if job_id]
    if not jobs:
        return None
    action = QAction(translate("Recovery", "Show in Log"), parent)
    action.triggered.connect(lambda: open_job(jobs[-1]))
    return action


def _some(names: list[str]) -> str:
    named = ", ".join(names[:MOST_NAMED])
    return (
        named
        if len(names) <= MOST_NAMED
        else translate("Recovery", "{names} and {count} more").format(names=named, count=len(names) - MOST_NAMED)
    )
