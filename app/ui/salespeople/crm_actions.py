"""Navigate > Dynamics CRM of a salesperson: coupling it to a user, and getting its data from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.errors import CoupledRecordDeleted
from app.domain.salesperson import Salesperson, SalespersonRow
from app.ui.context import Context
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab
from app.ui.salespeople.questions import confirm
from app.ui.salespeople.setting_up import set_up_user_coupling

GROUP = "crm"


class SalespersonCrmActions(QObject):
    """Act on the salesperson that ``current`` gives."""

    def __init__(self, context: Context, current: Callable[[], SalespersonRow | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._current = current
        self.set_up = make_action(self, self.tr("&Set Up Coupling"), "link-plus", "Ctrl+J")
        self.delete = make_action(self, self.tr("&Delete Coupling"), "unlink", "Ctrl+Shift+J")
        self.synchronize = make_action(self, self.tr("&Synchronize Now"), "get", "F9")
        self.coupling = make_action(self, self.tr("&Coupling"), "link")
        menu = QMenu(self.tr("&Coupling"), parent)
        menu.setToolTipsVisible(True)
        menu.addActions([self.set_up, self.delete])
        self.coupling.setMenu(menu)
        self.set_up.triggered.connect(self._set_up)
        self.delete.triggered.connect(self._delete)
        self.synchronize.triggered.connect(self._synchronize)
        self.update(editing=False)

    def group(self) -> ActionGroup:
        """The group of the ribbon."""
        return ActionGroup(Tab.NAVIGATE, GROUP, self.tr("Dynamics CRM"), [self.synchronize, self.coupling])

    def update(self, *, editing: bool) -> None:
        """Enable what may be done; the others say why not."""
        row = self._current()
        reason = ""
        if row is None:
            reason = self.tr("Select a salesperson first.")
        elif editing:
            reason = self.tr("The card has unsaved changes. Save or cancel them first.")
        uncoupled = reason
        if not reason and row is not None and row.user_id is None:
            uncoupled = self.tr("The salesperson is not coupled to a Dynamics CRM user. Set up a coupling first.")
        for action, why in ((self.set_up, reason), (self.delete, uncoupled), (self.synchronize, uncoupled)):
            action.setEnabled(not why)
            action.setToolTip(why or action.iconText())
            action.setStatusTip(why)

    def _set_up(self) -> None:
        row = self._current()
        if row is not None:
            set_up_user_coupling(self._context, row.salesperson.code)

    def _delete(self) -> None:
        row = self._current()
        if row is None:
            return
        text = self.tr(
            "Do you want to delete the coupling of %1 to the user %2?\n\nBoth records stay as they are. Customers that "
            "are coupled stay so; others cannot be coupled before the salesperson is coupled again."
        )
        text = text.replace("%1", row.salesperson.code).replace("%2", row.user_name)
        confirm(
            self._context.parent,
            self.tr("Delete Coupling"),
            text,
            self.tr("&Delete Coupling"),
            lambda: self._uncouple(row.salesperson),
        )

    def _uncouple(self, person: Salesperson) -> None:
        context = self._context

        def done(_nothing: None) -> None:
            context.changes.salespeople_changed.emit()
            context.errors.say("success", self.tr("The coupling was deleted."))

        context.lane.submit(lambda: context.services.salespeople.uncouple(person.id), done, context.errors.show)

    def _synchronize(self) -> None:
        row = self._current()
        if row is None:
            return
        context, person_id = self._context, row.salesperson.id

        def done(_person: Salesperson) -> None:
            context.changes.salespeople_changed.emit()
            context.errors.say("success", self.tr("Synchronization completed."))

        def failed(error: Exception) -> None:
            if isinstance(error, CoupledRecordDeleted):
                self._ask_about_deleted_user(row, error)
            else:
                context.errors.show(error)

        context.lane.submit(lambda: context.services.salespeople.synchronize(person_id), done, failed)

    def _ask_about_deleted_user(self, row: SalespersonRow, error: CoupledRecordDeleted) -> None:
        """A user can't be restored from here: users are kept by CRM."""
        said = self.tr("The %1 record cannot be updated because it is coupled to a deleted record.")
        users = self.tr("Users are created in Dynamics CRM. Delete the coupling, then couple another user.")
        confirm(
            self._context.parent,
            self.tr("Coupled Record Deleted"),
            f"{said.replace('%1', error.entity)}\n\n{users}",
            self.tr("&Delete Coupling"),
            lambda: self._uncouple(row.salesperson),
        )
