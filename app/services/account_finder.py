"""From what somebody typed to the account that is meant."""

from __future__ import annotations

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.errors import AmbiguousAccountName, NoAccountNamed
from app.domain.folding import fold


def find_accounts(crm: CrmGateway, text: str) -> list[Account]:
    """Accounts in the mapping of exactly this name, else those whose name begins with it; a blank text finds none."""
    return crm.accounts_named(text) if text.strip() else []


def resolve_account(crm: CrmGateway, text: str) -> Account:
    """The one account that the text means. Raises ``NoAccountNamed``, ``AmbiguousAccountName``."""
    found = find_accounts(crm, text)
    exact = [account for account in found if fold(account.name) == fold(text)]
    meant = exact or found
    if not meant:
        raise NoAccountNamed(text)
    if len(meant) > 1:
        raise AmbiguousAccountName(text, len(meant))
    return meant[0]
