"""Changes by hand of the NAV side's records."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, insert, literal, select

from app.database.change_history import ChangeHistory
from app.database.columns import UtcTime
from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field import Field
from app.domain.record_change import Happened, RecordChange, RecordKind, changed_values
from app.domain.salesperson import SALESPERSON_FIELDS, Salesperson
from app.nav.tables import customers, record_changes

_FIELDS: dict[type[object], tuple[RecordKind, tuple[Field, ...], str]] = {
    Customer: (RecordKind.CUSTOMER, CUSTOMER_FIELDS, "no"),
    Salesperson: (RecordKind.SALESPERSON, SALESPERSON_FIELDS, "code"),
}


class RecordChanges(ChangeHistory):
    """Written in the transaction of the change itself: there is no change without its entry, and no entry without."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, record_changes)

    def note(
        self,
        happened: Happened,
        before: Customer | Salesperson | None,
        after: Customer | Salesperson | None,
        by: str,
        at: datetime,
    ) -> None:
        """Write down what became of a record; ``None``: it is not there (yet, or any more)."""
        record = after or before
        assert record is not None
        kind, fields, no = _FIELDS[type(record)]
        values = changed_values(fields, before, after)
        self.add(
            RecordChange(kind, record.id, happened, at, by, values, str(getattr(record, no)), record.name),
        )

    def note_renamed_salesperson(self, old: str, new: str, by: str, at: datetime) -> None:
        """The customers that bear the code ``new`` bore ``old`` before: one entry each."""
        values = json.dumps([["salesperson_code", old, new]], ensure_ascii=False)
        written: dict[str, object] = {
            "kind": literal(RecordKind.CUSTOMER.value),
            "record_id": customers.c.id,
            "record_no": customers.c.no,
            "record_name": customers.c.name,
            "happened": literal(Happened.CHANGED.value),
            "changes": literal(values),
            "changed_at": literal(at, UtcTime),
            "changed_by": literal(by[:100]),
        }
        entries = select(*written.values()).where(customers.c.salesperson_code == new)  # type: ignore[call-overload]
        self._connection.execute(insert(record_changes).from_select(list(written), entries))
