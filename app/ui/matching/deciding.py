"""What a person does with the rows of the proposals: ticks, rejections, other accounts, and a look at the records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.account import Account
from app.domain.matching.match import match
from app.services.results import Suggestion
from app.ui.matching.details import candidates_of
from app.ui.matching.panel import ProposalPanel
from app.ui.matching.review import Review, Row
from app.ui.matching.tools import MatchingTools
from app.ui.matching.words import customer_label
from app.ui.widgets.message_bar import MessageBar


class Deciding(QObject):
    """Changes the review as table and details are used, and says what could not be. ``changed``: rows stand otherwise
    now."""

    changed = Signal()

    def __init__(self, panel: ProposalPanel, tools: MatchingTools, message: MessageBar) -> None:
        super().__init__(panel)
        self._panel = panel
        self._table = panel.table
        self._tools = tools
        self._message = message
        table, details = panel.table, panel.details
        table.ticking.connect(self.tick)
        table.rejecting.connect(self.reject)
        table.moved.connect(lambda: details.show_row(table.current_row))
        table.details_wanted.connect(details.take_focus)
        details.choosing.connect(self.choose)
        details.other_wanted.connect(self.look_up)
        details.rejecting.connect(lambda on: self.reject([row for row in [table.current_row] if row], on))
        details.customer_wanted.connect(self._open_customer)
        details.account_wanted.connect(self._open_account)

    @property
    def review(self) -> Review:
        """The proposals that are shown."""
        return self._table.proposal_model.review

    def tick(self, rows: Sequence[Row], on: bool) -> None:
        """Tick these, or take their ticks away."""
        missed = [row for row in rows if not self.review.tick(row, on)]
        if len(rows) == 1 and missed:
            self._tell_why_not(missed[0])
        else:
            self._tell_missed(len(missed))
        self.changed.emit()

    def tick_sure(self) -> None:
        """Tick every row that is sure."""
        self._tell_missed(self.review.tick_sure())
        self.changed.emit()

    def tick_shown(self) -> None:
        """Tick what the filter shows."""
        self.tick(self._table.proposal_model.shown_rows, True)

    def untick_all(self) -> None:
        """Take all ticks away."""
        self.tick(self.review.rows, False)

    def reject(self, rows: Sequence[Row], on: bool) -> None:
        """Say that these are wrong, or take that back."""
        for row in rows:
            self.review.reject(row, on)
        self.changed.emit()

    def choose(self, choice: Suggestion) -> None:
        """Take this account for the current row."""
        row = self._table.current_row
        if row is None:
            return
        ticked = self.review.choose(row, choice)
        self.changed.emit()
        if not ticked:
            self._tell_why_not(row)

    def look_up(self) -> None:
        """Choose any other account for the current row."""
        row = self._table.current_row
        if row is None:
            return

        def take(account: Account) -> None:
            known = next((each for each in candidates_of(row) if each.account.id == account.id), None)
            found = match(row.proposal.customer, account)
            unlike = Suggestion(account, 0, ()) if found is None else Suggestion(account, found.score, found.reasons)
            self._table.stand_on(row)
            self.choose(known or unlike)

        self._tools.look_up(self._panel.window(), candidates_of(row), take)

    def _tell_missed(self, count: int) -> None:
        if count == 1:
            text = self.tr("1 row could not be ticked: it has no account yet, or another row is ticked for it.")
            self._message.show_message("info", text)
        elif count:
            text = self.tr("%1 rows could not be ticked: they have no account yet, or another row is ticked for it.")
            self._message.show_message("info", text.replace("%1", self._panel.locale().toString(count)))

    def _tell_why_not(self, row: Row) -> None:
        holder = self.review.holder(row)
        if holder is None or row.account is None:
            text = self.tr("There is no account to couple to yet. Choose one of the candidates or another account.")
        else:
            text = self.tr("The account %1 is ticked for customer %2 already. Untick that one first.")
            text = text.replace("%1", row.account.name)
            text = text.replace("%2", customer_label(holder.proposal.customer))
        self._message.show_message("warning", text)

    def _open_customer(self) -> None:
        row = self._table.current_row
        if row is not None:
            self._tools.open_customer(row.proposal.customer.id)

    def _open_account(self, account_id: str) -> None:
        row = self._table.current_row
        if row is not None:
            self._tools.open_account(account_id, row.proposal.customer.id)
