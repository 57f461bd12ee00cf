"""What may be set for a field mapping, and why not everything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.account import ACCOUNT_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.errors import FieldError
from app.domain.field import Field, Kind
from app.domain.field_check import Refused, stored_value
from app.domain.field_mapping import Conversion, FieldMapping, MappingDirection, Side, canonical

ENTITY = "Field Mapping"
REQUIRED = frozenset({"name"})
"""Neither a customer nor an account can be without a name, so this mapping is always enabled. Its direction is free:
a record that comes into being gets its name from the other side in any case (:func:`for_new_record`)."""

ONE_WAY = {"salesperson_code": MappingDirection.TO_CRM, "credit_limit_lcy": MappingDirection.TO_CRM}
"""An owner of an account need not be a salesperson, and credit is granted by the accounting side: neither is taken
back from CRM."""

_FIELDS = {
    Side.NAV: {field.name: field for field in CUSTOMER_FIELDS},
    Side.CRM: {field.name: field for field in ACCOUNT_FIELDS},
}


def directions(mapping: FieldMapping) -> tuple[MappingDirection, ...]:
    """The directions that the mapping may have."""
    return (ONE_WAY[mapping.key],) if mapping.key in ONE_WAY else tuple(MappingDirection)


def may_be_disabled(mapping: FieldMapping) -> bool:
    """Whether the mapping may be switched off."""
    return mapping.key not in REQUIRED


def may_truncate(mapping: FieldMapping) -> bool:
    """Whether there is anything to cut: free texts alone are cut, half a code or a country is neither."""
    return mapping.conversion is Conversion.NONE and bool(mapping.nav_length and mapping.crm_length)


def may_have_constant(mapping: FieldMapping) -> bool:
    """Whether one value may be written always. A name tells records apart, and the owner follows the salesperson."""
    one_way = mapping.direction is not MappingDirection.BOTH
    return one_way and mapping.key not in REQUIRED and mapping.conversion is not Conversion.USER


def target_field(mapping: FieldMapping) -> tuple[Side, Field]:
    """The side that a mapping of one direction writes, and its field there."""
    side = Side.NAV if mapping.direction is MappingDirection.TO_NAV else Side.CRM
    return side, _FIELDS[side][mapping.nav_field if side is Side.NAV else mapping.crm_field]


def with_direction(mapping: FieldMapping, direction: MappingDirection) -> FieldMapping:
    """The mapping in another direction; a constant was meant for the former one and goes."""
    if direction is mapping.direction:
        return mapping
    return replace(mapping, direction=direction, constant="")


def with_constant(mapping: FieldMapping, text: str) -> FieldMapping:
    """The mapping with a constant as it is written: a code in upper case, an amount with two decimals. What can't be
    held stays as it was typed; :func:`problems` says what is wrong with it."""
    if not text.strip() or not may_have_constant(mapping):
        return replace(mapping, constant="")
    try:
        return replace(mapping, constant=canonical(stored_value(target_field(mapping)[1], text)))
    except Refused:
        return replace(mapping, constant=text)


def problems(mappings: Iterable[FieldMapping]) -> tuple[FieldError, ...]:
    """What is wrong with the mappings; ``field`` of each error is the mapping's key. Codes of NAV are not looked up
    here."""
    return tuple(error for mapping in mappings for error in _problems(mapping))


def _problems(mapping: FieldMapping) -> list[FieldError]:
    found = []
    if not mapping.enabled and not may_be_disabled(mapping):
        found.append(FieldError(ENTITY, mapping.key, mapping.nav_caption, "", "always_mapped"))
    if mapping.direction not in directions(mapping):
        found.append(FieldError(ENTITY, mapping.key, mapping.nav_caption, mapping.direction.value, "one_way"))
    if mapping.truncate and not may_truncate(mapping):
        found.append(FieldError(ENTITY, mapping.key, mapping.nav_caption, "", "not_a_text"))
    if mapping.constant:
        found += _constant_problems(mapping)
    return found


def _constant_problems(mapping: FieldMapping) -> list[FieldError]:
    if not may_have_constant(mapping):
        return [FieldError(ENTITY, mapping.key, mapping.nav_caption, mapping.constant, "no_constant")]
    field = target_field(mapping)[1]
    try:
        held = canonical(stored_value(field, mapping.constant))
    except Refused as refused:
        return [FieldError(ENTITY, mapping.key, field.caption, mapping.constant, refused.reason, refused.limit)]
    if held == mapping.constant:
        return []
    reason = "not_a_number" if field.kind is Kind.MONEY else "unknown_code"  # not as it would be stored
    return [FieldError(ENTITY, mapping.key, field.caption, mapping.constant, reason)]


def for_new_record(mappings: Iterable[FieldMapping]) -> tuple[FieldMapping, ...]:
    """The enabled mappings as they count for a record that comes into being: what it can't be without is written
    whatever the direction."""
    enabled = (mapping for mapping in mappings if mapping.enabled)
    return tuple(
        replace(mapping, direction=MappingDirection.BOTH) if mapping.key in REQUIRED else mapping for mapping in enabled
    )
