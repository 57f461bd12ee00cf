"""Reading days as people and programs write them: ISO, day or month first, with points, dashes, slashes or names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

_CENTURY = 2000
_PIVOT = 70
"""Two digits from 70 on are of the last century."""

_TIME = r"(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?"
_ISO = re.compile(rf"(\d{{4}})([-/.]?)(\d{{1,2}})\2(\d{{1,2}}){_TIME}", re.ASCII)
_PARTS = re.compile(rf"(\d{{1,2}})\s*([-/.])\s*(\d{{1,2}})\s*\2\s*(\d{{4}}|\d{{2}}),?{_TIME}", re.ASCII)
_NAMED = re.compile(rf"(\d{{1,2}})\.?[\s-]*([^\W\d_]{{3,10}})\.?,?[\s-]*(\d{{4}}|\d{{2}}),?{_TIME}")
_NAME_FIRST = re.compile(rf"([^\W\d_]{{3,10}})\.?\s+(\d{{1,2}}),?\s+(\d{{4}}),?{_TIME}")

_MONTHS = (
    ("jan", "january", "januar", "janvier", "janv"),
    ("feb", "february", "februar", "février", "févr", "fév"),
    ("mar", "march", "märz", "mär", "mrz", "mars", "marts"),
    ("apr", "april", "avril", "avr"),
    ("may", "mai", "maj"),
    ("jun", "june", "juni", "juin"),
    ("jul", "july", "juli", "juillet", "juil"),
    ("aug", "august", "août", "aout"),
    ("sep", "sept", "september", "septembre"),
    ("oct", "okt", "october", "oktober", "octobre"),
    ("nov", "november", "novembre"),
    ("dec", "dez", "december", "dezember", "décembre", "déc"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}


class DayOrder(StrEnum):
    """Which of day and month stands first."""

    DAY = "day"
    MONTH = "month"


class NotADay(ValueError):
    """The text is no day."""


class AmbiguousDay(ValueError):
    """The text could be two different days (03/04/2026)."""


def day_order(texts: Iterable[str]) -> DayOrder | None:
    """The order of a column, when its values give it away and agree; None: they don't."""
    orders = {order for text in texts if (order := _evidence(text))}
    return orders.pop() if len(orders) == 1 else None


def read_day(text: str, order: DayOrder | None = None) -> date:
    """The day in ``text``; a time behind it is left aside. ``order`` is the one known for its column. Points and
    dashes go with the day first, as they are written where those are used; slashes say nothing.

    Raises :class:`NotADay`, :class:`AmbiguousDay`.
    """
    stripped = " ".join(text.split())
    if match := _ISO.fullmatch(stripped):
        return _day(match[1], match[3], match[4])
    if match := _PARTS.fullmatch(stripped):
        return _in_order(match[1], match[2], match[3], match[4], order)
    if match := _NAMED.fullmatch(stripped):
        return _day(match[3], str(_month(match[2])), match[1])
    if match := _NAME_FIRST.fullmatch(stripped):
        return _day(match[3], str(_month(match[1])), match[2])
    raise NotADay(text)


def _in_order(first: str, sign: str, second: str, year: str, order: DayOrder | None) -> date:
    if int(first) > 12 or first == second or sign == ".":  # points are nowhere written with the month first
        return _day(year, second, first)
    if int(second) > 12:
        return _day(year, first, second)
    if order is None and sign == "/":
        raise AmbiguousDay(f"{first}/{second}/{year}")
    return _day(year, first, second) if order is DayOrder.MONTH else _day(year, second, first)


def _evidence(text: str) -> DayOrder | None:
    match = _PARTS.fullmatch(" ".join(text.split()))
    if match is None or match[2] == ".":
        return None
    if int(match[1]) > 12:
        return DayOrder.DAY
    return DayOrder.MONTH if int(match[3]) > 12 else None


def _month(name: str) -> int:
    try:
        return _MONTH_OF[name.casefold()]
    except KeyError:
        raise NotADay(name) from None


def _day(year: str, month: str, day: str) -> date:
    number = int(year)
    if len(year) == 2:
        number += _CENTURY if number < _PIVOT else _CENTURY - 100
    try:
        return date(number, int(month), int(day))
    except ValueError:
        raise NotADay(f"{year}-{month}-{day}") from None
