"""The conversion tables as people edit them: each NAV code with what stands for it in CRM."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.account import ACCOUNT_FIELDS
from app.domain.errors import FieldError
from app.domain.field import Field, Kind
from app.domain.field_check import Refused, field_error, stored_value
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion
from app.domain.folding import fold
from app.domain.reference import CodeTable

CONVERSION_TABLES: Mapping[Conversion, CodeTable] = {
    Conversion.COUNTRY: CodeTable.COUNTRY,
    Conversion.CURRENCY: CodeTable.CURRENCY,
    Conversion.PAYMENT_TERMS: CodeTable.PAYMENT_TERMS,
    Conversion.SHIPMENT_METHOD: CodeTable.SHIPMENT_METHOD,
    Conversion.SHIPPING_AGENT: CodeTable.SHIPPING_AGENT,
}
"""Those that can be edited; the owner follows from the salespeople's couplings."""

ENTITY = "Conversion Table"
_ACCOUNT = {field.name: field for field in ACCOUNT_FIELDS}


@dataclass(frozen=True, slots=True)
class Counterpart:
    """One code and what stands for it in CRM. ``leave_alone``: it has no counterpart on purpose. ``send_only``: the CRM
    value comes back as another code, which has the same one. ``spellings`` are
    further CRM words, folded, that are read as this code (countries only). ``version`` is the row's, opaque."""

    code: str
    description: str
    crm_value: str = ""
    leave_alone: bool = False
    send_only: bool = False
    spellings: tuple[str, ...] = ()
    version: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the code has no counterpart, and nobody said that this is meant."""
        return not self.crm_value and not self.leave_alone


def has_spellings(conversion: Conversion) -> bool:
    """Whether further words may be read as a code: CRM's countries are free text, the others are not."""
    return conversion is Conversion.COUNTRY


def crm_field(conversion: Conversion) -> Field:
    """The account's field that holds the values of the table."""
    return _ACCOUNT[next(mapping.crm_field for mapping in DEFAULT_MAPPINGS if mapping.conversion is conversion)]


def nav_field(conversion: Conversion) -> str:
    """The customer's field that holds the codes of the table."""
    return next(mapping.nav_field for mapping in DEFAULT_MAPPINGS if mapping.conversion is conversion)


def options(conversion: Conversion) -> tuple[str, ...]:
    """The CRM values that there are to choose from; none: any text will do."""
    return tuple(option for option in crm_field(conversion).options if option)


def conversion_of(problem: FieldError) -> str:
    """The key of the conversion by which the field of a record is turned; blank: none."""
    for mapping in DEFAULT_MAPPINGS:
        if problem.field == (mapping.crm_field if problem.entity == "Account" else mapping.nav_field):
            return "" if mapping.conversion in (Conversion.NONE, Conversion.MONEY) else mapping.conversion.value
    return ""


def doubles(rows: Iterable[Counterpart]) -> dict[str, tuple[str, ...]]:
    """CRM values (folded) for which several codes stand -> these codes, that which comes back from CRM first."""
    found: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: (row.send_only, row.code)):
        if row.crm_value:
            found.setdefault(row.crm_value.casefold(), []).append(row.code)
    return {value: tuple(codes) for value, codes in found.items() if len(codes) > 1}


def problems(conversion: Conversion, rows: Iterable[Counterpart]) -> tuple[FieldError, ...]:
    """What is wrong with the rows of one whole table; ``field`` of each error is the code."""
    found: list[FieldError] = []
    whole = list(rows)
    named = {fold(row.crm_value): row.code for row in reversed(whole) if row.crm_value}
    spelled: dict[str, str] = {}
    for row in whole:
        found += _value_problems(conversion, row)
        for word in map(fold, row.spellings):
            if {spelled.setdefault(word, row.code), named.get(word, row.code)} != {row.code}:
                found.append(FieldError(ENTITY, row.code, row.code, word, "taken"))
    return tuple(found)


def _value_problems(conversion: Conversion, row: Counterpart) -> list[FieldError]:
    field = crm_field(conversion)
    try:
        held = stored_value(field, row.crm_value)
    except Refused as refused:
        error = field_error(ENTITY, field, row.crm_value, refused.reason, refused.limit)
        return [FieldError(ENTITY, row.code, error.caption, error.value, error.reason, error.limit)]
    if held != row.crm_value:
        return [FieldError(ENTITY, row.code, field.caption, row.crm_value, "unknown_code")]
    return []


def as_stored(conversion: Conversion, text: str) -> str:
    """The CRM value as it is stored: a currency in upper case, others letter for letter but for blanks around."""
    text = text.strip()
    return text.upper() if crm_field(conversion).kind is Kind.CODE else text
