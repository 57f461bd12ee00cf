"""Links from outside into the program: ``navcrm://open/customer/<No.>`` and ``navcrm://open/account/<GUID>``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

LONGEST_LINK = 300
LONGEST_NUMBER = 20
CUSTOMER = re.compile(r"navcrm://open/customer/((?:[A-Za-z0-9._~-]|%[0-9A-F]{2}){1,80})")
ACCOUNT = re.compile(r"navcrm://open/account/([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})")


@dataclass(frozen=True, slots=True)
class CustomerLink:
    """Names the customer of that number."""

    no: str


@dataclass(frozen=True, slots=True)
class AccountLink:
    """Names the account of that id, in lower case."""

    account_id: str


Link = CustomerLink | AccountLink


def link_of(text: str) -> Link:
    """What a link names. Raises ``ValueError`` for anything else: a link comes from outside, so its grammar is strict
    and it can only ever show a record. ``link_of(text_of(link)) == link``."""
    if len(text) <= LONGEST_LINK:
        if account := ACCOUNT.fullmatch(text):
            return AccountLink(account[1].lower())
        if customer := CUSTOMER.fullmatch(text):
            return CustomerLink(_number(customer[1]))
    raise ValueError("not a link to a customer or an account")


def text_of(link: Link) -> str:
    """The link as it is copied and handed on."""
    if isinstance(link, AccountLink):
        return f"navcrm://open/account/{link.account_id}"
    return f"navcrm://open/customer/{quote(link.no, safe='')}"


def _number(quoted: str) -> str:
    """UnicodeDecodeError, which is a ValueError, for what is no UTF-8."""
    number = unquote(quoted, errors="strict")
    if not number.strip() or len(number) > LONGEST_NUMBER or not number.isprintable():
        raise ValueError("not a customer number")
    return number
