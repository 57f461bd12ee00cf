"""What a filter of one field means: the conditions that NAV's filter syntax can express, and how they are told apart.

========== ========================================== ==========================
written    means                                      for
========== ========================================== ==========================
``x``      equal to x                                 every kind
``<>x``    not equal to x                             every kind
``<x``     less than x, so also ``<=``, ``>``, ``>=`` all but options and yes/no
``a..b``   from a to b, also ``a..`` and ``..b``      all but options and yes/no
``*``      any number of characters                   texts, codes, options
``?``      one character                              texts, codes, options
``@x``     without regard to upper and lower case     texts
``'x'``    x letter for letter, ``''`` is blank       every kind
``a|b``    either holds                               every kind
``a&b``    both hold; binds closer than ``|``         every kind
``t``      today, ``w`` the work date, ``t+7``        dates and times
========== ========================================== ==========================
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, StrEnum


class FilterKind(StrEnum):
    """What a field holds. The values of a row: text, code and option ``str``, amount ``Decimal``, number ``int``,
    date ``date``, time aware ``datetime`` (filtered by its local day), yes_no ``bool``; ``None`` is blank."""

    TEXT = "text"
    CODE = "code"  # upper case
    OPTION = "option"
    AMOUNT = "amount"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    YES_NO = "yes_no"


WORDS = (FilterKind.TEXT, FilterKind.CODE)
CHOSEN = (FilterKind.OPTION, FilterKind.YES_NO)
DAYS = (FilterKind.DATE, FilterKind.TIME)


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field that lists can be filtered by. ``options`` are the values of an option field as they are stored.

    ``folded``: the database keeps the text's :func:`app.domain.folding.fold` beside it. Then ``@`` and ranges go by
    that; else ``@`` goes by the case of single letters, and ranges by texts whose Latin capitals count as small.
    """

    name: str
    kind: FilterKind = FilterKind.TEXT
    options: tuple[str, ...] = ()
    folded: bool = False


class Wild(Enum):
    """What stands for other characters in a pattern."""

    ANY = "*"
    ONE = "?"


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """So many days after today, or after the work date."""

    days: int = 0
    of_work_date: bool = False


Operand = str | Decimal | int | bool | date | RelativeDay | None
"""``None``: blank."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """``operator`` is one of ``= <> < <= > >=``. A blank operand goes with the first two alone."""

    operator: str
    value: Operand


@dataclass(frozen=True, slots=True)
class Between:
    """Both ends belong to it; ``None``: open at that end, never at both."""

    low: Operand
    high: Operand


@dataclass(frozen=True, slots=True)
class Pattern:
    """The whole text looks like this: literal pieces, of which no two stand side by side, and wildcards."""

    parts: tuple[str | Wild, ...]
    any_case: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of two or more hold."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of two or more holds."""

    conditions: tuple[Condition, ...]


Condition = Comparison | Between | Pattern | AllOf | AnyOf


def resolved(condition: Condition, today: date, work_date: date) -> Condition:
    """The same condition with days in place of "today" and "work date"."""

    def day(value: Operand) -> Operand:
        if not isinstance(value, RelativeDay):
            return value
        return (work_date if value.of_work_date else today) + timedelta(days=value.days)

    if isinstance(condition, Comparison):
        return replace(condition, value=day(condition.value))
    if isinstance(condition, Between):
        return Between(day(condition.low), day(condition.high))
    if isinstance(condition, AllOf | AnyOf):
        return type(condition)(tuple(resolved(part, today, work_date) for part in condition.conditions))
    return condition
