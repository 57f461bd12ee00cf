"""How values of filters are written and read: a person's own way with numbers, days and words, and one for keeping."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.field import LARGEST_AMOUNT
from app.domain.filter_syntax import FilterField, FilterKind, Operand, RelativeDay

LARGEST_NUMBER = 10**17
YEARS = range(1900, 9999)
MOST_DAYS = 36_500
_MINUS = str.maketrans("\N{MINUS SIGN}", "-")


@dataclass(frozen=True, slots=True)
class Notation:
    """``order`` is "dmy", "mdy" or "ymd". ``today`` completes days of which only a part is written; without it they are
    no days. The first of ``yes``, ``no``, ``today_words`` and ``work_words`` is the one that is written, all are read.
    ``options`` are the words for options, by what is stored."""

    decimal: str = "."
    group: str = ""
    order: str = "ymd"
    separator: str = "-"
    today: date | None = None
    yes: tuple[str, ...] = ("yes",)
    no: tuple[str, ...] = ("no",)
    today_words: tuple[str, ...] = ("t",)
    work_words: tuple[str, ...] = ("w",)
    options: Mapping[str, str] = field(default_factory=dict)


KEPT = Notation()
"""How filters are kept in queries and views, the same for everybody."""


def amount_of(text: str, notation: Notation) -> Decimal:
    """An amount with two decimals at most. Raises ``ValueError``, ``OverflowError``."""
    decimal = re.escape(notation.decimal)
    digits = _grouped(text, notation)
    if not re.fullmatch(rf"[+-]?(\d+({decimal}\d{{0,2}})?|{decimal}\d{{1,2}})", digits, re.ASCII):
        raise ValueError(text)
    amount = Decimal(digits.replace(notation.decimal, "."))
    if abs(amount) > LARGEST_AMOUNT:
        raise OverflowError(text)
    return amount.quantize(Decimal("0.01"))


def number_of(text: str, notation: Notation) -> int:
    """A whole number. Raises ``ValueError``, ``OverflowError``."""
    digits = _grouped(text, notation)
    if not re.fullmatch(r"[+-]?\d+", digits, re.ASCII):
        raise ValueError(text)
    if len(digits) > 18:
        raise OverflowError(text)
    return int(digits)


def _grouped(text: str, notation: Notation) -> str:
    """The digits without their groups of three, where they are grouped so."""
    plain = text.strip().translate(_MINUS)
    groups = rf"[\s{re.escape(notation.group)}]" if notation.group else r"\s"
    whole = re.match(rf"[+-]?[0-9]{{1,3}}({groups}[0-9]{{3}})+(?![0-9])", plain)
    return re.sub(groups, "", whole.group()) + plain[whole.end() :] if whole else plain


def day_of(text: str, notation: Notation) -> date | RelativeDay:
    """A day, whole or in part ("3", "3/12", "0312"), or one relative to today. Raises ``ValueError``."""
    word = text.strip().casefold()
    relative = re.fullmatch(r"(\D+?)\s*(?:([+-])\s*(\d{1,5}))?", word.translate(_MINUS), re.ASCII)
    if relative:
        name, sign, days = relative.groups()
        by = int(f"{sign}{days}") if days else 0
        if abs(by) <= MOST_DAYS and name in (*map(str.casefold, notation.today_words), "t"):
            return RelativeDay(by)
        if abs(by) <= MOST_DAYS and name in (*map(str.casefold, notation.work_words), "w"):
            return RelativeDay(by, of_work_date=True)
        raise ValueError(text)
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", word, re.ASCII):
        year, month, day = map(int, word.split("-"))
    else:
        year, month, day = _parts_of(word, notation)
    if year not in YEARS:
        raise ValueError(text)
    return date(year, month, day)


def _parts_of(word: str, notation: Notation) -> tuple[int, int, int]:
    """Year, month and day of what is written in the notation's order."""
    digits = re.findall(r"\d+", word, re.ASCII)
    if not re.fullmatch(r"\d+([./\- ]+\d+){0,2}[./]?", word, re.ASCII) or any(len(part) > 4 for part in digits[1:]):
        raise ValueError(word)
    if len(digits) == 1:
        digits = _run_together(digits[0], notation.order)
    if len(digits) == 3:
        found = dict(zip(notation.order, digits, strict=True))
        year = int(found["y"])
        if len(found["y"]) <= 2:
            year += 2000 if year < 70 else 1900
        return year, int(found["m"]), int(found["d"])
    if notation.today is None:
        raise ValueError(word)
    if len(digits) == 1:
        return notation.today.year, notation.today.month, int(digits[0])
    found = dict(zip(notation.order.replace("y", ""), digits, strict=True))
    return notation.today.year, int(found["m"]), int(found["d"])


def _run_together(digits: str, order: str) -> list[str]:
    """ "311226" is three parts, "3112" two, "31" one."""
    if len(digits) <= 2:
        return [digits]
    lengths = {4: dict.fromkeys("dm", 2), 6: dict.fromkeys("dmy", 2), 8: {"d": 2, "m": 2, "y": 4}}.get(len(digits))
    if lengths is None:
        raise ValueError(digits)
    parts, place = [], 0
    for letter in order:
        if letter in lengths:
            parts.append(digits[place : place + lengths[letter]])
            place += lengths[letter]
    return parts


def yes_or_no(text: str, notation: Notation) -> bool:
    """A word for yes or no, also only its beginning. Raises ``ValueError``."""
    word = text.strip().casefold()
    for value, words in ((True, (*notation.yes, "yes", "true", "1")), (False, (*notation.no, "no", "false", "0"))):
        if word and any(each.casefold().startswith(word) for each in words):
            return value
    raise ValueError(text)


def written(value: Operand, of: FilterField, notation: Notation) -> str:
    """A value of that field, unquoted, as :mod:`app.domain.filter_parser` reads it in that notation."""
    if isinstance(value, bool):
        return (notation.yes if value else notation.no)[0]
    if isinstance(value, RelativeDay):
        word = (notation.work_words if value.of_work_date else notation.today_words)[0]
        return f"{word}{value.days:+}" if value.days else word
    if isinstance(value, date):
        parts = {"d": f"{value.day:02}", "m": f"{value.month:02}", "y": f"{value.year:04}"}
        return notation.separator.join(parts[letter] for letter in notation.order)
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.removesuffix(".00").replace(".", notation.decimal)
    if of.kind is FilterKind.OPTION and isinstance(value, str):
        return notation.options.get(value, value)
    return "" if value is None else str(value)
