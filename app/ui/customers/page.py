"""The page Customers: list, card and FactBoxes side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from app.domain.customer import Customer
from app.domain.errors import RecordNotFound
from app.domain.reference import Code
from app.ui.context import Context
from app.ui.customers import crm_actions
from app.ui.customers.arrangement import Arrangement
from app.ui.customers.browsing import Browsing
from app.ui.customers.card import CustomerCard
from app.ui.customers.card_commands import card_commands, card_hints
from app.ui.customers.crm_actions import CrmActions
from app.ui.customers.deleted_meanwhile import save_failed, say_deleted_meanwhile
from app.ui.customers.drafts import CustomerDrafts
from app.ui.customers.fact_control import FactControl
from app.ui.customers.fact_pane import CustomerFactBoxes
from app.ui.customers.list_columns import CustomerSource
from app.ui.customers.list_panel import CustomerListPanel
from app.ui.customers.printed import print_customer
from app.ui.customers.record_actions import RecordActions
from app.ui.customers.related_actions import RELATED, RelatedActions
from app.ui.drafts.draft import Draft
from app.ui.imports.actions import import_action
from app.ui.lists.context_menu import offer_menu
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Command, Page
from app.ui.printing.way import PrintWay
from app.ui.recent.card import RecentOfCard
from app.ui.recent.records import RecentRecords
from app.ui.records.field_menu import FieldMenu
from app.ui.synchronization.differences import when_compared


class CustomersPage(Page):
    """One click shows a customer; Enter, a double click or Edit edits it."""

    def __init__(self, context: Context) -> None:
        super().__init__("customers", "")
        self.caption = self.tr("Customers")
        self.setAccessibleName(self.caption)
        self._context = context
        self._wants_edit: Customer | None = None
        self._edit_at = "", ""  # customer and field, once it is read
        services, state = context.services, context.state
        self.panel = CustomerListPanel(context, CustomerSource(services), partial(when_compared, context))
        self.card = CustomerCard(context.lane, services.customers, state, context.drafts)
        self.crm = CrmActions(context, self.panel.list.with_selected_ids, self)
        self.crm.listed = lambda: self.panel.model.asked_query
        self.records = RecordActions(context, lambda: self.card.customer, self.panel.list.with_selected_ids, self)
        self.records.selected = self.panel.list.selected_count
        self.boxes = CustomerFactBoxes(state, self.crm.actions)
        self._browsing = Browsing(services, context.lane, self)
        self._drafts = CustomerDrafts(context, self.card, self.panel.list.select_id, self)
        FieldMenu(self.card.form.fields, self.records.show_history)
        self._arrangement = Arrangement(self.panel, self.card, self.boxes, state)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 12, 12)
        row.addWidget(self._arrangement)
        self._facts = FactControl(context, self._browsing, self.boxes, self.card)
        self._recent = RecentOfCard(RecentRecords.of(context), lambda: self.card.customer, lambda: self.card.editing)
        self.related = RelatedActions(self._facts.follow, self)
        self._connect()
        self._groups = [self.crm.group(), *self.records.groups(), self.related.group(), *self.panel.groups()]
        self._browsing.read_integration()
        self._read_choices()
        self.panel.load()
        self.setFocusProxy(self.panel.list)

    def _connect(self) -> None:
        changes, browsing = self._context.changes, self._browsing
        self.panel.current_changed.connect(self._stand_on)
        self.panel.activated.connect(lambda _customer_id: self._edit())
        self.panel.selection_changed.connect(self._update)
        self.panel.model.counted.connect(self._was_counted)
        self.card.created.connect(lambda customer: self.panel.show_customer(customer.id))
        self.card.saved.connect(lambda customer: changes.customer_changed.emit(customer.id))
        self.card.given_up.connect(self._reread)
        self.card.failed.connect(lambda error: save_failed(self._context, self.card, error))
        self.card.state_changed.connect(self._update)
        self.card.state_changed.connect(self._recent.look)
        self.boxes.suggestion_accepted.connect(self.crm.couple_to)
        self.records.customize.triggered.connect(self.boxes.customize)
        browsing.customer_read.connect(self._show)
        browsing.facts_read.connect(self.related.show_facts)
        browsing.integration_read.connect(self._follow_integration)
        browsing.failed.connect(self._was_not_read)
        changes.customer_changed.connect(self._changed)
        changes.coupling_changed.connect(self._changed)
        changes.account_changed.connect(self.panel.model.refresh)
        changes.salespeople_changed.connect(self._read_choices)
        changes.setup_changed.connect(browsing.read_integration)
        changes.mapping_changed.connect(self._all_changed)
        changes.imported.connect(self.refresh)
        offer_menu(self, self.panel.desk)
        self.panel.offer_when_empty("customers", self.tr("There are no customers yet."), self._ways_to_begin())

    # -- what the main window asks -------------------------------------------------------------------------
    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """The commands that make sense now."""
        able = card_commands(self.card) | {
            Command.REFRESH: self.refresh,
            Command.FILTER: self.panel.filter_box.take_focus,
            **self.panel.desk.commands(),
            Command.FACTBOXES: self._facts.toggle,
        }
        if not self.card.editing:
            able[Command.NEW] = self._new
            if self.card.customer is not None:
                able |= {Command.EDIT: self._edit, Command.DELETE: self.records.delete}
        else:
            able[Command.SAVE_AND_CLOSE] = lambda: self.card.save(self.panel.list.setFocus)
        if self.card.customer is not None:
            able |= {Command.PREVIOUS: lambda: self.panel.step(-1), Command.NEXT: lambda: self.panel.step(1)}
        return able

    def hints(self) -> Mapping[Command, str]:
        """Why a command is disabled."""
        return card_hints(self.card)

    def groups(self) -> Sequence[ActionGroup]:
        """Dynamics CRM, Customer, Functions, View."""
        return self._groups

    def visible_groups(self) -> frozenset[str]:
        """All but Dynamics CRM, which is there only while the integration is enabled."""
        keys = frozenset(group.key for group in self._groups)
        return keys if self._browsing.integration.enabled else keys - {crm_actions.GROUP, RELATED}

    def card_on_paper(self) -> Callable[[PrintWay], None] | None:
        """The customer on the card, as it is saved."""
        customer = self.card.customer
        return None if customer is None else partial(print_customer, self._context, customer.id)

    def refresh(self) -> None:
        """Read list, card and FactBoxes anew; a card being edited stays. Another program may have written."""
        self._context.lane.submit(self._context.services.pair_states.forget, lambda _nothing: None)
        self._read_choices()
        self._browsing.read_integration()
        self._changed("")

    def leave(self, proceed: Callable[[], None]) -> None:
        """Ask about unsaved edits of the card."""

        def go() -> None:
            self.panel.keep()
            self._arrangement.keep()
            proceed()

        self.card.leave(go)

    def open_record(self, record_id: str) -> None:
        """Show this customer."""

        def go() -> None:
            self._recent.expect(record_id)
            self.panel.show_customer(record_id)

        self.card.leave(go)

    def edit_field(self, customer_id: str, field: str) -> None:
        """Show this customer and edit the field."""

        def go() -> None:
            self._edit_at = customer_id, field
            self.panel.show_customer(customer_id)
            self._browsing.read_customer(customer_id)

        self.card.leave(go)

    def show_draft(self, draft: Draft) -> None:
        """Go on with the text of a customer that was not saved."""
        self.card.leave(lambda: self._drafts.go_on(draft))

    # -- the customer one stands on ------------------------------------------------------------------------
    def _stand_on(self, customer_id: str) -> None:
        if customer_id != self._edit_at[0]:
            self._edit_at = "", ""
        shown = self.card.customer
        if shown is not None and shown.id == customer_id and self.card.editing:
            return
        if not self.card.dirty:
            self._reread()
        elif shown is None:
            self.card.leave(self._reread)
        else:  # the list stays where the edits are until they are saved or given up
            self.panel.list.select_id(shown.id)
            self.card.leave(lambda: self.panel.list.select_id(customer_id))

    def _reread(self) -> None:
        customer_id = self.panel.list.current_id()
        if not customer_id:
            return
        if not self.card.dirty:
            self._browsing.read_customer(customer_id)
        self._browsing.read_facts(customer_id)

    def _show(self, customer: Customer) -> None:
        if self.card.dirty:
            return
        self.card.show_customer(customer)
        self._drafts.offer(customer)
        wanted, field = self._edit_at
        if wanted == customer.id:
            self._edit_at = "", ""
            self.card.edit()
            self.card.form.focus_field(field)

    def _was_counted(self, count: int) -> None:
        if count == 0 and not self.card.editing:
            self.card.show_nobody()
            self._facts.clear()
            self.related.show_facts(None)

    def _was_not_read(self, error: Exception) -> None:
        wanted, self._wants_edit = self._wants_edit, None
        if isinstance(error, RecordNotFound):
            if wanted is not None:
                say_deleted_meanwhile(self._context, wanted)
            self.panel.model.refresh()
        else:
            self._context.errors.show(error)

    def _edit(self) -> None:
        if self.card.customer is None or self.card.editing:
            return

        self._wants_edit = self.card.customer

        def begin(customer: Customer) -> None:  # as it is now, not as it was when one came here
            self._wants_edit = None
            self.card.show_customer(customer)
            self.card.edit()

        self._browsing.read_customer(self.card.customer.id, begin)

    def _new(self) -> None:
        lane, errors = self._context.lane, self._context.errors
        new_values = self._context.services.customers.new_values
        lane.submit(new_values, self.card.begin_new, errors.show, key="customers.card", owner=self)

    # -- what happens elsewhere ----------------------------------------------------------------------------
    def _changed(self, _customer_id: str) -> None:
        self.panel.model.refresh()
        self._reread()

    def _all_changed(self) -> None:
        self._changed("")

    def _follow_integration(self) -> None:
        self.groups_changed.emit()
        self._update()
        self._reread()

    def _read_choices(self) -> None:
        def done(read: tuple[Mapping[str, Sequence[Code]], str]) -> None:
            choices, me = read
            self.card.set_choices(choices)
            self.panel.set_salesperson(me, choices.get("salesperson_code", ()))

        services = self._context.services
        self._context.lane.submit(
            lambda: (services.customers.choices(), services.views.salesperson()),
            done,
            self._context.errors.show,
            key="customers.choices",
            owner=self,
        )

    def _ways_to_begin(self) -> list[QAction]:
        new = make_action(self, self.tr("&New Customer"), "new")
        new.triggered.connect(lambda _checked=False: self._new())
        return [new, import_action(self._context, self, "customers")]

    def _update(self) -> None:
        selection = self.panel.selection(unsaved=self.card.dirty)
        self.crm.update(selection, self._browsing.integration.solution_installed)
        self.records.update(editing=self.card.editing)
        self.commands_changed.emit()
