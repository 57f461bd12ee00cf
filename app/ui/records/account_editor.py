"""The account that an opportunity, a quote or a case hangs on: typed and completed, or looked up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.field import Field
from app.domain.folding import fold
from app.ui.background import Lane
from app.ui.captions import field_caption
from app.ui.drafts.draft import KeptText
from app.ui.records.field_editors import CodeLine, FieldEditor
from app.ui.widgets.lookup_edit import Reply
from app.ui.widgets.search_result import SearchResult

Find = Callable[[str], Sequence[Account]]
"""Accounts that hold the words, by name; the first ones for a blank text. Runs on the lane."""


class AccountEditor(FieldEditor):
    """The value is the account's id; ValueError for a text that names no account or several."""

    def __init__(self, field: Field, parent: QWidget, tip: str, lane: Lane, find: Find) -> None:
        self._lane = lane
        self._find = find
        self._id = ""
        self._name = ""
        self._offered: dict[str, Account] = {}
        super().__init__(field, parent, tip)

    def write(self, value: object) -> None:
        """Show the account of that id by the name that show_name gave it."""
        self._id = str(value)
        super().write(self._name)

    def show_name(self, account_id: str, name: str) -> None:
        """Show an account."""
        self._name = name
        self.write(account_id)

    def keep(self) -> KeptText:
        kept = super().keep()
        return {**kept, "name": self._named(kept["value"])} if kept.get("value") else kept

    def take(self, kept: KeptText) -> None:
        if kept.get("value"):
            self.show_name(kept["value"], kept.get("name", ""))
        else:
            super().take(kept)

    def read(self) -> object:
        if self.text == self._name:
            return self._id
        if not self.text.strip():
            return ""
        named = [account for account in self._offered.values() if fold(account.name) == fold(self.text.strip())]
        if len(named) != 1:
            raise ValueError(self.text)
        return named[0].id

    def _named(self, account_id: str) -> str:
        """The name of the account that stands there."""
        return self._offered[account_id].name if account_id in self._offered else self._name

    def _make(self, parent: QWidget) -> QWidget:
        line = CodeLine(field_caption(self.field.caption), parent)
        line.set_source(self._complete)
        line.textEdited.connect(self.edited)
        line.choice_made.connect(self._choose)
        line.lookup_requested.connect(self._offer_all)
        return line

    def _choose(self, account_id: str) -> None:
        self.show_name(account_id, self._offered[account_id].name)
        self.edited.emit()

    def _complete(self, text: str, reply: Reply) -> None:
        self._ask(text, lambda found: reply([_offer(account) for account in found]))

    def _offer_all(self) -> None:
        line = self.widget
        assert isinstance(line, CodeLine)
        line.setFocus()
        nothing = self.tr("There are no accounts yet")
        self._ask("", lambda found: line.popup.show_results([_offer(account) for account in found], nothing))

    def _ask(self, text: str, show: Callable[[Sequence[Account]], None]) -> None:
        def take(found: Sequence[Account]) -> None:
            self._offered |= {account.id: account for account in found}
            show(found)

        find = self._find
        self._lane.submit(lambda: find(text), take, lambda _error: None, key=f"accounts/{id(self)}", owner=self)


def _offer(account: Account) -> SearchResult:
    place = " · ".join(part for part in (account.city, account.account_number) if part)
    return SearchResult("", account.name, place, "account", account.id)
