"""What the parts of the local gateway have in common: the database, the clock, and how a version is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from app.database.engine import Database
from app.database.list_definition import ListDefinition
from app.database.paging import Pager
from app.database.table_parts import ID_LENGTH
from app.domain.errors import FieldError, InvalidRecord
from app.domain.field_check import NOT_STORABLE

T = TypeVar("T")
CHUNK = 1_000  # ids of one statement, rows of one round of a bulk run


def utc_now() -> datetime:
    """The time as it is written to rows."""
    return datetime.now(UTC)


class LocalPart:
    """One role of the gateway, over the database that all roles share."""

    def __init__(self, database: Database, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now
        self._pagers: dict[str, Pager] = {}

    def _pager(self, definition: ListDefinition) -> Pager:
        """The pager of the list, which remembers where its pages begin."""
        name = definition.table.name
        if name not in self._pagers:
            self._pagers[name] = Pager(self._database, definition)
        return self._pagers[name]

    def _forget_pages(self) -> None:
        for pager in self._pagers.values():
            pager.refresh()


def version_number(version: str) -> int:
    """The counter behind a version; -1, which no row has, for a version that was never given out."""
    return int(version) if version.isascii() and version.isdigit() and len(version) < 19 else -1


def chunks(items: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """The items in their order, some at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def id_error(entity: str, record_id: str, reason: str) -> FieldError:
    """What is wrong with the id of a new record."""
    return FieldError(entity, "id", "Id", record_id, reason, ID_LENGTH if reason == "too_long" else 0)


def check_id(entity: str, record_id: str) -> None:
    """Raises ``InvalidRecord`` for an id that no row can have."""
    if not record_id or NOT_STORABLE.search(record_id):
        raise InvalidRecord(entity, (id_error(entity, record_id, "required" if not record_id else "not_storable"),))
    if len(record_id) > ID_LENGTH:
        raise InvalidRecord(entity, (id_error(entity, record_id, "too_long"),))
