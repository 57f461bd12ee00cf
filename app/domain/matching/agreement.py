"""In which fields a customer and an account agree, for people who decide whether the two are one company."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.folding import fold
from app.domain.matching.contact import same_street
from app.domain.matching.match import ALIKE, SAME_NAME
from app.domain.matching.name_score import name_score
from app.domain.matching.profile import profile_of_account, profile_of_customer


class Agreement(StrEnum):
    """How two values stand to each other. ``SAME`` looks past spelling: telephone numbers with and without country
    code, names with and without legal form. ``UNKNOWN``: one of them is blank."""

    SAME = "same"
    ALIKE = "alike"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ComparedField:
    """One field of both records. ``key`` is the customer's field name; values as they stand in the records."""

    key: str
    customer: str
    account: str
    agreement: Agreement


def compare_fields(customer: Customer, account: Account) -> tuple[ComparedField, ...]:
    """What the two are told apart by, the name first. E-mail addresses of one domain are alike. CRM has no field for
    the VAT number: the account's number stands for it, as it does where accounts are sought."""
    mine, theirs = profile_of_customer(customer), profile_of_account(account)
    vat = "" if theirs.vat == "" else account.account_number
    return (
        ComparedField("name", customer.name, account.name, _names(mine.name, theirs.name)),
        ComparedField("address", customer.address, account.street_1, _streets(mine.street, theirs.street)),
        _field("post_code", customer.post_code, account.postal_code, mine.post_code, theirs.post_code),
        _field("city", customer.city, account.city, mine.city, theirs.city),
        _field("phone_no", customer.phone_no, account.main_phone, mine.phone, theirs.phone),
        ComparedField("email", customer.email, account.email, _mails(customer, account)),
        _field("home_page", customer.home_page, account.website, mine.site_domain, theirs.site_domain),
        _field("vat_registration_no", customer.vat_registration_no, vat, mine.vat, theirs.vat),
        _field("no", customer.no, account.account_number, mine.number, theirs.number),
    )


def _field(key: str, customer: str, account: str, mine: str, theirs: str) -> ComparedField:
    return ComparedField(key, customer, account, _values(customer, account, mine, theirs))


def _values(customer: str, account: str, mine: str, theirs: str) -> Agreement:
    if not customer.strip() or not account.strip():
        return Agreement.UNKNOWN
    same = fold(customer) == fold(account) or (mine != "" and mine == theirs)
    return Agreement.SAME if same else Agreement.DIFFERENT


def _names(mine: str, theirs: str) -> Agreement:
    score = name_score(mine, theirs)
    if score >= SAME_NAME:
        return Agreement.SAME
    return Agreement.ALIKE if score >= ALIKE else Agreement.DIFFERENT


def _streets(mine: str, theirs: str) -> Agreement:
    if not mine or not theirs:
        return Agreement.UNKNOWN
    if mine == theirs:
        return Agreement.SAME
    return Agreement.ALIKE if same_street(mine, theirs) else Agreement.DIFFERENT


def _mails(customer: Customer, account: Account) -> Agreement:
    whole = _values(customer.email, account.email, "", "")
    if whole is not Agreement.DIFFERENT:
        return whole
    mine, theirs = profile_of_customer(customer).email_domain, profile_of_account(account).email_domain
    return Agreement.ALIKE if mine and mine == theirs else Agreement.DIFFERENT
