"""The Synchronization Log in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QIcon

from app.domain.sync_log import JobKind, JobState, LoggedJob, LoggedRecord, Outcome, Undone
from app.ui.icons import icon
from app.ui.widgets.list_column import written

KIND_ICONS = {
    JobKind.COUPLE: "link",
    JobKind.SYNCHRONIZE: "sync",
    JobKind.CREATE_ACCOUNT: "account",
    JobKind.CREATE_CUSTOMER: "customer",
    JobKind.UNCOUPLE: "unlink",
    JobKind.STATISTICS: "statistics",
    JobKind.SALESPERSON: "salesperson",
    JobKind.UNDO: "undo",
}
DIRECTION_ICONS = {"to_crm": "send", "to_nav": "get", "merge": "merge"}
OUTCOME_ICONS = {
    Outcome.PLANNED: ("sync", "muted"),
    Outcome.DONE: ("check", "success"),
    Outcome.UNCHANGED: ("minus", "muted"),
    Outcome.PARTLY_DONE: ("warning", "warning"),
    Outcome.NOT_DONE: ("error", "danger"),
    Outcome.UNCLEAR: ("warning", "warning"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Log", text)


def kind_text(kind: JobKind) -> str:
    """What a job did."""
    words = {
        JobKind.COUPLE: _tr("Set Up Coupling"),
        JobKind.SYNCHRONIZE: _tr("Synchronize"),
        JobKind.CREATE_ACCOUNT: _tr("Create Account"),
        JobKind.CREATE_CUSTOMER: _tr("Create Customer"),
        JobKind.UNCOUPLE: _tr("Delete Coupling"),
        JobKind.STATISTICS: _tr("Update Account Statistics"),
        JobKind.SALESPERSON: _tr("Couple Salesperson"),
        JobKind.UNDO: _tr("Undo"),
    }
    return words.get(kind, kind.value)


def kind_icon(kind: JobKind) -> QIcon:
    """The icon of a job's kind."""
    return icon(KIND_ICONS[kind], "accent")


def direction_icon(direction: str) -> QIcon | None:
    """The icon of a direction; none where there is no direction."""
    name = DIRECTION_ICONS.get(direction)
    return None if name is None else icon(name, "muted")


def outcome_icon(outcome: Outcome) -> QIcon:
    """The icon of what became of a record."""
    return icon(*OUTCOME_ICONS[outcome])


def duration_text(begun: datetime, ended: datetime, locale: QLocale) -> str:
    """How long a job took, in units that tell something."""
    seconds = max(timedelta(), ended - begun).total_seconds()
    if seconds < 10:
        return _tr("%1 s").replace("%1", locale.toString(seconds, "f", 1))
    if seconds < 60:
        return _tr("%1 s").replace("%1", locale.toString(round(seconds)))
    minutes, rest = divmod(round(seconds), 60)
    return _tr("%1 min %2 s").replace("%1", locale.toString(minutes)).replace("%2", str(rest))


def moment_text(moment: datetime, locale: QLocale) -> str:
    """A time as it is in the columns."""
    return written(moment, locale)


def lasted_text(job: LoggedJob, locale: QLocale) -> str:
    """How long the job took, or that it has not ended."""
    if job.state is JobState.RUNNING:
        return _tr("running")
    if job.state is JobState.CUT_OFF or job.finished_at is None:
        return _tr("cut off")
    return duration_text(job.started_at, job.finished_at, locale)


def undone_text(job: LoggedJob, locale: QLocale) -> str:
    """How much of the job was taken back."""
    written_records = job.inserted + job.modified
    if not job.undone:
        return ""
    if job.undone >= written_records:
        return _tr("Undone")
    return _tr("%1 of %2").replace("%1", locale.toString(job.undone)).replace("%2", locale.toString(written_records))


def taken_back(undone: Undone, locale: QLocale) -> str:
    """ "Undone <when> by <who>", or that only some of its fields were."""
    text = _tr("Undone %1 by %2") if undone.whole else _tr("Partly undone %1 by %2")
    return text.replace("%1", written(undone.at, locale)).replace("%2", undone.by)


def direction_text(direction: str) -> str:
    """Which way the data went."""
    words = {"to_crm": _tr("NAV to CRM"), "to_nav": _tr("CRM to NAV"), "merge": _tr("Merged")}
    return words.get(direction, "")


def outcome_text(record: LoggedRecord) -> str:
    """What became of a record; of one that ended the coupling of the customer one asks for, that it did."""
    if record.ended_here:
        return _tr("Coupling ended")
    words = {
        Outcome.PLANNED: _tr("Under way"),
        Outcome.DONE: _tr("Done"),
        Outcome.UNCHANGED: _tr("Nothing to do"),
        Outcome.PARTLY_DONE: _tr("Partly done"),
        Outcome.NOT_DONE: _tr("Not done"),
        Outcome.UNCLEAR: _tr("To be looked at"),
    }
    return words[record.outcome]


def reason_text(record: LoggedRecord) -> str:
    """Why a record was not done, in short; blank when it was."""
    words = {
        "ChangedMeanwhile": _tr("changed meanwhile"),
        "CrmUnavailable": _tr("Dynamics CRM did not answer"),
        "OutcomeUnknown": _tr("Dynamics CRM stopped answering in the middle"),
        "CouplingNotRevived": _tr("one of its records was deleted"),
        "SynchronizationRefused": _tr("a value does not fit"),
        "SalespersonNotCoupled": _tr("the salesperson is not coupled"),
        "CustomerBlocked": _tr("the customer is blocked"),
        "AccountOutsideMapping": _tr("the account takes no part in the integration"),
        "AccountAlreadyCoupled": _tr("the account is coupled to another customer"),
        "CustomerAlreadyCoupled": _tr("the customer is coupled already"),
        "CoupledRecordDeleted": _tr("coupled to a deleted record"),
        "NotCoupled": _tr("not coupled"),
        "RecordNotFound": _tr("the record does not exist any more"),
        "InvalidRecord": _tr("a value is not allowed"),
        "SolutionNotInstalled": _tr("the integration solution is not installed"),
        "IntegrationDisabled": _tr("the integration is not enabled"),
        "DatabaseUnavailable": _tr("the database could not be used"),
        "Cancelled": _tr("stopped"),
    }
    return words.get(record.reason, record.reason)
