"""What Export Changes says: targets, values, why something can't go, and how it stands with what went."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain.field_mapping import Side
from app.domain.file_export import (
    ExportProblem,
    ExportTarget,
    FileExport,
    PendingField,
    PendingRecord,
    SentValue,
    Standing,
)
from app.domain.file_kind import FileKind
from app.ui.captions import entity_caption
from app.ui.round_trip.field_text import field_text
from app.ui.translation import translate
from app.ui.widgets.list_column import written

_ENTITIES = {
    FileKind.CUSTOMERS: "Customer",
    FileKind.SALESPEOPLE: "Salesperson",
    FileKind.ACCOUNTS: "Account",
    FileKind.OPPORTUNITIES: "Opportunity",
    FileKind.QUOTES: "Quote",
    FileKind.CASES: "Case",
}


def target_text(target: ExportTarget) -> str:
    """What the file is for."""
    return {
        ExportTarget.NAV: translate("ExportChanges", "Dynamics NAV"),
        ExportTarget.ACCOUNTS: translate("ExportChanges", "Dynamics CRM: Accounts"),
        ExportTarget.OPPORTUNITIES: translate("ExportChanges", "Dynamics CRM: Opportunities"),
        ExportTarget.QUOTES: translate("ExportChanges", "Dynamics CRM: Quotes"),
        ExportTarget.CASES: translate("ExportChanges", "Dynamics CRM: Cases"),
    }[target]


def system_text(target: ExportTarget) -> str:
    """The system that takes it."""
    if target.side is Side.NAV:
        return translate("ExportChanges", "Dynamics NAV")
    return translate("ExportChanges", "Dynamics CRM")


def file_name(target: ExportTarget, day: str) -> str:
    """What a new file is called, without its ending."""
    return {
        ExportTarget.NAV: translate("ExportChanges", "Changes for NAV {day}"),
        ExportTarget.ACCOUNTS: translate("ExportChanges", "Changes of accounts {day}"),
        ExportTarget.OPPORTUNITIES: translate("ExportChanges", "Changes of opportunities {day}"),
        ExportTarget.QUOTES: translate("ExportChanges", "Changes of quotes {day}"),
        ExportTarget.CASES: translate("ExportChanges", "Changes of cases {day}"),
    }[target].format(day=day)


def kind_text(kind: FileKind) -> str:
    """What one record of the kind is."""
    return entity_caption(_ENTITIES[kind])


def problem_text(problem: ExportProblem, side: Side) -> str:
    """Why it can't go."""
    return {
        ExportProblem.NO_COLUMN: translate("ExportChanges", "The last file from Dynamics CRM has no such column."),
        ExportProblem.NO_LETTERS: translate(
            "ExportChanges", "The file's encoding has no such letters. Export from Dynamics CRM as a workbook once."
        ),
        ExportProblem.NO_NAME: translate("ExportChanges", "Several bear this name, and the file tells them by name."),
        ExportProblem.RENUMBERED: translate(
            "ExportChanges", "The number was changed here: the file would make a second record. Rename it in NAV, too."
        ),
        ExportProblem.OLDER_FILE: translate(
            "ExportChanges", "The last file held other columns and not this record: update from a newer one first."
        ),
        ExportProblem.NO_FILE: translate(
            "ExportChanges", "No file of this kind has come from Dynamics CRM yet, so its columns are not known."
        ),
        ExportProblem.DELETED: (
            translate("ExportChanges", "Deleted here; no file can delete it in Dynamics NAV.")
            if side is Side.NAV
            else translate("ExportChanges", "Deleted here; no file can delete it in Dynamics CRM.")
        ),
    }[problem]


def sent_text(sent: SentValue, locale: QLocale) -> str:
    """That a value went out before."""
    day = written(sent.at.astimezone().date(), locale)
    if sent.standing is Standing.NOT_TAKEN:
        return translate("ExportChanges", "Written on {day}; the next file still held the old value.").format(day=day)
    return translate("ExportChanges", "Written on {day}; nothing has come back yet.").format(day=day)


def record_note(record: PendingRecord, locale: QLocale) -> str:
    """What is to be said of the record beside its fields; blank: nothing."""
    if record.problem is not None:
        return problem_text(record.problem, record.kind.side)
    stuck = sum(field.problem is not None for field in record.fields)
    if record.was_sent:
        return sent_text(next(field.sent for field in record.able if field.sent is not None), locale)
    if stuck:
        return translate("ExportChanges", "%n field(s) cannot go.", "", n=stuck)
    return translate("ExportChanges", "New") if record.is_new else ""


def field_note(record: PendingRecord, pending: PendingField, locale: QLocale, *, left_out: bool) -> str:
    """What is to be said of one field; blank: it goes."""
    if pending.problem is not None:
        return problem_text(pending.problem, record.kind.side)
    if left_out:
        return translate("ExportChanges", "Left out")
    if pending.sent is None or record.was_sent:  # of all fields it is said once, of the record
        return ""
    return sent_text(pending.sent, locale)


def fields_text(record: PendingRecord) -> str:
    """The captions of the fields, in a line."""
    return ", ".join(field_text(record.kind, pending.name) for pending in record.fields)


def standing_text(standing: Standing) -> str:
    """How it stands with one value."""
    return {
        Standing.WAITING: translate("ExportChanges", "waiting"),
        Standing.NOT_TAKEN: translate("ExportChanges", "not taken over yet"),
        Standing.TAKEN: translate("ExportChanges", "taken over"),
        Standing.CHANGED: translate("ExportChanges", "changed there meanwhile"),
        Standing.REPLACED: translate("ExportChanges", "written again later"),
    }[standing]


STANDING_ICONS = {
    Standing.WAITING: "recent",
    Standing.NOT_TAKEN: "warning",
    Standing.TAKEN: "check",
    Standing.CHANGED: "edit",
    Standing.REPLACED: "refresh",
}


def standings_text(export: FileExport) -> str:
    """How it stands with all values of a file."""
    counts = export.standings
    parts = {
        Standing.TAKEN: translate("ExportChanges", "%Ln taken over", "", n=counts.get(Standing.TAKEN, 0)),
        Standing.WAITING: translate("ExportChanges", "%Ln waiting", "", n=counts.get(Standing.WAITING, 0)),
        Standing.NOT_TAKEN: translate(
            "ExportChanges", "%Ln not taken over yet", "", n=counts.get(Standing.NOT_TAKEN, 0)
        ),
        Standing.CHANGED: translate("ExportChanges", "%Ln changed there", "", n=counts.get(Standing.CHANGED, 0)),
        Standing.REPLACED: translate("ExportChanges", "%Ln written again", "", n=counts.get(Standing.REPLACED, 0)),
    }
    return " · ".join(text for standing, text in parts.items() if counts.get(standing))
