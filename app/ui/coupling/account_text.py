"""Accounts in words: told apart by city and number where their names are equal, and why one is suggested."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.account import Account
from app.domain.folding import fold
from app.ui.field_errors import shortened
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import Suggestion

MOST_REASONS = 3
SEPARATOR = " · "


def account_label(account: Account) -> str:
    """Name, city and number: no two accounts of one name read alike."""
    return SEPARATOR.join(part for part in (account.name, account.city, account.account_number) if part)


def labels(accounts: Sequence[Account]) -> list[str]:
    """The names; where several are equal with city and number behind."""
    names = Counter(fold(account.name) for account in accounts)
    return [account_label(account) if names[fold(account.name)] > 1 else account.name for account in accounts]


def place_of(account: Account) -> str:
    """Where it is, by which people know one account from another."""
    return SEPARATOR.join(part for part in (account.city, account.country, account.account_number) if part)


def reason_text(reason: str) -> str:
    """The words for the key of a reason."""
    words = {
        "same_name": translate("AccountText", "same name"),
        "like_name": translate("AccountText", "nearly the same name"),
        "same_vat_number": translate("AccountText", "same VAT number"),
        "same_phone": translate("AccountText", "same phone number"),
        "same_email_domain": translate("AccountText", "same e-mail domain"),
        "same_website": translate("AccountText", "same web site"),
        "same_number": translate("AccountText", "same number"),
        "same_post_code": translate("AccountText", "same post code"),
        "same_city": translate("AccountText", "same city"),
        "same_street": translate("AccountText", "same street"),
    }
    return words.get(reason, reason)


def reasons_text(suggestion: Suggestion) -> str:
    """The strongest reasons, e.g. "same phone number, same post code and nearly the same name"."""
    words = [reason_text(reason) for reason in suggestion.reasons[:MOST_REASONS]]
    if len(words) < 2:
        return "".join(words)
    return translate("AccountText", "{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


def suggestion_text(suggestion: Suggestion) -> str:
    """The account by name and city, with the reasons."""
    account = suggestion.account
    name = SEPARATOR.join(part for part in (shortened(account.name), account.city) if part)
    reasons = reasons_text(suggestion)
    return f"{name} - {reasons}" if reasons else name
