"""Users: the users of Dynamics CRM, and which salesperson each stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QMenu, QVBoxLayout

from app.domain.list_fields import USERS
from app.domain.listing import ListQuery
from app.domain.user import UserRow, is_offered
from app.ui.context import Context
from app.ui.imports.actions import import_action
from app.ui.list_panel import ListPanel
from app.ui.lists.context_menu import offer_menu
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Command, Page, Tab
from app.ui.translation import translate
from app.ui.users.actions import couple_user, uncouple_user
from app.ui.users.source import UserSource, user_columns, user_views


class UsersPage(Page):
    """Couples and uncouples; users themselves are kept by CRM."""

    def __init__(self, context: Context) -> None:
        caption = translate("UsersPage", "Users")
        super().__init__("users", caption)
        self._context = context
        source = UserSource(context.services.salespeople.users)
        self.panel = ListPanel(
            context, caption, "users", source, user_columns(), ListQuery("name"), USERS, views=user_views()
        )
        self.panel.list.setSelectionMode(self.panel.list.SelectionMode.SingleSelection)
        self.panel.list.set_empty_text(self.tr("No user fits this filter."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setFocusProxy(self.panel.list)
        self._make_actions()
        self._connect()
        self.panel.load()
        self._selected()

    def _make_actions(self) -> None:
        self.couple_action = make_action(self, self.tr("&Set Up Coupling"), "link-plus", "Ctrl+J")
        self.uncouple_action = make_action(self, self.tr("&Delete Coupling"), "unlink", "Ctrl+Shift+J")
        menu = QMenu(self.tr("&Coupling"), self)
        menu.setToolTipsVisible(True)
        menu.addActions([self.couple_action, self.uncouple_action])
        self.coupling_action = make_action(self, self.tr("&Coupling"), "link")
        self.coupling_action.setMenu(menu)
        self.person_action = make_action(self, self.tr("Sales&person"), "salesperson")
        for action, handler in (
            (self.couple_action, self._couple),
            (self.uncouple_action, self._uncouple),
            (self.person_action, self._open_salesperson),
        ):
            action.triggered.connect(lambda _checked=False, handler=handler: handler())

    def _connect(self) -> None:
        changes = self._context.changes
        offer_menu(self, self.panel.desk)
        ways = [import_action(self._context, self, "users")]
        self.panel.offer_when_empty("users", self.tr("There are no users yet."), ways)
        self.panel.activated.connect(lambda _id: self._activate())
        self.panel.selection_changed.connect(self._selected)
        self.panel.model.shown.connect(self._selected)
        self.panel.model.renewed.connect(self._selected)
        changes.salespeople_changed.connect(self.refresh)
        changes.imported.connect(self.refresh)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Those of a list; Edit sets up the coupling, the one thing that can be changed here."""
        able: dict[Command, Callable[[], None]] = {
            Command.REFRESH: self.refresh,
            **self.panel.commands(),
        }
        if self.couple_action.isEnabled():
            able[Command.EDIT] = self._couple
        return able

    def hints(self) -> Mapping[Command, str]:
        """Users are made in CRM."""
        return {Command.NEW: self.tr("Users are created in Dynamics CRM.")}

    def groups(self) -> Sequence[ActionGroup]:
        """Navigate > Dynamics CRM."""
        actions = [self.coupling_action, self.person_action]
        return (ActionGroup(Tab.NAVIGATE, "crm", self.tr("Dynamics CRM"), actions), *self.panel.groups())

    def refresh(self) -> None:
        """Read the users anew."""
        self.panel.model.refresh()

    def open_record(self, record_id: str) -> None:
        """Select the user."""
        self.panel.list.select_id(record_id)

    def _current(self) -> UserRow | None:
        row: UserRow | None = self.panel.model.row_at(self.panel.list.currentIndex().row())
        return row

    def _selected(self) -> None:
        row = self._current()
        coupled = row is not None and row.coupled
        offered = row is not None and is_offered(row.user)
        nothing = "" if row is not None else self.tr("Select a user first.")
        unfit = "" if offered else self.tr("The user is disabled, has no licence or is the integration user.")
        busy = self.tr("The user is coupled already. Delete that coupling first.") if coupled else ""
        alone = "" if coupled else self.tr("The user is not coupled to a salesperson.")
        for action, reason in (
            (self.couple_action, nothing or busy or unfit),
            (self.uncouple_action, nothing or alone),
            (self.person_action, nothing or alone),
        ):
            action.setEnabled(not reason)
            action.setToolTip(reason or action.iconText())
            action.setStatusTip(reason)
        self.commands_changed.emit()

    def _activate(self) -> None:
        row = self._current()
        if row is not None and row.coupled:
            self._open_salesperson()
        elif self.couple_action.isEnabled():
            self._couple()

    def _couple(self) -> None:
        row = self._current()
        if row is not None:
            couple_user(self._context, row.user)

    def _uncouple(self) -> None:
        row = self._current()
        if row is not None:
            uncouple_user(self._context, row)

    def _open_salesperson(self) -> None:
        row = self._current()
        if row is not None and row.salesperson_code:
            self._context.windows.open_salesperson(row.salesperson_code)
