"""Navigate > Dynamics CRM > Coupling > Match-Based Coupling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling
from app.domain.listing import Filter, ListQuery
from app.domain.synchronization import RecordPlan
from app.ui.background import Progress
from app.ui.context import Context
from app.ui.coupling.completed import done_actions, tell_changed
from app.ui.coupling.lookup import AccountLookup
from app.ui.coupling.record_cures import cures_of
from app.ui.matching.tools import MatchingTools, PreviewTools
from app.ui.matching.window import MatchingWindow

if TYPE_CHECKING:
    from app.services.matching.bulk_coupling import CouplingChoice
    from app.services.results import BatchResult, Suggestion

UNCOUPLED = ListQuery("no", filters=(Filter("coupled", False), Filter("blocked", False)))


def match_based_coupling(context: Context, customer_ids: Sequence[str]) -> None:
    """Open the window of proposals for the selected customers; for all that are uncoupled where that is one or none.
    The window that is open already comes to the front for one or none."""
    open_now = next((each for each in context.parent.findChildren(MatchingWindow) if each.isVisible()), None)
    if open_now is not None and len(customer_ids) < 2:
        open_now.raise_()
        open_now.activateWindow()
        return
    if open_now is not None:
        open_now.close()
    window = MatchingWindow(matching_tools(context), customer_ids, context.parent)
    context.changes.coupling_changed.connect(window.couplings_changed)
    window.show()


def matching_tools(context: Context) -> MatchingTools:
    """The services and windows that the window works with."""
    services, proposals = context.services, context.services.proposals

    def couple(
        choices: Sequence[CouplingChoice], option: AfterCoupling, progress: Progress, seen: Sequence[RecordPlan]
    ) -> BatchResult:
        return proposals.couple_all(choices, option, progress, seen)

    def look_up(parent: QWidget, suggestions: Sequence[Suggestion], take: Callable[[Account], None]) -> None:
        lookup = AccountLookup(services.accounts, context.lane, context.state, None, suggestions, parent)
        lookup.hide_coupled.setChecked(True)

        def finish() -> None:
            if lookup.account is not None:
                take(lookup.account)
            lookup.deleteLater()

        lookup.finished.connect(finish)
        lookup.open()

    return MatchingTools(
        lane=context.lane,
        propose=proposals.propose,
        count_uncoupled=lambda: services.customers.count(UNCOUPLED),
        preview=PreviewTools(context.lane, proposals.preview, couple),
        look_up=look_up,
        open_customer=context.windows.open_customer,
        open_account=context.windows.open_account,
        coupled=lambda: tell_changed(context, "", ""),
        house_cures=cures_of(context),
        done_actions=lambda job_id: done_actions(context, job_id),
    )
