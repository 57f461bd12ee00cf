"""The numbers of new customers, handed out one after the other."""

from __future__ import annotations

import re

from sqlalchemy import Connection, Row, bindparam, select, update

from app.domain.errors import NoNumberLeft, RecordNotFound
from app.nav.tables import customers, number_series

LONGEST_NUMBER = 20
_LAST_DIGITS = re.compile(r"([0-9]+)([^0-9]*)$")

_SERIES = select(number_series).where(number_series.c.code == bindparam("series")).with_for_update()
_TAKEN = select(customers.c.seq).where(customers.c.no == bindparam("no"))
_USED = (
    update(number_series)
    .where(number_series.c.code == bindparam("series"))
    .values(last_used=bindparam("used"), version=number_series.c.version + 1)
)


def following(number: str) -> str | None:
    """The number after ``number``: its last digits counted up, with their leading zeros and all that stands around
    them kept (``C00009`` -> ``C00010``, ``9-A`` -> ``10-A``). ``None``: it has no digits, or gets too long."""
    found = _LAST_DIGITS.search(number)
    if found is None:
        return None
    digits, rest = found.groups()
    counted = f"{number[: found.start()]}{str(int(digits) + 1).zfill(len(digits))}{rest}"
    return counted if len(counted) <= LONGEST_NUMBER else None


def is_past(number: str, last: str) -> bool:
    """Whether ``number`` lies behind the ``last`` of its series; a blank last number is no end."""
    if not last:
        return False
    here, end = _LAST_DIGITS.search(number), _LAST_DIGITS.search(last)
    return here is None or end is None or int(here[1]) > int(end[1])


def next_number(connection: Connection, series_code: str) -> str:
    """Uses the next number of the series up that no customer bears. Raises ``RecordNotFound``, ``NoNumberLeft``.

    The series' row stays locked until the transaction ends, so two at once never get the same number; a transaction
    that is rolled back gives its number back.
    """
    series = connection.execute(_SERIES, {"series": series_code}).one_or_none()
    if series is None:
        raise RecordNotFound("Number Series", series_code)
    number = _first_candidate(series)
    while connection.execute(_TAKEN, {"no": number}).first() is not None:  # taken by hand or by an import
        number = _checked(following(number), series)
    connection.execute(_USED, {"series": series_code, "used": number})
    return number


def _first_candidate(series: Row[tuple[object, ...]]) -> str:
    return _checked(following(series.last_used) if series.last_used else series.first or None, series)


def _checked(number: str | None, series: Row[tuple[object, ...]]) -> str:
    if number is None or is_past(number, series.last):
        raise NoNumberLeft(series.code)
    return number
