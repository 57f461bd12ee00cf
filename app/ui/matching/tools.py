"""What the windows of Match-Based Coupling work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.synchronization import RecordPlan
from app.ui.background import Lane, Progress

if TYPE_CHECKING:
    from app.services.matching.bulk_coupling import CouplingChoice, PairPreview
    from app.services.matching.proposals import Proposal
    from app.services.results import BatchResult, RecordResult, Suggestion
    from app.ui.coupling.summary import RecordCure

Propose = Callable[["Sequence[str] | None", Progress], "list[Proposal]"]
"""Proposals for these customers, ``None``: for all that are uncoupled; run on the lane."""

Preview = Callable[["Sequence[CouplingChoice]", AfterCoupling, Progress], "tuple[PairPreview, ...]"]
"""What coupling these pairs would write; run on the lane."""

Couple = Callable[["Sequence[CouplingChoice]", AfterCoupling, Progress, Sequence[RecordPlan]], "BatchResult"]
"""Couples the pairs as they were shown; run on the lane."""

LookUp = Callable[[QWidget, "Sequence[Suggestion]", Callable[[Account], None]], None]
"""Opens the account lookup and hands over the account that was chosen, if one was."""


@dataclass(frozen=True, slots=True)
class PreviewTools:
    """For the preview."""

    lane: Lane
    preview: Preview
    couple: Couple


@dataclass(frozen=True, slots=True)
class MatchingTools:
    """For the window of proposals. ``coupled``: pairs were, which other windows show; ``house_cures``: the ways out
    that every summary has; ``done_actions``: Undo and View Log of a job."""

    lane: Lane
    propose: Propose
    count_uncoupled: Callable[[], int]
    preview: PreviewTools
    look_up: LookUp
    open_customer: Callable[[str], None]
    open_account: Callable[[str, str], None]
    coupled: Callable[[], None]
    house_cures: Callable[[RecordResult], Sequence[RecordCure]]
    done_actions: Callable[[str], Sequence[QAction]]
