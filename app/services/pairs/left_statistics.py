"""The pushed figures of accounts that a customer leaves: they go with the coupling, and come back with it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.crm.gateway import CrmGateway
from app.domain.journal import PlannedRecord
from app.domain.statistics import AccountStatistics
from app.domain.sync_log import FieldChange
from app.services.pairs.statistics_changes import OtherFigures, others_in, removal_of, texts_of


def removals(crm: CrmGateway, account_ids: Collection[str]) -> tuple[FieldChange, ...]:
    """The changes that remove what was pushed to the accounts; nothing was, or the solution is not installed: none."""
    if not account_ids or not crm.solution_installed():
        return ()
    found = (crm.statistics(account_id) for account_id in account_ids)
    return tuple(change for entry in found if entry is not None for change in removal_of(entry))


class LeftStatistics:
    """What CRM holds of the figures that a planned record takes from accounts, or gives back to them, besides its own
    half. To do anything of it twice does no harm."""

    def __init__(self, crm: CrmGateway) -> None:
        self._crm = crm

    def write(self, record: PlannedRecord) -> None:
        """Takes them away or puts them back, as planned."""
        self._set([(entry.account_id, entry.new) for entry in others_in(record.changes)])

    def restore(self, record: PlannedRecord) -> None:
        """Undoes :meth:`write`, where it has happened."""
        entries = others_in(record.changes)
        self._set([(entry.account_id, entry.old) for entry in entries if self._is_new(entry)])

    def are_new(self, record: PlannedRecord) -> bool:
        """Whether all is as planned. Newer figures of another customer are none of those that go."""
        return all(self._is_new(entry) for entry in others_in(record.changes))

    def _is_new(self, entry: OtherFigures) -> bool:
        now = texts_of(self._crm.statistics(entry.account_id) if self._crm.solution_installed() else None)
        return now != texts_of(entry.old) if entry.new is None else now == texts_of(entry.new)

    def _set(self, wanted: Sequence[tuple[str, AccountStatistics | None]]) -> None:
        gone = [account_id for account_id, figures in wanted if figures is None]
        if gone:
            self._crm.remove_statistics(gone)
        put = [figures for _, figures in wanted if figures is not None]
        if put:
            self._crm.put_statistics(put)
