"""Reading amounts as people write them: decimal comma or point, grouping, a currency in front or behind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.field import LARGEST_AMOUNT

_SIGNS = {"€": "EUR", "£": "GBP", "$": "", "¥": "", "zł": "PLN", "kr": "", "kr.": ""}
"""Signs of currencies; blank: several countries use it, so it names none."""

_AMOUNT = re.compile(
    r"""^(?P<before>[A-Z]{3}|€|£|\$|¥|kr\.?|zł)?\s*
        (?P<open>\()?\s*(?P<minus>[-−+])?\s*
        (?P<digits>[0-9][0-9.,'’\s]*)
        (?P<trailing>[-−])?\s*(?P<close>\))?\s*
        (?P<after>[A-Z]{3}|€|£|\$|¥|kr\.?|zł)?$""",
    re.VERBOSE | re.ASCII,
)
_SPACES = re.compile("[\u00a0\u2009\u202f]")


class NotAnAmount(ValueError):
    """The text is no amount."""


class AmbiguousAmount(ValueError):
    """The text could be two different amounts (1.234), or has more decimals than money has."""


@dataclass(frozen=True, slots=True)
class Amount:
    """``currency`` is what the text says, blank when it says none."""

    value: Decimal
    currency: str = ""


def decimal_mark(texts: Iterable[str]) -> str:
    """The decimal mark of a column, when its values give it away and agree: ``","``, ``"."`` or blank."""
    marks = {mark for text in texts if (mark := _evidence(_split(text)))}
    return marks.pop() if len(marks) == 1 else ""


def read_amount(text: str, mark: str = "", assumed: str = ".") -> Amount:
    """The amount in ``text``. ``mark`` is the decimal mark known for its column (blank: unknown), ``assumed`` the one
    to take when neither column nor value tells. Raises :class:`NotAnAmount`, :class:`AmbiguousAmount`."""
    match = _AMOUNT.match(_SPACES.sub(" ", text.strip()))
    if match is None or (match["open"] is None) != (match["close"] is None):
        raise NotAnAmount(text)
    digits = _bare(match["digits"])
    own = _evidence(digits)
    if mark and own and own != mark:
        raise AmbiguousAmount(text)
    value = _value(digits, own or mark or assumed)
    if value > LARGEST_AMOUNT:
        raise NotAnAmount(text)
    negative = match["open"] or match["minus"] in ("-", "−") or match["trailing"]
    currencies = {_SIGNS.get(sign, sign) for sign in (match["before"], match["after"]) if sign} - {""}
    if len(currencies) > 1:
        raise NotAnAmount(text)
    return Amount(-value if negative else value, currencies.pop() if currencies else "")


def _split(text: str) -> str:
    match = _AMOUNT.match(_SPACES.sub(" ", text.strip()))
    return _bare(match["digits"]) if match else ""


def _bare(digits: str) -> str:
    return re.sub(r"[\s'’]", "", digits)


def _evidence(digits: str) -> str:
    """The decimal mark that the digits themselves give away, else blank: with both signs the last one is it; one sign
    once, not followed by exactly three digits, is it; one sign several times groups, so it's the other."""
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        return "," if digits.rindex(",") > digits.rindex(".") else "."
    if commas > 1 or points > 1:
        return "." if commas else ","
    if not commas and not points:
        return ""
    sign = "," if commas else "."
    whole, decimals = digits.split(sign)
    return sign if len(decimals) != 3 or len(whole) > 3 or whole.startswith("0") else ""


def _value(digits: str, mark: str) -> Decimal:
    group = "," if mark == "." else "."
    whole, _, decimals = digits.partition(mark)
    if group in decimals or mark in decimals:
        raise NotAnAmount(digits)
    if group in whole and not re.fullmatch(rf"[0-9]{{1,3}}(?:{re.escape(group)}[0-9]{{2,3}})*", whole):
        raise NotAnAmount(digits)
    if len(decimals.rstrip("0")) > 2 or (len(decimals) == 3 and len(whole) <= 3):
        raise AmbiguousAmount(digits)
    return Decimal(f"{whole.replace(group, '')}.{decimals or '0'}")
