"""The customer list with its heading: count, view, filter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.customer import CustomerRow
from app.domain.listing import ListQuery
from app.ui.background import Lane
from app.ui.customers.list_columns import View, columns, views
from app.ui.customers.rules import Selection
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_source import WindowSource
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import Heading, PlainLabel
from app.ui.widgets.windowed_model import WindowedModel

MOST_LOOKED_AT = 200
"""Rows of the selection that decide which actions are enabled."""


Prepare = Callable[[ListQuery, Callable[[], None]], None]
"""Calls the second argument once the list can be asked this query."""


class CustomerList(ListView):
    """A list that may have to be prepared before it is sorted."""

    def __init__(self, model: WindowedModel, caption: str, key: str, state: QSettings, prepare: Prepare) -> None:
        self._prepare = prepare
        super().__init__(model, caption, key, state)

    def sort_by(self, key: str, descending: bool) -> None:
        """Shows the list in another order."""

        def go() -> None:
            ListView.sort_by(self, key, descending)

        self._prepare(self.list_model.asked_query.sorted_by(key, descending), go)


class CustomerListPanel(QWidget):
    """``current_changed`` carries the customer's id, blank for none; ``activated``: Enter or double click."""

    current_changed = Signal(str)
    activated = Signal(str)
    selection_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        source: WindowSource,
        lane: Lane,
        state: QSettings,
        prepare: Prepare = lambda _query, go: go(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._prepare = prepare
        self._views: list[View] = []
        query = ListQuery(
            str(state.value("customers/sort", "no")), str(state.value("customers/descending", "false")) == "true"
        )
        self.model = WindowedModel(source, columns(), query, lane, self)
        self.list = CustomerList(self.model, self.tr("Customers"), "customers", state, prepare)
        self.list.set_empty_text(self.tr("No customer fits this view and filter."))
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        self.view_box = QComboBox()
        self.view_box.setAccessibleName(self.tr("View"))
        self.view_box.setToolTip(self.tr("Which customers are listed"))
        self.view_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter_box = FilterBox()
        self.filter_box.next_widget = self.list
        self._build()
        self.model.counted.connect(self._show_count)
        self.model.failed.connect(self.failed)
        self.list.current_id_changed.connect(self.current_changed)
        self.list.activated_id.connect(self.activated)
        self.list.selection_changed.connect(self.selection_changed)
        self.filter_box.changed.connect(self._search)
        self.view_box.activated.connect(self._change_view)
        self.set_salesperson("")

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(2, 0, 0, 0)
        heading.setSpacing(8)
        heading.addWidget(Heading(self.tr("Customers"), place="page"))
        heading.addWidget(self._count)
        heading.addStretch(1)
        heading.addWidget(self.view_box)
        frame = QFrame()
        frame.setObjectName("listPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self.filter_box)
        column.addWidget(frame, 1)

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

    def step(self, by: int) -> None:
        """Go to the next row, or the one before (``by`` -1)."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.select_row(row)

    def show_customer(self, customer_id: str) -> None:
        """Select the customer, in view All without a filter when the present view doesn't hold it."""

        def found(place: int | None) -> None:
            if place is None:
                self.filter_box.clear()
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
        """Keep view and order for the next time."""
        self._state.setValue("customers/view", self._view().key)
        self._state.setValue("customers/sort", self.model.asked_query.sort)
        self._state.setValue("customers/descending", "true" if self.model.asked_query.descending else "false")

    def _view(self) -> View:
        return self._views[max(0, self.view_box.currentIndex())]

    def _change_view(self) -> None:
        query = self.model.asked_query.filtered(*self._view().filters)
        self._prepare(query, lambda: self.model.set_query(query))

    def _search(self, text: str) -> None:
        self.model.set_query(self.model.asked_query.searching(text))

    def _show_count(self, count: int) -> None:
        written = self.locale().toString(count)
        self._count.setText(written)
        self._count.setAccessibleName(self.tr("%1 customers").replace("%1", written))
