"""What hangs on a customer or an account that somebody wants to delete."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.coupling import Coupling


class Hanging(StrEnum):
    """Kinds of records that hang on another one."""

    LEDGER_ENTRIES = "ledger_entries"
    SALES_LINES = "sales_lines"
    OPPORTUNITIES = "opportunities"
    QUOTES = "quotes"
    CASES = "cases"


Counts = tuple[tuple[Hanging, int], ...]
"""How many there are of each kind of which there are any."""


@dataclass(frozen=True, slots=True)
class DeletionCheck:
    """A record as it was looked at before it is deleted. ``entity`` is "Customer" or "Account"; ``no`` is blank for an
    account.

    ``hanging`` keeps the record from being deleted; ``beside`` hangs on its partner and stays. ``partner`` is the
    partner's name, ``partner_gone`` says that it was deleted. ``statistics``: figures were pushed to the account and
    go with the coupling. ``out_of_use``: it is blocked or inactive already.
    """

    entity: str
    id: str
    version: str
    no: str
    name: str
    out_of_use: bool
    hanging: Counts = ()
    coupling: Coupling | None = None
    partner: str = ""
    partner_gone: bool = False
    statistics: bool = False
    beside: Counts = ()

    @property
    def label(self) -> str:
        """No. and name, as one."""
        return f"{self.no} · {self.name}" if self.no else self.name


def counted(**counts: int) -> Counts:
    """By the names of :class:`Hanging`, those that are not zero."""
    return tuple((Hanging(kind), count) for kind, count in counts.items() if count)
