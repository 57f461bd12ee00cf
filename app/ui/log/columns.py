"""The columns of the log: jobs, and the records of a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale

from app.domain.sync_log import LoggedJob, LoggedRecord
from app.ui.log.log_text import (
    direction_icon,
    direction_text,
    kind_icon,
    kind_text,
    lasted_text,
    outcome_icon,
    outcome_text,
    reason_text,
    taken_back,
    undone_text,
)
from app.ui.translation import translate
from app.ui.widgets.list_column import Column


def job_columns(locale: QLocale) -> list[Column]:
    """Newest first is the only order there is."""
    columns = [
        Column("started_at", translate("Log", "Started"), lambda job: job.started_at, "time", 135),
        Column(
            "kind",
            translate("Log", "Job"),
            lambda job: kind_text(job.kind),
            "text",
            210,
            decoration=lambda job: kind_icon(job.kind),
        ),
        Column(
            "direction",
            translate("Log", "Direction"),
            lambda job: direction_text(job.direction),
            "text",
            130,
            decoration=lambda job: direction_icon(job.direction),
        ),
        Column("by", translate("Log", "By"), lambda job: job.by, "text", 130),
    ]
    counts = {
        "inserted": translate("Log", "Inserted"),
        "modified": translate("Log", "Modified"),
        "unchanged": translate("Log", "Unchanged"),
        "failed": translate("Log", "Failed"),
        "skipped": translate("Log", "Skipped"),
    }
    columns += [Column(key, caption, _count(key), "number", 90) for key, caption in counts.items()]
    columns += [
        Column("undone", translate("Log", "Undone"), lambda job: undone_text(job, locale), "text", 90),
        Column("lasted", translate("Log", "Duration"), lambda job: lasted_text(job, locale), "text", 90),
        Column("finished_at", translate("Log", "Finished"), lambda job: job.finished_at, "time", 135, shown=False),
    ]
    return [replace(column, sortable=False) for column in columns]


def record_columns(locale: QLocale) -> list[Column]:
    """The records of a job."""
    columns = [
        Column("customer_no", translate("Log", "No."), lambda row: row.customer_no, "code", 80),
        Column("customer_name", translate("Log", "Customer"), lambda row: row.customer_name, "text", 180),
        Column(
            "outcome",
            translate("Log", "Result"),
            outcome_text,
            "text",
            150,
            decoration=lambda row: outcome_icon(row.outcome),
        ),
        Column("changes", translate("Log", "Values"), lambda row: len(row.changes), "number", 70),
        Column("reason", translate("Log", "Reason"), reason_text, "text", 200),
        Column("undone", translate("Log", "Undone"), lambda row: taken_back_text(row, locale), "text", 180),
        Column("account_name", translate("Log", "Account"), lambda row: row.account_name, "text", 180),
    ]
    return [replace(column, sortable=False) for column in columns]


def taken_back_text(record: LoggedRecord, locale: QLocale) -> str:
    """When and by whom the record was taken back, wholly or in part; blank when it was not."""
    return "" if record.undone is None else taken_back(record.undone, locale)


def _count(key: str) -> Callable[[LoggedJob], object]:
    """Nothing reads easier than a nought."""
    return lambda job: getattr(job, key) or None
