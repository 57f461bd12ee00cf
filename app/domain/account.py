"""The Dynamics CRM account and user, and which of them the integration lets in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.field import Field, Kind
from app.domain.pair_counts import PairCounts

RELATIONSHIP_TYPES = (
    "Customer",
    "Competitor",
    "Consultant",
    "Investor",
    "Partner",
    "Influencer",
    "Press",
    "Prospect",
    "Reseller",
    "Supplier",
    "Vendor",
    "Other",
)
PAYMENT_TERMS = ("Net 30", "2% 10, Net 30", "Net 45", "Net 60")
FREIGHT_TERMS = ("FOB", "No Charge")
SHIPPING_METHODS = ("Airborne", "DHL", "FedEx", "UPS", "Postal Mail", "Full Load", "Will Call")


class AccountStatus(StrEnum):
    """Whether the account is in use."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


ACCOUNT_FIELDS: tuple[Field, ...] = (
    Field("name", "Account Name", Kind.TEXT, 160, required=True),
    Field("account_number", "Account Number", Kind.TEXT, 20),
    Field("relationship_type", "Relationship Type", Kind.OPTION, options=("", *RELATIONSHIP_TYPES)),
    Field("primary_contact_name", "Address 1: Primary Contact Name", Kind.TEXT, 100),
    Field("street_1", "Address 1: Street 1", Kind.TEXT, 250),
    Field("street_2", "Address 1: Street 2", Kind.TEXT, 250),
    Field("postal_code", "Address 1: ZIP/Postal Code", Kind.TEXT, 20),
    Field("city", "Address 1: City", Kind.TEXT, 80),
    Field("state", "Address 1: State/Province", Kind.TEXT, 50),
    Field("country", "Address 1: Country/Region", Kind.TEXT, 80),
    Field("main_phone", "Main Phone", Kind.TEXT, 50),
    Field("fax", "Fax", Kind.TEXT, 50),
    Field("email", "Email", Kind.TEXT, 100),
    Field("website", "Website", Kind.TEXT, 200),
    Field("currency", "Currency", Kind.CODE, 10),
    Field("payment_terms", "Payment Terms", Kind.OPTION, options=("", *PAYMENT_TERMS)),
    Field("freight_terms", "Address 1: Freight Terms", Kind.OPTION, options=("", *FREIGHT_TERMS)),
    Field("shipping_method", "Address 1: Shipping Method", Kind.OPTION, options=("", *SHIPPING_METHODS)),
    Field("credit_limit", "Credit Limit", Kind.MONEY),
    Field("owner_id", "Owner", Kind.TEXT, 36),
    Field("status", "Status", Kind.OPTION, options=tuple(status.value for status in AccountStatus)),
)


@dataclass(frozen=True, slots=True)
class Account:
    """One account as read. ``currency`` is an ISO code, ``owner_id`` a user's id or blank, ``version`` opaque."""

    id: str
    version: str
    name: str
    account_number: str = ""
    relationship_type: str = "Customer"
    primary_contact_name: str = ""
    street_1: str = ""
    street_2: str = ""
    postal_code: str = ""
    city: str = ""
    state: str = ""
    country: str = ""
    main_phone: str = ""
    fax: str = ""
    email: str = ""
    website: str = ""
    currency: str = ""
    payment_terms: str = ""
    freight_terms: str = ""
    shipping_method: str = ""
    credit_limit: Decimal = Decimal("0.00")
    owner_id: str = ""
    status: AccountStatus = AccountStatus.ACTIVE
    modified_at: datetime | None = None
    modified_by: str = ""


@dataclass(frozen=True, slots=True)
class AccountOutline:
    """So much of an account as it is found by when one looks for a customer's."""

    id: str
    version: str
    name: str
    account_number: str = ""
    street_1: str = ""
    postal_code: str = ""
    main_phone: str = ""
    email: str = ""
    website: str = ""


AccountValues = Mapping[str, object]
"""Field names of :class:`Account` (never id, version, modified_*) with their values: a new record or a change."""


class CoupledMark(StrEnum):
    """The Coupled column of an account list: Current is the account of the customer one came from."""

    YES = "Yes"
    NO = "No"
    CURRENT = "Current"


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One row of the account list; ``customer_no`` is blank while uncoupled. ``pair``: how the account stands to its
    customer, ``None`` while that isn't known and for one that isn't coupled."""

    account: Account
    owner_name: str
    coupled: bool
    customer_no: str = ""
    pair: PairCounts | None = None


def is_in_mapping(account: Account) -> bool:
    """Whether the integration may touch the account: active, and of relationship type Customer."""
    return account.status is AccountStatus.ACTIVE and account.relationship_type == "Customer"
