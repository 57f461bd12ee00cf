"""The account lookup: all accounts that may be coupled, the best matches on top with the reasons for their rank."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.account import Account, AccountRow
from app.domain.listing import Filter, ListQuery
from app.ui.background import Lane
from app.ui.coupling.best_matches import BestMatches
from app.ui.coupling.lookup_columns import account_columns
from app.ui.errors import sentence_of
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import Heading
from app.ui.widgets.windowed_model import WindowedModel

if TYPE_CHECKING:
    from app.services.results import Suggestion

IN_MAPPING = Filter("in_mapping", True)
UNCOUPLED = Filter("coupled", False)


class AccountReader(Protocol):
    """The part of the account service that the lookup needs."""

    def count(self, query: ListQuery) -> int:
        """How many accounts the query holds."""

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[AccountRow]:
        """A stretch of rows."""

    def position(self, query: ListQuery, account_id: str) -> int | None:
        """Where an account stands."""

    def get(self, account_id: str) -> Account:
        """One account."""


class _Source:
    """The accounts as a list wants them."""

    def __init__(self, reader: AccountReader) -> None:
        self.count = reader.count
        self.rows = reader.rows
        self.position = reader.position

    def id_of(self, row: AccountRow) -> str:
        return row.account.id


class AccountLookup(Sheet):
    """Accepted: ``account`` is the chosen one. ``current_id``: the account that the customer is coupled to."""

    def __init__(
        self,
        reader: AccountReader,
        lane: Lane,
        state: QSettings,
        current_id: str | None,
        suggestions: Sequence[Suggestion],
        parent: QWidget | None = None,
    ) -> None:
        title = translate("AccountLookup", "Microsoft Dynamics CRM Accounts")
        super().__init__(parent, title, title, remember_as="account_lookup")
        self.account: Account | None = None
        self._reader = reader
        self._lane = lane
        self._query = ListQuery("name").filtered(IN_MAPPING)
        self.model = WindowedModel(_Source(reader), account_columns(current_id), self._query, lane, self)
        self.list = ListView(self.model, title, "account_lookup", state)
        self.list.setSelectionMode(ListView.SelectionMode.SingleSelection)
        self.list.set_empty_text(self.tr("No account is shown. Clear the filter or show the coupled accounts."))
        self.list.activated_id.connect(lambda _id: self._take_row())
        self.list.selection_changed.connect(self._leave_matches)
        self.model.failed.connect(self._fail)
        self.filter = FilterBox(self)
        self.filter.next_widget = self.list
        self.filter.changed.connect(self._search)
        self.hide_coupled = QPushButton()
        self.hide_coupled.setCheckable(True)
        self.hide_coupled.setAutoDefault(False)
        self.hide_coupled.toggled.connect(self._hide_coupled)
        self.matches = BestMatches(suggestions)
        self.matches.taken.connect(self._take)
        self._build()
        self._name_toggle(False)
        self.model.set_query(self._query)
        self.list.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(900, 620)

    def stand_on(self, account_id: str | None) -> None:
        """Mark this account in the list."""
        if account_id:
            self.list.select_id(account_id)

    def accept(self) -> None:
        """OK: takes the marked best match, else the account of the row one stands on."""
        marked = self.matches.marked
        if marked is not None:
            self._take(marked)
        else:
            self._take_row()

    def _take_row(self) -> None:
        account_id = self.list.current_id()
        if account_id:
            self._lane.submit(
                lambda: self._reader.get(account_id), self._take, self._fail, key=f"lookup/{id(self)}", owner=self
            )

    def _leave_matches(self) -> None:
        if self.list.hasFocus():
            self.matches.clearSelection()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filter, 1)
        top.addWidget(self.hide_coupled)
        if self.matches.has_rows:
            self.body.addWidget(Heading(self.tr("Best Matches"), place="section", whole=True))
            self.body.addWidget(self.matches)
            self.body.addWidget(Heading(self.tr("All Accounts"), place="section", whole=True))
        self.body.addLayout(top)
        self.body.addWidget(self.list, 1)
        self.ok_button, self.cancel_button = self.add_ok_cancel()

    def _search(self, text: str) -> None:
        self._query = self._query.searching(text)
        self.model.set_query(self._query.sorted_by(self.model.asked_query.sort, self.model.asked_query.descending))

    def _hide_coupled(self, hide: bool) -> None:
        self._name_toggle(hide)
        self._query = self._query.filtered(*((IN_MAPPING, UNCOUPLED) if hide else (IN_MAPPING,)))
        self._search(self._query.search)

    def _name_toggle(self, hidden: bool) -> None:
        caption = self.tr("Show Coupled Accounts") if hidden else self.tr("Hide Coupled Accounts")
        self.hide_coupled.setText(caption)
        self.hide_coupled.setAccessibleName(caption)

    def _take(self, account: Account) -> None:
        self.account = account
        super().accept()

    def _fail(self, error: Exception) -> None:
        self.message.show_message("error", sentence_of(error).whole)
