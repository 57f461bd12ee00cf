"""Microsoft Dynamics CRM Accounts: all accounts, and whether they are coupled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import AccountRow
from app.domain.customer import Customer
from app.domain.deep_link import AccountLink
from app.domain.errors import CoupledRecordDeleted
from app.domain.list_fields import ACCOUNTS
from app.domain.listing import Filter, ListQuery
from app.ui.accounts.columns import AccountSource, account_columns, account_views
from app.ui.accounts.creating import create_customer_of, create_customers_of
from app.ui.accounts.deleting import delete_account
from app.ui.context import Context
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.imports.actions import import_action
from app.ui.links.copying import copy_link_action
from app.ui.list_panel import ListPanel
from app.ui.lists.context_menu import offer_menu
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Command, Page, Tab
from app.ui.translation import translate


class AccountsPage(Page):
    """A page of the main window, and the window of Create > Create Customer in Dynamics NAV."""

    def __init__(self, context: Context) -> None:
        caption = translate("AccountsPage", "Microsoft Dynamics CRM Accounts")
        super().__init__("accounts", caption)
        self._context = context
        source = AccountSource(context.services)
        query, views = ListQuery("name"), account_views()
        self.panel = ListPanel(context, caption, "accounts", source, account_columns(), query, ACCOUNTS, views=views)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setFocusProxy(self.panel.list)
        self._make_actions()
        self._connect()
        self.panel.load()
        self._selected()
        self._name_toggle()

    def _make_actions(self) -> None:
        self.create_action = make_action(self, self.tr("Create Custo&mer in Dynamics NAV"), "customer", "Ctrl+Shift+N")
        self.toggle_action = make_action(self, self.tr("&Hide Coupled Accounts"), "eye")
        self.account_action = make_action(self, self.tr("&Account"), "account")
        self.customer_action = make_action(self, self.tr("C&ustomer"), "customer", "F8")
        self.link_action = copy_link_action(self, self._link, self._context.errors)
        for action, handler in (
            (self.create_action, self._create_customer),
            (self.toggle_action, self.toggle_coupled),
            (self.account_action, self._open_account),
            (self.customer_action, self._open_customer),
        ):
            action.triggered.connect(lambda _checked=False, handler=handler: handler())

    def _connect(self) -> None:
        changes = self._context.changes
        offer_menu(self, self.panel.desk)
        self.panel.offer_when_empty("account", self.tr("There are no accounts yet."), self._ways_to_begin())
        self.panel.activated.connect(lambda _id: self._open_account())
        self.panel.selection_changed.connect(self._selected)
        self.panel.model.shown.connect(self._selected)
        self.panel.model.shown.connect(self._name_toggle)
        self.panel.model.arrived.connect(self._selected)
        self.panel.model.renewed.connect(self._selected)
        for signal in (
            changes.account_changed,
            changes.customer_changed,
            changes.coupling_changed,
            changes.setup_changed,
            changes.mapping_changed,
            changes.imported,
            changes.salespeople_changed,
        ):
            signal.connect(self.refresh)

    def _ways_to_begin(self) -> list[QAction]:
        new = make_action(self, self.tr("&New Account"), "new")
        new.triggered.connect(lambda _checked=False: self._context.windows.open_account(""))
        return [new, import_action(self._context, self, "accounts")]

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """New, Edit, Delete and those of a list."""
        able: dict[Command, Callable[[], None]] = {
            Command.NEW: lambda: self._context.windows.open_account(""),
            Command.REFRESH: self._read_anew,
            **self.panel.commands(),
        }
        if self.panel.list.current_id():
            able |= {Command.EDIT: self._open_account, Command.VIEW: self._open_account}
            if self.panel.list.selected_count() == 1:
                able[Command.DELETE] = self._delete
        return able

    def hints(self) -> Mapping[Command, str]:
        """Accounts are deleted one by one."""
        several = self.panel.list.selected_count() > 1
        return {Command.DELETE: self.tr("Select a single account to delete it.")} if several else {}

    def groups(self) -> Sequence[ActionGroup]:
        """Home > Process and View, Navigate > Dynamics CRM."""
        records = [self.account_action, self.customer_action, self.link_action]
        return (
            ActionGroup(Tab.HOME, "process", self.tr("Process"), [self.create_action]),
            ActionGroup(Tab.HOME, "coupled", self.tr("View"), [self.toggle_action]),
            ActionGroup(Tab.NAVIGATE, "record", self.tr("Dynamics CRM"), records),
            *self.panel.groups(),
        )

    def refresh(self) -> None:
        """Read what is shown anew."""
        self.panel.model.refresh()

    def open_record(self, record_id: str) -> None:
        """Select the account, with the coupled ones shown."""
        self.panel.show_record(record_id)

    def toggle_coupled(self) -> None:
        """Hide or show the accounts that are coupled."""
        query = self.panel.model.asked_query
        others = [entry for entry in query.filters if entry.field != "coupled"]
        self.panel.show_filters(*others, *([] if self._hidden else [Filter("coupled", False)]))
        self._name_toggle()

    @property
    def _hidden(self) -> bool:
        return self.panel.model.asked_query.value_of("coupled") is False

    def _name_toggle(self) -> None:
        hidden = self._hidden
        self.toggle_action.setText(self.tr("&Show Coupled Accounts") if hidden else self.tr("&Hide Coupled Accounts"))
        nothing = self.tr("No account is shown. Clear the filter or show the coupled accounts.")
        self.panel.list.set_empty_text(nothing if hidden else self.tr("No account fits this filter."))

    def _read_anew(self) -> None:
        """Another program may have written."""
        accounts = self._context.services.accounts
        self._context.lane.submit(
            accounts.refresh, lambda _nothing: self.refresh(), self._context.errors.show, owner=self
        )

    def _current(self) -> AccountRow | None:
        row: AccountRow | None = self.panel.model.row_at(self.panel.list.currentIndex().row())
        return row

    def _link(self) -> AccountLink | None:
        row = self._current()
        return None if row is None else AccountLink(row.account.id)

    def _selected(self) -> None:
        row = self._current()
        nothing = self.tr("Select an account first.")
        for action in (self.create_action, self.account_action, self.customer_action, self.link_action):
            action.setEnabled(row is not None)
            action.setToolTip(action.iconText() if row is not None else nothing)
        if row is not None and not row.coupled:
            self.customer_action.setEnabled(False)
            self.customer_action.setToolTip(self.tr("The account is not coupled to a customer."))
        self.commands_changed.emit()

    def _create_customer(self) -> None:
        row = self._current()
        if self.panel.list.selected_count() > 1:
            self.panel.list.with_selected_ids(lambda ids: create_customers_of(self._context, ids))
        elif row is not None:
            create_customer_of(self._context, row.account.id, row.account.name)

    def _open_account(self) -> None:
        account_id = self.panel.list.current_id()
        if account_id:
            self._context.windows.open_account(account_id, order=self.panel.model.asked_query)

    def _open_customer(self) -> None:
        row, context = self._current(), self._context
        if row is None:
            return
        account_id, services = row.account.id, context.services

        def show(customer: Customer | CoupledRecordDeleted | None) -> None:
            if isinstance(customer, CoupledRecordDeleted):
                ask_about_vanished(context, customer, "")
            elif customer is not None:
                context.windows.open_customer(customer.id)

        context.lane.submit(
            lambda: services.accounts.customer_of(account_id) or services.restoration.vanished_customer(account_id),
            show,
            context.errors.show,
            owner=self,
        )

    def _delete(self) -> None:
        row = self._current()
        if row is not None:
            delete_account(self._context, row.account, lambda: None)
