"""Customer Statistics (F7): every figure of a customer, computed from ledger entries and sales lines."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.domain.customer import Customer
from app.domain.statistics import CustomerStatistics
from app.ui.theme.text_scale import scaled
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.money_edit import format_money
from app.ui.widgets.text import Caption, Heading, PlainLabel, Value

if TYPE_CHECKING:
    from app.ui.context import Context

Line = tuple[str, str, Decimal]


class StatisticsWindow(Sheet):
    """A window beside the main one; it follows what is saved."""

    def __init__(self, context: Context, customer_id: str) -> None:
        super().__init__(context.parent, "", remember_as="customer statistics")
        self.setWindowTitle(self.tr("Customer Statistics"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading.setVisible(True)
        self._context = context
        self._customer_id = customer_id
        self._values: dict[str, Value] = {}
        self._as_of = PlainLabel()
        self._as_of.setProperty("muted", True)
        self.body.addWidget(self._as_of)
        for title, lines in self._blocks(CustomerStatistics("", context.work_date)):
            self.body.addWidget(self._block(title, lines))
        self.body.addStretch(1)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.setMinimumWidth(scaled(440))
        context.changes.customer_changed.connect(self._changed)
        context.changes.imported.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the figures anew."""
        services, customer_id = self._context.services, self._customer_id
        self._context.lane.submit(
            lambda: (services.customers.get(customer_id), services.statistics.of_customer(customer_id)),
            self._show,
            self._context.errors.show,
            owner=self,
        )

    def figure(self, key: str) -> str:
        """A figure as it is shown. KeyError for an unknown key."""
        return self._values[key].text()

    def _changed(self, customer_id: str) -> None:
        if customer_id in ("", self._customer_id):
            self.refresh()

    def _show(self, read: tuple[Customer, CustomerStatistics]) -> None:
        customer, figures = read
        self.heading.setText(f"{customer.no} · {customer.name}")
        day = QDate(figures.as_of.year, figures.as_of.month, figures.as_of.day)
        written = self.locale().toString(day, QLocale.FormatType.ShortFormat)
        self._as_of.setText(self.tr("As of %1, amounts in local currency").replace("%1", written))
        for _title, lines in self._blocks(figures):
            for key, _caption, amount in lines:
                self._values[key].setText(format_money(amount, self.locale()))

    def _block(self, title: str, lines: Sequence[Line]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("ledgerPanel")
        frame.setAccessibleName(title)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(Heading(title, place="section", whole=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (key, caption, _amount) in enumerate(lines):
            value = Value("", amount=True)
            value.setAccessibleName(caption)
            self._values[key] = value
            grid.addWidget(Caption(caption), row, 0)
            grid.addWidget(value, row, 1)
        column.addLayout(grid)
        return frame

    def _blocks(self, figures: CustomerStatistics) -> list[tuple[str, list[Line]]]:
        return [
            (
                self.tr("What the Customer Owes"),
                [
                    ("balance", self.tr("Balance (LCY)"), figures.balance_lcy),
                    ("orders", self.tr("Outstanding Orders (LCY)"), figures.outstanding_orders_lcy),
                    ("shipped", self.tr("Shipped Not Invd. (LCY)"), figures.shipped_not_invoiced_lcy),
                    ("invoices", self.tr("Outstanding Invoices (LCY)"), figures.outstanding_invoices_lcy),
                    ("prepayments", self.tr("Invd. Prepayment Amount (LCY)"), figures.invoiced_prepayment_lcy),
                    ("total", self.tr("Total (LCY)"), figures.total_lcy),
                ],
            ),
            (
                self.tr("Limits"),
                [
                    ("limit", self.tr("Credit Limit (LCY)"), figures.credit_limit_lcy),
                    ("overdue", self.tr("Overdue Amounts (LCY)"), figures.overdue_lcy),
                ],
            ),
            (self.tr("This Fiscal Year"), [("sales", self.tr("Total Sales (LCY)"), figures.sales_lcy)]),
        ]
