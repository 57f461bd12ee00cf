"""Completes what is typed into Account, and finds the account that a name means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.account import Account
from app.domain.folding import fold
from app.ui.background import Lane
from app.ui.coupling.account_text import account_label, place_of
from app.ui.coupling.request import CouplingReader
from app.ui.widgets.lookup_edit import LookupEdit, Reply
from app.ui.widgets.search_result import SearchResult


class AccountCompletion(QObject):
    """``recognized(account, text)``: the typed text is the whole name of exactly one account."""

    recognized = Signal(object, str)
    resolved = Signal(object, str)
    """The account that the text means, and the text."""
    unresolved = Signal(object, str)
    """The error, and the text."""

    def __init__(self, lane: Lane, reader: CouplingReader, field: LookupEdit) -> None:
        super().__init__(field)
        self._lane = lane
        self._reader = reader
        self._known: dict[str, Account] = {}
        field.set_source(self._complete)

    def account(self, account_id: str) -> Account | None:
        """An account that was offered."""
        return self._known.get(account_id)

    def remember(self, account: Account) -> None:
        """An account that may be chosen otherwise: a suggestion, the coupled one."""
        self._known[account.id] = account

    def label(self, account: Account) -> str:
        """What stands in the field for it: the name, with city and number where another one bears it, too."""
        self.remember(account)
        others = [each for each in self._known.values() if fold(each.name) == fold(account.name)]
        return account_label(account) if len(others) > 1 else account.name

    def resolve(self, text: str) -> None:
        """Find the account that ``text`` means: exactly, then by prefix."""
        self._lane.submit(
            lambda: self._reader.resolve(text),
            lambda account: self.resolved.emit(account, text),
            lambda error: self.unresolved.emit(error, text),
            key=f"resolve/{id(self)}",
            owner=self,
        )

    def _complete(self, text: str, reply: Reply) -> None:
        self._lane.submit(
            lambda: self._reader.find(text),
            lambda found: self._offer(text, found, reply),
            key=f"complete/{id(self)}",
            owner=self,
        )

    def _offer(self, text: str, found: Sequence[Account], reply: Reply) -> None:
        for each in found:
            self.remember(each)
        exact = [account for account in found if fold(account.name) == fold(text)]
        if len(exact) == 1:
            self.recognized.emit(exact[0], text)
        if len(found) == 1 and exact:
            reply([])  # nothing is left to offer
            return
        reply([SearchResult("", self.label(each), place_of(each), "account", each.id) for each in found])
