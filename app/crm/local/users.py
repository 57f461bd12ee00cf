"""Users of the local CRM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import select

from app.crm.gateway import UsersGateway
from app.crm.local.inserting import insert_unless_there
from app.crm.local.part import LocalPart, check_id, id_error
from app.crm.local.tables import users as table
from app.crm.record_check import checked_user
from app.domain.errors import InvalidRecord, RecordNotFound
from app.domain.folding import fold
from app.domain.user import USER_FIELDS, User

ENTITY = "User"
_SELECT = select(*(table.c[field.name] for field in fields(User)))


class LocalUsers(LocalPart, UsersGateway):
    """The role of users; a few hundred at most, so that they are read all at once."""

    def users(self) -> list[User]:
        with self._database.read() as connection:
            found = [User(row[0], str(row[1]), *row[2:]) for row in connection.execute(_SELECT)]
        return sorted(found, key=lambda user: (fold(user.name), user.id))

    def user(self, user_id: str) -> User:
        with self._database.read() as connection:
            row = connection.execute(_SELECT.where(table.c.id == user_id)).first()
        if row is None:
            raise RecordNotFound(ENTITY, user_id)
        return User(row[0], str(row[1]), *row[2:])

    def create_users(self, users: Sequence[User]) -> None:
        with self._database.write() as connection:
            for user in users:
                check_id(ENTITY, user.id)
                stored, errors = checked_user({field.name: getattr(user, field.name) for field in USER_FIELDS})
                if errors:
                    raise InvalidRecord(ENTITY, tuple(errors))
                marks = {name: getattr(user, name) for name in ("enabled", "licensed", "integration_user")}
                if not insert_unless_there(connection, table, {"id": user.id, **stored, **marks}):
                    raise InvalidRecord(ENTITY, (id_error(ENTITY, user.id, "taken"),))
