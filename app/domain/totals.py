"""Totals of amounts, exact to the cent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.field import CENT

Ranges = Sequence[tuple[int, int]]
"""First and last row of each stretch of a list."""


@dataclass(frozen=True, slots=True)
class Totals:
    """Of ``count`` amounts. Least and most of none are zero."""

    count: int = 0
    sum: Decimal = Decimal("0.00")
    least: Decimal = Decimal("0.00")
    most: Decimal = Decimal("0.00")

    @property
    def average(self) -> Decimal:
        """Rounded to the cent; of none zero."""
        return (self.sum / self.count).quantize(CENT) if self.count else Decimal("0.00")

    def __add__(self, other: Totals) -> Totals:
        if not self.count or not other.count:
            return other if other.count else self
        return Totals(
            self.count + other.count,
            self.sum + other.sum,
            min(self.least, other.least),
            max(self.most, other.most),
        )


def totals_of(amounts: Iterable[Decimal | None]) -> Totals:
    """The totals of those that are there."""
    found = [amount for amount in amounts if amount is not None]
    if not found:
        return Totals()
    return Totals(len(found), sum(found, Decimal("0.00")), min(found), max(found))
