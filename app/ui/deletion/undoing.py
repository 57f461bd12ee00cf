"""What is said after a deletion, with the Undo that brings everything back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.domain.errors import AccountAlreadyCoupled, CouplingNotRevived, CustomerAlreadyCoupled
from app.ui.context import Context
from app.ui.coupling.deleting import undo_delete_action
from app.ui.coupling.summary import RecordCure, SummaryText, SummaryWindow
from app.ui.errors import sentence_of
from app.ui.field_errors import shortened
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.deletion.records import Deletion
    from app.services.results import BatchResult, RecordResult


def say_deleted(context: Context, deletion: Deletion, text: str) -> None:
    """``text``, with Undo."""
    context.errors.say("success", text, [_undo_action(context, deletion)])


def tell_deleted(context: Context, deletion: Deletion) -> None:
    """The windows learn that the records went, or came back, with their couplings."""
    changes = context.changes
    for signal, records in (
        (changes.customer_changed, deletion.customers),
        (changes.account_changed, deletion.accounts),
    ):
        if records:
            signal.emit(records[0].id if len(records) == 1 else "")
    if deletion.uncoupled:
        changes.coupling_changed.emit("")
        changes.statistics_changed.emit("")


def undo_of_coupling(context: Context, job_id: str) -> QAction:
    """Undo for a coupling that was deleted although its record then stayed."""
    return undo_delete_action(context, job_id, ())


def _undo_action(context: Context, deletion: Deletion) -> QAction:
    undo = QAction(translate("UndoDeletion", "Undo"), context.errors)

    def done(result: BatchResult) -> None:
        tell_deleted(context, deletion)
        _say_undone(context, deletion, result)

    def run() -> None:
        context.lane.submit(lambda: context.services.deletion.undo(deletion), done, context.errors.show)

    undo.triggered.connect(run)
    return undo


def _say_undone(context: Context, deletion: Deletion, result: BatchResult) -> None:
    if not result.failures:
        context.errors.say("success", _back(deletion))
    elif len(result.rows) == 1:
        row = result.rows[0]
        context.errors.say("warning", _not_back(row), [_undo_action(context, deletion)] if _may_retry(row) else [])
    else:
        words = SummaryText(
            translate("UndoDeletion", "Undo Delete"),
            translate("UndoDeletion", "%1 of %2 records are back as they were."),
        )
        SummaryWindow(words, result, _no_cures, None, context.parent).show()


def _back(deletion: Deletion) -> str:
    if len(deletion.accounts) == 1:
        return translate("UndoDeletion", "The account {} is back.").format(shortened(deletion.accounts[0].name))
    if len(deletion.customers) == 1:
        customer = deletion.customers[0]
        return translate("UndoDeletion", "The customer {} is back.").format(
            f"{customer.no} · {shortened(customer.name)}"
        )
    return translate("UndoDeletion", "{} customers are back.").format(len(deletion.customers))


def _not_back(row: RecordResult) -> str:
    name = f"{row.customer_no} · {shortened(row.name)}" if row.customer_no else shortened(row.name)
    reason = "" if row.error is None else sentence_of(row.error).whole
    if _is_of_coupling(row):
        return translate("UndoDeletion", "{name} is back, but its coupling is not. {reason}").format(
            name=name, reason=reason
        )
    return translate("UndoDeletion", "{name} could not be brought back. {reason}").format(name=name, reason=reason)


def _is_of_coupling(row: RecordResult) -> bool:
    return isinstance(row.error, CouplingNotRevived | AccountAlreadyCoupled | CustomerAlreadyCoupled)


def _may_retry(row: RecordResult) -> bool:
    """A No. can be made free again; a coupling that was made anew stays."""
    return not _is_of_coupling(row)


def _no_cures(_row: RecordResult) -> Sequence[RecordCure]:
    return ()
