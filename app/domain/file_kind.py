"""The records that come from files of the two systems and go back to them."""

from __future__ import annotations

from enum import StrEnum

from app.domain.field_mapping import Side


class FileKind(StrEnum):
    """What the rows of a file are."""

    CUSTOMERS = "customers"
    ACCOUNTS = "accounts"
    SALESPEOPLE = "salespeople"
    USERS = "users"
    LEDGER_ENTRIES = "ledger_entries"
    OPPORTUNITIES = "opportunities"
    QUOTES = "quotes"
    CASES = "cases"

    @property
    def side(self) -> Side:
        """The system whose records they are."""
        return Side.NAV if self in _OF_NAV else Side.CRM


_OF_NAV = frozenset({FileKind.CUSTOMERS, FileKind.SALESPEOPLE, FileKind.LEDGER_ENTRIES})
