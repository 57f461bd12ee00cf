"""Navigate > Dynamics CRM > Coupling > Delete Coupling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.context import Context
from app.ui.coupling.record_cures import cures_of
from app.ui.coupling.summary import SummaryText, SummaryWindow
from app.ui.field_errors import shortened
from app.ui.translation import translate
from app.ui.widgets.dialogs import ask_sheet

if TYPE_CHECKING:
    from app.domain.customer import Customer
    from app.services.results import BatchResult, CouplingInfo


def delete_coupling(context: Context, customer_ids: Sequence[str], parent: QWidget | None = None) -> None:
    """Ask, then end the couplings of these customers; the message that says so offers Undo."""
    ids = list(customer_ids)
    window = parent or context.parent
    if len(ids) != 1:
        _ask(
            context,
            ids,
            translate("DeleteCoupling", "Do you want to delete the couplings of {} customers?").format(len(ids)),
            window,
        )
        return
    services = context.services

    def read() -> tuple[Customer, CouplingInfo | None]:
        return services.customers.get(ids[0]), services.coupling.coupling_of(ids[0])

    def show(found: tuple[Customer, CouplingInfo | None]) -> None:
        customer, info = found
        account = "" if info is None else info.account.name if info.account is not None else info.coupling.crm_name
        question = translate(
            "DeleteCoupling", "Do you want to delete the coupling of {customer} to the account {account}?"
        )
        text = question.format(customer=shortened(customer.name), account=shortened(account))
        _ask(context, ids, text, window)

    context.lane.submit(read, show, context.errors.show, key="coupling.delete", owner=window)


def _ask(context: Context, ids: list[str], question: str, parent: QWidget) -> None:
    consequences = translate(
        "DeleteCoupling",
        "Both records stay as they are and are no longer kept in step. The customer statistics that were pushed to "
        "the account are removed from Dynamics CRM. You can undo this.",
    )
    sheet = ask_sheet(
        parent,
        translate("DeleteCoupling", "Delete Coupling"),
        f"{question}\n\n{consequences}",
        yes=translate("DeleteCoupling", "&Delete Coupling"),
        no=translate("DeleteCoupling", "Cancel"),
        default_no=True,
    )

    def finish(result: int) -> None:
        sheet.deleteLater()
        if result == int(QDialog.DialogCode.Accepted):
            _run(context, ids, lambda: context.services.coupling.delete(ids), lambda done: _deleted(context, done))

    sheet.finished.connect(finish)
    sheet.open()


def _run(
    context: Context, ids: Sequence[str], work: Callable[[], BatchResult], done: Callable[[BatchResult], None]
) -> None:
    def finish(result: BatchResult) -> None:
        for customer_id in ids if len(ids) == 1 else ("",):
            context.changes.coupling_changed.emit(customer_id)
        context.changes.statistics_changed.emit("")
        done(result)

    context.lane.submit(work, finish, context.errors.show)


def _deleted(context: Context, result: BatchResult) -> None:
    if result.succeeded:
        one = translate("DeleteCoupling", "The coupling was deleted.")
        text = (
            one
            if result.succeeded == 1
            else translate("DeleteCoupling", "{} couplings were deleted.").format(result.succeeded)
        )
        ids = [row.customer_id for row in result.rows if row.error is None]
        context.errors.say("success", text, [undo_delete_action(context, result.job_id, ids)])
    if result.failures:
        words = SummaryText(
            translate("DeleteCoupling", "Delete Coupling"),
            translate("DeleteCoupling", "%1 of %2 couplings were deleted."),
        )
        SummaryWindow(words, result, cures_of(context), None, context.parent).show()


def undo_delete_action(context: Context, job_id: str, customer_ids: Sequence[str]) -> QAction:
    """Undo for couplings that the job has ended."""
    undo = QAction(translate("DeleteCoupling", "Undo"), context.errors)

    def run() -> None:
        _run(
            context,
            customer_ids,
            lambda: context.services.coupling.undo_delete(job_id),
            lambda done: _undone(context, done),
        )

    undo.triggered.connect(run)
    return undo


def _undone(context: Context, result: BatchResult) -> None:
    if result.succeeded:
        one = translate("DeleteCoupling", "The coupling is back.")
        context.errors.say(
            "success",
            one
            if result.succeeded == 1
            else translate("DeleteCoupling", "{} couplings are back.").format(result.succeeded),
        )
    if result.failures:
        words = SummaryText(
            translate("DeleteCoupling", "Undo Delete Coupling"),
            translate("DeleteCoupling", "%1 of %2 couplings are back."),
        )
        SummaryWindow(words, result, cures_of(context), None, context.parent).show()
