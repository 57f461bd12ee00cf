"""The values of a planned record as each side's repository takes them."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.coupling import CouplingKind
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Kind, money_from_text
from app.domain.field_mapping import FieldMapping, Side, canonical
from app.domain.journal import PlannedRecord
from app.domain.sync_log import FieldChange
from app.services.pairs.statistics_changes import is_of_statistics

_MONEY = {
    Side.NAV: {field.name for field in CUSTOMER_FIELDS if field.kind is Kind.MONEY},
    Side.CRM: {field.name for field in ACCOUNT_FIELDS if field.kind is Kind.MONEY},
}


class PlannedValues:
    """Turns the changes of planned records into field values; a key without mapping is a field's name."""

    def __init__(self, mappings: Iterable[FieldMapping]) -> None:
        self._fields = {
            Side.NAV: {mapping.key: mapping.nav_field for mapping in mappings},
            Side.CRM: {mapping.key: mapping.crm_field for mapping in mappings},
        }

    def field_of(self, record: PlannedRecord, change: FieldChange) -> str:
        """The name of the field that the change writes."""
        if record.kind is not CouplingKind.CUSTOMER:
            return change.mapping_key
        return self._fields[change.side].get(change.mapping_key, change.mapping_key)

    def values(self, record: PlannedRecord, side: Side, *, new: bool = True) -> dict[str, object]:
        """Field name -> new (or old) value of the customer or the account."""
        found: dict[str, object] = {}
        for change in self._of_records(record, side):
            name = self.field_of(record, change)
            text = change.new if new else change.old
            found[name] = money_from_text(text) if name in _MONEY[side] else text
        return found

    def holds(self, account: Account, record: PlannedRecord, *, new: bool) -> bool:
        """Whether the account holds all the new (or all the old) values of the record."""
        return all(
            canonical(getattr(account, self.field_of(record, change))) == (change.new if new else change.old)
            for change in self._of_records(record, Side.CRM)
        )

    @staticmethod
    def _of_records(record: PlannedRecord, side: Side) -> Iterable[FieldChange]:
        return (change for change in record.on(side) if not is_of_statistics(change))
