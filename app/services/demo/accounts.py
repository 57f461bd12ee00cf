"""The demo company's accounts: many stand for a customer, under a name that is not quite the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.crm.gateway import NewAccount
from app.domain.customer import Customer
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversions, NoCounterpart, nav_values, stored
from app.domain.user import User
from app.services.conversions import read_conversions
from app.services.demo.files import Entry
from app.services.demo.stage import DemoStage
from app.services.identity import new_id

FOUNDED_DAYS_AGO = 420


def create_demo_accounts(
    stage: DemoStage, entries: Sequence[Entry], customers: Mapping[str, Customer], users: Mapping[str, User], by: str
) -> dict[str, str]:
    """Creates them; account number -> id. ``customers`` by No., ``users`` by name."""
    with stage.nav.read() as unit:
        conversions = read_conversions(unit, list(users.values()))
    ids = {entry["account_number"]: new_id() for entry in entries}
    new: list[NewAccount] = []
    for entry in entries:
        values: dict[str, object] = {"relationship_type": "Customer", "owner_id": _owner(entry, users)}
        if "customer" in entry:
            values |= converted(customers[entry["customer"]], conversions)
        values |= {"account_number": entry["account_number"], "name": entry["name"]}
        values |= field_values(entry.get("values", {}))
        new.append(NewAccount(ids[entry["account_number"]], values))
    stage.crm_then(FOUNDED_DAYS_AGO).create_accounts(new, by)
    return ids


def converted(customer: Customer, conversions: Conversions) -> dict[str, object]:
    """The account's fields as the mapping makes them of the customer; what has no counterpart is left out."""
    values: dict[str, object] = {}
    for mapping in DEFAULT_MAPPINGS:
        text = nav_values(customer, (mapping,))[mapping.key]
        try:
            turned = conversions.crm_value(mapping, text)
        except NoCounterpart:
            continue
        if turned:
            values[mapping.crm_field] = stored(mapping, turned)
    return values


def field_values(entry: Mapping[str, Any]) -> dict[str, object]:
    """Values of a file as records take them: amounts are Decimals."""
    return {name: Decimal(value) if name.startswith("credit_limit") else value for name, value in entry.items()}


def _owner(entry: Entry, users: Mapping[str, User]) -> str:
    owner = entry.get("owner")
    return users[owner].id if owner else ""
