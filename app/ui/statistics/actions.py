"""The actions about figures: the push to CRM, and the windows of Customer > Statistics and Ledger Entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.context import Context
from app.ui.long_run import run_long
from app.ui.statistics.ledger_window import LedgerWindow
from app.ui.statistics.push_summary import PushSummary
from app.ui.statistics.statistics_window import StatisticsWindow

if TYPE_CHECKING:
    from app.services.progress import Progress
    from app.services.results import BatchResult


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatisticsActions", text)


def update_account_statistics(context: Context, customer_ids: list[str]) -> None:
    """Push the figures of these customers to their accounts and say what became of each."""

    def work(progress: Progress) -> BatchResult:
        return context.services.statistics.push(customer_ids, progress)

    def done(result: BatchResult) -> None:
        context.changes.statistics_changed.emit("")
        if result.succeeded == result.total:
            text = _tr("The customer statistics have been successfully updated in Microsoft Dynamics CRM.")
            context.errors.say("success", text)
        elif result.total == 1 and result.rows and result.rows[0].error is not None:
            context.errors.show(result.rows[0].error)
        else:
            PushSummary(result, context.parent).open()

    run_long(context, _tr("Update Account Statistics"), work, done)


def show_statistics(context: Context, customer_ids: list[str]) -> None:
    """The window Customer Statistics of the first of them."""
    StatisticsWindow(context, customer_ids[0]).show()


def show_ledger_entries(context: Context, customer_ids: list[str]) -> None:
    """The window Customer Ledger Entries of the first of them."""
    LedgerWindow(context, customer_ids[0]).show()
