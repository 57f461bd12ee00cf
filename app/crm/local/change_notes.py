"""Adds to the history of the local CRM, in the transaction of the change itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from app.crm.local.tables import record_changes
from app.database.change_history import ChangeHistory
from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.case import Case
from app.domain.field import Field
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.record_change import Happened, RecordChange, RecordKind, changed_values


def note_account(connection: Connection, before: Account | None, after: Account | None, by: str, at: datetime) -> None:
    """Write down what became of an account. One that was deleted and comes under its old id is a restored one."""
    account = after or before
    assert account is not None
    history = ChangeHistory(connection, record_changes)
    happened = Happened.CHANGED if before and after else Happened.CREATED if after else Happened.DELETED
    if happened is Happened.CREATED and history.of(RecordKind.ACCOUNT, account.id):
        happened = Happened.RESTORED
    values = changed_values(ACCOUNT_FIELDS, before, after)
    history.add(
        RecordChange(RecordKind.ACCOUNT, account.id, happened, at, by, values, account.account_number, account.name)
    )


def note_related(
    connection: Connection,
    fields: Sequence[Field],
    before: Opportunity | Quote | Case | None,
    after: Opportunity | Quote | Case,
    by: str,
    at: datetime,
) -> None:
    """Write down what became of a record that hangs on an account."""
    kinds = {Opportunity: RecordKind.OPPORTUNITY, Quote: RecordKind.QUOTE, Case: RecordKind.CASE}
    titles = {Opportunity: "topic", Quote: "name", Case: "title"}
    happened = Happened.CHANGED if before else Happened.CREATED
    values = changed_values(fields, before, after)
    name = str(getattr(after, titles[type(after)]))
    kind = kinds[type(after)]
    ChangeHistory(connection, record_changes).add(RecordChange(kind, after.id, happened, at, by, values, "", name))
