"""Home > Delete for one record: what hangs on it, its coupling first, the deletion itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.deletion import DeletionCheck
from app.domain.errors import DeleteCoupled, DeleteRestricted
from app.ui.context import Context
from app.ui.deletion.sheet import DELETE, OUT_OF_USE, UNCOUPLE, DeletionSheet
from app.ui.deletion.undoing import say_deleted, tell_deleted, undo_of_coupling
from app.ui.deletion.wording import label_of
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.deletion.records import Deletion
    from app.services.results import BatchResult


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class DeletionRequest:
    """``context`` is the window that asks, ``told`` the one whose message bar says that it is done (the asking one may
    close then); ``deleted`` is called when the record is gone."""

    context: Context
    check: Callable[[], DeletionCheck]
    told: Context
    deleted: Callable[[], None] = _nothing


def ask_to_delete(request: DeletionRequest, uncoupled: str = "") -> None:
    """Say what hangs on the record, and do what is chosen. ``uncoupled``: the job that has ended its coupling."""
    context = request.context
    context.lane.submit(
        request.check,
        lambda check: _ask(request, check, uncoupled),
        context.errors.show,
        key="deletion.check",
        owner=context.parent,
    )


def _ask(request: DeletionRequest, check: DeletionCheck, uncoupled: str) -> None:
    sheet = DeletionSheet(check, request.context.parent, uncoupled=bool(uncoupled))

    def finish() -> None:
        sheet.deleteLater()
        if sheet.choice == DELETE:
            _delete(request, check, uncoupled)
        elif sheet.choice == UNCOUPLE:
            _uncouple(request, check)
        elif sheet.choice == OUT_OF_USE:
            _take_out_of_use(request.context, check)
        elif uncoupled:  # the record stays, and one is told what was done to it
            undo = undo_of_coupling(request.context, uncoupled)
            request.context.errors.say("success", translate("Deleting", "The coupling was deleted."), [undo])

    sheet.finished.connect(finish)
    sheet.open()


def _delete(request: DeletionRequest, check: DeletionCheck, uncoupled: str) -> None:
    context = request.context

    def done(deletion: Deletion) -> None:
        tell_deleted(context, deletion)
        request.deleted()
        said = (
            translate("Deleting", "The account {} was deleted.")
            if check.entity == "Account"
            else translate("Deleting", "The customer {} was deleted.")
        )
        say_deleted(request.told, deletion, said.format(label_of(check)))

    def failed(error: Exception) -> None:
        if isinstance(error, DeleteCoupled | DeleteRestricted):  # since the question was put
            ask_to_delete(request, uncoupled)
        else:
            context.errors.show(error)

    context.lane.submit(lambda: context.services.deletion.delete(check, uncoupled), done, failed)


def _uncouple(request: DeletionRequest, check: DeletionCheck) -> None:
    context = request.context

    def done(result: BatchResult) -> None:
        if check.coupling is not None:
            context.changes.coupling_changed.emit(check.coupling.nav_id)
            context.changes.statistics_changed.emit(check.coupling.crm_id)
        ask_to_delete(request, result.job_id)

    context.lane.submit(lambda: context.services.deletion.uncouple(check), done, context.errors.show)


def _take_out_of_use(context: Context, check: DeletionCheck) -> None:
    of_account = check.entity == "Account"

    def done(_nothing: None) -> None:
        changes = context.changes
        (changes.account_changed if of_account else changes.customer_changed).emit(check.id)
        said = (
            translate("Deleting", "The account {} is inactive now.")
            if of_account
            else translate("Deleting", "The customer {} is blocked now.")
        )
        context.errors.say("success", said.format(label_of(check)))

    context.lane.submit(lambda: context.services.deletion.take_out_of_use(check), done, context.errors.show)
