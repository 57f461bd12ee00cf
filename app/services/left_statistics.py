"""The pushed figures of accounts that a customer leaves: they go with the coupling, and come back with it."""

from __future__ import annotations

from collections.abc import Collection

from app.crm.gateway import CrmGateway
from app.domain.journal import PlannedRecord
from app.domain.statistics import AccountStatistics
from app.domain.sync_log import FieldChange
from app.services.statistics_changes import removal_of, removed_in, texts_of


def removals(crm: CrmGateway, account_ids: Collection[str]) -> tuple[FieldChange, ...]:
    """The changes that remove what was pushed to the accounts; nothing was, or the solution is not installed: none."""
    if not account_ids or not crm.solution_installed():
        return ()
    found = (crm.statistics(account_id) for account_id in account_ids)
    return tuple(change for entry in found if entry is not None for change in removal_of(entry))


class LeftStatistics:
    """What CRM holds of the figures that a planned record removes from accounts besides its own half."""

    def __init__(self, crm: CrmGateway) -> None:
        self._crm = crm

    def remove(self, record: PlannedRecord) -> None:
        """Removes them; to do it twice does no harm."""
        self._crm.remove_statistics([entry.account_id for entry in removed_in(record.changes)])

    def restore(self, record: PlannedRecord) -> None:
        """Puts those back that are gone."""
        gone = [entry for entry in removed_in(record.changes) if self._now(entry.account_id) is None]
        if gone:
            self._crm.put_statistics(gone)

    def are_gone(self, record: PlannedRecord) -> bool:
        """Whether none of them is there any more. Newer figures of another customer are none of them."""
        old = removed_in(record.changes)
        return not any(texts_of(self._now(entry.account_id)) == texts_of(entry) for entry in old)

    def _now(self, account_id: str) -> AccountStatistics | None:
        return self._crm.statistics(account_id) if self._crm.solution_installed() else None
