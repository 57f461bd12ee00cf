"""Customer ledger entries as updates from files need them: found by number or document, changed, taken back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from app.domain.statistics import EntryType, LedgerEntry
from app.nav.chunks import in_chunks
from app.nav.tables import customer_ledger_entries as entries
from app.nav.tables import customers

_NAMES = tuple(field.name for field in fields(LedgerEntry))
_TYPE = _NAMES.index("document_type")
_RECORD = (*(entries.c[name] for name in _NAMES), customers.c.no)
_ALL = select(*_RECORD).join_from(entries, customers, customers.c.id == entries.c.customer_id)
_BY_ID = _ALL.where(entries.c.id.in_(bindparam("ids", expanding=True)))
_BY_NO = select(entries.c.entry_no, entries.c.id).where(entries.c.entry_no.in_(bindparam("numbers", expanding=True)))
_BY_DOCUMENT = _ALL.where(entries.c.document_no.in_(bindparam("numbers", expanding=True)))


@dataclass(frozen=True, slots=True)
class NumberedEntry:
    """An entry with the No. of its customer."""

    entry: LedgerEntry
    customer_no: str


class LedgerEntries:
    """The repository over one transaction. Entries bear no version: whoever changes one compares its values in the
    transaction in which it writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def many(self, entry_ids: Collection[str], *, lock: bool = False) -> dict[str, NumberedEntry]:
        """Those of the entries that exist, by id; ``lock``: nobody else writes them until this transaction ends."""
        statement = _BY_ID.with_for_update(of=entries) if lock else _BY_ID
        found: dict[str, NumberedEntry] = {}
        for part in in_chunks(sorted(entry_ids)):
            rows = self._connection.execute(statement, {"ids": part}).all()
            found.update((row[0], _entry_of(row)) for row in rows)
        return found

    def ids_by_no(self, numbers: Collection[int]) -> dict[int, str]:
        """Those of the entry numbers that are there, with the entries' ids."""
        found: dict[int, str] = {}
        for part in in_chunks(list(numbers)):
            found.update((row[0], row[1]) for row in self._connection.execute(_BY_NO, {"numbers": part}))
        return found

    def of_documents(self, document_numbers: Collection[str]) -> list[NumberedEntry]:
        """The entries that bear one of these document numbers."""
        found: list[NumberedEntry] = []
        for part in in_chunks(list(document_numbers)):
            rows = self._connection.execute(_BY_DOCUMENT, {"numbers": part}).all()
            found += [_entry_of(row) for row in rows]
        return found

    def last_no(self) -> int:
        """The greatest entry number; 0: there are no entries."""
        return self._connection.execute(select(func.max(entries.c.entry_no))).scalar_one() or 0

    def update(self, changed: Sequence[LedgerEntry]) -> None:
        """Writes all values of the entries, which exist."""
        names = [name for name in _NAMES if name != "id"]
        new: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        statement = update(entries).where(entries.c.id == bindparam("row_id")).values(**new)
        for part in in_chunks(changed):
            rows = [_row_of(entry) for entry in part]
            self._connection.execute(
                statement, [{"row_id": row["id"], **{f"new_{name}": row[name] for name in names}} for row in rows]
            )

    def delete(self, entry_ids: Collection[str]) -> None:
        """Takes the entries away."""
        for part in in_chunks(list(entry_ids)):
            self._connection.execute(delete(entries).where(entries.c.id.in_(part)))

    def customer_ids(self, numbers: Collection[str]) -> dict[str, str]:
        """Those of the customer numbers that are there, with the customers' ids; they stay until this transaction
        ends."""
        found: dict[str, str] = {}
        for part in in_chunks(sorted(numbers)):
            statement = select(customers.c.no, customers.c.id).where(customers.c.no.in_(part)).order_by(customers.c.id)
            rows = self._connection.execute(statement.with_for_update(read=True, key_share=True))
            found.update((row[0], row[1]) for row in rows)
        return found


def _entry_of(row: Sequence[Any]) -> NumberedEntry:
    values = list(row[:-1])
    values[_TYPE] = EntryType(values[_TYPE])
    return NumberedEntry(LedgerEntry(*values), row[-1])


def _row_of(entry: LedgerEntry) -> Mapping[str, Any]:
    return {**asdict(entry), "document_type": entry.document_type.value}
