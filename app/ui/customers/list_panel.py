"""The customer list with its heading: count, view, filter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from app.domain.customer import CustomerRow
from app.domain.list_fields import CUSTOMERS
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.customers.list_columns import View, columns, views
from app.ui.customers.rules import Selection
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
        super().__init__(
            context, caption, "customers", source, columns(), ListQuery("no"), CUSTOMERS, prepare, narrow=True
        )
        self._views: list[View] = []
        self.list.set_empty_text(self.tr("No customer fits this view and filter."))
        self.view_box = QComboBox()
        self.view_box.setAccessibleName(self.tr("View"))
        self.view_box.setToolTip(self.tr("Which customers are listed"))
        self.view_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tools.addWidget(self.view_box)
        self.list.current_id_changed.connect(self.current_changed)
        self.view_box.activated.connect(self._change_view)
        self.set_salesperson("")

    def load(self) -> None:
        """Show the view chosen last, for the first time."""
        self._change_view()

    def set_salesperson(self, code: str) -> None:
        """Whose customers "My Customers" are; blank: nobody's."""
        wanted = self._view().key if self._views else str(self._state.value("customers/view", "all"))
        self._views = views(code)
        self.view_box.clear()
        for view in self._views:
            self.view_box.addItem(view.caption, view.key)
        model = self.view_box.model()
        assert isinstance(model, QStandardItemModel)
        for row, view in enumerate(self._views):
            model.item(row).setEnabled(not view.reason)
            model.item(row).setToolTip(view.reason)
        chosen = next((row for row, view in enumerate(self._views) if view.key == wanted and not view.reason), 0)
        self.view_box.setCurrentIndex(chosen)

    def show_view(self, key: str) -> None:
        """Choose a view by its key."""
        self.view_box.setCurrentIndex(self.view_box.findData(key))
        self._change_view()

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

        def found(place: int | None) -> None:
            if place is None:
                self.desk.clear()
                self.show_view("all")
            self.list.select_id(customer_id)

        source, query = self.model.source, self.model.asked_query
        self.model.lane.submit(  # not through the list's lookup: a refresh on its way asks that for other places
            lambda: source.position(query, customer_id),
            found,
            self.model.failed.emit,
            key="customers.show",
            owner=self,
        )

    def keep(self) -> None:
        """Keep the view for the next time."""
        self._state.setValue("customers/view", self._view().key)

    def _view(self) -> View:
        return self._views[max(0, self.view_box.currentIndex())]

    def _change_view(self) -> None:
        self.show_filters(*self._view().filters)
