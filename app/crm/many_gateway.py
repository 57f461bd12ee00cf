"""The part of the contract for records that come from files: many at once, each for itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence

from app.domain.related_kind import RelatedKind, RelatedRecord
from app.domain.user import User


class ManyGateway(ABC):
    """Reads and writes any number of records by one call. What is written here is journaled by NAV, as in
    ``update_accounts``: CRM need not tell of it in its own history."""

    @abstractmethod
    def related(self, kind: RelatedKind, record_ids: Collection[str]) -> dict[str, RelatedRecord]:
        """Those of the records that exist, by id."""

    @abstractmethod
    def related_ids(self, kind: RelatedKind) -> list[str]:
        """The ids of all records of the kind."""

    @abstractmethod
    def related_by_number(self, kind: RelatedKind, numbers: Collection[str]) -> dict[str, list[str]]:
        """The ids of the records that bear each of the quote numbers or case numbers, letter for letter; numbers that
        nobody bears are absent. Opportunities have none: empty."""

    @abstractmethod
    def related_by_title(self, kind: RelatedKind, titles: Collection[str]) -> dict[str, list[str]]:
        """The same by folded topic, name or title."""

    @abstractmethod
    def save_related(
        self, kind: RelatedKind, records: Sequence[RelatedRecord], by: str
    ) -> list[RelatedRecord | Exception]:
        """Creates each record (blank version) or writes it while it has that version: one answer a record, in their
        order, ``InvalidRecord``, ``ChangedMeanwhile`` or ``RecordNotFound`` among them; one failing spoils no other.
        A record that holds all values already need not get a new version. New cases get what ``save_case`` gives."""

    @abstractmethod
    def delete_related(self, kind: RelatedKind, record_id: str, version: str) -> None:
        """Deletes the record. Raises ``ChangedMeanwhile``, ``RecordNotFound``."""

    @abstractmethod
    def save_users(self, users: Sequence[User]) -> list[User | Exception]:
        """As :meth:`save_related`."""

    @abstractmethod
    def delete_user(self, user_id: str, version: str) -> None:
        """Deletes the user. Raises ``DeleteRestricted`` while accounts are theirs, ``ChangedMeanwhile``,
        ``RecordNotFound``."""
