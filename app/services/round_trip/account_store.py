"""Accounts of CRM, over the gateway."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.crm.gateway import AccountUpdate, CrmGateway, NewAccount
from app.domain.account import Account
from app.domain.errors import AppError, InvalidRecord
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.domain.listing import ListQuery
from app.services.round_trip.held import Answer, Held, as_values, held_of
from app.services.round_trip.refusals import refusal
from app.services.round_trip.store import RecordStore, Values, by_action, new_texts


class Accounts(RecordStore):
    """Accounts, known by their GUID. A coupled one is not deleted: whoever asks looks after that."""

    kind = FileKind.ACCOUNTS

    def __init__(self, crm: CrmGateway) -> None:
        self._crm = crm

    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        return {key: self._held(account) for key, account in self._crm.accounts(record_ids).items()}

    def ids(self) -> list[str]:
        return self._crm.account_ids(ListQuery("name"))

    def identified(self, rows: Sequence[Values]) -> list[str]:
        known = self._crm.versions_of({guid for row in rows if (guid := row.get("id"))})
        return [guid if (guid := row.get("id", "")) in known else "" for row in rows]

    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        places = by_action(changes)
        answers: dict[int, Answer] = dict.fromkeys(places[FileAction.SEEN])
        for place in places[FileAction.DELETE]:
            answers[place] = self._deleted(changes[place], by)
        updates = [
            AccountUpdate(change.record_id, change.version, as_values(self.kind, new_texts(change)))
            for change in (changes[place] for place in places[FileAction.UPDATE])
        ]
        written = self._crm.update_accounts(updates, by) if updates else []
        answers.update(zip(places[FileAction.UPDATE], map(self._understood, written), strict=True))
        new = [
            NewAccount(change.record_id, as_values(self.kind, new_texts(change)))
            for change in (changes[place] for place in places[FileAction.CREATE])
        ]
        answers.update(zip(places[FileAction.CREATE], self._created(new, by), strict=True))
        return [answers[place] for place in range(len(changes))]

    def _created(self, new: Sequence[NewAccount], by: str) -> list[Answer]:
        if not new:
            return []
        try:
            self._crm.create_accounts(new, by)
        except InvalidRecord:  # one of them can't be: each for itself
            return [self._created_one(entry, by) for entry in new]
        found = self.many([entry.account_id for entry in new])
        return [found.get(entry.account_id) for entry in new]

    def _created_one(self, entry: NewAccount, by: str) -> Answer:
        try:
            return self._held(self._crm.create_account(entry.account_id, entry.values, by, journaled=True))
        except InvalidRecord as error:
            return error

    def _deleted(self, change: FileChange, by: str) -> AppError | None:
        return refusal(self._crm.delete_account, change.record_id, change.version, by, journaled=True)

    def _understood(self, answer: Account | Exception) -> Answer:
        if isinstance(answer, Account):
            return self._held(answer)
        if isinstance(answer, AppError):
            return answer
        raise answer

    def _held(self, account: Account) -> Held:
        return held_of(self.kind, account, account.id, account.version, account.account_number)
