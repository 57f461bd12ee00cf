"""The Dynamics NAV customer (table 18), the fields of its card, and when it takes part in the integration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.field import Field, Kind
from app.domain.pair_counts import PairCounts


class Blocked(StrEnum):
    """What may not be done any more with the customer."""

    NOTHING = ""
    SHIP = "Ship"
    INVOICE = "Invoice"
    ALL = "All"


CUSTOMER_FIELDS: tuple[Field, ...] = (
    Field("no", "No.", Kind.CODE, 20),
    Field("name", "Name", Kind.TEXT, 100, required=True),
    Field("address", "Address", Kind.TEXT, 100),
    Field("address_2", "Address 2", Kind.TEXT, 50),
    Field("post_code", "Post Code", Kind.TEXT, 20),
    Field("city", "City", Kind.TEXT, 30),
    Field("county", "County", Kind.TEXT, 30),
    Field("country_code", "Country/Region Code", Kind.CODE, 10),
    Field("contact", "Contact", Kind.TEXT, 100),
    Field("salesperson_code", "Salesperson Code", Kind.CODE, 20),
    Field("credit_limit_lcy", "Credit Limit (LCY)", Kind.MONEY),
    Field("blocked", "Blocked", Kind.OPTION, options=tuple(option.value for option in Blocked)),
    Field("phone_no", "Phone No.", Kind.TEXT, 30),
    Field("fax_no", "Fax No.", Kind.TEXT, 30),
    Field("email", "E-Mail", Kind.TEXT, 80),
    Field("home_page", "Home Page", Kind.TEXT, 80),
    Field("vat_registration_no", "VAT Registration No.", Kind.TEXT, 20),
    Field("gen_bus_posting_group", "Gen. Bus. Posting Group", Kind.CODE, 20),
    Field("customer_posting_group", "Customer Posting Group", Kind.CODE, 20),
    Field("currency_code", "Currency Code", Kind.CODE, 10),
    Field("payment_terms_code", "Payment Terms Code", Kind.CODE, 10),
    Field("payment_method_code", "Payment Method Code", Kind.CODE, 10),
    Field("location_code", "Location Code", Kind.CODE, 10),
    Field("shipment_method_code", "Shipment Method Code", Kind.CODE, 10),
    Field("shipping_agent_code", "Shipping Agent Code", Kind.CODE, 10),
    Field("shipping_advice", "Shipping Advice", Kind.OPTION, options=("Partial", "Complete")),
)


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer as read. A blank text means that the field is blank; a blank currency means LCY.

    ``version`` is opaque and changes with every save; ``modified_at`` is UTC.
    """

    id: str
    version: str
    no: str
    name: str
    address: str = ""
    address_2: str = ""
    post_code: str = ""
    city: str = ""
    county: str = ""
    country_code: str = ""
    contact: str = ""
    salesperson_code: str = ""
    credit_limit_lcy: Decimal = Decimal("0.00")
    blocked: Blocked = Blocked.NOTHING
    phone_no: str = ""
    fax_no: str = ""
    email: str = ""
    home_page: str = ""
    vat_registration_no: str = ""
    gen_bus_posting_group: str = ""
    customer_posting_group: str = ""
    currency_code: str = ""
    payment_terms_code: str = ""
    payment_method_code: str = ""
    location_code: str = ""
    shipment_method_code: str = ""
    shipping_agent_code: str = ""
    shipping_advice: str = "Partial"
    modified_at: datetime | None = None
    modified_by: str = ""


CustomerValues = Mapping[str, object]
"""Field names of :class:`Customer` (never id, version, modified_*) with their values: a new record or a change."""


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One row of the customer list; the balance is the sum of ledger entries in LCY. ``pair``: how the customer stands
    to its account, ``None`` while that isn't known and for one that isn't coupled."""

    customer: Customer
    balance_lcy: Decimal
    coupled: bool
    pair: PairCounts | None = None


def is_in_mapping(customer: Customer) -> bool:
    """Whether the integration may touch the customer: a blocked one is outside the mapping."""
    return customer.blocked is Blocked.NOTHING
