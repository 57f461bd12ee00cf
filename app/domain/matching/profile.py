"""What a customer or an account is known by, prepared to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.matching.company_name import normalised
from app.domain.matching.contact import (
    email_domain,
    house_numbers,
    phone,
    post_code,
    site_domain,
    squeezed,
    street,
)

_SHORTEST_VAT = 8


@dataclass(frozen=True, slots=True)
class Profile:
    """Comparable texts, blank where the record has none. ``number`` is the customer's No. or the account's number;
    ``vat`` the VAT registration number (of an account: its number, where that may be one)."""

    name: str
    phone: str = ""
    email_domain: str = ""
    site_domain: str = ""
    post_code: str = ""
    street: str = ""
    city: str = ""
    number: str = ""
    vat: str = ""

    def keys(self) -> list[str]:
        """By what another record of the same company is found although its name is another. Few companies share
        one."""
        return _keys(self.phone, {self.email_domain, self.site_domain}, self.post_code, self.street, self.vat)


class AccountTraits(Protocol):
    """What is looked at of an account."""

    @property
    def name(self) -> str: ...
    @property
    def account_number(self) -> str: ...
    @property
    def street_1(self) -> str: ...
    @property
    def postal_code(self) -> str: ...
    @property
    def main_phone(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def website(self) -> str: ...


def keys_of_account(account: AccountTraits) -> list[str]:
    """The keys of the account's profile, for less than the whole of it."""
    return _keys(
        phone(account.main_phone),
        {email_domain(account.email), site_domain(account.website)},
        post_code(account.postal_code),
        street(account.street_1),
        vat_number(account.account_number),
    )


def profile_of_customer(customer: Customer) -> Profile:
    """The customer's."""
    return Profile(
        name=normalised(customer.name),
        phone=phone(customer.phone_no),
        email_domain=email_domain(customer.email),
        site_domain=site_domain(customer.home_page),
        post_code=post_code(customer.post_code),
        street=street(customer.address),
        city=normalised(customer.city),
        number=squeezed(customer.no),
        vat=vat_number(customer.vat_registration_no),
    )


def profile_of_account(account: Account) -> Profile:
    """The account's. CRM has no field for the VAT number; some keep it as the account's number."""
    return Profile(
        name=normalised(account.name),
        phone=phone(account.main_phone),
        email_domain=email_domain(account.email),
        site_domain=site_domain(account.website),
        post_code=post_code(account.postal_code),
        street=street(account.street_1),
        city=normalised(account.city),
        number=squeezed(account.account_number),
        vat=vat_number(account.account_number),
    )


def vat_number(text: str) -> str:
    """The number without signs between; blank for what can't be a VAT registration number."""
    number = squeezed(text)
    return number if len(number) >= _SHORTEST_VAT and sum(sign.isdigit() for sign in number) >= 6 else ""


def _keys(number: str, domains: set[str], code: str, address: str, vat: str) -> list[str]:
    keys = ["d" + domain for domain in domains if domain]
    if number:
        keys.append("p" + number)
    if code and address:
        keys.append(f"a{code} {house_numbers(address) or address}")
    if vat:
        keys.append("v" + vat)
    return keys
