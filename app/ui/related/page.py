"""The list of opportunities, quotes or cases: of all accounts as a page, of one account in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Account
from app.domain.listing import Filter, ListQuery
from app.ui.context import Context
from app.ui.list_panel import ListPanel
from app.ui.lists.context_menu import offer_menu
from app.ui.lists.view import View
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Command, Page, Tab
from app.ui.related.columns import related_columns
from app.ui.related.kinds import Related, RelatedKind
from app.ui.widgets.text import title_text

Open = Callable[[Context, RelatedKind, str, ListQuery], None]


class New(Protocol):
    """Opens the form of a new record."""

    def __call__(self, context: Context, kind: RelatedKind, account_id: str = "", account_name: str = "") -> None: ...


class RelatedPage(Page):
    """A blank ``account_id``: those of all accounts; a blank ``status``: of every status."""

    def __init__(
        self, context: Context, kind: RelatedKind, account_id: str, status: str, open_record: Open, new: New
    ) -> None:
        super().__init__(kind.key, kind.caption())
        self._context, self._kind, self._account_id = context, kind, account_id
        self._open_record, self._new = open_record, new
        self._account_name = ""
        self.panel = ListPanel(
            context,
            kind.caption(),
            f"{kind.key} of account" if account_id else kind.key,
            kind.access(context.services.related),
            related_columns(kind, of_one_account=bool(account_id)),
            kind.order,
            kind.filters,
            views=[View("", self.tr("All")), *(_of_status(kind, status) for status in kind.states)],
        )
        if account_id:
            self.panel.base = (Filter("account_id", account_id),)
        self.panel.list.set_empty_text(kind.nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setFocusProxy(self.panel.list)
        self._make_actions()
        self._connect()
        if status or account_id:
            self.show_status(status)
            self.panel.picker.read_names()
        else:
            self.panel.load()
        self._selected()

    def _make_actions(self) -> None:
        kind = self._kind
        self.item_action = make_action(self, f"&{kind.one()}", kind.icon)
        self.item_action.triggered.connect(lambda _checked=False: self._open_current())
        self.account_action = make_action(self, self.tr("&Account"), "account", "F8")
        self.account_action.triggered.connect(lambda _checked=False: self._open_account())

    def _connect(self) -> None:
        changes = self._context.changes
        offer_menu(self, self.panel.desk)
        new = make_action(self, self.tr("&New"), "new")
        new.triggered.connect(lambda _checked=False: self._new_one())
        self.panel.offer_when_empty(self._kind.icon, self._kind.none_yet(), [new])
        self.panel.activated.connect(lambda _id: self._open_current())
        self.panel.selection_changed.connect(self._selected)
        self.panel.model.shown.connect(self._selected)
        changes.related_changed.connect(self._related_changed)
        changes.account_changed.connect(self._account_changed)
        changes.imported.connect(self.refresh)
        if self._account_id:
            self._read_account()

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """New, Edit and those of a list."""
        able: dict[Command, Callable[[], None]] = {
            Command.NEW: self._new_one,
            Command.REFRESH: self.refresh,
            **self.panel.commands(),
        }
        if self.panel.list.current_id():
            able |= {Command.EDIT: self._open_current, Command.VIEW: self._open_current}
        return able

    def groups(self) -> Sequence[ActionGroup]:
        """Navigate > Dynamics CRM: the chosen one, and its account."""
        actions = [self.item_action, self.account_action]
        return (ActionGroup(Tab.NAVIGATE, "crm", self.tr("Dynamics CRM"), actions), *self.panel.groups())

    def refresh(self) -> None:
        """Read everything shown anew."""
        self.panel.model.refresh()

    def open_record(self, record_id: str) -> None:
        """Select the record, in view All."""
        self.panel.show_record(record_id)

    def show_status(self, status: str) -> None:
        """Show those of this status; blank: all."""
        self.panel.picker.show_view(status)

    def _current(self) -> Related | None:
        row: Related | None = self.panel.model.row_at(self.panel.list.currentIndex().row())
        return row

    def _open_current(self) -> None:
        record_id = self.panel.list.current_id()
        if record_id:
            self._open_record(self._context, self._kind, record_id, self.panel.model.asked_query)

    def _open_account(self) -> None:
        record = self._current()
        if record is not None:
            self._context.windows.open_account(record.account_id)

    def _new_one(self) -> None:
        self._new(self._context, self._kind, self._account_id, self._account_name)

    def _selected(self) -> None:
        chosen = bool(self.panel.list.current_id())
        tip = "" if chosen else self.tr("Select a row first.")
        for action in (self.item_action, self.account_action):
            action.setEnabled(chosen)
            action.setToolTip(tip or action.iconText())
        self.commands_changed.emit()

    def _related_changed(self, account_id: str) -> None:
        if not self._account_id or account_id in ("", self._account_id):
            self.refresh()

    def _account_changed(self, account_id: str) -> None:
        if self._account_id and account_id in ("", self._account_id):
            self._read_account()
        elif not self._account_id:
            self.refresh()

    def _read_account(self) -> None:
        context = self._context
        context.lane.submit(
            lambda: context.services.accounts.get(self._account_id),
            self._show_account,
            context.errors.show,
            key=f"related account {id(self)}",
            owner=self,
        )

    def _show_account(self, account: Account) -> None:
        self._account_name = account.name
        self.panel.heading.setText(f"{self.caption} · {account.name}")
        self.setWindowTitle(f"{self.caption} – {title_text(account.name)}")


def _of_status(kind: RelatedKind, status: str) -> View:
    return View(status, kind.status_text(status), (Filter("status", status),))
