"""How an account is read from its row, and what a row keeps beside the account's own fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from app.crm.local.part import chunks
from app.crm.local.tables import accounts
from app.domain.account import Account, AccountOutline, AccountStatus
from app.domain.folding import fold

NAMES = tuple(field.name for field in fields(Account))
_OUTLINE = tuple(field.name for field in fields(AccountOutline))
COLUMNS = [accounts.c[name] for name in NAMES]
SEARCHED = ("name", "account_number", "city", "postal_code", "primary_contact_name", "main_phone", "email")

_STATUS = NAMES.index("status")
_SELECT = select(*COLUMNS)
_AMONG = accounts.c.id.in_(bindparam("ids", expanding=True))
_BY_IDS = _SELECT.where(_AMONG)
_VERSIONS = select(accounts.c.id, accounts.c.version).where(_AMONG)


def account_of(row: Sequence[Any]) -> Account:
    """The account of a row that begins with ``COLUMNS``."""
    values: list[Any] = list(row[: len(NAMES)])
    values[1] = str(values[1])
    values[_STATUS] = AccountStatus(values[_STATUS])
    return Account(*values)


def read_account(connection: Connection, account_id: str) -> Account | None:
    """The account of that id, if there is one."""
    row = connection.execute(_SELECT.where(accounts.c.id == account_id)).first()
    return account_of(row) if row else None


def read_accounts(connection: Connection, statement: Select[Any]) -> list[Account]:
    """The accounts of a select over ``COLUMNS``."""
    return [account_of(row) for row in connection.execute(statement).all()]


def accounts_by_id(connection: Connection, account_ids: Collection[str]) -> dict[str, Account]:
    """Those of the accounts that exist."""
    found = (
        account
        for some in chunks(list(account_ids))
        for account in map(account_of, connection.execute(_BY_IDS, {"ids": some}).all())
    )
    return {account.id: account for account in found}


def read_versions(connection: Connection, account_ids: Collection[str]) -> dict[str, str]:
    """The versions of those of the accounts that exist."""
    return {
        row[0]: str(row[1])
        for some in chunks(list(account_ids))
        for row in connection.execute(_VERSIONS, {"ids": some}).all()
    }


def read_outlines(
    connection: Connection, condition: ColumnElement[bool], account_ids: Collection[str]
) -> list[AccountOutline]:
    """Outlines of those of the accounts that exist and for which the condition holds."""
    statement = select(*(accounts.c[name] for name in _OUTLINE)).where(condition)
    return [
        AccountOutline(row[0], str(row[1]), *row[2:])
        for some in chunks(list(account_ids))
        for row in connection.execute(statement.where(accounts.c.id.in_(some)))
    ]


def derived(values: Mapping[str, object], changed: Collection[str]) -> dict[str, str]:
    """The folded columns that follow from the account's ``values``, as far as ``changed`` fields are in them."""
    columns: dict[str, str] = {}
    if "name" in changed:
        columns["name_fold"] = fold(cast("str", values["name"]))
    if "city" in changed:
        columns["city_fold"] = fold(cast("str", values["city"]))
    if not set(SEARCHED).isdisjoint(changed):
        columns["search_text"] = fold(" ".join(cast("str", values[name]) for name in SEARCHED))
    return columns
