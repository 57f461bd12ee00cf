"""The role of CRM that remembers who changed what."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from app.domain.record_change import RecordChange, RecordKind


class ChangesGateway(ABC):
    """What was changed by hand in the records of CRM, as far as CRM keeps it."""

    @abstractmethod
    def changes_of(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        """Who changed which value of an account, an opportunity, a quote or a case, newest first; also of a record
        that was deleted. Empty for one that CRM knows nothing of."""

    @abstractmethod
    def made_by_hand(self, kind: RecordKind, record_ids: Collection[str]) -> set[str]:
        """Those of the records of which the history tells that they were made or brought back by hand; any number of
        ids."""

    @abstractmethod
    def deleted_accounts(self, limit: int) -> list[RecordChange]:
        """The latest deletions of accounts with all the values that they held, newest first, whether or not they came
        back since."""
