"""Which customer field goes with which account field, and how values are turned into each other.

Everything here works on canonical texts: money as ``field.money_text``, options and codes as they stand, blank as "".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.field import money_from_text, money_text


class Side(StrEnum):
    """One of the two systems."""

    NAV = "nav"
    CRM = "crm"


class MappingDirection(StrEnum):
    """Where a mapped field may be written."""

    BOTH = "both"
    TO_CRM = "to_crm"
    TO_NAV = "to_nav"


class Conversion(StrEnum):
    """The table that turns a NAV value into a CRM value and back; ``NONE``: the text itself."""

    NONE = "none"
    MONEY = "money"
    COUNTRY = "country"
    CURRENCY = "currency"
    PAYMENT_TERMS = "payment_terms"
    SHIPMENT_METHOD = "shipment_method"
    SHIPPING_AGENT = "shipping_agent"
    USER = "user"


@dataclass(frozen=True, slots=True)
class FieldMapping:
    """One mapped field. Lengths are the most characters each side holds (0: not a free text).

    ``truncate``: a text too long for the other side is cut, instead of keeping the record from being written.
    ``constant``: what is always written, whatever the other side holds; only for mappings of one direction, blank:
    none. It is a canonical text of the side that is written.
    """

    key: str
    nav_field: str
    nav_caption: str
    nav_length: int
    crm_field: str
    crm_caption: str
    crm_length: int
    direction: MappingDirection = MappingDirection.BOTH
    conversion: Conversion = Conversion.NONE
    enabled: bool = True
    truncate: bool = False
    constant: str = ""

    def length(self, side: Side) -> int:
        """The most characters that ``side`` holds; 0: not a free text."""
        return self.crm_length if side is Side.CRM else self.nav_length

    def is_one_way_to(self, side: Side) -> bool:
        """Whether the mapping writes ``side`` and never the other one."""
        return self.direction is (MappingDirection.TO_CRM if side is Side.CRM else MappingDirection.TO_NAV)

    def writes(self, side: Side) -> bool:
        """Whether the mapping may write the field on ``side``."""
        barred = MappingDirection.TO_NAV if side is Side.CRM else MappingDirection.TO_CRM
        return self.enabled and self.direction is not barred


def _text(
    nav_field: str, nav_caption: str, nav_length: int, crm_field: str, crm_caption: str, crm_length: int
) -> FieldMapping:
    return FieldMapping(nav_field, nav_field, nav_caption, nav_length, crm_field, crm_caption, crm_length)


DEFAULT_MAPPINGS: tuple[FieldMapping, ...] = (
    _text("name", "Name", 100, "name", "Account Name", 160),
    _text("contact", "Contact", 100, "primary_contact_name", "Address 1: Primary Contact Name", 100),
    _text("address", "Address", 100, "street_1", "Address 1: Street 1", 250),
    _text("address_2", "Address 2", 50, "street_2", "Address 1: Street 2", 250),
    _text("post_code", "Post Code", 20, "postal_code", "Address 1: ZIP/Postal Code", 20),
    _text("city", "City", 30, "city", "Address 1: City", 80),
    _text("county", "County", 30, "state", "Address 1: State/Province", 50),
    FieldMapping(
        "country_code",
        "country_code",
        "Country/Region Code",
        10,
        "country",
        "Address 1: Country/Region",
        80,
        conversion=Conversion.COUNTRY,
    ),
    _text("phone_no", "Phone No.", 30, "main_phone", "Main Phone", 50),
    _text("fax_no", "Fax No.", 30, "fax", "Fax", 50),
    _text("email", "E-Mail", 80, "email", "Email", 100),
    _text("home_page", "Home Page", 80, "website", "Website", 200),
    FieldMapping(
        "currency_code",
        "currency_code",
        "Currency Code",
        10,
        "currency",
        "Currency",
        10,
        conversion=Conversion.CURRENCY,
    ),
    FieldMapping(
        "payment_terms_code",
        "payment_terms_code",
        "Payment Terms Code",
        10,
        "payment_terms",
        "Payment Terms",
        0,
        conversion=Conversion.PAYMENT_TERMS,
    ),
    FieldMapping(
        "shipment_method_code",
        "shipment_method_code",
        "Shipment Method Code",
        10,
        "freight_terms",
        "Address 1: Freight Terms",
        0,
        conversion=Conversion.SHIPMENT_METHOD,
    ),
    FieldMapping(
        "shipping_agent_code",
        "shipping_agent_code",
        "Shipping Agent Code",
        10,
        "shipping_method",
        "Address 1: Shipping Method",
        0,
        conversion=Conversion.SHIPPING_AGENT,
    ),
    FieldMapping(
        "salesperson_code",
        "salesperson_code",
        "Salesperson Code",
        20,
        "owner_id",
        "Owner",
        0,
        direction=MappingDirection.TO_CRM,
        conversion=Conversion.USER,
    ),
    FieldMapping(
        "credit_limit_lcy",
        "credit_limit_lcy",
        "Credit Limit (LCY)",
        0,
        "credit_limit",
        "Credit Limit",
        0,
        direction=MappingDirection.TO_CRM,
        conversion=Conversion.MONEY,
    ),
)


class NoCounterpart(ValueError):
    """The other system has no value that stands for this one."""


@dataclass(frozen=True, slots=True)
class Conversions:
    """The conversion tables in force: per conversion NAV value -> CRM value and CRM value (casefolded) -> NAV value.

    ``shown`` gives what people read for a CRM value that is an id (an owner's name). A blank value is blank on the
    other side unless the table says otherwise (the blank currency is LCY). ``left_alone`` are the NAV values that have
    no counterpart on purpose: such a field is neither sent nor overwritten. ``mappings`` are the field mappings that
    were in force when the tables were read; whoever holds on to this object holds on to them.
    """

    to_crm: Mapping[Conversion, Mapping[str, str]] = field(default_factory=dict)
    to_nav: Mapping[Conversion, Mapping[str, str]] = field(default_factory=dict)
    shown: Mapping[Conversion, Mapping[str, str]] = field(default_factory=dict)
    left_alone: Mapping[Conversion, frozenset[str]] = field(default_factory=dict)
    mappings: tuple[FieldMapping, ...] = ()

    def leaves_alone(self, mapping: FieldMapping, nav_value: str) -> bool:
        """Whether ``nav_value`` has no counterpart on purpose."""
        return nav_value in self.left_alone.get(mapping.conversion, ())

    def crm_value(self, mapping: FieldMapping, nav_value: str) -> str:
        """The CRM value that stands for ``nav_value``. Raises :class:`NoCounterpart`."""
        return self._turned(mapping, nav_value, self.to_crm, nav_value)

    def nav_value(self, mapping: FieldMapping, crm_value: str) -> str:
        """The NAV value that stands for ``crm_value``. Raises :class:`NoCounterpart`."""
        return self._turned(mapping, crm_value, self.to_nav, crm_value.casefold())

    def crm_text(self, mapping: FieldMapping, crm_value: str) -> str:
        """What people read for ``crm_value``."""
        return self.shown.get(mapping.conversion, {}).get(crm_value, crm_value)

    @staticmethod
    def _turned(mapping: FieldMapping, value: str, tables: Mapping[Conversion, Mapping[str, str]], key: str) -> str:
        if mapping.conversion in (Conversion.NONE, Conversion.MONEY):
            return value
        table = tables.get(mapping.conversion, {})
        if key in table:
            return table[key]
        if not value:
            return ""
        raise NoCounterpart(value)


def nav_values(customer: Customer, mappings: tuple[FieldMapping, ...]) -> dict[str, str]:
    """The customer's mapped values as canonical texts, by mapping key."""
    return {mapping.key: canonical(getattr(customer, mapping.nav_field)) for mapping in mappings}


def crm_values(account: Account, mappings: tuple[FieldMapping, ...]) -> dict[str, str]:
    """The account's mapped values as canonical texts, by mapping key."""
    return {mapping.key: canonical(getattr(account, mapping.crm_field)) for mapping in mappings}


def canonical(value: object) -> str:
    """The canonical text of a field's value."""
    return money_text(value) if isinstance(value, Decimal) else str(value)


def stored(mapping: FieldMapping, text: str) -> object:
    """The inverse of :func:`canonical` for a field of ``mapping``."""
    return money_from_text(text) if mapping.conversion is Conversion.MONEY else text
