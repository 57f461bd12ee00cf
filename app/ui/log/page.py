"""The page Synchronization Log: jobs, the records of the chosen job, and the values that were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.customer import Customer
from app.domain.errors import AppError
from app.domain.sync_log import LoggedJob, LoggedRecord, Outcome
from app.domain.undo import UndoPreview, WholeRecords
from app.ui.context import Context
from app.ui.log.commands import LogCommands
from app.ui.log.filter_bar import LogFilterBar
from app.ui.log.links import JobLinks, LinkStrip, read_links
from app.ui.log.lists import LogLists
from app.ui.log.panes import LogPanes, Pane
from app.ui.page import ActionGroup, Command, Page
from app.ui.widgets.text import ElidedLabel, Heading, PlainLabel


class LogPage(Page):
    """Shows what was done to both sides, and takes it back; of one customer when it is opened from there."""

    def __init__(self, context: Context) -> None:
        super().__init__("log", "")
        self.caption = self.tr("Synchronization Log")
        self.setAccessibleName(self.caption)
        self._context = context
        self._customer_id = ""
        self.lists = LogLists(context, self.locale(), self)
        self.jobs, self.records, self.changes = self.lists.jobs, self.lists.records, self.lists.changes
        self.job_model, self.record_model = self.lists.job_model, self.lists.record_model
        self.filters = LogFilterBar(context.work_date)
        self.filters.customer.next_widget = self.filters.account.next_widget = self.jobs
        self.strip = LinkStrip()
        self._of = ElidedLabel()
        self.show_all = QPushButton(self.tr("Sho&w All"))
        self.show_all.setAccessibleName(self.tr("Show All"))
        self.show_all.setVisible(False)
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        self.commands_ = LogCommands(context, self.lists, self)
        self._build()
        self._connect()
        self.setFocusProxy(self.jobs)
        self._read_people()
        self._filter()

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(Heading(self.caption, place="page", whole=True))
        heading.addWidget(self._count)
        heading.addWidget(self._of, 1)
        heading.addWidget(self.show_all)
        self._records_pane = Pane(self.tr("Records of the job"), self.records, self.strip)
        self._values_pane = Pane(self.tr("Values that were written"), self.changes)
        panes = LogPanes(Pane(self.tr("Jobs"), self.jobs), self._records_pane, self._values_pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self.filters)
        column.addWidget(panes, 1)

    def _connect(self) -> None:
        changes = self._context.changes
        for model in (self.job_model, self.record_model):
            model.failed.connect(self._context.errors.show)
        self.job_model.counted.connect(self._show_count)
        self.jobs.current_id_changed.connect(self._show_job)
        self.job_model.renewing.connect(self._renewing)
        self.records.current_id_changed.connect(self._show_record)
        self.record_model.counted.connect(self._show_record_count)
        self.filters.changed.connect(self._filter)
        self.strip.followed.connect(self.open_job)
        self.show_all.clicked.connect(lambda: self._limit_to(""))
        for signal in (changes.coupling_changed, changes.customer_changed, changes.statistics_changed):
            signal.connect(self.refresh)

    # -- what the main window asks -------------------------------------------------------------------------
    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Those of a list."""
        return {Command.REFRESH: self.refresh, Command.FILTER: self.filters.customer.take_focus}

    def groups(self) -> Sequence[ActionGroup]:
        """Home > Undo and Home > Log."""
        return self.commands_.groups()

    def refresh(self) -> None:
        """Read the log anew."""
        self._read_people()
        self.job_model.refresh()

    def open_record(self, record_id: str) -> None:
        """Only the jobs of this customer."""
        self.filters.clear()
        self._limit_to(record_id)
        customers = self._context.services.customers
        self._context.lane.submit(
            lambda: customers.get(record_id), self._name, self._context.errors.show, key="log.customer", owner=self
        )

    def open_job(self, job_id: str) -> None:
        """Go to this job, whatever the log is limited to now."""
        self.filters.clear()
        self._limit_to("")
        self.jobs.select_id(job_id)
        self.jobs.setFocus()

    # -- showing -------------------------------------------------------------------------------------------
    def _filter(self) -> None:
        clear = self.filters.is_clear()
        nothing = (
            self.tr("Nothing has been synchronized yet.")
            if not self._customer_id
            else self.tr("Nothing has been done to this customer yet.")
        )
        self.jobs.set_empty_text(nothing if clear else self.tr("No job fits these filters. Clear shows all again."))
        self.lists.show_query(self.filters.query(self._customer_id))

    def _limit_to(self, customer_id: str) -> None:
        self._customer_id = customer_id
        self._of.setText("")
        self.show_all.setVisible(bool(customer_id))
        self._filter()

    def _name(self, customer: Customer) -> None:
        if customer.id == self._customer_id:
            self._of.setText(f"{customer.no} · {customer.name}")

    def _read_people(self) -> None:
        log = self._context.services.log
        self._context.lane.submit(
            log.people, self.filters.show_people, self._context.errors.show, key="log.people", owner=self
        )

    def _show_count(self, count: int) -> None:
        self._count.setText(self.locale().toString(count))
        if count == 0:
            self._show_job("")

    def _show_job(self, job_id: str) -> None:
        self.records.announced = ""
        self.lists.show_job(job_id)
        self.strip.show_links(None)
        job = self.lists.job()
        self.records.set_empty_text("" if job is None else self.tr("No record of this job had to be written."))
        if job is not None and job.id == job_id:
            self._read_links(job)
        self.commands_.update()

    def _renewing(self) -> None:
        """Of the same job more may be known now: it is shown anew as soon as one stands on it again."""
        self.jobs.announced = ""

    def _read_links(self, job: LoggedJob) -> None:
        log = self._context.services.log

        def show(links: JobLinks) -> None:
            now = self.lists.job()
            self.strip.show_links(links if now is not None and now.id == links.job_id else None)

        self._context.lane.submit(
            lambda: read_links(log, job), show, self._context.errors.show, key="log.links", owner=self
        )

    def _show_record_count(self, count: int) -> None:
        self._records_pane.show_count(count)
        if count == 0:
            self._show_record("")

    def _show_record(self, record_id: str) -> None:
        record = self.lists.record() if record_id else None
        self.changes.show_changes(() if record is None else record.changes)
        self._values_pane.show_count(None if record is None else len(record.changes))
        if record is not None and record.changes and record.outcome is Outcome.DONE:
            self._read_now(record)
        self.commands_.update()

    def _not_known(self, error: Exception) -> None:
        """The log is there while CRM is not."""
        if not isinstance(error, AppError):
            self._context.errors.show(error)

    def _read_now(self, record: LoggedRecord) -> None:
        undo = self._context.services.undo

        def show(preview: UndoPreview) -> None:
            shown = self.lists.record()
            if shown is not None and shown.id == record.id and preview.records:
                self.changes.show_since(preview.records[0].changes)

        self._context.lane.submit(
            lambda: undo.preview(WholeRecords((record.id,))),
            show,
            self._not_known,
            key="log.now",
            owner=self,
        )
