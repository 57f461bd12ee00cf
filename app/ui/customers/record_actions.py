"""What can be done with a customer on the NAV side: delete, block, figures and entries."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.customer import Blocked, Customer
from app.domain.deep_link import CustomerLink
from app.domain.record_change import RecordKind
from app.ui.captions import option_caption
from app.ui.context import Context
from app.ui.customers.crm_actions import WithSelected
from app.ui.customers.many import block_customers, change_salesperson
from app.ui.history.window import HistoryOf
from app.ui.links.copying import copy_link_action
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab


class RecordActions(QObject):
    """Block, Unblock, Change Salesperson, Customize FactBoxes, Ledger Entries, Statistics, History, Copy Link.
    ``current`` is the customer on the card."""

    def __init__(
        self, context: Context, current: Callable[[], Customer | None], with_selected: WithSelected, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._current = current
        self._with_selected = with_selected
        self.selected: Callable[[], int] = lambda: 1
        """How many customers are selected; who owns the list knows."""
        self.block = make_action(
            self, self.tr("&Block"), "block", "", self.tr("Takes the customer out of the integration.")
        )
        menu = QMenu(self.tr("&Block"), parent)
        for blocked in (Blocked.SHIP, Blocked.INVOICE, Blocked.ALL):
            choice = menu.addAction(option_caption(blocked.value))
            choice.triggered.connect(lambda _checked=False, blocked=blocked: self._set_blocked(blocked))
        self.block.setMenu(menu)
        self.unblock = make_action(self, self.tr("U&nblock"), "check")
        self.unblock.triggered.connect(lambda: self._set_blocked(Blocked.NOTHING))
        self.salesperson = make_action(
            self,
            self.tr("Ch&ange Salesperson…"),
            "salesperson",
            "",
            self.tr("Gives the selected customers another salesperson."),
        )
        self.salesperson.triggered.connect(lambda _checked=False: self._change_salesperson())
        self.customize = make_action(self, self.tr("Customize &FactBoxes"), "factbox")
        self.ledger = make_action(self, self.tr("&Ledger Entries"), "ledger", "Ctrl+F7")
        self.ledger.triggered.connect(lambda: with_selected(self._show_ledger))
        self.statistics = make_action(self, self.tr("Stat&istics"), "statistics", "F7")
        self.statistics.triggered.connect(lambda: with_selected(self._show_statistics))
        self.history = make_action(
            self, self.tr("&History"), "recent", "Ctrl+H", self.tr("Who changed what in this customer.")
        )
        self.history.triggered.connect(lambda _checked=False: self.show_history())
        self.link = copy_link_action(parent, self._link_of_card, context.errors)

    def groups(self) -> list[ActionGroup]:
        """The groups of the ribbon."""
        return [
            ActionGroup(Tab.ACTIONS, "functions", self.tr("Functions"), [self.block, self.unblock, self.salesperson]),
            ActionGroup(Tab.ACTIONS, "view", self.tr("View"), [self.customize]),
            ActionGroup(Tab.NAVIGATE, "customer", self.tr("Customer"), [*self._of_customer()]),
        ]

    def update(self, *, editing: bool) -> None:
        """Enable what makes sense for the customer on the card."""
        customer = self._current()
        able, several = customer is not None and not editing, self.selected() > 1
        blocked = customer is not None and customer.blocked is not Blocked.NOTHING
        self.block.setEnabled(able and (several or not blocked))
        self.unblock.setEnabled(able and (several or blocked))
        self.salesperson.setEnabled(able)
        for action in self._of_customer():
            action.setEnabled(customer is not None)

    def show_history(self, field: str = "") -> None:
        """Who changed what, when and by which way; ``field``: in that field alone."""
        from app.ui.history.actions import show_history

        customer = self._current()
        if customer is not None:
            name = f"{customer.no} · {customer.name}"
            show_history(self._context, HistoryOf(RecordKind.CUSTOMER, customer.id, name, field))

    def delete(self) -> None:
        """Ask, then delete the selected customers; with what hangs on them said, and their couplings first if the user
        wants that."""
        self._with_selected(self._delete)

    def _of_customer(self) -> tuple[QAction, ...]:
        return self.ledger, self.statistics, self.history, self.link

    def _link_of_card(self) -> CustomerLink | None:
        customer = self._current()
        return CustomerLink(customer.no) if customer is not None and customer.no else None

    def _delete(self, ids: list[str]) -> None:
        from app.ui.deletion.deleting import DeletionRequest, ask_to_delete
        from app.ui.deletion.several import ask_to_delete_customers

        context, customer = self._context, self._current()
        if len(ids) > 1:
            ask_to_delete_customers(context, ids)
            return
        one = ids[0] if ids else customer.id if customer is not None else ""
        if one:
            check = context.services.deletion.check_customer
            ask_to_delete(DeletionRequest(context, lambda: check(one), context))

    def _set_blocked(self, blocked: Blocked) -> None:
        if self.selected() > 1:
            self._with_selected(lambda ids: block_customers(self._context, ids, blocked))
            return
        customer = self._current()
        if customer is None:
            return
        services = self._context.services
        self._context.lane.submit(
            lambda: services.customers.set_blocked(customer.id, customer.version, blocked),
            lambda saved: self._context.changes.customer_changed.emit(saved.id),
            self._context.errors.show,
            owner=self,
        )

    def _change_salesperson(self) -> None:
        self._with_selected(lambda ids: change_salesperson(self._context, ids))

    def _show_ledger(self, ids: list[str]) -> None:
        from app.ui.statistics.actions import show_ledger_entries

        if ids:
            show_ledger_entries(self._context, ids)

    def _show_statistics(self, ids: list[str]) -> None:
        from app.ui.statistics.actions import show_statistics

        if ids:
            show_statistics(self._context, ids)
