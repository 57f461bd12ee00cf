"""How the card saves customers: what the saving of records is told of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.record_change import RecordKind
from app.ui.records.access import RecordAccess, Versioned

UNSAVED = Customer("", "", "", "")
"""What a new card is saved over."""


class Saver(Protocol):
    """The part of the customer service that a card needs to save."""

    def get(self, customer_id: str) -> Customer:
        """One customer."""

    def create(self, values: Mapping[str, object]) -> Customer:
        """A new customer; a blank No. gets the next number."""

    def save(self, customer_id: str, version: str, values: Mapping[str, object]) -> Customer:
        """Write the values while the customer still has that version."""


def customer_access(saver: Saver) -> RecordAccess:
    """Customers by the service; who else shows them is told by the page."""

    def save(record: Versioned, values: Mapping[str, object]) -> Customer:
        return saver.save(record.id, record.version, values) if record.version else saver.create(values)

    kind = RecordKind.CUSTOMER
    return RecordAccess(
        "Customer", CUSTOMER_FIELDS, saver.get, save, _name, lambda _record: None, kind, lambda: UNSAVED
    )


def _name(record: Versioned) -> str:
    assert isinstance(record, Customer)
    return f"{record.no} · {record.name}"
