"""What people call the owners and accounts that rows of a file refer to."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import CrmGateway
from app.services.round_trip.preview import UpdateRow

OWNER, ACCOUNT = "owner_id", "account_id"


def names_of(crm: CrmGateway, rows: Sequence[UpdateRow]) -> dict[str, str]:
    """The names of those that exist, by id. Raises ``CrmUnavailable``."""
    owners, accounts = _named(rows, OWNER), _named(rows, ACCOUNT)
    names = {user.id: user.name for user in crm.users() if user.id in owners} if owners else {}
    if accounts:
        names.update((account_id, account.name) for account_id, account in crm.accounts(accounts).items())
    return names


def _named(rows: Sequence[UpdateRow], field: str) -> set[str]:
    found = {
        text
        for row in rows
        for update in row.fields
        if update.name == field
        for text in (update.base, update.ours, update.theirs)
    }
    return {text for text in found if text}
