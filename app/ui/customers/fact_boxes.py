"""The FactBoxes beside the customer card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.statistics import AccountPipeline, CustomerStatistics
from app.ui.customers.difference_line import DifferenceLine
from app.ui.customers.suggestion_text import suggestion_text
from app.ui.widgets.action_button import ActionButton
from app.ui.widgets.big_number import BigNumber
from app.ui.widgets.fact_box import FactBox, FactRows
from app.ui.widgets.money_edit import format_money
from app.ui.widgets.text import WrapLabel, plain_tooltip

if TYPE_CHECKING:
    from app.services.results import CouplingInfo, Suggestion

NO_VALUE = "–"


def short_amount(amount: Decimal, locale: QLocale) -> str:
    """Whole units: a sum beside a count is to be grasped, not to be booked."""
    return format_money(amount, locale, decimals=0)


class CrmStatisticsBox(FactBox):
    """Live counts from CRM; each opens the list with the very filter that was counted."""

    followed = Signal(str)
    """"opportunities", "quotes" or "cases"."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.opportunities = BigNumber(self.tr("Opportunities"))
        self.quotes = BigNumber(self.tr("Quotes"))
        self.cases = BigNumber(self.tr("Cases"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for kind, number in (("opportunities", self.opportunities), ("quotes", self.quotes), ("cases", self.cases)):
            number.clicked.connect(lambda _checked=False, kind=kind: self.followed.emit(kind))
            row.addWidget(number)
        self.body.addLayout(row)

    def show_pipeline(self, pipeline: AccountPipeline | None, today: date) -> None:
        """None while it isn't known."""
        if pipeline is None:
            for number in (self.opportunities, self.quotes, self.cases):
                number.show_number(None)
            return
        locale = self.locale()
        revenue = self.tr("%1 est.").replace("%1", short_amount(pipeline.estimated_revenue, locale))
        self.opportunities.show_number(pipeline.opportunities, revenue if pipeline.opportunities else "")
        total = short_amount(pipeline.quotes_total, locale)
        self.quotes.show_number(pipeline.quotes, total if pipeline.quotes else "")
        self.cases.show_number(pipeline.cases, self._age(pipeline.oldest_case, today))

    def _age(self, oldest: datetime | None, today: date) -> str:
        if oldest is None:
            return ""
        days = max(0, (today - oldest.astimezone().date()).days)
        return self.tr("of today") if days == 0 else self.tr("%1 d old").replace("%1", str(days))


class NotCoupledBox(FactBox):
    """Stands in place of the CRM boxes for a customer without a coupling, with the ``ways`` to one."""

    accepted = Signal(object)
    """The suggested Account."""

    def __init__(self, title: str, ways: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._suggestion: Suggestion | None = None
        self._text = WrapLabel()
        self._text.setProperty("muted", True)
        self.suggest_button = QPushButton()
        self.suggest_button.setProperty("primary", True)
        self.suggest_button.clicked.connect(self._accept)
        for widget in (self._text, self.suggest_button, *(ActionButton(way) for way in ways)):
            self.body.addWidget(widget)
        ways[0].changed.connect(lambda: self._follow(ways[0]))
        self._follow(ways[0])
        self.show_suggestion(None, known=False)

    def show_suggestion(self, suggestion: Suggestion | None, *, known: bool = True) -> None:
        """The best match; ``known`` False while it is being looked for."""
        self._suggestion = suggestion
        self.suggest_button.setVisible(suggestion is not None)
        if suggestion is None:
            looking = self.tr("Looking for a match…")
            self._text.setText(self.tr("No account looks like this customer.") if known else looking)
            return
        self._text.setText(suggestion_text(suggestion))
        caption = self.tr("Couple to This Account…")
        self.suggest_button.setText(caption)
        self.suggest_button.setAccessibleName(caption)

    def _accept(self) -> None:
        if self._suggestion is not None:
            self.accepted.emit(self._suggestion.account)

    def _follow(self, action: QAction) -> None:
        self.suggest_button.setEnabled(action.isEnabled())
        plain_tooltip(self.suggest_button, "" if action.isEnabled() else action.toolTip())


class CouplingBox(FactBox):
    """Which account, when last synchronized, what differs now; for a vanished account, the button that helps. ``ways``
    are actions that one wants here most."""

    cure_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, title: str, ways: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.rows = FactRows()
        self.rows.add("account", self.tr("Account"))
        self.rows.add("when", self.tr("Synchronized"))
        self.rows.add("by", self.tr("By"))
        self.rows.add("direction", self.tr("Direction"))
        self.body.addWidget(self.rows)
        self.differences = DifferenceLine()
        self.differences.followed.connect(self.compare_wanted)
        self.body.addWidget(self.differences)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for way in ways:
            buttons.addWidget(ActionButton(way))
        self.body.addLayout(buttons)
        self.cure_button = QPushButton(self.tr("Restore or Delete…"))
        self.cure_button.setAccessibleName(self.cure_button.text())
        self.cure_button.clicked.connect(self.cure_wanted)
        self.cure_button.hide()
        self.body.addWidget(self.cure_button)

    def show_coupling(self, info: CouplingInfo | None) -> None:
        """None while it isn't known."""
        self.cure_button.setVisible(info is not None and info.account is None)
        self.differences.show_info(info)
        if info is None:
            for key in ("account", "when", "by", "direction"):
                self.rows.set_value(key, "")
            return
        coupling = info.coupling
        name = info.account.name if info.account is not None else self.tr("deleted in CRM")
        self.rows.set_value("account", name)
        self.rows.set_value("when", self._moment(coupling.synchronized_at))
        self.rows.set_value("by", coupling.synchronized_by or NO_VALUE)
        self.rows.set_value("direction", self._direction(coupling.direction))

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("never")
        here = moment.astimezone()
        clock = f"{here:%H:%M}"
        if here.date() == datetime.now().astimezone().date():
            return self.tr("today, %1").replace("%1", clock)
        day = self.locale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)
        return f"{day}, {clock}"

    def _direction(self, direction: str) -> str:
        words = {
            "to_crm": self.tr("NAV to CRM"),
            "to_nav": self.tr("CRM to NAV"),
            "merge": self.tr("merged"),
        }
        return words.get(direction, NO_VALUE)


class CustomerStatisticsBox(FactBox):
    """The figures that are computed from ledger entries and sales lines."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.rows = FactRows()
        self.rows.add("balance", self.tr("Balance (LCY)"), whole=True)
        self.rows.add("orders", self.tr("Outstanding Orders (LCY)"), whole=True)
        self.rows.add("shipped", self.tr("Shipped Not Invd. (LCY)"), whole=True)
        self.rows.add("invoices", self.tr("Outstanding Invoices (LCY)"), whole=True)
        self.rows.add("total", self.tr("Total (LCY)"), whole=True)
        self.rows.add("overdue", self.tr("Overdue (LCY)"), whole=True)
        self.rows.add("limit", self.tr("Credit Limit (LCY)"), whole=True)
        self.rows.add("sales", self.tr("Total Sales (LCY)"), whole=True)
        self.body.addWidget(self.rows)

    def show_statistics(self, figures: CustomerStatistics | None) -> None:
        """None while they aren't known."""
        amounts: dict[str, Decimal] = {}
        if figures is not None:
            amounts = {
                "balance": figures.balance_lcy,
                "orders": figures.outstanding_orders_lcy,
                "shipped": figures.shipped_not_invoiced_lcy,
                "invoices": figures.outstanding_invoices_lcy,
                "total": figures.total_lcy,
                "overdue": figures.overdue_lcy,
                "limit": figures.credit_limit_lcy,
                "sales": figures.sales_lcy,
            }
        for key in ("balance", "orders", "shipped", "invoices", "total", "overdue", "limit", "sales"):
            self.rows.set_value(key, format_money(amounts[key], self.locale()) if key in amounts else NO_VALUE)
