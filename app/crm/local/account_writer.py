"""Writes accounts: one, or many in one transaction, each only while it has the version that was seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from app.crm.gateway import AccountUpdate, NewAccount
from app.crm.local.account_rows import COLUMNS, NAMES, SEARCHED, account_of, derived, read_account
from app.crm.local.inserting import insert_unless_there
from app.crm.local.part import check_id, chunks, id_error
from app.crm.local.tables import SEARCHES, account_statistics, accounts, cases, opportunities, quotes, users
from app.crm.record_check import checked_account, field_of
from app.database.first_version import first_version
from app.domain.account import ACCOUNT_FIELDS, Account, AccountValues
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, FieldError, InvalidRecord, RecordNotFound
from app.domain.field_check import field_error

ENTITY = "Account"
_HANGING = {"Opportunities": opportunities, "Quotes": quotes, "Cases": cases}
_BLANK = Account("", "", "")
_PLACES = {name: place for place, name in enumerate(NAMES)}
_VERSION = _PLACES["version"]
_LOCK = (
    select(*COLUMNS, accounts.c.seq)
    .where(accounts.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(accounts.c.id)
    .with_for_update(key_share=True)
)
_UPDATE = (
    update(accounts)
    .where(accounts.c.seq == bindparam("b_seq"), accounts.c.version == bindparam("b_version"))
    .values(version=accounts.c.version + 1)
)


class AccountWriter:
    """The writes of one transaction, in the name of ``by`` at ``at``."""

    def __init__(self, connection: Connection, by: str, at: datetime) -> None:
        self._connection = connection
        self._modified = {"modified_at": at, "modified_by": by[:100]}

    def insert(self, account_id: str, values: AccountValues) -> Account:
        """A new account; what ``values`` leave out has its default."""
        (row,) = self._rows([NewAccount(account_id, values)])
        if not insert_unless_there(self._connection, accounts, row):
            raise InvalidRecord(ENTITY, (id_error(ENTITY, account_id, "taken"),))
        written = read_account(self._connection, account_id)
        assert written is not None
        return written

    def insert_many(self, new: Sequence[NewAccount]) -> None:
        """All of them; raises for the first that can't be, which must undo the transaction."""
        seen: set[str] = set()
        for some in chunks(new):
            rows = self._rows(some)
            ids = [entry.account_id for entry in some]
            seen.update(self._connection.execute(select(accounts.c.id).where(accounts.c.id.in_(ids))).scalars())
            for account_id in ids:
                if account_id in seen:
                    raise InvalidRecord(ENTITY, (id_error(ENTITY, account_id, "taken"),))
                seen.add(account_id)
            with SEARCHES[accounts.name].adding(self._connection):
                self._connection.execute(insert(accounts), rows)

    def _rows(self, new: Sequence[NewAccount]) -> list[dict[str, object]]:
        """The rows as they are inserted. Raises ``InvalidRecord`` for the first that can't be."""
        for entry in new:
            check_id(ENTITY, entry.account_id)
        checks = [checked_account(entry.values, new=True) for entry in new]
        owners = self._owner_errors([stored for stored, _ in checks])
        rows: list[dict[str, object]] = []
        for entry, (stored, errors) in zip(new, checks, strict=True):
            self._raise(errors + owners.get(str(stored.get("owner_id", "")), []))
            whole = {field.name: stored.get(field.name, getattr(_BLANK, field.name)) for field in ACCOUNT_FIELDS}
            started = {"id": entry.account_id, "version": first_version()}
            rows.append({**started, **whole, **derived(whole, whole.keys()), **self._modified})
        return rows

    def update(self, change: AccountUpdate) -> Account:
        """One conditional write."""
        answer = self.update_many([change])[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def update_many(self, changes: Sequence[AccountUpdate]) -> list[Account | Exception]:
        """One answer a change, in their order.

        Rows are locked in the order of their ids, so that two runs at once never wait for each other in a circle.
        """
        answers: dict[int, Account | Exception] = {}
        written: set[str] = set()
        order = sorted(range(len(changes)), key=lambda index: changes[index].account_id)
        for some in chunks(order):
            self._update_some([(index, changes[index]) for index in some], answers, written)
        return [answers[index] for index in range(len(changes))]

    def delete(self, account_id: str, version: str) -> None:
        """The account and its statistics, unless something hangs on it."""
        row = self._connection.execute(select(*COLUMNS).where(accounts.c.id == account_id).with_for_update()).first()
        if row is None:
            raise RecordNotFound(ENTITY, account_id)
        account = account_of(row)
        if account.version != version:
            raise ChangedMeanwhile(ENTITY, account_id, account)
        hanging = {what: self._count_of(table, account_id) for what, table in _HANGING.items()}
        if any(hanging.values()):
            what = ", ".join(name for name, count in hanging.items() if count)
            raise DeleteRestricted(ENTITY, account.name, what, sum(hanging.values()))
        self._connection.execute(delete(account_statistics).where(account_statistics.c.account_id == account_id))
        self._connection.execute(delete(accounts).where(accounts.c.id == account_id))

    def _count_of(self, table: Any, account_id: str) -> int:
        statement = select(func.count()).select_from(table).where(table.c.account_id == account_id)
        return self._connection.execute(statement).scalar_one()

    def _update_some(
        self, some: Sequence[tuple[int, AccountUpdate]], answers: dict[int, Account | Exception], written: set[str]
    ) -> None:
        held = self._locked([change.account_id for _, change in some])
        checks = [checked_account(change.values, new=False) for _, change in some]
        owners = self._owner_errors([stored for stored, _ in checks])
        rows: dict[tuple[str, ...], list[dict[str, object]]] = defaultdict(list)
        for (index, change), (stored, errors) in zip(some, checks, strict=True):
            row = held.get(change.account_id)
            if row is None:
                answers[index] = RecordNotFound(ENTITY, change.account_id)
                continue
            errors = errors + owners.get(str(stored.get("owner_id", "")), [])
            if str(row[_VERSION]) != change.version or change.account_id in written:
                answers[index] = ChangedMeanwhile(ENTITY, change.account_id, account_of(row))
            elif errors:
                answers[index] = InvalidRecord(ENTITY, tuple(errors))
            elif changed := {name: value for name, value in stored.items() if value != row[_PLACES[name]]}:
                columns = self._columns(row, changed)
                rows[tuple(sorted(columns))].append({**columns, "b_seq": row[-1], "b_version": row[_VERSION]})
                held[change.account_id] = row = self._after(row, changed)
                answers[index] = account_of(row)
                written.add(change.account_id)  # a second change of it in one run comes too late by its nature
            else:
                answers[index] = account_of(row)
        for parameters in rows.values():  # those that change the same columns go together
            self._connection.execute(_UPDATE, parameters)

    def _columns(self, row: Sequence[Any], changed: Mapping[str, object]) -> dict[str, object]:
        whole = {name: changed.get(name, row[_PLACES[name]]) for name in SEARCHED}
        return {**changed, **derived(whole, changed.keys()), **self._modified}

    def _after(self, row: Sequence[Any], changed: Mapping[str, object]) -> list[Any]:
        """The row as it will be."""
        after = list(row)
        for name, value in (*changed.items(), *self._modified.items()):
            after[_PLACES[name]] = value
        after[_VERSION] += 1
        return after

    def _locked(self, account_ids: Sequence[str]) -> dict[str, Sequence[Any]]:
        """The rows of those that exist, their seq last; PostgreSQL keeps others from writing them until the end."""
        return {row[0]: row for row in self._connection.execute(_LOCK, {"ids": account_ids}).all()}

    def _owner_errors(self, values: Sequence[Mapping[str, object]]) -> dict[str, list[FieldError]]:
        """By owner id, the error of being no user."""
        owners = {str(entry["owner_id"]) for entry in values if entry.get("owner_id")}
        if not owners:
            return {}
        known = set(self._connection.execute(select(users.c.id).where(users.c.id.in_(owners))).scalars())
        field = field_of(ACCOUNT_FIELDS, "owner_id")
        return {owner: [field_error(ENTITY, field, owner, "unknown_code")] for owner in owners - known}

    @staticmethod
    def _raise(errors: list[FieldError]) -> None:
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))
