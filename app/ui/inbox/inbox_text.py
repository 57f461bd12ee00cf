"""The inbox in words: kinds, records and reasons."""

from __future__ import annotations

from app.domain.inbox import InboxKind, InboxRow
from app.domain.sync_log import Outcome
from app.ui.captions import field_caption
from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence, shortened
from app.ui.log.log_text import kind_text as job_text
from app.ui.translation import translate


def kind_text(kind: InboxKind) -> str:
    """The kind, of one row."""
    words = {
        InboxKind.CONFLICT: translate("Inbox", "Conflict"),
        InboxKind.FAILURE: translate("Inbox", "Not done"),
        InboxKind.CUT_OFF: translate("Inbox", "Cut off"),
        InboxKind.VANISHED: translate("Inbox", "Deleted record"),
        InboxKind.SALESPERSON: translate("Inbox", "Salesperson"),
        InboxKind.UNMATCHED: translate("Inbox", "No counterpart"),
        InboxKind.TOO_LONG: translate("Inbox", "Too long"),
    }
    return words[kind]


def kinds_text(kind: InboxKind) -> str:
    """The kind, of many rows: what stands on its filter."""
    words = {
        InboxKind.CONFLICT: translate("Inbox", "Conflicts"),
        InboxKind.FAILURE: translate("Inbox", "Not done"),
        InboxKind.CUT_OFF: translate("Inbox", "Cut off"),
        InboxKind.VANISHED: translate("Inbox", "Deleted records"),
        InboxKind.SALESPERSON: translate("Inbox", "Salespeople"),
        InboxKind.UNMATCHED: translate("Inbox", "No counterpart"),
        InboxKind.TOO_LONG: translate("Inbox", "Too long"),
    }
    return words[kind]


def kind_icon(kind: InboxKind) -> tuple[str, str]:
    """Name and colour role of the kind's icon."""
    icons = {
        InboxKind.CONFLICT: ("warning", "warning_fg"),
        InboxKind.FAILURE: ("error", "danger_fg"),
        InboxKind.CUT_OFF: ("sync", "warning_fg"),
        InboxKind.VANISHED: ("unlink", "danger_fg"),
        InboxKind.SALESPERSON: ("salesperson", "accent"),
        InboxKind.UNMATCHED: ("columns", "accent"),
        InboxKind.TOO_LONG: ("edit", "accent"),
    }
    return icons[kind]


def record_text(row: InboxRow) -> str:
    """The record that it is about; of several customers with the same cause, the value that is the cause."""
    return row.name or (shortened(row.problems[0].value) if row.problems else "")


def reason_text(row: InboxRow) -> str:
    """Why it waits, as the house says it."""
    if row.kind is InboxKind.CUT_OFF:
        text = translate(
            "Inbox", "%1 was cut off: Dynamics CRM stopped answering. Try again once it answers, and it is settled."
        )
        return text.replace("%1", job_text(row.job) if row.job is not None else "")
    if row.kind is InboxKind.CONFLICT and len(row.problems) > 1:
        text = translate("Inbox", "%1 fields have new values in both systems: %2. Choose which ones to keep.")
        fields = ", ".join(field_caption(problem.caption) for problem in row.problems)
        return text.replace("%1", str(len(row.problems))).replace("%2", fields)
    if row.problems:
        return " ".join(field_sentence(problem) for problem in row.problems)
    parts = [_half_done(row), "" if row.error is None else sentence_of(row.error).whole]
    text = " ".join(part for part in parts if part)
    if row.kind is not InboxKind.FAILURE or row.job is None:
        return text
    return f"{job_text(row.job)}: {text}"


def whole_text(row: InboxRow) -> str:
    """The record and its partner, for the line below the list."""
    names = [" ".join(part for part in (row.no, shortened(record_text(row))) if part)]
    if row.account_name and row.kind is not InboxKind.SALESPERSON:
        names.append(shortened(row.account_name))
    return " · ".join(name for name in names if name)


def _half_done(row: InboxRow) -> str:
    if row.outcome is Outcome.PARTLY_DONE:
        return translate("Inbox", "Dynamics CRM has the new values, Dynamics NAV has not.")
    if row.outcome is Outcome.UNCLEAR:
        return translate("Inbox", "Dynamics CRM holds neither the old nor the new values. Compare the two records.")
    if row.outcome is Outcome.NOT_DONE and row.error is None:
        return translate("Inbox", "It was cut off, and nothing was written.")
    return ""
