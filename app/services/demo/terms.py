"""When an invoice of the demo company falls due."""

from __future__ import annotations

import re
from datetime import date, timedelta

_DAYS = re.compile(r"(\d+) DAYS$")
_USUAL_DAYS = 30
_MONTHS_OF_YEAR = 12


def due_date(terms_code: str, posted: date) -> date:
    """By the payment terms of the code table; terms that say no number of days count as 30."""
    if terms_code == "COD":
        return posted
    if terms_code == "CM":
        return month_before(posted, -1) - timedelta(days=1)
    days = _DAYS.match(terms_code)
    return posted + timedelta(days=int(days[1]) if days else _USUAL_DAYS)


def month_before(day: date, months: int) -> date:
    """The first day of the month that lies so many months before the month of ``day`` (negative: after it)."""
    year, month = divmod(day.year * _MONTHS_OF_YEAR + day.month - 1 - months, _MONTHS_OF_YEAR)
    return date(year, month + 1, 1)
