"""Customer ledger entries of NAV, within the transaction of a unit of work."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.errors import AppError, ChangedMeanwhile, InvalidRecord, RecordNotFound
from app.domain.field_check import field_error
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.domain.record_change import value_as_text
from app.domain.statistics import ZERO, EntryType, LedgerEntry
from app.nav.ledger_entries import LedgerEntries, NumberedEntry
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.held import COMPARED, ENTITIES, FIELDS, Answer, Held, as_values
from app.services.round_trip.store import RecordStore, Values, by_action, new_texts


class Entries(RecordStore):
    """Customer ledger entries, known by their Entry No., else by customer, document, posting date and amount. What
    they hold is their version."""

    kind = FileKind.LEDGER_ENTRIES

    def __init__(self, unit: NavUnit) -> None:
        self._entries = LedgerEntries(unit.connection)
        self._ledger = unit.ledger

    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        return {key: entry_held(entry) for key, entry in self._entries.many(record_ids).items()}

    def ids(self) -> list[str]:
        return []  # a file shows a part of the history; what it leaves out is not missing

    def identified(self, rows: Sequence[Values]) -> list[str]:
        by_no = self._entries.ids_by_no({int(no) for row in rows if (no := row.get("entry_no"))})
        without = [row for row in rows if not row.get("entry_no")]
        by_document = self._by_document({number for row in without if (number := row.get("document_no"))})
        found = []
        for row in rows:
            number = row.get("entry_no")
            alike = [] if number else [key for held, key in by_document.get(_document(row), ()) if _agree(row, held)]
            found.append(by_no.get(int(number), "") if number else alike[0] if len(alike) == 1 else "")
        return found

    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        held = self._entries.many([change.record_id for change in changes], lock=True)
        wanted = [customer for change in changes if (customer := new_texts(change).get("customer_no"))]
        customers = self._entries.customer_ids(set(wanted))
        numbers = {int(no) for change in changes if (no := new_texts(change).get("entry_no"))}
        taken = set(self._entries.ids_by_no(numbers))
        planned: dict[int, NumberedEntry | AppError | None] = {}
        for place, change in enumerate(changes):
            try:
                planned[place] = self._planned(change, held.get(change.record_id), customers, taken)
            except AppError as error:
                planned[place] = error
        self._write(changes, planned)
        return [
            entry_held(entry) if isinstance(entry, NumberedEntry) else entry
            for entry in (planned[place] for place in range(len(changes)))
        ]

    def _planned(
        self, change: FileChange, now: NumberedEntry | None, customers: dict[str, str], taken: set[int]
    ) -> NumberedEntry | None:
        entity = ENTITIES[self.kind]
        if change.action is FileAction.CREATE:
            return self._new(change, customers, taken)
        if now is None:
            raise RecordNotFound(entity, change.record_id)
        current = entry_held(now)
        if current.version != change.version:
            raise ChangedMeanwhile(entity, change.record_id, now.entry)
        if change.action is FileAction.DELETE:
            return None
        values = as_values(self.kind, new_texts(change))
        return _with(now, values, customers)

    def _new(self, change: FileChange, customers: dict[str, str], taken: set[int]) -> NumberedEntry:
        values = as_values(self.kind, new_texts(change))
        number = int(str(values.pop("entry_no", 0) or 0)) or max(self._entries.last_no(), *taken, 0) + 1
        if number in taken:
            field = FIELDS[self.kind]["entry_no"]
            raise InvalidRecord(ENTITIES[self.kind], (field_error(ENTITIES[self.kind], field, number, "taken"),))
        posted = values.get("posting_date")
        if not isinstance(posted, date):
            field = FIELDS[self.kind]["posting_date"]
            raise InvalidRecord(ENTITIES[self.kind], (field_error(ENTITIES[self.kind], field, "", "required"),))
        start = LedgerEntry(
            change.record_id, number, "", posted, posted, EntryType.OTHER, "", "", "", ZERO, ZERO, ZERO, ZERO
        )
        if not values.get("currency_code"):  # then one amount says both
            either = values.get("amount_lcy") or values.get("amount") or ZERO
            values |= {name: either for name in ("amount", "amount_lcy") if not values.get(name)}
        entry = _with(NumberedEntry(start, ""), values, customers)
        taken.add(number)
        return entry

    def _write(self, changes: Sequence[FileChange], planned: dict[int, NumberedEntry | AppError | None]) -> None:
        places = by_action(changes)
        self._entries.delete([changes[p].record_id for p in places[FileAction.DELETE] if planned[p] is None])
        for action, write in (
            (FileAction.UPDATE, self._entries.update),
            (FileAction.CREATE, self._ledger.insert_entries),
        ):
            some = [entry.entry for p in places[action] if isinstance(entry := planned[p], NumberedEntry)]
            if some:
                write(some)

    def _by_document(self, numbers: Collection[str]) -> dict[tuple[str, ...], list[tuple[Held, str]]]:
        found: dict[tuple[str, ...], list[tuple[Held, str]]] = {}
        for entry in self._entries.of_documents(numbers):
            held = entry_held(entry)
            found.setdefault(_document(held.values), []).append((held, entry.entry.id))
        return found


def entry_held(numbered: NumberedEntry) -> Held:
    """An entry as an update sees it; its version is what it holds."""
    entry = numbered.entry
    values: dict[str, str] = {}
    for field in COMPARED[FileKind.LEDGER_ENTRIES]:
        if field.name == "customer_no":
            values[field.name] = numbered.customer_no
        elif field.name == "prepayment":
            values[field.name] = "Yes" if entry.prepayment else "No"
        else:
            values[field.name] = value_as_text(getattr(entry, field.name))
    version = hashlib.sha256("\0".join([str(entry.entry_no), *values.values()]).encode()).hexdigest()
    return Held(entry.id, version, str(entry.entry_no), entry.document_no or entry.description, values, entry)


def _with(now: NumberedEntry, values: dict[str, object], customers: dict[str, str]) -> NumberedEntry:
    """The entry with these values. ``InvalidRecord`` for a customer that isn't there."""
    kind = FileKind.LEDGER_ENTRIES
    columns: dict[str, Any] = {name: value for name, value in values.items() if name != "customer_no"}
    customer_no = str(values.get("customer_no") or now.customer_no)
    customer_id = now.entry.customer_id
    if "customer_no" in values or not customer_id:
        customer_id = customers.get(customer_no, "")
    if not customer_id:
        field = FIELDS[kind]["customer_no"]
        raise InvalidRecord(ENTITIES[kind], (field_error(ENTITIES[kind], field, customer_no, "unknown_code"),))
    if "prepayment" in columns:
        columns["prepayment"] = columns["prepayment"] == "Yes"
    if "document_type" in columns:
        columns["document_type"] = EntryType(columns["document_type"])
    for name in ("due_date", "posting_date"):
        if name in columns and columns[name] is None:
            columns[name] = now.entry.posting_date
    return NumberedEntry(replace(now.entry, **columns, customer_id=customer_id), customer_no)


def _document(values: Values) -> tuple[str, ...]:
    return tuple(values.get(name, "") for name in ("customer_no", "document_type", "document_no", "posting_date"))


def _agree(row: Values, held: Held) -> bool:
    """Whether the amounts that the row has are those of the entry."""
    return all(row[name] == held.values[name] for name in ("amount", "amount_lcy") if name in row)
