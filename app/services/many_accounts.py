"""Customers for many accounts at once: each made, coupled and synchronized for itself."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import AppError, Cancelled
from app.services.accounts import AccountService
from app.services.creation import CreationService
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult


def create_customers(
    creation: CreationService, accounts: AccountService, ids: Sequence[str], progress: Progress = SILENT
) -> BatchResult:
    """A customer for each of the accounts, in their order; one that is coupled already keeps its customer and gets a
    row with the reason. A row's id is the account's, its No. that of the new customer. Cancelling keeps what is
    done."""
    rows: list[RecordResult] = []
    try:
        for account_id in ids:
            progress.check()
            rows.append(_created(creation, accounts, account_id))
            progress.step(len(rows), len(ids))
    except Cancelled:
        pass  # told by the rows that are missing
    succeeded = sum(1 for row in rows if row.error is None)
    return BatchResult("", len(ids), succeeded, tuple(rows), len(ids) - len(rows))


def _created(creation: CreationService, accounts: AccountService, account_id: str) -> RecordResult:
    name = account_id
    try:
        name = accounts.get(account_id).name
        made = creation.create_customer(account_id, replace=False)
    except AppError as error:
        return RecordResult(account_id, "", name, error)
    return RecordResult(account_id, made.customer.no, name, None, tuple(made.left_alone))
