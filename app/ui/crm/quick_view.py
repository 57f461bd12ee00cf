"""Dynamics NAV Account Statistics: the figures that were pushed last, on the account's form."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QSize
from PySide6.QtWidgets import QWidget

from app.domain.statistics import CustomerStatistics
from app.ui.crm.facts import AccountFacts
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.fact_box import FactBox, FactRows
from app.ui.widgets.list_column import written
from app.ui.widgets.money_edit import format_money
from app.ui.widgets.text import WrapLabel

WIDTH = 300


class StatisticsQuickView(FactBox):
    """Says why there are no figures when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("StatisticsQuickView", "Dynamics NAV Account Statistics"), parent)
        self.said = WrapLabel()
        self.said.setProperty("muted", True)
        self.rows = FactRows()
        for key, caption in (
            ("customer_no", self.tr("Customer No.")),
            ("balance", self.tr("Balance (LCY)")),
            ("orders", self.tr("Outstanding Orders (LCY)")),
            ("shipped", self.tr("Shipped Not Invd. (LCY)")),
            ("invoices", self.tr("Outstanding Invoices (LCY)")),
            ("total", self.tr("Total (LCY)")),
            ("limit", self.tr("Credit Limit (LCY)")),
            ("overdue", self.tr("Overdue Amounts (LCY)")),
            ("as_of", self.tr("Overdue Amounts As Of Date")),
            ("sales", self.tr("Total Sales (LCY)")),
            ("prepayment", self.tr("Invd. Prepayment Amount (LCY)")),
            ("currency", self.tr("Currency")),
        ):
            self.rows.add(key, caption, whole=True)
        self.account_name = WrapLabel()
        self.body.addWidget(self.account_name)
        self.body.addWidget(self.said)
        self.body.addWidget(self.rows)

    def sizeHint(self) -> QSize:
        """Beside the form, no wider than it must be; its heading is never cut."""
        hint = super().sizeHint()
        return QSize(max(scaled(WIDTH), self.minimumSizeHint().width()), hint.height())

    def show_facts(self, facts: AccountFacts) -> None:
        """Show the figures, or what is missing for them."""
        statistics = facts.statistics
        self.rows.setVisible(statistics is not None)
        self.account_name.setVisible(statistics is not None)
        if statistics is None:
            nothing = self.tr("Nothing has been sent yet. In Dynamics NAV, choose Update Account Statistics.")
            uncoupled = self.tr("The account is not coupled to a customer in Dynamics NAV.")
            if facts.vanished:
                uncoupled = self.tr("The customer was deleted in Dynamics NAV. Choose Dynamics NAV for the ways out.")
            self.said.setText(uncoupled if facts.customer is None else nothing)
            return
        locale, figures = self.locale(), statistics.figures
        as_of = QDate(figures.as_of.year, figures.as_of.month, figures.as_of.day)
        sent = written(statistics.pushed_at, locale)
        self.said.setText(self.tr("Sent on %1").replace("%1", sent) if sent else "")
        self.account_name.setText(statistics.account_name)
        self.account_name.setAccessibleName(self.tr("Account Name") + f" {statistics.account_name}")
        self.rows.set_value("customer_no", figures.customer_no)
        self.rows.set_value("as_of", locale.toString(as_of, QLocale.FormatType.ShortFormat))
        self.rows.set_value("currency", statistics.currency)
        for key, amount in _amounts(figures).items():
            self.rows.set_value(key, format_money(amount, locale))


def _amounts(figures: CustomerStatistics) -> dict[str, Decimal]:
    return {
        "balance": figures.balance_lcy,
        "orders": figures.outstanding_orders_lcy,
        "shipped": figures.shipped_not_invoiced_lcy,
        "invoices": figures.outstanding_invoices_lcy,
        "total": figures.total_lcy,
        "limit": figures.credit_limit_lcy,
        "overdue": figures.overdue_lcy,
        "sales": figures.sales_lcy,
        "prepayment": figures.invoiced_prepayment_lcy,
    }
