"""The two sides on the setup page: where they are, whether they answer, the switch between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.errors import sentence_of
from app.ui.plans.notice import Notice
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import Value, WrapLabel

if TYPE_CHECKING:
    from app.services.results import ConnectionStatus, ConnectionTest


class ConnectionPanel(QWidget):
    """``enabled_wanted`` carries what the switch was set to; ``test_wanted``: ask both sides."""

    enabled_wanted = Signal(bool)
    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.enabled = QCheckBox(self.tr("&Enabled"))
        self.enabled.setAccessibleName(self.tr("Enabled"))
        self.enabled.setToolTip(self.tr("Specifies whether customers can be coupled to accounts and synchronized."))
        self.enabled.clicked.connect(self.enabled_wanted)
        meaning = WrapLabel(
            self.tr(
                "While the integration is not enabled, the Dynamics CRM actions, FactBoxes and pages are hidden. "
                "Couplings stay as they are."
            )
        )
        meaning.setProperty("muted", True)
        self.nav_where, self.crm_where = Value(), Value()
        self.counts = {key: Value() for key in ("customers", "accounts", "couplings")}
        for value in (self.nav_where, self.crm_where, *self.counts.values()):
            value.setContentsMargins(0, 6, 0, 0)  # on one line with its caption
        self.form = FormGrid()
        self.form.add(self.tr("Dynamics NAV"), self.nav_where, wide=True)
        self.form.add(self.tr("Dynamics CRM"), self.crm_where, wide=True)
        self.form.add(self.tr("Customers"), self.counts["customers"])
        self.form.add(self.tr("Accounts"), self.counts["accounts"])
        self.form.add(self.tr("Coupled Customers"), self.counts["couplings"])
        self.test_button = QPushButton(self.tr("Te&st Connection"))
        self.test_button.setAccessibleName(self.tr("Test Connection"))
        self.test_button.clicked.connect(self.test_wanted)
        self.outcome = Notice(self.tr("Test Connection"))
        row = QHBoxLayout()
        row.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.outcome, 4)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.enabled)
        column.addWidget(meaning)
        column.addWidget(self.form)
        column.addLayout(row)

    def show_status(self, status: ConnectionStatus) -> None:
        """Show how things stand."""
        with QSignalBlocker(self.enabled):
            self.enabled.setChecked(status.enabled)
        self.nav_where.setText(status.nav_where)
        self.crm_where.setText(status.crm_where)
        locale = self.locale()
        for key, count in (
            ("customers", status.customers),
            ("accounts", status.accounts),
            ("couplings", status.couplings),
        ):
            self.counts[key].setText("–" if count is None else locale.toString(count))

    def show_test(self, test: ConnectionTest | None) -> None:
        """Say what each side answered; ``None``: they are being asked."""
        self.test_button.setEnabled(test is not None)
        if test is None:
            self.outcome.stand("info", self.tr("Asking both sides…"))
            return
        lines = [
            self._answer(self.tr("Dynamics NAV"), test.nav),
            self._answer(self.tr("Dynamics CRM"), test.crm),
        ]
        self.outcome.stand("success" if test.ok else "danger", "\n".join(lines))

    def _answer(self, side: str, error: Exception | None) -> str:
        if error is None:
            return self.tr("%1 answers.").replace("%1", side)
        return self.tr("%1 does not answer: %2").replace("%1", side).replace("%2", sentence_of(error).whole)
