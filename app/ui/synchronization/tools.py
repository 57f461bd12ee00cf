"""What the windows of Synchronize Now work with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from app.domain.synchronization import Choice, Decisions, RecordPlan
from app.ui.background import Lane, Progress

if TYPE_CHECKING:
    from app.services.results import BatchResult, RecordResult, SynchronizationPreview
    from app.services.whole_preview import PreviewedRecord, WholePreview

Previews = Mapping[Choice, "SynchronizationPreview"]
"""What each choice would do, over one and the same state of the pair."""

PreviewsOf = Callable[[Decisions], Previews]
"""Reads what each choice would do to the pair as it is now; run on the lane."""

RunPair = Callable[[Choice, RecordPlan], "BatchResult"]
"""Synchronizes the pair as it was shown; run on the lane."""

PreviewMany = Callable[[Sequence[str], Choice, Progress], "WholePreview"]
"""Reads what a choice would do to the customers; run on the lane."""

Again = Callable[[str, Choice, Decisions], "PreviewedRecord | None"]
"""Reads one of the customers anew, with decisions for its fields; run on the lane."""

RunMany = Callable[[Sequence[str], Choice, Progress, Sequence[RecordPlan]], "BatchResult"]
"""Synchronizes the customers as they were shown, and none otherwise; run on the lane."""

WaysOn = Callable[["RecordResult", QDialog], Sequence[QAction]]
"""The actions that lead out of what kept a record from being written."""


@dataclass(frozen=True, slots=True)
class PairTools:
    """For one customer."""

    lane: Lane
    previews: PreviewsOf
    run: RunPair
    ways_on: WaysOn
    state: QSettings
    several: Callable[[], None] | None = None
    """Opens Synchronize Now for several customers; ``None``: that is not offered."""


@dataclass(frozen=True, slots=True)
class ManyTools:
    """For several customers."""

    lane: Lane
    preview: PreviewMany
    again: Again
    run: RunMany
