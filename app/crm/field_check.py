"""What a field can hold, by what the domain says of it: the same check for every record of CRM."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from app.domain.errors import FieldError
from app.domain.field import CENT, LARGEST_AMOUNT, Field, Kind

NOT_STORABLE = re.compile("[\0\ud800-\udfff]")
"""A NUL, which PostgreSQL refuses, and lone surrogates, which no encoding of files and databases knows."""


class Refused(Exception):
    """The value can't be held; ``reason`` is one of :class:`FieldError`."""

    def __init__(self, reason: str, limit: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.limit = limit


def checked(
    entity: str, fields: Sequence[Field], values: Mapping[str, object]
) -> tuple[dict[str, object], list[FieldError]]:
    """The values as they are stored, and an error for each that can't be.

    Texts stay letter for letter, codes are trimmed and in upper case, amounts have two decimals. A value for
    something that is no field of the record is a bug: ``TypeError``.
    """
    known = {field.name: field for field in fields}
    if strange := sorted(set(values) - set(known)):
        raise TypeError(f"{entity} has no field {', '.join(strange)}")
    stored: dict[str, object] = {}
    errors: list[FieldError] = []
    for name, value in values.items():
        try:
            stored[name] = stored_value(known[name], value)
        except Refused as refused:
            errors.append(field_error(entity, known[name], value, refused.reason, refused.limit))
    return stored, errors


def field_error(entity: str, field: Field, value: object, reason: str, limit: int = 0) -> FieldError:
    """The error of one field, with its caption."""
    return FieldError(entity, field.name, field.caption, "" if value is None else str(value), reason, limit)


def stored_value(field: Field, value: object) -> object:
    """The value as it is stored. Raises :class:`Refused`."""
    match field.kind:
        case Kind.MONEY:
            return _amount(value)
        case Kind.DATE:
            return _day(value)
        case Kind.NUMBER:
            return _number(value)
        case Kind.CODE:
            return _text(field, str(value).strip().upper())
        case Kind.OPTION:
            return _option(field, value)
        case Kind.TEXT:
            return _text(field, value)


def _text(field: Field, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{field.name} holds a text, not {type(value).__name__}")
    if NOT_STORABLE.search(value):
        raise Refused("not_storable")
    if field.required and not value.strip():
        raise Refused("required")
    if len(value) > field.length:
        raise Refused("too_long", field.length)
    return value


def _option(field: Field, value: object) -> str:
    chosen = str(value)  # an option may come as a member of its enumeration
    if field.options and chosen not in field.options:
        raise Refused("not_an_option")
    return chosen


def _amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise Refused("not_a_number")
    try:
        amount = Decimal(value.strip() or "0") if isinstance(value, str) else Decimal(value)
    except InvalidOperation:
        raise Refused("not_a_number") from None
    if not amount.is_finite():
        raise Refused("not_a_number")
    if abs(amount) > LARGEST_AMOUNT:
        raise Refused("out_of_range")
    return amount.quantize(CENT)


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise Refused("not_a_number")
    try:
        return int(value)
    except ValueError:
        raise Refused("not_a_number") from None


def _day(value: object) -> date | None:
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise Refused("not_a_date") from None
    if type(value) is not date:  # a datetime is a date to Python, not to a date field
        raise Refused("not_a_date")
    return value
