"""Customer Ledger Entries (Ctrl+F7): what was posted on a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.customer import Customer
from app.domain.list_fields import LEDGER_ENTRIES
from app.domain.listing import ListQuery
from app.ui.lists.actions import ListActions
from app.ui.lists.desk import ListDesk
from app.ui.statistics.ledger_source import LedgerSource, ledger_columns
from app.ui.theme.text_scale import scaled
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import PlainLabel
from app.ui.widgets.windowed_model import WindowedModel

if TYPE_CHECKING:
    from app.ui.context import Context


class LedgerWindow(Sheet):
    """A window beside the main one with a list to sort, filter and copy from."""

    def __init__(self, context: Context, customer_id: str) -> None:
        super().__init__(context.parent, "", remember_as="ledger entries")
        self.setWindowTitle(self.tr("Customer Ledger Entries"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading.setVisible(True)
        services = context.services
        source = LedgerSource(lambda: services.statistics.entries(customer_id))
        self.model = WindowedModel(source, ledger_columns(), ListQuery("posting_date", True), context.lane, self)
        self.list = ListView(self.model, self.windowTitle(), "ledger", context.state)
        self.list.set_empty_text(self.tr("Nothing has been posted on this customer."))
        self.filter_box = FilterBox(self)
        self.filter_box.next_widget = self.list
        self.filter_box.changed.connect(self._search)
        self.desk = ListDesk(context, self.list, "ledger", LEDGER_ENTRIES, self.model.set_query, self)
        self.desk.cleared.connect(self.filter_box.clear)
        self.desk.add_keys(self)
        self.list_actions = ListActions(context, self.list, None, self.desk.clear, self)
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        self.model.counted.connect(lambda count: self._count.setText(self.locale().toString(count)))
        self.model.failed.connect(context.errors.show)
        self._build()
        self.model.set_query(self.model.query)
        context.changes.imported.connect(self.model.refresh)
        context.lane.submit(lambda: services.customers.get(customer_id), self._name, context.errors.show, owner=self)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.filter_box)
        frame = QFrame()
        frame.setObjectName("ledgerPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        self.body.addLayout(row)
        self.body.addWidget(self.desk.line)
        self.body.addWidget(frame, 1)
        self.body.addWidget(self.desk.totals)
        export = self.add_button(self.tr("&Export…"))
        export.clicked.connect(self.list_actions.export.trigger)
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.resize(scaled(1240), scaled(600))
        self.list.setFocus()

    def _name(self, customer: Customer) -> None:
        self.heading.setText(f"{customer.no} · {customer.name}")

    def _search(self, text: str) -> None:
        self.model.set_query(self.model.asked_query.searching(text))
