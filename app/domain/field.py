"""What is known of one field of a record: its name, caption, kind and how long it may be."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from enum import StrEnum

CENT = Decimal("0.01")
LARGEST_AMOUNT = Decimal("90000000000000.00")  # minor units stay well inside 63 bits


class Kind(StrEnum):
    """How a field's value is written and checked."""

    TEXT = "text"
    CODE = "code"  # upper case, a key of some table
    MONEY = "money"
    DATE = "date"
    OPTION = "option"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record type.

    ``name`` is the attribute of the record's dataclass, ``caption`` what people read, ``length`` the most
    characters it may hold (0: not a text), ``options`` the values an option field may take.
    """

    name: str
    caption: str
    kind: Kind = Kind.TEXT
    length: int = 0
    required: bool = False
    options: tuple[str, ...] = ()


def money_text(amount: Decimal) -> str:
    """The canonical text of an amount: two decimals, a point, no grouping (``"25000.00"``)."""
    return str(amount.quantize(CENT, rounding=ROUND_HALF_EVEN))


def money_from_text(text: str) -> Decimal:
    """The inverse of :func:`money_text`; a blank text is zero. Raises ``ValueError`` for anything else."""
    if not text.strip():
        return Decimal("0.00")
    try:
        amount = Decimal(text)
        if not amount.is_finite() or abs(amount) > LARGEST_AMOUNT:
            raise ValueError(text)
        return amount.quantize(CENT, rounding=ROUND_HALF_EVEN)
    except InvalidOperation as error:
        raise ValueError(text) from error
