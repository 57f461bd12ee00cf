"""What an update from a file asks of the side whose records it changes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence

from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.services.round_trip.held import Answer, Held

Values = Mapping[str, str]


class RecordStore(ABC):
    """The records of one kind, within one transaction of NAV or over the gateway of CRM."""

    kind: FileKind

    @abstractmethod
    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        """Those of the records that exist, by id; any number of ids."""

    @abstractmethod
    def ids(self) -> list[str]:
        """The ids of all records, in the order in which people list them."""

    @abstractmethod
    def identified(self, rows: Sequence[Values]) -> list[str]:
        """For each row of a file the id of the record that its key names, blank where there is none."""

    @abstractmethod
    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        """Creates, updates or deletes each record while it has the version that the change saw: one answer a change, in
        their order; one that is refused spoils no other."""


def new_texts(change: FileChange) -> dict[str, str]:
    """The canonical texts that the change writes."""
    return {name: new for name, (_old, new) in change.changes.items()}


def by_action(changes: Sequence[FileChange]) -> dict[FileAction, list[int]]:
    """Places of the changes, by what they do."""
    found: dict[FileAction, list[int]] = {action: [] for action in FileAction}
    for place, change in enumerate(changes):
        found[change.action].append(place)
    return found
