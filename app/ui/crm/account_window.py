"""The window of one account in the look of Dynamics CRM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.customer import Customer
from app.domain.deep_link import AccountLink, CustomerLink, text_of
from app.domain.errors import CoupledRecordDeleted
from app.domain.field import Field
from app.domain.listing import ListQuery
from app.domain.pair_counts import PairCounts
from app.domain.record_change import RecordKind
from app.domain.record_hit import hit_of
from app.ui.accounts.columns import AccountSource
from app.ui.accounts.creating import create_customer_of
from app.ui.accounts.deleting import delete_account
from app.ui.captions import option_caption
from app.ui.context import Context
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.crm.account_form import AccountForm
from app.ui.crm.facts import AccountChoices, AccountFacts, read_choices, read_facts
from app.ui.crm.printed import print_account
from app.ui.crm.quick_view import StatisticsQuickView
from app.ui.crm.sub_grids import SubGrids
from app.ui.icons import icon
from app.ui.links.copying import copy_link_action
from app.ui.open_windows import OpenWindows
from app.ui.printing.way import PrintWay
from app.ui.recent.records import RecentRecords
from app.ui.records.access import RecordAccess, Versioned
from app.ui.records.card import RecordCard
from app.ui.records.column import BesideOrBelow, RecordColumn
from app.ui.records.record_tools import RecordTools
from app.ui.records.walk import Walk
from app.ui.records.window import RecordWindow
from app.ui.synchronization.differences import counts_text
from app.ui.translation import translate
from app.ui.widgets.badge import Badge


class AccountWindow(RecordWindow):
    """Form, sub-grids and quick view. ``Dynamics NAV`` leads to the coupled customer."""

    def __init__(self, context: Context) -> None:
        self.account_form = AccountForm()
        self._main = context
        caption = translate("AccountWindow", "Accounts")
        super().__init__(context, _access(context), self.account_form, caption)
        self.setWindowIcon(icon("account", "crm_accent"))
        self.card = RecordCard(self.form)
        self.coupled = Badge()
        self.coupled.show_word("", "neutral")
        self.differences = Badge()
        self.differences.show_word("", "neutral")
        self.card.heading.addWidget(self.coupled)
        self.card.heading.addWidget(self.differences)
        self.sub_grids = SubGrids(self.context)
        self.quick_view = StatisticsQuickView()
        self.quick_view.hide()
        self._fill_body()
        self._connect()
        self.restore_size(1280, 860)
        self._read_choices()

    def more_commands(self) -> Sequence[QAction]:
        """Delete, Copy Link, and Dynamics NAV while the solution is installed."""
        tip = self.tr("Deletes the account from Dynamics CRM.")
        self.delete_action = self.make_command(self.tr("&Delete"), "delete", "Del", self.delete, tip)
        tip = self.tr("Opens the coupled customer in Dynamics NAV.")
        self.nav_action = self.make_command(self.tr("Dynamics &NAV"), "nav-cube", "F8", self.open_customer, tip)
        self.nav_action.setVisible(False)
        self.create_action = self._create_command()
        self.link_action = copy_link_action(self, self._link, self.presenter)
        self.link_action.setIcon(icon("link", "crm_accent"))
        walk = Walk(AccountSource(self.context.services), ListQuery("name"))
        least_needed = len(self.form.tabs) - 1
        self.tools = RecordTools(self, walk, lambda account_id: f"account/{account_id}", [least_needed])
        self.print_action = self._print_command()
        return [
            *self.tools.actions(),
            self.print_action,
            self.delete_action,
            self.link_action,
            self.nav_action,
            self.create_action,
        ]

    def _create_command(self) -> QAction:
        """In place of Dynamics NAV for an account that has no customer."""

        def create() -> None:
            if self.account is not None:
                create_customer_of(self._main, self.account.id, self.account.name)

        tip = self.tr("Creates a customer from the account, and couples the two.")
        caption = self.tr("Create Customer in Dynamics &NAV")
        action = self.make_command(caption, "customer", "Ctrl+Shift+N", create, tip)
        action.setVisible(False)
        return action

    def _print_command(self) -> QAction:
        def bring(way: PrintWay) -> None:
            if self.account is not None and self.account.version:
                print_account(self.context, self.account.id, way)

        action = self.make_command(self.tr("P&rint"), "print", "Ctrl+P", lambda: bring(PrintWay.PRINT))
        action.setToolTip(self.tr("Print the account with its figures."))
        menu = QMenu(self.tr("P&rint"), self)
        menu.addAction(self.make_command(self.tr("P&rint…"), "", "", lambda: bring(PrintWay.PRINT)))
        preview = self.make_command(self.tr("Print Pre&view"), "", "Ctrl+Shift+P", lambda: bring(PrintWay.PREVIEW))
        menu.addAction(preview)
        self.addAction(preview)  # its key
        menu.addAction(self.make_command(self.tr("Save as P&DF…"), "", "", lambda: bring(PrintWay.PDF)))
        action.setMenu(menu)
        return action

    def _fill_body(self) -> None:
        column = RecordColumn([self.card, self.sub_grids])
        self.body.addWidget(column, 1)
        self._beside = BesideOrBelow(self.body, column, self.quick_view)

    def _connect(self) -> None:
        changes = self.context.changes
        self.band.list_chosen.connect(lambda: self.context.windows.open_page("accounts"))
        self.record_shown.connect(self._follow_record)
        changes.account_changed.connect(self._account_changed)
        changes.imported.connect(self._any_account_changed)
        for signal in (changes.coupling_changed, changes.customer_changed, changes.statistics_changed):
            signal.connect(self._read_facts)
        changes.setup_changed.connect(self._read_facts)

    def written(self, field: Field, value: object) -> object:
        """The owner's name in place of the id."""
        return self.account_form.owner.name_of(str(value)) if field.name == "owner_id" else value

    @property
    def account(self) -> Account | None:
        """The account as it was read; a new one has a blank version."""
        return cast("Account | None", self.record)

    def open_customer(self) -> None:
        """Dynamics NAV: show the coupled customer in the main window, by its link."""
        account = self.account
        if account is None:
            return

        def show(customer: Customer | CoupledRecordDeleted | None) -> None:
            if isinstance(customer, CoupledRecordDeleted):
                ask_about_vanished(self.context, customer, "")
            elif customer is None:
                text = self.tr("The account is not coupled to a customer in Dynamics NAV.")
                self.presenter.say("info", text)
            else:
                self.context.windows.open_link(text_of(CustomerLink(customer.no)))

        services = self.context.services
        self.context.lane.submit(
            lambda: services.accounts.customer_of(account.id) or services.restoration.vanished_customer(account.id),
            show,
            self.presenter.show,
            key=f"customer of {id(self)}",
            owner=self,
        )

    def delete(self) -> None:
        """Delete the account; the window closes when it is gone."""
        if self.account is not None and self.account.version:
            delete_account(self.context, self.account, self.close_now, self._main)

    def refresh(self) -> None:
        """Read the account and what hangs on it anew."""
        super().refresh()
        self.sub_grids.refresh()
        self._read_choices()

    def _follow_record(self, account: Account) -> None:
        saved = bool(account.version)
        if saved:
            OpenWindows.of(self.context).rename(self, f"account/{account.id}")
            RecentRecords.of(self.context).add(hit_of(account))
            self.sub_grids.show_account(account.id, account.name)
            self._read_facts()
        self.sub_grids.setVisible(saved)
        self.delete_action.setEnabled(saved)
        self.nav_action.setEnabled(saved)
        self.link_action.setEnabled(saved)
        self._show_heading()

    def _show_heading(self) -> None:
        account = self.account
        if account is None:
            return
        owner = self.account_form.owner.name_of(account.owner_id) if account.owner_id else ""
        facts = [
            self.tr("Owner %1").replace("%1", owner) if owner else "",
            option_caption(account.relationship_type),
            option_caption(account.status.value),
        ]
        self.card.show_heading(account.name or self.tr("New Account"), facts if account.version else [])

    def _link(self) -> AccountLink | None:
        account = self.account
        return AccountLink(account.id) if account is not None and account.version else None

    def _account_changed(self, account_id: str) -> None:
        account = self.account
        if account is not None and account.version and account_id in ("", account.id):
            self.follow_change()

    def _any_account_changed(self) -> None:
        self._account_changed("")

    def _read_facts(self) -> None:
        account, services = self.account, self.context.services
        if account is None or not account.version:
            return
        self.context.lane.submit(
            lambda: read_facts(services, account.id),
            self._show_facts,
            self.presenter.show,
            key=f"account facts {id(self)}",
            owner=self,
        )

    def _show_facts(self, facts: AccountFacts) -> None:
        coupled = facts.customer is not None
        word = self.tr("Coupled to %1").replace("%1", facts.customer.no) if facts.customer is not None else ""
        if facts.vanished:
            self.coupled.show_word(self.tr("Coupled to a deleted customer"), "danger")
        else:
            self.coupled.show_word(word or self.tr("Not coupled"), "success" if coupled else "neutral")
        pair = facts.pair if facts.pair is not None and not facts.vanished else PairCounts()
        self.differences.show_word(counts_text(pair), "warning" if pair.conflicts else "info")
        self.nav_action.setVisible(facts.solution_installed and (coupled or facts.vanished))
        self.create_action.setVisible(not coupled and not facts.vanished)
        self.quick_view.setVisible(facts.solution_installed)
        self.quick_view.show_facts(facts)
        self._beside.arrange()

    def _read_choices(self) -> None:
        services = self.context.services
        self.context.lane.submit(
            lambda: read_choices(services),
            self._show_choices,
            self.presenter.show,
            key=f"account choices {id(self)}",
            owner=self,
        )

    def _show_choices(self, choices: AccountChoices) -> None:
        self.account_form.set_choices(choices.users, choices.currencies)
        self._show_heading()


def _access(context: Context) -> RecordAccess:
    accounts = context.services.accounts

    def save(seen: Versioned, values: Mapping[str, object]) -> Versioned:
        if not seen.version:
            return accounts.create({"name": "", **values})
        return accounts.save(seen.id, seen.version, values)

    def name(record: Versioned) -> str:
        return cast("Account", record).name

    return RecordAccess(
        "Account",
        ACCOUNT_FIELDS,
        accounts.get,
        save,
        name,
        lambda record: context.changes.account_changed.emit(record.id),
        RecordKind.ACCOUNT,
        lambda: Account("", "", ""),
    )
