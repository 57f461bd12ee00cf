"""One proposal looked at closely: both records side by side, the accounts to choose from, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.account import Account
from app.domain.matching.agreement import compare_fields
from app.services.results import Suggestion
from app.ui.matching.agreement_table import AgreementTable
from app.ui.matching.candidates import Candidates
from app.ui.matching.review import Row
from app.ui.matching.words import customer_label, explained
from app.ui.widgets.text import Heading, WrapLabel, plain_tooltip, without_access_key


class ProposalDetails(QWidget):
    """Shows a row and tells what the user wants done with it; decides nothing."""

    choosing = Signal(object)
    other_wanted = Signal()
    rejecting = Signal(bool)
    customer_wanted = Signal()
    account_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._shown_account: Account | None = None
        self.heading = Heading(place="section")
        self.fields = AgreementTable()
        self.candidates = Candidates()
        self.candidates.taken.connect(self.choosing)
        self.candidates.itemSelectionChanged.connect(self._compare)
        self.why = WrapLabel()
        self.why.setProperty("muted", True)
        self.use_button = self._button(
            self.tr("&Use This Account"), self.tr("Takes the marked candidate as the account. Enter.")
        )
        self.other_button = self._button(
            self.tr("&Other Account…"), self.tr("Chooses any account from the list of all.")
        )
        self.reject_button = self._button(
            self.tr("&Reject"), self.tr("Says that the proposal is wrong. Del in the table.")
        )
        self.customer_button = self._button(
            self.tr("Open Cus&tomer"), self.tr("Shows the customer in the main window.")
        )
        self.account_button = self._button(
            self.tr("Open &Account"), self.tr("Shows the compared account in Dynamics CRM.")
        )
        self._connect()
        self._build()
        self.show_row(None)

    def show_row(self, row: Row | None) -> None:
        """Show this proposal; ``None``: there is none to show."""
        self._row = row
        self.setEnabled(row is not None)
        if row is None:
            self.heading.setText(self.tr("Details"))
            self.candidates.show_candidates((), None)
            self.fields.setRowCount(0)
            self.why.setText("")
            return
        self.heading.setText(customer_label(row.proposal.customer))
        chosen = None if row.account is None else row.account.id
        self.candidates.show_candidates(candidates_of(row), chosen)
        self.why.setText(explained(row))
        self.why.updateGeometry()
        caption = self.tr("Take Back &Rejection") if row.rejected else self.tr("&Reject")
        self.reject_button.setText(caption)
        self.reject_button.setAccessibleName(without_access_key(caption))
        self._compare()

    def take_focus(self) -> None:
        """The keyboard is here."""
        (self.candidates if self.candidates.rowCount() else self.other_button).setFocus()

    def _compare(self) -> None:
        """Compares the customer with the candidate that is marked while one walks through them, else the chosen."""
        row = self._row
        if row is None:
            return
        marked = self.candidates.marked
        walking = self.candidates.hasFocus() or row.account is None
        account = marked.account if marked is not None and walking else row.account
        self._shown_account = account
        customer = row.proposal.customer
        blank = Account("", "", "")
        self.fields.show_fields(compare_fields(customer, account or blank), pair=account is not None)
        self.account_button.setEnabled(account is not None)
        self.use_button.setEnabled(marked is not None and (row.account is None or marked.account.id != row.account.id))

    def _connect(self) -> None:
        self.use_button.clicked.connect(self.candidates.take)
        self.other_button.clicked.connect(self.other_wanted)
        self.reject_button.clicked.connect(lambda: self.rejecting.emit(self._row is None or not self._row.rejected))
        self.customer_button.clicked.connect(self.customer_wanted)
        self.account_button.clicked.connect(self._open_account)

    def _open_account(self) -> None:
        if self._shown_account is not None:
            self.account_wanted.emit(self._shown_account.id)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.fields, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(Heading(self.tr("Candidates"), place="section", whole=True))
        beside.addWidget(self.candidates, 1)
        beside.addWidget(self.why)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        top, bottom = (
            (self.use_button, self.other_button, self.reject_button),
            (
                self.customer_button,
                self.account_button,
            ),
        )
        for line, group in enumerate((top, bottom)):
            for place, button in enumerate(group):
                buttons.addWidget(button, line, place)
        beside.addLayout(buttons)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 1)
        parts.setSizes([650, 500])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)

    def _button(self, caption: str, tip: str) -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        button.setAutoDefault(False)
        plain_tooltip(button, tip)
        return button


def candidates_of(row: Row) -> list[Suggestion]:
    """The account that stands in the row and all others that were weighed."""
    proposal = row.proposal
    found = list(proposal.rivals)
    if proposal.account is not None:
        found.insert(0, Suggestion(proposal.account, proposal.score, proposal.reasons))
    if row.account is not None and all(each.account.id != row.account.id for each in found):
        found.insert(0, Suggestion(row.account, row.score, row.reasons))
    return found
