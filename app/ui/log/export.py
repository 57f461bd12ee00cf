"""The log that is shown, written to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.sync_log import LogLine, LogQuery
from app.services.log_export import export_log
from app.ui.captions import field_caption
from app.ui.context import Context
from app.ui.exporting import export_to_file, separators
from app.ui.log.log_text import direction_text, kind_text, outcome_text, reason_text, taken_back
from app.ui.log.value_text import side_text, value_text
from app.ui.translation import translate

Cell = str | int | datetime | None


def export_shown(context: Context, query: LogQuery, parent: QWidget) -> None:
    """Ask where, and write there what the query holds, with progress and Cancel."""
    locale = parent.locale()
    columns = _columns(locale)
    headings = [caption for caption, _value in columns]

    def cells(line: LogLine) -> Sequence[Cell]:
        return [value(line) for _caption, value in columns]

    delimiter, _decimal = separators(locale)
    log = context.services.log
    export_to_file(
        context,
        parent,
        translate("Log", "Export Synchronization Log"),
        translate("Log", "Synchronization Log") + f" {context.work_date.isoformat()}",
        translate("Log", "Exporting the log"),
        lambda path, progress: export_log(log, query, path, headings, cells, delimiter, progress),
    )


def _columns(locale: QLocale) -> Sequence[tuple[str, Callable[[LogLine], Cell]]]:
    """Captions and values, of the job, its record, and the value that was written."""
    return [
        (translate("Log", "Started"), lambda line: _local(line.record.started_at)),
        (translate("Log", "Job"), lambda line: kind_text(line.record.kind)),
        (translate("Log", "Direction"), lambda line: direction_text(line.record.direction)),
        (translate("Log", "By"), lambda line: line.record.by),
        (translate("Log", "No."), lambda line: line.record.customer_no),
        (translate("Log", "Customer"), lambda line: line.record.customer_name),
        (translate("Log", "Account"), lambda line: line.record.account_name),
        (translate("Log", "Result"), lambda line: outcome_text(line.record)),
        (translate("Log", "Reason"), lambda line: reason_text(line.record)),
        (
            translate("Log", "Undone"),
            lambda line: "" if line.record.undone is None else taken_back(line.record.undone, locale),
        ),
        (translate("Log", "Field"), lambda line: "" if line.change is None else field_caption(line.change.caption)),
        (translate("Log", "System"), lambda line: "" if line.change is None else side_text(line.change.side)),
        (translate("Log", "Old Value"), lambda line: _value(line, locale, old=True)),
        (translate("Log", "New Value"), lambda line: _value(line, locale, old=False)),
    ]


def _local(moment: datetime | None) -> datetime | None:
    """By the clock on the wall, for workbooks know no zones."""
    return None if moment is None else moment.astimezone().replace(tzinfo=None)


def _value(line: LogLine, locale: QLocale, *, old: bool) -> str:
    if line.change is None:
        return ""
    return value_text(line.change.mapping_key, line.change.old if old else line.change.new, locale)
