"""Where the shared databases are: the two addresses, checked as one leaves them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.database_address import EXAMPLE, SharedAddresses, fault_of
from app.ui.widgets.text import Caption, WrapLabel, plain_tooltip, without_access_key


class SharedForm(QWidget):
    """``changed``: another address was typed. ``entered``: Enter in a field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble = WrapLabel()
        self.trouble.setProperty("danger", True)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.nav = self._field(self.tr("D&ynamics NAV Database"), "nav", column)
        self.crm = self._field(self.tr("Dynamics &CRM Database"), "crm", column)
        column.addWidget(self.trouble)

    @property
    def addresses(self) -> SharedAddresses:
        """As they are typed."""
        return SharedAddresses(self.nav.text().strip(), self.crm.text().strip())

    @property
    def fault(self) -> str:
        """Why these can't be used; blank when they can, or when nothing was typed yet."""
        typed = [field.text().strip() for field in (self.nav, self.crm)]
        faults = {fault_of(address) for address in typed if address}
        if "password" in faults:
            return self.tr(
                "Leave the password out: whoever sees this window could read it. PostgreSQL's password file is read."
            )
        if "form" in faults:
            return self.tr("The address of a database looks like %1.").replace("%1", EXAMPLE)
        if typed[0] and typed[0] == typed[1]:
            return self.tr("The two systems need a database each.")
        return ""

    @property
    def complete(self) -> bool:
        """Whether one can connect."""
        return bool(self.addresses.nav and self.addresses.crm and not self.fault)

    def show_addresses(self, addresses: SharedAddresses) -> None:
        """Put these into the fields."""
        self.nav.setText(addresses.nav)
        self.crm.setText(addresses.crm)
        self._check()

    def _field(self, caption: str, example: str, column: QVBoxLayout) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(without_access_key(caption))
        field.setPlaceholderText(EXAMPLE.replace("name", example))
        plain_tooltip(
            field,
            self.tr("Specifies the address of the database on your team's PostgreSQL server, without a password."),
        )
        label: QLabel = Caption(caption)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        field.textChanged.connect(self.changed)
        field.textChanged.connect(self.trouble.hide)
        field.editingFinished.connect(self._check)
        field.returnPressed.connect(self.entered)
        return field

    def _check(self) -> None:
        self.trouble.setText(self.fault)
        self.trouble.setVisible(bool(self.fault))
        for field in (self.nav, self.crm):
            field.setAccessibleDescription(self.fault)
