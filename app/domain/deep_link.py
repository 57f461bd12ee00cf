"""Links from outside into the program: ``navcrm://open/customer/<No.>``."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

LINK = re.compile(r"navcrm://open/customer/([A-Za-z0-9._~-]|%[0-9A-F]{2}){1,60}")
LONGEST_NUMBER = 20


def link_to_customer(no: str) -> str:
    """The link that opens the customer of that number."""
    return f"navcrm://open/customer/{quote(no, safe='')}"


def customer_of_link(link: str) -> str:
    """The customer number that a ``navcrm://open/customer/<No.>`` link names. Raises ``ValueError`` for anything
    else: a link comes from outside, so its grammar is strict and it can only ever show a record."""
    if not LINK.fullmatch(link):
        raise ValueError("not a link to a customer")
    number = unquote(link.rsplit("/", 1)[1], errors="strict")
    if not number.strip() or len(number) > LONGEST_NUMBER or not number.isprintable():
        raise ValueError("not a customer number")
    return number
