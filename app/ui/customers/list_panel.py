"""The customer list with its heading: count, view, filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.customer import CustomerRow
from app.domain.list_fields import CUSTOMERS
from app.domain.listing import ListQuery
from app.domain.reference import Code
from app.ui.context import Context
from app.ui.customers.list_columns import MINE, columns, views
from app.ui.customers.rules import Selection
from app.ui.customers.salesperson_sheet import SalespersonSheet
from app.ui.list_panel import ListPanel, Prepare
from app.ui.translation import translate
from app.ui.widgets.list_source import WindowSource

MOST_LOOKED_AT = 200
"""Rows of the selection that decide which actions are enabled."""


class CustomerListPanel(ListPanel):
    """``current_changed`` carries the customer's id, blank for none."""

    current_changed = Signal(str)

    def __init__(self, context: Context, source: WindowSource, prepare: Prepare = lambda _query, go: go()) -> None:
        caption = translate("CustomerListPanel", "Customers")
        query = ListQuery("no")
        super().__init__(
            context, caption, "customers", source, columns(), query, CUSTOMERS, prepare, views=views(""), narrow=True
        )
        self.view_box = self.picker.box
        self._salespeople: Sequence[Code] = ()
        self._me = ""
        self.list.set_empty_text(self.tr("No customer fits this view and filter."))
        self.list.current_id_changed.connect(self.current_changed)
        self.picker.asked.connect(lambda _key: self.ask_who_i_am())

    def load(self) -> None:
        """Show the view that the list opens with, or the one chosen last."""
        self.picker.load(kept=str(self._state.value("customers/view", "all")))

    def set_salesperson(self, code: str, salespeople: Sequence[Code] = ()) -> None:
        """Whose customers "My Customers" are; blank: nobody's yet. ``salespeople``: whom one can be."""
        self._salespeople, changed, self._me = salespeople, code != self._me, code
        self.picker.set_built_in(views(code))
        if changed and self.picker.current().key == MINE:
            self.show_view(MINE)

    def ask_who_i_am(self) -> None:
        """Which salesperson is the user? Kept for the next time, then My Customers is shown."""

        def chosen(code: str) -> None:
            service, people = self.context.services.views, self._salespeople

            def kept(_nothing: None) -> None:
                self.set_salesperson(code, people)
                self.show_view(MINE)

            self.context.lane.submit(lambda: service.set_salesperson(code), kept, self.context.errors.show, owner=self)

        question = self.tr("Which salesperson are you? My Customers then lists the customers of this salesperson.")
        sheet = SalespersonSheet(self.window(), self.tr("My Customers"), question, self._salespeople, self._me, chosen)
        sheet.open()

    def show_view(self, key: str) -> None:
        """Choose a view by its key."""
        self.picker.show_view(key)

    def selection(self, *, unsaved: bool) -> Selection:
        """What is selected, for the rules of the actions."""
        rows: list[CustomerRow] = []
        for first, last in self.list.selected_ranges():
            for number in range(first, min(last, first + MOST_LOOKED_AT) + 1):
                row = self.model.row_at(number)
                if row is not None and len(rows) < MOST_LOOKED_AT:
                    rows.append(row)
        return Selection(self.list.selected_count(), rows, unsaved)

    def show_customer(self, customer_id: str) -> None:
        """Select the customer, in view All without a filter when the present view doesn't hold it."""
        self.show_record(customer_id)

    def keep(self) -> None:
        """Keep the view for the next time."""
        self._state.setValue("customers/view", self.picker.current().key)
