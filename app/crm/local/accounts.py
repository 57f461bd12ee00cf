"""Accounts of the local CRM."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func, select

from app.crm.gateway import AccountListing, AccountsGateway, AccountUpdate, NewAccount
from app.crm.local.account_rows import (
    COLUMNS,
    NAMES,
    account_of,
    accounts_by_id,
    read_account,
    read_accounts,
    read_outlines,
    read_versions,
)
from app.crm.local.account_writer import ENTITY, AccountWriter
from app.crm.local.change_notes import note_account
from app.crm.local.listings import ACCOUNT_LIST, IN_MAPPING
from app.crm.local.part import LocalPart
from app.crm.local.tables import accounts
from app.domain.account import Account, AccountOutline, AccountValues
from app.domain.errors import RecordNotFound
from app.domain.folding import fold
from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals

_LAST = "\U0010ffff"  # sorts after every text that goes on


class LocalAccounts(LocalPart, AccountsGateway):
    """The role of accounts."""

    def account(self, account_id: str) -> Account:
        with self._database.read() as connection:
            account = read_account(connection, account_id)
        if account is None:
            raise RecordNotFound(ENTITY, account_id)
        return account

    def accounts(self, account_ids: Collection[str]) -> dict[str, Account]:
        with self._database.read() as connection:
            return accounts_by_id(connection, account_ids)

    def accounts_named(self, name: str, limit: int = 50) -> list[Account]:
        folded = fold(name)
        statement = select(*COLUMNS).where(IN_MAPPING).order_by(accounts.c.name_fold, accounts.c.seq).limit(limit)
        with self._database.read() as connection:
            return read_accounts(connection, statement.where(accounts.c.name_fold == folded)) or read_accounts(
                connection, statement.where(accounts.c.name_fold >= folded, accounts.c.name_fold < folded + _LAST)
            )

    def account_names(self, *, outside: bool = False) -> list[tuple[str, str]]:
        statement = select(accounts.c.id, accounts.c.name).order_by(accounts.c.seq)
        if not outside:
            statement = statement.where(IN_MAPPING)
        with self._database.read() as connection:
            return [(row[0], row[1]) for row in connection.execute(statement)]

    def account_versions(self) -> dict[str, str]:
        statement = select(accounts.c.id, accounts.c.version).where(IN_MAPPING)
        with self._database.read() as connection:
            return {row[0]: str(row[1]) for row in connection.execute(statement)}

    def versions_of(self, account_ids: Collection[str]) -> dict[str, str]:
        with self._database.read() as connection:
            return read_versions(connection, account_ids)

    def account_outlines(self, account_ids: Collection[str]) -> list[AccountOutline]:
        with self._database.read() as connection:
            return read_outlines(connection, IN_MAPPING, account_ids)

    def count_accounts(self, query: ListQuery) -> int:
        with self._database.read() as connection:
            return self._pager(ACCOUNT_LIST).count(connection, query)

    def count_values(self, field: str) -> dict[str, int]:
        column = accounts.c[field]
        held = column.is_not(None) if column.nullable else column != ""
        query = select(column, func.count()).where(held).group_by(column)
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(query).all()}

    def list_accounts(self, query: ListQuery, start: int, limit: int) -> list[AccountListing]:
        with self._database.read() as connection:
            rows = self._pager(ACCOUNT_LIST).rows(connection, query, start, limit)
            return [AccountListing(account_of(row), row[len(NAMES)]) for row in rows]

    def account_position(self, query: ListQuery, account_id: str) -> int | None:
        with self._database.read() as connection:
            return self._pager(ACCOUNT_LIST).position(connection, query, account_id)

    def account_ids(self, query: ListQuery) -> list[str]:
        with self._database.read() as connection:
            return self._pager(ACCOUNT_LIST).ids(connection, query)

    def account_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        with self._database.read() as connection:
            return self._pager(ACCOUNT_LIST).totals(connection, query, ranges, names)

    def create_account(self, account_id: str, values: AccountValues, by: str, *, journaled: bool = False) -> Account:
        with self._database.write() as connection:
            account = AccountWriter(connection, by, self._now()).insert(account_id, values)
            if not journaled:
                note_account(connection, None, account, by, self._now())
            return account

    def create_accounts(self, accounts: Sequence[NewAccount], by: str) -> None:
        with self._database.write() as connection:
            AccountWriter(connection, by, self._now()).insert_many(accounts)

    def update_account(self, update: AccountUpdate, by: str, *, journaled: bool = False) -> Account:
        with self._database.write() as connection:
            before = None if journaled else read_account(connection, update.account_id)
            account = AccountWriter(connection, by, self._now()).update(update)
            if before is not None:
                note_account(connection, before, account, by, self._now())
            return account

    def update_accounts(self, updates: Sequence[AccountUpdate], by: str) -> list[Account | Exception]:
        with self._database.write() as connection:
            return AccountWriter(connection, by, self._now()).update_many(updates)

    def delete_account(self, account_id: str, version: str, by: str = "", *, journaled: bool = False) -> None:
        with self._database.write() as connection:
            before = None if journaled else read_account(connection, account_id)
            AccountWriter(connection, by, self._now()).delete(account_id, version)
            if before is not None:
                note_account(connection, before, None, by, self._now())
