"""The records that go out in files: which fields they have, and their present values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from app.crm.gateway import CrmGateway
from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Field, Kind
from app.domain.field_mapping import Side
from app.domain.file_kind import FileKind
from app.domain.listing import ListQuery
from app.domain.opportunity import OPPORTUNITY_FIELDS
from app.domain.quote import QUOTE_FIELDS
from app.domain.record_change import RecordKind, value_as_text
from app.domain.related_kind import RelatedKind
from app.domain.salesperson import SALESPERSON_FIELDS
from app.nav.unit_of_work import NavUnit

FIELDS: Mapping[FileKind, tuple[Field, ...]] = {
    FileKind.CUSTOMERS: CUSTOMER_FIELDS,
    FileKind.SALESPEOPLE: SALESPERSON_FIELDS,
    FileKind.ACCOUNTS: ACCOUNT_FIELDS,
    FileKind.OPPORTUNITIES: OPPORTUNITY_FIELDS,
    FileKind.QUOTES: QUOTE_FIELDS,
    FileKind.CASES: CASE_FIELDS,
}
"""The kinds that go out, with the fields that a file may hold."""

KEYS: Mapping[FileKind, str] = {FileKind.CUSTOMERS: "no", FileKind.SALESPEOPLE: "code"}
"""The field by which Dynamics NAV knows a record."""

NAMES: Mapping[FileKind, str] = {FileKind.OPPORTUNITIES: "topic", FileKind.CASES: "title"}
"""The field that people call a record by, where it is not ``name``."""

_RECORD_KINDS: Mapping[FileKind, RecordKind] = {
    FileKind.CUSTOMERS: RecordKind.CUSTOMER,
    FileKind.SALESPEOPLE: RecordKind.SALESPERSON,
    FileKind.ACCOUNTS: RecordKind.ACCOUNT,
    FileKind.OPPORTUNITIES: RecordKind.OPPORTUNITY,
    FileKind.QUOTES: RecordKind.QUOTE,
    FileKind.CASES: RecordKind.CASE,
}

_RELATED: Mapping[FileKind, RelatedKind] = {
    FileKind.OPPORTUNITIES: RelatedKind.OPPORTUNITY,
    FileKind.QUOTES: RelatedKind.QUOTE,
    FileKind.CASES: RelatedKind.CASE,
}
_NOTHING = {Kind.MONEY: "0.00", Kind.NUMBER: "0"}


class Record(Protocol):
    """What all records have."""

    @property
    def id(self) -> str: ...

    @property
    def version(self) -> str: ...


def values_of(kind: FileKind, record: Record) -> dict[str, str]:
    """The canonical texts of all fields."""
    return {field.name: value_as_text(getattr(record, field.name)) for field in FIELDS[kind]}


def is_nothing(field: Field, text: str) -> bool:
    """Whether the text is what stands in a field that nobody filled."""
    return text in ("", _NOTHING.get(field.kind, ""))


class ExportRecords:
    """Reads either side; the NAV side in the transaction of ``unit``."""

    def __init__(self, crm: CrmGateway) -> None:
        self._crm = crm

    def ids(self, unit: NavUnit, kind: FileKind) -> list[str]:
        """The ids of all records of the kind, in the order in which people know them."""
        if kind is FileKind.CUSTOMERS:
            return unit.customers.ids(ListQuery("no"))
        if kind is FileKind.SALESPEOPLE:
            return [person.id for person in unit.salespeople.all()]
        if kind is FileKind.ACCOUNTS:
            return self._crm.account_ids(ListQuery("name"))
        return self._crm.related_ids(_RELATED[kind])

    def read(self, unit: NavUnit, kind: FileKind, record_ids: Collection[str]) -> Mapping[str, Record]:
        """Those of the records that exist, by id."""
        if kind is FileKind.CUSTOMERS:
            return unit.customers.many(record_ids)
        if kind is FileKind.SALESPEOPLE:
            return {person.id: person for person in unit.salespeople.all() if person.id in record_ids}
        if kind is FileKind.ACCOUNTS:
            return self._crm.accounts(record_ids)
        return self._crm.related(_RELATED[kind], record_ids)

    def made_here(self, unit: NavUnit, kind: FileKind, record_ids: Collection[str]) -> set[str]:
        """Those of the records that were made in this program: by hand, or by a synchronization. The others came from
        a file or were there before, so their own system knows them."""
        if kind.side is Side.NAV:
            made = unit.changes.made(_RECORD_KINDS[kind], record_ids)
        else:
            made = self._crm.made_by_hand(_RECORD_KINDS[kind], record_ids)
        if kind in (FileKind.CUSTOMERS, FileKind.ACCOUNTS):
            made |= unit.file_exports.synchronized_into_being(kind.side) & set(record_ids)
        return made
