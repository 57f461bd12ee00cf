"""Deleting an account, from the list of accounts and from its window."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.account import Account
from app.ui.context import Context
from app.ui.deletion.deleting import DeletionRequest, ask_to_delete


def delete_account(
    context: Context, account: Account, deleted: Callable[[], None], told: Context | None = None
) -> None:
    """Ask, then delete the account; ``deleted`` is called when it is gone. ``told``: whose message bar says so, where
    the window that asks closes with its account."""
    check = context.services.deletion.check_account
    ask_to_delete(DeletionRequest(context, lambda: check(account.id), told or context, deleted))
