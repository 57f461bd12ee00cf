"""Home > Delete for several customers: one question, one run, one row for each that was not deleted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.deletion import DeletionCheck
from app.domain.errors import DeleteCoupled, DeleteRestricted, RecordNotFound
from app.ui.context import Context
from app.ui.coupling.deleting import delete_coupling
from app.ui.coupling.summary import CuresOf, RecordCure, SummaryText, SummaryWindow
from app.ui.deletion.sheet import DELETE, UNCOUPLE, WaysSheet
from app.ui.deletion.undoing import say_deleted, tell_deleted
from app.ui.deletion.wording import Facts
from app.ui.long_run import run_long
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option

if TYPE_CHECKING:
    from app.services.deletion.records import Deletion
    from app.services.progress import Progress
    from app.services.results import RecordResult

Checks = Sequence[DeletionCheck]
AT_ONCE = 500
"""So many customers are looked at before one may stop it."""


class SeveralSheet(WaysSheet):
    """``choice``: DELETE those that can be, or UNCOUPLE first those that nothing else keeps."""

    def __init__(self, checks: Checks, parent: QWidget | None = None) -> None:
        self._checks = checks
        free, coupled = _free(checks), _coupled(checks)
        sentence = translate("DeleteSeveral", "Do you want to delete {} customers?").format(
            QLocale().toString(len(checks))
        )
        ways: list[Option] = []
        if free:
            ways.append(_delete_way(len(free), all_of_them=len(free) == len(checks)))
        if coupled:
            ways.append(_uncouple_way(len(coupled), len(free) + len(coupled)))
        note = translate("DeleteSeveral", "You can undo this right after.")
        super().__init__(parent, translate("DeleteSeveral", "Delete Customers"), sentence, self._facts(), note, ways)

    def _facts(self) -> Facts:
        locale, checks = QLocale(), self._checks
        kept = [check for check in checks if check.hanging]
        facts = (
            (translate("DeleteSeveral", "Can be deleted"), len(_free(checks))),
            (translate("DeleteSeveral", "Coupled to an account"), len(_coupled(checks))),
            (translate("DeleteSeveral", "Kept by ledger entries or open sales lines"), len(kept)),
        )
        return [(caption, locale.toString(count)) for caption, count in facts if count]


def ask_to_delete_customers(context: Context, customer_ids: Sequence[str]) -> None:
    """Say how many can be deleted, and do what is chosen."""
    ids = list(dict.fromkeys(customer_ids))

    def work(progress: Progress) -> Checks:
        checks: list[DeletionCheck] = []
        for first in range(0, len(ids), AT_ONCE):
            progress.check()
            checks.extend(context.services.deletion.check_customers(ids[first : first + AT_ONCE]))
            progress.step(min(first + AT_ONCE, len(ids)), len(ids))
        return tuple(checks)

    run_long(context, translate("DeleteSeveral", "Delete Customers"), work, lambda checks: _ask(context, checks))


def _ask(context: Context, checks: Checks) -> None:
    if not _free(checks) and not _coupled(checks):
        _run(context, checks, uncouple=False)  # nothing to ask: each has its row with the reason and the way out
        return
    sheet = SeveralSheet(checks, context.parent)

    def finish() -> None:
        sheet.deleteLater()
        if sheet.choice in (DELETE, UNCOUPLE):
            _run(context, checks, uncouple=sheet.choice == UNCOUPLE)

    sheet.finished.connect(finish)
    sheet.open()


def _run(context: Context, checks: Checks, *, uncouple: bool) -> None:
    def work(progress: Progress) -> Deletion:
        return context.services.deletion.delete_customers(checks, uncouple, progress)

    def done(deletion: Deletion) -> None:
        tell_deleted(context, deletion)
        result = deletion.result
        if result.succeeded:
            one, many = (
                translate("DeleteSeveral", "1 customer was deleted."),
                translate("DeleteSeveral", "{} customers were deleted."),
            )
            said = one if result.succeeded == 1 else many.format(QLocale().toString(result.succeeded))
            say_deleted(context, deletion, said)
        if result.failures or result.skipped:
            words = SummaryText(
                translate("DeleteSeveral", "Delete Customers"),
                translate("DeleteSeveral", "%1 of %2 customers were deleted."),
                translate("DeleteSeveral", "&Try Again"),
            )

            def again(ids: list[str]) -> None:
                ask_to_delete_customers(context, ids)

            SummaryWindow(words, result, _cures_of(context, checks), again, context.parent).show()

    run_long(context, translate("DeleteSeveral", "Delete Customers"), work, done)


def _cures_of(context: Context, checks: Checks) -> CuresOf:
    known = {check.id: check for check in checks}

    def cures(record: RecordResult) -> list[RecordCure]:
        error = record.error
        customer = RecordCure(
            translate("DeleteSeveral", "Open Customer"),
            lambda _window: context.windows.open_customer(record.customer_id),
            leaves=True,
        )
        if isinstance(error, RecordNotFound):
            return []
        if isinstance(error, DeleteCoupled) and not known[record.customer_id].hanging:
            uncouple = RecordCure(
                translate("DeleteSeveral", "Delete Coupling"),
                lambda window: delete_coupling(context, [record.customer_id], window),
            )
            return [uncouple, customer]
        if isinstance(error, DeleteCoupled | DeleteRestricted) and not known[record.customer_id].out_of_use:
            block = RecordCure(
                translate("DeleteSeveral", "Block Customer"), lambda _window: _block(context, record.customer_id)
            )
            return [block, customer]
        return [customer]

    return cures


def _block(context: Context, customer_id: str) -> None:
    deletion = context.services.deletion

    def work() -> str:
        check = deletion.check_customers([customer_id])
        if not check:
            raise RecordNotFound("Customer", customer_id)
        deletion.take_out_of_use(check[0])
        return check[0].label

    def done(label: str) -> None:
        context.changes.customer_changed.emit(customer_id)
        context.errors.say("success", translate("DeleteSeveral", "The customer {} is blocked now.").format(label))

    context.lane.submit(work, done, context.errors.show)


def _free(checks: Checks) -> list[DeletionCheck]:
    return [check for check in checks if not check.hanging and check.coupling is None]


def _coupled(checks: Checks) -> list[DeletionCheck]:
    """Those that nothing but a coupling keeps."""
    return [check for check in checks if not check.hanging and check.coupling is not None]


def _delete_way(count: int, *, all_of_them: bool) -> Option:
    if all_of_them:
        return Option(
            DELETE,
            translate("DeleteSeveral", "Delete"),
            translate("DeleteSeveral", "Removes them from Dynamics NAV."),
            destructive=True,
        )
    caption = (
        translate("DeleteSeveral", "Delete 1 customer")
        if count == 1
        else translate("DeleteSeveral", "Delete {} customers").format(count)
    )
    return Option(
        DELETE,
        caption,
        translate("DeleteSeveral", "Those that can be deleted; the others stay as they are."),
        destructive=True,
    )


def _uncouple_way(couplings: int, count: int) -> Option:
    one = translate("DeleteSeveral", "Delete 1 coupling first")
    caption = one if couplings == 1 else translate("DeleteSeveral", "Delete {} couplings first").format(couplings)
    what = translate(
        "DeleteSeveral", "Ends the couplings, removes the pushed statistics, and deletes {} in all. The accounts stay."
    )
    return Option(UNCOUPLE, caption, what.format(count), destructive=True)
