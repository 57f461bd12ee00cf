"""The actions about figures: the push to CRM, and the windows of Customer > Statistics and Ledger Entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import CoupledRecordDeleted
from app.ui.context import Context
from app.ui.coupling.completed import done_actions
from app.ui.coupling.record_cures import cures_of
from app.ui.coupling.summary import SummaryText, SummaryWindow
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.long_run import run_long
from app.ui.statistics.ledger_window import LedgerWindow
from app.ui.statistics.statistics_window import StatisticsWindow
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.progress import Progress
    from app.services.results import BatchResult, RecordResult


def update_account_statistics(context: Context, customer_ids: list[str]) -> None:
    """Push the figures of these customers to their accounts and say what became of each."""

    def work(progress: Progress) -> BatchResult:
        return context.services.statistics.push(customer_ids, progress)

    def done(result: BatchResult) -> None:
        context.changes.statistics_changed.emit("")
        if result.succeeded == result.total:
            text = translate(
                "StatisticsActions", "The customer statistics have been successfully updated in Microsoft Dynamics CRM."
            )
            context.errors.say("success", text, done_actions(context, result.job_id))
        elif result.total == 1 and result.rows and result.rows[0].error is not None:
            _show_one(context, result.rows[0])
        else:
            counted = translate(
                "StatisticsActions", "The statistics of %1 of %2 customers were updated in Microsoft Dynamics CRM."
            )
            if result.succeeded:
                figures = counted.replace("%1", str(result.succeeded)).replace("%2", str(result.total))
                context.errors.say("success", figures, done_actions(context, result.job_id))
            words = SummaryText(
                translate("StatisticsActions", "Update Account Statistics"),
                counted,
                translate("StatisticsActions", "&Try Again"),
            )
            SummaryWindow(words, result, cures_of(context), again, context.parent).show()

    def again(ids: list[str]) -> None:
        update_account_statistics(context, ids)

    run_long(context, translate("StatisticsActions", "Update Account Statistics"), work, done)


def _show_one(context: Context, row: RecordResult) -> None:
    if isinstance(row.error, CoupledRecordDeleted):
        ask_about_vanished(context, row.error, row.customer_id)
    elif row.error is not None:
        context.errors.show(row.error)


def show_statistics(context: Context, customer_ids: list[str]) -> None:
    """The window Customer Statistics of the first of them."""
    StatisticsWindow(context, customer_ids[0]).show()


def show_ledger_entries(context: Context, customer_ids: list[str]) -> None:
    """The window Customer Ledger Entries of the first of them."""
    LedgerWindow(context, customer_ids[0]).show()
