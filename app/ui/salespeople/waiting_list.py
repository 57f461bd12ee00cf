"""The customers that can't be coupled before their salesperson is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain.customer import Customer
from app.ui.translation import translate
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.text import WrapLabel


class WaitingList(FactBox):
    """``opened(customer id)`` on Enter and double click."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("WaitingList", "Waiting Customers"), parent)
        self.sentence = WrapLabel()
        self.sentence.setProperty("muted", True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Waiting Customers"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(ListDelegate(self.list))
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.list)
        self.show_customers((), coupled=False)

    def show_customers(self, customers: Sequence[Customer], *, coupled: bool, user_gone: bool = False) -> None:
        """Show who waits; a coupled salesperson keeps nobody waiting, unless its user was deleted."""
        self.list.clear()
        for customer in customers:
            item = QListWidgetItem(f"{customer.no} · {customer.name}")
            item.setData(Qt.ItemDataRole.UserRole, customer.id)
            self.list.addItem(item)
        if user_gone and customers:
            text = self.tr("These customers cannot be coupled to accounts: the salesperson's user was deleted.")
        elif coupled and not user_gone:
            text = self.tr("The salesperson is coupled: no customer waits for it.")
        elif customers:
            text = self.tr("These customers cannot be coupled to accounts before the salesperson is coupled to a user.")
        else:
            text = self.tr("No customer waits for this salesperson.")
        self.sentence.setText(text)
        self.sentence.updateGeometry()
        self.list.setVisible(bool(customers))
