"""What one can do on the page Synchronization Log: take back, open the records, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from app.domain.undo import Fields, Selection, WholeJob, WholeRecords
from app.ui.context import Context
from app.ui.log.lists import LogLists
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab


class LogCommands(QObject):
    """Undo (Ctrl+Z) acts on the list that the keyboard is in: the job, the selected records, the selected values."""

    def __init__(self, context: Context, lists: LogLists, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._lists = lists
        self._window = parent
        self.undo = make_action(
            self,
            self.tr("&Undo…"),
            "undo",
            "Ctrl+Z",
            self.tr("Take back what is selected: a job, records, or single values."),
        )
        self.undo_job = make_action(
            self, self.tr("Undo &Job…"), "undo", "", self.tr("Take back everything that the job wrote.")
        )
        self.undo_records = make_action(
            self, self.tr("Und&o Records…"), "undo", "", self.tr("Take back what was written to the selected records.")
        )
        self.undo_values = make_action(
            self, self.tr("Undo Va&lues…"), "undo", "", self.tr("Take back the selected values of this record alone.")
        )
        self.customer = make_action(
            self, self.tr("&Customer"), "customer", "", self.tr("Open the customer of the record.")
        )
        self.account = make_action(
            self, self.tr("&Account"), "account", "F8", self.tr("Open the account of the record.")
        )
        self.export = make_action(
            self,
            self.tr("Expor&t…"),
            "export",
            "Ctrl+E",
            self.tr("Write the jobs that are shown to a file, value by value."),
        )
        self._tips: dict[QAction, str] = {}
        self._connect()
        self.update()

    def _connect(self) -> None:
        lists = self._lists
        handlers: Sequence[tuple[QAction, Callable[[], None]]] = (
            (self.undo, self._undo_here),
            (self.undo_job, self._undo_job),
            (self.undo_records, self._undo_records),
            (self.undo_values, self._undo_values),
            (self.customer, self._open_customer),
            (self.account, self._open_account),
            (self.export, self._export),
        )
        for action, handler in handlers:
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        menus: Sequence[tuple[QAbstractItemView, tuple[QAction, ...]]] = (
            (lists.jobs, (self.undo_job, self.export)),
            (lists.records, (self.undo_records, self.customer, self.account)),
            (lists.changes, (self.undo_values,)),
        )
        for view, actions in menus:
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda place, view=view, actions=actions: self._show_menu(view, actions, place)
            )
        lists.records.selection_changed.connect(self.update)
        lists.changes.selectionModel().selectionChanged.connect(lambda *_: self.update())
        lists.records.activated_id.connect(lambda _id: self._open_customer())

    def groups(self) -> Sequence[ActionGroup]:
        """Home > Undo, and Home > Log."""
        undo = [self.undo, self.undo_job, self.undo_records, self.undo_values]
        small = undo[1:]
        return (
            ActionGroup(Tab.HOME, "undo", self.tr("Undo"), undo, small),
            ActionGroup(Tab.HOME, "log", self.tr("Log"), [self.export]),
            ActionGroup(Tab.NAVIGATE, "log_record", self.tr("Record"), [self.customer, self.account]),
        )

    def update(self) -> None:
        """Enable what can be done now, and say why the rest can't be."""
        job, record, records = self._lists.job(), self._lists.record(), self._lists.selected_records()
        no_job = self.tr("Select a job first.") if job is None else ""
        no_record = self.tr("Select a record first.") if record is None else ""
        nothing = self.tr("Nothing of it is left to be taken back.")
        not_job = no_job or ("" if job is not None and job.may_undo else nothing)
        not_records = no_record or ("" if any(each.may_undo for each in records) else nothing)
        some = bool(self._lists.changes.selected_keys())
        not_values = no_record or ("" if record is not None and record.may_undo and some else nothing)
        reasons = {
            self.undo_job: not_job,
            self.undo_records: not_records,
            self.undo_values: not_values,
            self.undo: not_job and not_records and not_values,
            self.customer: no_record,
            self.account: no_record,
        }
        for action, reason in reasons.items():
            action.setEnabled(not reason)
            action.setToolTip(reason or self._tips.setdefault(action, action.toolTip()))
            action.setStatusTip(reason)

    # -- undo ----------------------------------------------------------------------------------------------
    def _undo_here(self) -> None:
        lists = self._lists
        if lists.changes.hasFocus() and self.undo_values.isEnabled():
            self._undo_values()
        elif lists.records.hasFocus() and self.undo_records.isEnabled():
            self._undo_records()
        elif self.undo_job.isEnabled():
            self._undo_job()

    def _undo_job(self) -> None:
        job = self._lists.job()
        if job is not None:
            self._start(WholeJob(job.id))

    def _undo_records(self) -> None:
        job = self._lists.job()
        if job is not None and self._lists.all_selected():
            self._start(WholeJob(job.id))  # no need to read which records those are
            return
        self._lists.records.with_selected_ids(lambda ids: self._start(WholeRecords(tuple(ids))))

    def _undo_values(self) -> None:
        record, keys = self._lists.record(), self._lists.changes.selected_keys()
        if record is not None and keys:
            self._start(Fields(record.id, keys))

    def _start(self, selection: Selection) -> None:
        self._context.windows.undo(selection)

    # -- the records ---------------------------------------------------------------------------------------
    def _open_customer(self) -> None:
        record = self._lists.record()
        if record is not None and record.of_salesperson:
            self._context.windows.open_salesperson(record.customer_no)
        elif record is not None and record.customer_id:
            self._context.windows.open_customer(record.customer_id)

    def _open_account(self) -> None:
        record = self._lists.record()
        if record is not None and record.account_id and not record.of_salesperson:
            self._context.windows.open_account(record.account_id, record.customer_id)

    def _export(self) -> None:
        from app.ui.log.export import export_shown

        export_shown(self._context, self._lists.asked, self._window.window())

    def _show_menu(self, view: QAbstractItemView, actions: Sequence[QAction], place: QPoint) -> None:
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.setAccessibleName(view.accessibleName())
        menu.addActions(list(actions))
        menu.popup(view.viewport().mapToGlobal(place))
