"""Users of CRM, over the gateway; a few hundred at most."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from app.crm.gateway import CrmGateway
from app.domain.errors import AppError, ChangedMeanwhile, RecordNotFound
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.domain.folding import fold
from app.domain.user import USER_FIELDS, User
from app.services.round_trip.held import ENTITIES, Answer, Held
from app.services.round_trip.refusals import refusal
from app.services.round_trip.store import RecordStore, Values, by_action, new_texts

_MARKS = ("enabled", "licensed", "integration_user")


class Users(RecordStore):
    """Users, known by their GUID, else by their e-mail address where one alone has it."""

    kind = FileKind.USERS

    def __init__(self, crm: CrmGateway) -> None:
        self._crm = crm

    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        wanted = set(record_ids)
        return {user.id: _held(user) for user in self._crm.users() if user.id in wanted}

    def ids(self) -> list[str]:
        return [user.id for user in self._crm.users()]

    def identified(self, rows: Sequence[Values]) -> list[str]:
        users = self._crm.users()
        ids, by_email = {user.id for user in users}, dict[str, list[str]]()
        for user in users:
            by_email.setdefault(fold(user.email), []).append(user.id)
        found = []
        for row in rows:
            guid, alike = row.get("id", ""), by_email.get(fold(row.get("email", "")), [])
            unsure = guid or not row.get("email") or len(alike) != 1
            found.append(guid if guid in ids else "" if unsure else alike[0])
        return found

    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        places = by_action(changes)
        answers: dict[int, Answer] = dict.fromkeys(places[FileAction.SEEN])
        for place in places[FileAction.DELETE]:
            change = changes[place]
            answers[place] = refusal(self._crm.delete_user, change.record_id, change.version)
        held = {user.id: user for user in self._crm.users()} if places[FileAction.UPDATE] else {}
        saved: list[tuple[int, User]] = []
        for place in (*places[FileAction.CREATE], *places[FileAction.UPDATE]):
            try:
                saved.append((place, _changed(changes[place], held)))
            except AppError as error:
                answers[place] = error
        written = self._crm.save_users([user for _, user in saved]) if saved else []
        for (place, _user), answer in zip(saved, written, strict=True):
            if not isinstance(answer, User | AppError):
                raise answer
            answers[place] = _held(answer) if isinstance(answer, User) else answer
        return [answers[place] for place in range(len(changes))]


def _changed(change: FileChange, held: dict[str, User]) -> User:
    """The user as it is to be written. Raises ``RecordNotFound``, ``ChangedMeanwhile``."""
    texts: dict[str, Any] = new_texts(change)
    texts |= {name: texts[name] == "Yes" for name in _MARKS if name in texts}
    if change.action is FileAction.CREATE:
        return User(change.record_id, "", **{"name": "", **texts})
    user = held.get(change.record_id)
    if user is None:
        raise RecordNotFound(ENTITIES[FileKind.USERS], change.record_id)
    if user.version != change.version:
        raise ChangedMeanwhile(ENTITIES[FileKind.USERS], change.record_id, user)
    return replace(user, **texts)


def _held(user: User) -> Held:
    values = {field.name: str(getattr(user, field.name)) for field in USER_FIELDS}
    values |= {name: "Yes" if getattr(user, name) else "No" for name in _MARKS}
    return Held(user.id, user.version, user.email or user.name, user.name, values, user)
