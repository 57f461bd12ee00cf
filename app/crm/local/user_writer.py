"""Writes users: each only while it has the version that was seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from sqlalchemy import Connection, delete, func, insert, select, update

from app.crm.local.part import check_id, id_error
from app.crm.local.tables import accounts
from app.crm.local.tables import users as table
from app.crm.record_check import checked_user
from app.database.first_version import first_version
from app.domain.errors import AppError, ChangedMeanwhile, DeleteRestricted, InvalidRecord, RecordNotFound
from app.domain.user import USER_FIELDS, User

ENTITY = "User"
_MARKS = ("enabled", "licensed", "integration_user")
_SELECT = select(*(table.c[field.name] for field in fields(User)))


class UserWriter:
    """The writes of one transaction. Users are few, so that each has its statements."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, users: Sequence[User]) -> list[User | Exception]:
        """Creates each (blank version) or writes it while it has that version; one answer each."""
        answers: list[User | Exception] = []
        for user in users:
            try:
                answers.append(self._saved(user))
            except AppError as error:
                answers.append(error)
        return answers

    def delete(self, user_id: str, version: str) -> None:
        """Deletes the user unless accounts are theirs."""
        held = self._held(user_id, version)
        counting = select(func.count()).select_from(accounts).where(accounts.c.owner_id == user_id)
        if count := self._connection.execute(counting).scalar_one():
            raise DeleteRestricted(ENTITY, held.name, "Accounts", count)
        self._connection.execute(delete(table).where(table.c.id == user_id))

    def _saved(self, user: User) -> User:
        check_id(ENTITY, user.id)
        held = self._held(user.id, user.version) if user.version else None
        stored, errors = checked_user({field.name: getattr(user, field.name) for field in USER_FIELDS})
        if errors:
            raise InvalidRecord(ENTITY, tuple(errors))
        columns = {**stored, **{name: getattr(user, name) for name in _MARKS}}
        if held is None:
            self._refuse_taken(user.id)
            version = first_version()
            self._connection.execute(insert(table).values(id=user.id, version=version, **columns))
            return replace(user, version=str(version))
        if held == user:
            return held
        statement = update(table).where(table.c.id == user.id)
        self._connection.execute(statement.values(version=table.c.version + 1, **columns))
        return replace(user, version=str(int(held.version) + 1))

    def _held(self, user_id: str, version: str) -> User:
        row = self._connection.execute(_SELECT.where(table.c.id == user_id).with_for_update(key_share=True)).first()
        if row is None:
            raise RecordNotFound(ENTITY, user_id)
        held = User(row[0], str(row[1]), *row[2:])
        if held.version != version:
            raise ChangedMeanwhile(ENTITY, user_id, held)
        return held

    def _refuse_taken(self, user_id: str) -> None:
        if self._connection.execute(select(table.c.seq).where(table.c.id == user_id)).first() is not None:
            raise InvalidRecord(ENTITY, (id_error(ENTITY, user_id, "taken"),))
