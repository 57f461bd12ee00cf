"""The Synchronization Log in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon

from app.domain.sync_log import JobKind, JobState, LoggedJob, LoggedRecord, Outcome, Undone
from app.ui.icons import icon
from app.ui.translation import translate
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


def kind_text(kind: JobKind) -> str:
    """What a job did."""
    words = {
        JobKind.COUPLE: translate("Log", "Set Up Coupling"),
        JobKind.SYNCHRONIZE: translate("Log", "Synchronize"),
        JobKind.CREATE_ACCOUNT: translate("Log", "Create Account"),
        JobKind.CREATE_CUSTOMER: translate("Log", "Create Customer"),
        JobKind.UNCOUPLE: translate("Log", "Delete Coupling"),
        JobKind.STATISTICS: translate("Log", "Update Account Statistics"),
        JobKind.SALESPERSON: translate("Log", "Couple Salesperson"),
        JobKind.UNDO: translate("Log", "Undo"),
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
        return translate("Log", "%1 s").replace("%1", locale.toString(seconds, "f", 1))
    if seconds < 60:
        return translate("Log", "%1 s").replace("%1", locale.toString(round(seconds)))
    minutes, rest = divmod(round(seconds), 60)
    return translate("Log", "%1 min %2 s").replace("%1", locale.toString(minutes)).replace("%2", str(rest))


def moment_text(moment: datetime, locale: QLocale) -> str:
    """A time as it is in the columns."""
    return written(moment, locale)


def lasted_text(job: LoggedJob, locale: QLocale) -> str:
    """How long the job took, or that it has not ended."""
    if job.state is JobState.RUNNING:
        return translate("Log", "running")
    if job.state is JobState.CUT_OFF or job.finished_at is None:
        return translate("Log", "cut off")
    return duration_text(job.started_at, job.finished_at, locale)


def undone_text(job: LoggedJob, locale: QLocale) -> str:
    """How much of the job was taken back."""
    written_records = job.inserted + job.modified
    if not job.undone:
        return ""
    if job.undone >= written_records:
        return translate("Log", "Undone")
    return (
        translate("Log", "%1 of %2")
        .replace("%1", locale.toString(job.undone))
        .replace("%2", locale.toString(written_records))
    )


def taken_back(undone: Undone, locale: QLocale) -> str:
    """ "Undone <when> by <who>", or that only some of its fields were."""
    text = translate("Log", "Undone %1 by %2") if undone.whole else translate("Log", "Partly undone %1 by %2")
    return text.replace("%1", written(undone.at, locale)).replace("%2", undone.by)


def direction_text(direction: str) -> str:
    """Which way the data went."""
    words = {
        "to_crm": translate("Log", "NAV to CRM"),
        "to_nav": translate("Log", "CRM to NAV"),
        "merge": translate("Log", "Merged"),
    }
    return words.get(direction, "")


def outcome_text(record: LoggedRecord) -> str:
    """What became of a record; of one that ended the coupling of the customer one asks for, that it did."""
    if record.ended_here:
        return translate("Log", "Coupling ended")
    words = {
        Outcome.PLANNED: translate("Log", "Under way"),
        Outcome.DONE: translate("Log", "Done"),
        Outcome.UNCHANGED: translate("Log", "Nothing to do"),
        Outcome.PARTLY_DONE: translate("Log", "Partly done"),
        Outcome.NOT_DONE: translate("Log", "Not done"),
        Outcome.UNCLEAR: translate("Log", "To be looked at"),
    }
    return words[record.outcome]


def reason_text(record: LoggedRecord) -> str:
    """Why a record was not done, in short; blank when it was."""
    words = {
        "ChangedMeanwhile": translate("Log", "changed meanwhile"),
        "CrmUnavailable": translate("Log", "Dynamics CRM did not answer"),
        "OutcomeUnknown": translate("Log", "Dynamics CRM stopped answering in the middle"),
        "CouplingNotRevived": translate("Log", "one of its records was deleted"),
        "SynchronizationRefused": translate("Log", "a value does not fit"),
        "SalespersonNotCoupled": translate("Log", "the salesperson is not coupled"),
        "CustomerBlocked": translate("Log", "the customer is blocked"),
        "AccountOutsideMapping": translate("Log", "the account takes no part in the integration"),
        "AccountAlreadyCoupled": translate("Log", "the account is coupled to another customer"),
        "CustomerAlreadyCoupled": translate("Log", "the customer is coupled already"),
        "CoupledRecordDeleted": translate("Log", "coupled to a deleted record"),
        "NotCoupled": translate("Log", "not coupled"),
        "RecordNotFound": translate("Log", "the record does not exist any more"),
        "InvalidRecord": translate("Log", "a value is not allowed"),
        "SolutionNotInstalled": translate("Log", "the integration solution is not installed"),
        "IntegrationDisabled": translate("Log", "the integration is not enabled"),
        "DatabaseUnavailable": translate("Log", "the database could not be used"),
        "Cancelled": translate("Log", "stopped"),
    }
    return words.get(record.reason, record.reason)
