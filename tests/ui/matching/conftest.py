"""Customers of which each is proposed in another way."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.domain.account import Account
from app.domain.customer import Customer
from tests.services.both_sides import Sides
from tests.ui.small_company import SmallCompany

SURE, LIKELY, AMBIGUOUS, NONE, TWIN, OTHER_TWIN = "71000", "72000", "73000", "74000", "75000", "76000"
BLANK: dict[str, object] = {"address": "", "post_code": "", "city": "", "phone_no": "", "email": "", "contact": ""}
BLANK_ACCOUNT: dict[str, object] = {"street_1": "", "postal_code": "", "city": "", "main_phone": "", "email": ""}


@dataclass(frozen=True)
class Candidates:
    """The customers by No. and the accounts by name."""

    sides: Sides
    customers: dict[str, Customer]
    accounts: dict[str, Account]

    @property
    def ids(self) -> list[str]:
        """The customers' ids, by No."""
        return [customer.id for customer in self.customers.values()]

    def coupled_to(self, no: str) -> str:
        """The id of the account that the customer is coupled to; blank: to none."""
        coupling = self.sides.coupling(self.customers[no].id)
        return "" if coupling is None else coupling.crm_id


@pytest.fixture
def candidates(small_company: SmallCompany) -> Candidates:
    """One sure, one likely, one ambiguous, one without account, and two that want the same one."""
    sides = small_company.sides
    customers = {
        SURE: {"name": "Adventure Works", "phone_no": "01632 960171", "city": "Bath", "address": "7 Hill Road"},
        LIKELY: {"name": "Fabrikam"},
        AMBIGUOUS: {"name": "Adatum"},
        NONE: {"name": "Woodgrove Bank"},
        TWIN: {"name": "Tailspin Toys"},
        OTHER_TWIN: {"name": "Tailspin Toys Ltd"},
    }
    accounts = {
        "Adventure Works Ltd": {"main_phone": "01632 960171", "city": "Bath"},
        "Fabrikam Inc.": {},
        "Adatum Ltd": {"city": "Leeds"},
        "Adatum PLC": {"city": "York"},
        "Tailspin Toys AG": {},
        "Quite Another": {},
    }
    return Candidates(
        sides,
        {no: sides.customer(no, **{**BLANK, **values}) for no, values in customers.items()},
        {name: sides.account(**{**BLANK_ACCOUNT, **values, "name": name}) for name, values in accounts.items()},
    )
