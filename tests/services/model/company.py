"""The company in plain dictionaries: what must be there after each action, written from what the product promises."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion, FieldMapping
from tests.domain.plain_comparison import Tables
from tests.services.both_sides import USER

Values = dict[str, str]
Figures = tuple[str, str, str, str]
"""What was pushed to an account: the customer's No., the account's name, the balance and the credit limit."""

SETUP = Path(__file__).resolve().parents[3] / "resources" / "setup"
CODES = {
    Conversion.COUNTRY: "country",
    Conversion.CURRENCY: "currency",
    Conversion.PAYMENT_TERMS: "payment_terms",
    Conversion.SHIPMENT_METHOD: "shipment_method",
    Conversion.SHIPPING_AGENT: "shipping_agent",
}


class Refused(Exception):
    """The action must be refused; the one argument is the name of the error that says so."""

    @property
    def name(self) -> str:
        """The error's name."""
        return str(self.args[0])


_NUMBERS = count(1)


@dataclass
class Link:
    """An active coupling, and what was in step last by mapping key; ``None``: never synchronized. Two of the same
    customer and account, one after the other, differ by ``number``."""

    customer: str
    account: str
    nav: Values | None = None
    crm: Values | None = None
    number: int = field(default_factory=lambda: next(_NUMBERS))

    def base(self, key: str) -> tuple[str, str] | None:
        """Both values of the field when it was in step last."""
        if self.nav is None or self.crm is None or key not in self.nav:
            return None
        return self.nav[key], self.crm[key]


@dataclass
class Company:
    """Both sides. Values are canonical texts by mapping key; a customer has ``no`` and ``blocked`` besides, an account
    ``status``. A record that is gone is in neither, its link may still be there."""

    customers: dict[str, Values] = field(default_factory=dict)
    accounts: dict[str, Values] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)  # by customer
    figures: dict[str, Figures] = field(default_factory=dict)  # by account
    balances: dict[str, int] = field(default_factory=dict)  # by customer, in cents
    mappings: tuple[FieldMapping, ...] = DEFAULT_MAPPINGS

    def copy(self) -> Company:
        """One that can be changed apart."""
        return Company(
            deepcopy(self.customers),
            deepcopy(self.accounts),
            deepcopy(self.links),
            dict(self.figures),
            dict(self.balances),
            self.mappings,
        )

    def enabled(self) -> Iterator[FieldMapping]:
        """The mappings in force."""
        return (mapping for mapping in self.mappings if mapping.enabled)

    def link_numbered(self, number: int) -> Link | None:
        """The coupling, while it is active."""
        return next((link for link in self.links.values() if link.number == number), None)

    def link_of_account(self, account: str) -> Link | None:
        """The active coupling of the account."""
        return next((link for link in self.links.values() if link.account == account), None)

    def held(self) -> dict[str, Any]:
        """Everything that the databases must hold."""
        return {
            "customers": self.customers,
            "accounts": self.accounts,
            "couplings": {
                link.customer: (link.account, (link.nav, link.crm) if link.nav else None)
                for link in self.links.values()
            },
            "figures": self.figures,
        }


def tables_of(mapping: FieldMapping) -> Tables:
    """The conversion of the mapping as the new company has it."""
    if mapping.conversion in (Conversion.NONE, Conversion.MONEY):
        return Tables()
    if mapping.conversion is Conversion.USER:
        return Tables({"OF": USER.id}, {USER.id: "OF"})
    return _TABLES[mapping.conversion]


def _read(conversion: Conversion, name: str) -> Tables:
    entries: list[Mapping[str, Any]] = json.loads((SETUP / f"{name}.json").read_text(encoding="utf-8"))
    entries = [entry for entry in entries if conversion is not Conversion.CURRENCY or entry["code"] != "GBP"]
    known = sorted((entry for entry in entries if entry.get("crm_value")), key=lambda entry: str(entry["code"]))
    to_crm = {entry["code"]: entry["crm_value"] for entry in known}
    to_nav: dict[str, str] = {}
    for entry in known:
        to_nav.setdefault(entry["crm_value"].casefold(), entry["code"])
    if conversion is Conversion.COUNTRY:
        for entry in entries:
            for alias in (*entry.get("aliases", ()), entry["code"]):
                to_nav.setdefault(alias.casefold(), entry["code"])
    if conversion is Conversion.CURRENCY:
        to_crm[""], to_nav["gbp"] = "GBP", ""
    return Tables(to_crm, to_nav)


_TABLES = {conversion: _read(conversion, name) for conversion, name in CODES.items()}
TEMPLATE: Values = json.loads((SETUP / "company.json").read_text(encoding="utf-8"))["template"]["values"]
"""What a new customer starts with."""
