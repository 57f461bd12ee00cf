"""The tables behind codes: terms, methods, agents, currencies, countries, number series, the customer template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class CodeTable(StrEnum):
    """The tables that a customer's code fields refer to."""

    PAYMENT_TERMS = "payment_terms"
    PAYMENT_METHOD = "payment_method"
    SHIPMENT_METHOD = "shipment_method"
    SHIPPING_AGENT = "shipping_agent"
    CURRENCY = "currency"
    COUNTRY = "country"
    LOCATION = "location"
    CUSTOMER_POSTING_GROUP = "customer_posting_group"
    GEN_BUS_POSTING_GROUP = "gen_bus_posting_group"


CODE_FIELDS: Mapping[str, CodeTable] = {
    "payment_terms_code": CodeTable.PAYMENT_TERMS,
    "payment_method_code": CodeTable.PAYMENT_METHOD,
    "shipment_method_code": CodeTable.SHIPMENT_METHOD,
    "shipping_agent_code": CodeTable.SHIPPING_AGENT,
    "currency_code": CodeTable.CURRENCY,
    "country_code": CodeTable.COUNTRY,
    "location_code": CodeTable.LOCATION,
    "customer_posting_group": CodeTable.CUSTOMER_POSTING_GROUP,
    "gen_bus_posting_group": CodeTable.GEN_BUS_POSTING_GROUP,
}
"""Customer field -> the table whose codes it may hold (the salesperson code refers to the salespeople)."""


@dataclass(frozen=True, slots=True)
class Code:
    """One row of a code table. ``crm_value`` is the CRM value that stands for it (a country's name, an option's
    label, an ISO code); blank: it has no counterpart."""

    code: str
    description: str
    crm_value: str = ""


@dataclass(frozen=True, slots=True)
class NumberSeries:
    """Numbers are handed out from ``last_used`` on, e.g. ``C00010`` after ``C00009``; blank: none used yet."""

    code: str
    description: str
    first: str
    last: str
    last_used: str = ""


@dataclass(frozen=True, slots=True)
class CustomerTemplate:
    """What a new customer starts with: field names of Customer -> value."""

    code: str
    description: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CompanySetup:
    """What holds for the whole company. ``lcy`` is the ISO code of the local currency."""

    name: str
    lcy: str = "GBP"
    fiscal_year_month: int = 1
    customer_series: str = "CUST"
    customer_template: str = ""
    integration_enabled: bool = True
    is_demo: bool = False
