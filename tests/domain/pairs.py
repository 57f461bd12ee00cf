"""Pairs to compare, and conversion tables in which every rule occurs."""

from __future__ import annotations

from typing import Any

from app.domain.account import Account
from app.domain.coupling import Snapshot
from app.domain.customer import Customer
from app.domain.field_mapping import (
    DEFAULT_MAPPINGS,
    Conversion,
    Conversions,
    FieldMapping,
    crm_values,
    nav_values,
)

MAPPINGS: tuple[FieldMapping, ...] = DEFAULT_MAPPINGS
BY_KEY = {mapping.key: mapping for mapping in MAPPINGS}

CONVERSIONS = Conversions(
    to_crm={
        Conversion.COUNTRY: {"GB": "United Kingdom", "DE": "Germany"},
        Conversion.CURRENCY: {"": "GBP", "EUR": "EUR"},
        Conversion.PAYMENT_TERMS: {"30 DAYS": "Net 30", "NET30": "Net 30", "45 DAYS": "Net 45"},
        Conversion.SHIPMENT_METHOD: {"FOB": "FOB"},
        Conversion.SHIPPING_AGENT: {"DHL": "DHL"},
        Conversion.USER: {"OF": "user-1", "JT": "user-2"},
    },
    to_nav={
        Conversion.COUNTRY: {"united kingdom": "GB", "uk": "GB", "germany": "DE"},
        Conversion.CURRENCY: {"gbp": "", "eur": "EUR"},
        Conversion.PAYMENT_TERMS: {"net 30": "30 DAYS", "net 45": "45 DAYS"},
        Conversion.SHIPMENT_METHOD: {"fob": "FOB"},
        Conversion.SHIPPING_AGENT: {"dhl": "DHL"},
        Conversion.USER: {"user-1": "OF", "user-2": "JT"},
    },
    shown={Conversion.USER: {"user-1": "Olga Faber", "user-2": "Jan Tak"}},
)


def customer(**values: Any) -> Customer:
    """A customer; blank but for its name."""
    return Customer("c1", "1", "10000", **{"name": "Contoso", **values})


def account(**values: Any) -> Account:
    """An account; blank but for its name."""
    return Account("a1", "1", **{"name": "Contoso", **values})


def snapshot_of(nav: Customer, crm: Account) -> Snapshot:
    """What both hold, as if they had been synchronized just now."""
    return Snapshot(nav_values(nav, MAPPINGS), crm_values(crm, MAPPINGS))
