"""The page Synchronization Log: jobs, the records of the chosen job, and the values that were written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.customer import Customer
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.log.log_text import change_text
from app.ui.log.sources import JobSource, RecordSource, job_columns, record_columns
from app.ui.page import Page
from app.ui.widgets.column_fit import ColumnFit
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import ElidedLabel, Heading, PlainLabel
from app.ui.widgets.windowed_model import WindowedModel


class LogPage(Page):
    """Shows what was done to both sides; of one customer when it is opened from there."""

    def __init__(self, context: Context) -> None:
        super().__init__("log", "")
        self.caption = self.tr("Synchronization Log")
        self.setAccessibleName(self.caption)
        self._context = context
        self._customer_id = ""
        self._jobs, self._records = JobSource(context.services.log), RecordSource(context.services.log)
        query = ListQuery("started_at", True)
        self.job_model = WindowedModel(self._jobs, job_columns(), query, context.lane, self)
        self.record_model = WindowedModel(self._records, record_columns(), query, context.lane, self)
        self.jobs = ListView(self.job_model, self.tr("Jobs"), "log jobs", context.state)
        self.records = ListView(self.record_model, self.tr("Records"), "log records", context.state)
        ColumnFit(self.record_model, self.records.header, always=True)
        self.changes = QListWidget()
        self.changes.setAccessibleName(self.tr("Written values"))
        self.jobs.set_empty_text(self.tr("Nothing has been synchronized yet."))
        self.records.set_empty_text(self.tr("Choose a job to see its records."))
        self._of = ElidedLabel()
        self._of.setProperty("muted", True)
        self.show_all = QPushButton(self.tr("Show &All"))
        self.show_all.setAccessibleName(self.tr("Show All"))
        self.show_all.setVisible(False)
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        self._build()
        self._connect()
        self.setFocusProxy(self.jobs)
        self.job_model.set_query(query)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(Heading(self.caption, place="page"))
        heading.addWidget(self._count)
        heading.addWidget(self._of, 1)
        heading.addWidget(self.show_all)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(10)
        for widget, share in ((self.jobs, 5), (self.records, 3), (self.changes, 2)):
            splitter.addWidget(_framed(widget))
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([380, 200, 130])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(heading)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        changes = self._context.changes
        for model in (self.job_model, self.record_model):
            model.failed.connect(self._context.errors.show)
        self.job_model.counted.connect(lambda count: self._count.setText(self.locale().toString(count)))
        self.jobs.current_id_changed.connect(self._show_job)
        self.records.current_id_changed.connect(self._show_record)
        self.record_model.counted.connect(lambda count: self.changes.clear() if count == 0 else None)
        self.show_all.clicked.connect(lambda: self._limit_to(""))
        for signal in (changes.coupling_changed, changes.customer_changed, changes.statistics_changed):
            signal.connect(lambda _id: self.refresh())

    def refresh(self) -> None:
        """Read the log anew."""
        self._jobs.limit_to(self._customer_id)
        self.job_model.refresh()

    def open_record(self, record_id: str) -> None:
        """Only the jobs of this customer."""
        self._limit_to(record_id)
        customers = self._context.services.customers
        self._context.lane.submit(
            lambda: customers.get(record_id), self._name, self._context.errors.show, key="log.customer", owner=self
        )

    def _limit_to(self, customer_id: str) -> None:
        self._customer_id = customer_id
        self._of.setText("")
        self.show_all.setVisible(bool(customer_id))
        self._jobs.limit_to(customer_id)
        self.job_model.set_query(self.job_model.asked_query)

    def _name(self, customer: Customer) -> None:
        if customer.id == self._customer_id:
            self._of.setText(f"{customer.no} · {customer.name}")

    def _show_job(self, job_id: str) -> None:
        self._records.show_job(job_id)
        self.record_model.set_query(self.record_model.asked_query)

    def _show_record(self, record_id: str) -> None:
        self.changes.clear()
        place = self.record_model.row_by_id(record_id) if record_id else None
        row = None if place is None else self.record_model.row_at(place)
        if row is not None:
            self.changes.addItems([change_text(change, self.locale()) for change in row.changes])


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("ledgerPanel")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(widget)
    return frame
