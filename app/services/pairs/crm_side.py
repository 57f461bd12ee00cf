"""The CRM half of a write to both sides: writing it, finding out what became of it, taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.crm.gateway import AccountUpdate, CrmGateway
from app.domain.account import Account
from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    DeleteRestricted,
    InvalidRecord,
    RecordNotFound,
    SolutionNotInstalled,
)
from app.domain.field_mapping import Side
from app.domain.journal import Creates, PlannedRecord
from app.domain.pushed_figures import PREFIX
from app.domain.statistics import AccountStatistics
from app.services.pairs.left_statistics import LeftStatistics
from app.services.pairs.planned_values import PlannedValues
from app.services.pairs.statistics_changes import concerns_others, is_of_statistics, statistics_in, texts_of

REFUSALS = (ChangedMeanwhile, DeleteRestricted, InvalidRecord, RecordNotFound, SolutionNotInstalled)
"""The answers after which it is certain that nothing was written."""


class CrmState(StrEnum):
    """What CRM holds of a planned record."""

    NEW = "new"
    OLD = "old"
    HALF = "half"  # the account's values are new and the figures are not gone, or the other way round
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CrmAnswer:
    """What became of a record's CRM half. No ``error``: it is as planned. ``unknown``: nobody can tell by now."""

    version: str = ""
    error: AppError | None = None
    state: CrmState = CrmState.NEW
    unknown: bool = False
    account: Account | None = None


class CrmSide:
    """Knows of CRM what a planned record says, and nothing of NAV."""

    def __init__(self, crm: CrmGateway, values: PlannedValues, by: str) -> None:
        self._crm = crm
        self._values = values
        self._by = by
        self._left = LeftStatistics(crm)

    def write(self, records: Sequence[PlannedRecord]) -> dict[str, CrmAnswer]:
        """Writes the records' CRM halves; by record id what became of each. Never raises an ``AppError``."""
        answers = {record.id: CrmAnswer(record.crm_version) for record in records}
        updates: list[PlannedRecord] = []
        puts: dict[str, AccountStatistics] = {}
        put: list[PlannedRecord] = []
        removals: list[PlannedRecord] = []
        for record in records:
            if record.creates is Creates.ACCOUNT:
                answers[record.id] = self._create(record)
            elif record.removes is Creates.ACCOUNT:
                answers[record.id] = self._remove_account(record)
            elif touches_account(record):
                updates.append(record)
            elif touches_statistics(record):
                new = statistics_in(record.crm_id, record.changes, new=True)
                if new is None:
                    removals.append(record)
                else:
                    puts[record.id] = new
                    put.append(record)
        answers.update(self._update(updates))
        answers.update(self._all_or_none(put, lambda _records: self._crm.put_statistics(list(puts.values()))))
        answers.update(self._all_or_none(removals, self._remove))
        for record in records:
            if concerns_others(record.changes) and answers[record.id].error is None:
                answers[record.id] = self._leave(record, answers[record.id])
        return answers

    def state(self, record: PlannedRecord) -> CrmAnswer:
        """What CRM holds of the record now; ``unknown`` when it does not answer."""
        own = self._own_state(record)
        if own.unknown or not concerns_others(record.changes):
            return own
        try:
            done = self._left.are_new(record)
        except AppError as error:
            return CrmAnswer(error=error, state=CrmState.OTHER, unknown=True)
        if not writes_crm(record) or own.state is (CrmState.NEW if done else CrmState.OLD):
            return replace(own, state=CrmState.NEW if done else CrmState.OLD)
        return own if own.state is CrmState.OTHER else replace(own, state=CrmState.HALF)

    def _own_state(self, record: PlannedRecord) -> CrmAnswer:
        try:
            if concerns_account(record):
                account = self._crm.accounts([record.crm_id]).get(record.crm_id)
                return CrmAnswer(
                    account.version if account else "", None, self._account_state(record, account), False, account
                )
            if touches_statistics(record):
                return CrmAnswer(record.crm_version, None, self._statistics_state(record))
        except AppError as error:
            return CrmAnswer(error=error, state=CrmState.OTHER, unknown=True)
        return CrmAnswer(record.crm_version, None, CrmState.OLD)

    def take_back(self, record: PlannedRecord, version: str) -> bool:
        """Puts the old values back while CRM still has ``version``; whether CRM holds them now."""
        try:
            if record.removes is Creates.ACCOUNT:  # it must be there again before its figures can be
                self._restore_account(record)
            if concerns_others(record.changes):
                self._left.restore(record)
            if record.removes is Creates.ACCOUNT:
                return True
            if record.creates is Creates.ACCOUNT:
                self._crm.delete_account(record.crm_id, version, self._by, journaled=True)
            elif touches_account(record):
                old = self._values.values(record, Side.CRM, new=False)
                self._crm.update_account(AccountUpdate(record.crm_id, version, old), self._by, journaled=True)
            elif touches_statistics(record):
                self._restore_statistics(record)
        except AppError:
            return self.state(record).state is CrmState.OLD
        return True

    def _leave(self, record: PlannedRecord, own: CrmAnswer) -> CrmAnswer:
        """Takes figures from accounts that are left, or gives them back; where that fails, the record's own half goes
        back too."""
        try:
            self._left.write(record)
        except AppError as error:
            now = self.state(record)
            if now.state is CrmState.NEW:
                return own
            if not now.unknown and self.take_back(record, own.version):
                return CrmAnswer(own.version, error, CrmState.OLD)
            return CrmAnswer(error=error, state=CrmState.OTHER, unknown=True)
        return own

    def _create(self, record: PlannedRecord) -> CrmAnswer:
        try:
            values = self._values.values(record, Side.CRM)
            account = self._crm.create_account(record.crm_id, values, self._by, journaled=True)
        except AppError as error:
            return self._found_out(record, error)
        return CrmAnswer(account.version, account=account)

    def _remove_account(self, record: PlannedRecord) -> CrmAnswer:
        try:
            self._crm.delete_account(record.crm_id, record.crm_version, self._by, journaled=True)
        except AppError as error:
            return self._found_out(record, error)
        return CrmAnswer()

    def _restore_account(self, record: PlannedRecord) -> None:
        if record.crm_id not in self._crm.accounts([record.crm_id]):
            old = self._values.values(record, Side.CRM, new=False)
            self._crm.create_account(record.crm_id, old, self._by, journaled=True)

    def _update(self, records: Sequence[PlannedRecord]) -> dict[str, CrmAnswer]:
        if not records:
            return {}
        updates = [
            AccountUpdate(record.crm_id, record.crm_version, self._values.values(record, Side.CRM))
            for record in records
        ]
        try:
            answers: Sequence[Account | Exception] = (
                [self._crm.update_account(updates[0], self._by, journaled=True)]
                if len(updates) == 1
                else self._crm.update_accounts(updates, self._by)
            )
        except AppError as error:
            answers = [error] * len(records)
        return {record.id: self._understood(record, answer) for record, answer in zip(records, answers, strict=True)}

    def _understood(self, record: PlannedRecord, answer: Account | Exception) -> CrmAnswer:
        if isinstance(answer, Account):
            return CrmAnswer(answer.version, account=answer)
        if isinstance(answer, AppError):
            return self._found_out(record, answer)
        raise answer

    def _all_or_none(
        self, records: Sequence[PlannedRecord], write: Callable[[Sequence[PlannedRecord]], None]
    ) -> dict[str, CrmAnswer]:
        if not records:
            return {}
        try:
            write(records)
        except AppError as error:
            return {record.id: self._found_out(record, error) for record in records}
        return {record.id: CrmAnswer(record.crm_version) for record in records}

    def _remove(self, records: Sequence[PlannedRecord]) -> None:
        self._crm.remove_statistics([record.crm_id for record in records])

    def _found_out(self, record: PlannedRecord, error: AppError) -> CrmAnswer:
        """The outcome of a call that failed is looked up, not assumed."""
        if isinstance(error, REFUSALS):
            return CrmAnswer(error=error, state=CrmState.OLD)
        now = self._own_state(record)
        if now.unknown:
            return CrmAnswer(error=error, state=CrmState.OTHER, unknown=True)
        if now.state is CrmState.NEW:
            return now
        return CrmAnswer(now.version, error, now.state, account=now.account)

    def _account_state(self, record: PlannedRecord, account: Account | None) -> CrmState:
        if record.creates is Creates.ACCOUNT:
            return CrmState.OLD if account is None else CrmState.NEW
        if account is None:
            return CrmState.NEW if record.removes is Creates.ACCOUNT else CrmState.OTHER
        if account.version == record.crm_version or self._values.holds(account, record, new=False):
            return CrmState.OLD
        if record.removes is Creates.ACCOUNT:
            return CrmState.OTHER
        return CrmState.NEW if self._values.holds(account, record, new=True) else CrmState.OTHER

    def _statistics_state(self, record: PlannedRecord) -> CrmState:
        if not self._crm.solution_installed():
            new_is_none = statistics_in(record.crm_id, record.changes, new=True) is None
            return CrmState.NEW if new_is_none else CrmState.OLD
        now = texts_of(self._crm.statistics(record.crm_id))
        if now == texts_of(statistics_in(record.crm_id, record.changes, new=True)):
            return CrmState.NEW
        old = texts_of(statistics_in(record.crm_id, record.changes, new=False))
        return CrmState.OLD if now == old else CrmState.OTHER

    def _restore_statistics(self, record: PlannedRecord) -> None:
        old = statistics_in(record.crm_id, record.changes, new=False)
        if old is None:
            self._crm.remove_statistics([record.crm_id])
        else:
            self._crm.put_statistics([old])


def concerns_account(record: PlannedRecord) -> bool:
    """Whether the record writes values of an account, makes one or removes it."""
    return Creates.ACCOUNT in (record.creates, record.removes) or touches_account(record)


def touches_account(record: PlannedRecord) -> bool:
    """Whether the record writes values of an account."""
    return any(change.side is Side.CRM and not is_of_statistics(change) for change in record.changes)


def touches_statistics(record: PlannedRecord) -> bool:
    """Whether the record pushes statistics to its account or removes them from it."""
    return any(change.mapping_key.startswith(PREFIX) for change in record.changes)


def writes_crm(record: PlannedRecord) -> bool:
    """Whether the record has a CRM half of its own."""
    return concerns_account(record) or touches_statistics(record)
