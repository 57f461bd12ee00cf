"""What the coupling window is given and what it asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling, CouplingDialogState
from app.domain.planning import NO_DECISIONS
from app.domain.synchronization import Decisions, RecordPlan
from app.ui.background import Lane

if TYPE_CHECKING:
    from app.services.results import CouplingResult, Suggestion


@dataclass(frozen=True, slots=True)
class CouplingRequest:
    """What OK asks for. ``seen`` are the values that the window showed; ``None``: none will be written."""

    customer_id: str
    account_id: str | None
    option: AfterCoupling
    create_new: bool
    seen: RecordPlan | None


class CouplingReader(Protocol):
    """The part of the coupling service that the window reads from."""

    def compare(
        self,
        customer_id: str,
        account_id: str | None,
        option: AfterCoupling,
        create_new: bool = False,
        decisions: Decisions = NO_DECISIONS,
    ) -> RecordPlan:
        """The rows of Coupled Records, with decisions for single fields; no account: the CRM side is blank."""

    def find(self, text: str) -> Sequence[Account]:
        """The accounts that a typed name may mean: exactly, then by prefix."""

    def resolve(self, text: str) -> Account:
        """The one account of that name. Raises NoAccountNamed, AmbiguousAccountName."""

    def suggest(self, customer_id: str, limit: int = 5) -> Sequence[Suggestion]:
        """The best matches, best first."""


Lookup = Callable[[QWidget, CouplingDialogState, "Sequence[Suggestion]", Callable[[Account], None]], None]
"""Opens the account lookup on the account of that state, and hands over the account that was chosen, if one was."""

CoupleSalesperson = Callable[[QWidget, str, Callable[[], None]], None]
"""Opens the user coupling of the salesperson with that code; tells once it is coupled."""


@dataclass(frozen=True, slots=True)
class CouplingTools:
    """What the window works with. ``couple`` is run on the lane when OK is chosen."""

    lane: Lane
    reader: CouplingReader
    couple: Callable[[CouplingRequest], CouplingResult]
    lookup: Lookup
    couple_salesperson: CoupleSalesperson
