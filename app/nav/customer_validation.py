"""What a customer may hold: the one place that says so, every problem of a record at once."""

from __future__ import annotations

from typing import Protocol

from app.domain.customer import CUSTOMER_FIELDS, CustomerValues
from app.domain.errors import FieldError
from app.domain.field import Kind
from app.domain.field_check import checked, field_error

ENTITY = "Customer"
FIELDS = {field.name: field for field in CUSTOMER_FIELDS}
REQUIRED_OF_A_NEW_ONE = {"no": "", "name": ""}


class Codes(Protocol):
    """Who knows which codes there are."""

    def knows(self, field: str, code: str) -> bool:
        """Whether ``code`` may stand in the customer's ``field``."""


def checked_customer(values: CustomerValues, known: Codes, *, new: bool) -> tuple[dict[str, object], list[FieldError]]:
    """The values as they are stored and an error for each that can't be, in the order of the card's fields.

    A ``new`` customer must bring what is required. E-mail and home page are free text, as in NAV. Whether the No.
    is taken is asked by who writes.
    """
    stored, errors = checked(ENTITY, CUSTOMER_FIELDS, {**REQUIRED_OF_A_NEW_ONE, **values} if new else values)
    if stored.get("no") == "":
        errors.append(field_error(ENTITY, FIELDS["no"], "", "required"))
    for name, value in stored.items():
        if FIELDS[name].kind is Kind.CODE and not known.knows(name, str(value)):
            errors.append(field_error(ENTITY, FIELDS[name], value, "unknown_code"))
    order = list(FIELDS)
    return stored, sorted(errors, key=lambda error: order.index(error.field))


def number_taken(no: str) -> FieldError:
    """The error of a No. that another customer bears."""
    return field_error(ENTITY, FIELDS["no"], no, "taken")
