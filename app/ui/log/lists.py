"""The three lists of the log, and what one stands on in them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from app.domain.listing import ListQuery
from app.domain.sync_log import LoggedJob, LoggedRecord, LogQuery, LogResult
from app.ui.context import Context
from app.ui.log.columns import job_columns, record_columns
from app.ui.log.field_table import FieldTable
from app.ui.log.sources import JobSource, RecordSource
from app.ui.widgets.column_fit import ColumnFit
from app.ui.widgets.list_view import ListView
from app.ui.widgets.windowed_model import WindowedModel

LOOKED_AT = 200


class LogLists(QObject):
    """``jobs``, the ``records`` of the job one stands on, the ``changes`` of the record one stands on."""

    def __init__(self, context: Context, locale: QLocale, parent: QObject) -> None:
        super().__init__(parent)
        log, lane = context.services.log, context.lane
        self._jobs, self._records = JobSource(log), RecordSource(log)
        query = ListQuery("started_at", True)
        self.job_model = WindowedModel(self._jobs, job_columns(locale), query, lane, self)
        self.record_model = WindowedModel(self._records, record_columns(locale), query, lane, self)
        self.jobs = ListView(self.job_model, self.tr("Jobs"), "log jobs", context.state)
        self.jobs.setSelectionMode(self.jobs.SelectionMode.SingleSelection)
        self.records = ListView(self.record_model, self.tr("Records"), "log records", context.state)
        ColumnFit(self.record_model, self.records.header, always=True)
        self.changes = FieldTable(locale)

    @property
    def asked(self) -> LogQuery:
        """Which part of the log is shown."""
        return self._jobs.asked

    def show_query(self, query: LogQuery) -> None:
        """Show this part of the log; the job one stands on may stay, its records not."""
        self._jobs.limit_to(query)
        self.job_model.set_query(self.job_model.asked_query)
        self.show_job(self._records.asked.job_id)

    def show_job(self, job_id: str) -> None:
        """Show the records of this job; blank: none."""
        self._records.show_job(job_id, self.asked)
        self.record_model.set_query(self.record_model.asked_query)

    def job(self) -> LoggedJob | None:
        """The job one stands on."""
        row: LoggedJob | None = self.job_model.row_at(self.jobs.currentIndex().row())
        return row

    def record(self) -> LoggedRecord | None:
        """The record one stands on."""
        row: LoggedRecord | None = self.record_model.row_at(self.records.currentIndex().row())
        return row

    def all_selected(self) -> bool:
        """Whether every record of the job is selected, and the filter lets all of them through."""
        asked = self._records.asked
        limits = (asked.customer_id, asked.customer, asked.account, asked.undone, asked.result is not LogResult.ALL)
        count = self.record_model.rowCount()
        return count > 1 and not any(limits) and self.records.selected_count() == count

    def selected_records(self) -> list[LoggedRecord]:
        """Those of the selected rows that are here; of long selections the beginning."""
        rows: list[LoggedRecord] = []
        for first, last in self.records.selected_ranges():
            numbers = range(first, min(last, first + LOOKED_AT) + 1)
            rows += [row for number in numbers if (row := self.record_model.row_at(number)) is not None]
        return rows
