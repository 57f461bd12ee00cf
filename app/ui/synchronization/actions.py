"""Navigate > Dynamics CRM > Synchronize Now and Synchronization Log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from app.domain.errors import CoupledRecordDeleted
from app.domain.listing import Filter, ListQuery
from app.domain.synchronization import UNDECIDED, Choice, Decisions, RecordPlan
from app.ui.background import Progress
from app.ui.context import Context
from app.ui.coupling.completed import done_actions, say_synchronized, tell_changed
from app.ui.coupling.record_cures import cures_of
from app.ui.coupling.summary import CuresOf, RecordCure, SummaryText, SummaryWindow
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.synchronization.dialog import SynchronizeDialog
from app.ui.synchronization.many_dialog import SynchronizeManyDialog
from app.ui.synchronization.many_scope import Scope
from app.ui.synchronization.tools import ManyTools, PairTools, Previews
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import BatchResult, RecordResult

COUPLED = Filter("coupled", True)


def synchronize_now(context: Context, customer_ids: Sequence[str], listed: ListQuery | None = None) -> None:
    """Show what would be written and write it: one customer field by field, several with one choice for all.
    ``listed``: the list that they were selected in; all coupled customers of it can be taken instead."""
    ids = list(customer_ids)
    if len(ids) == 1:
        _synchronize_one(context, ids[0], listed)
    elif ids:
        _synchronize_many(context, ids, listed)


def _synchronize_one(context: Context, customer_id: str, listed: ListQuery | None) -> None:
    def show(previews: Previews) -> None:
        dialog = SynchronizeDialog(previews, _pair_tools(context, customer_id, listed), context.parent)
        plan = dialog.plan
        dialog.finished.connect(lambda _result: _finish_one(context, dialog, plan))
        context.changes.mapping_changed.connect(dialog.read_again)
        dialog.open()

    def failed(error: Exception) -> None:
        if isinstance(error, CoupledRecordDeleted):
            ask_about_vanished(context, error, customer_id)
        else:
            context.errors.show(error)

    context.lane.submit(
        lambda: context.services.synchronization.previews(customer_id),
        show,
        failed,
        key="synchronize.preview",
        owner=context.parent,
    )


def _pair_tools(context: Context, customer_id: str, listed: ListQuery | None) -> PairTools:
    service = context.services.synchronization
    cures = cures_of(context)

    def run(choice: Choice, plan: RecordPlan) -> BatchResult:
        return service.run([customer_id], choice, seen=[plan])

    def ways_on(record: RecordResult, window: QDialog) -> list[QAction]:
        return [_action(cure, window) for cure in cures(record)]

    def previews(decisions: Decisions) -> Previews:
        return service.previews(customer_id, decisions)

    def several() -> None:
        _synchronize_many(context, [], listed)

    return PairTools(context.lane, previews, run, ways_on, context.state, several)


def _action(cure: RecordCure, window: QDialog) -> QAction:
    action = QAction(cure.caption, window)

    def run() -> None:
        if cure.leaves:
            window.reject()
        cure.run(window)

    action.triggered.connect(run)
    return action


def _finish_one(context: Context, dialog: SynchronizeDialog, plan: RecordPlan) -> None:
    outcome = dialog.outcome
    dialog.deleteLater()
    if outcome is not None:
        tell_changed(context, plan.customer_id, plan.account_id)
        left_alone = outcome.rows[0].left_alone if outcome.rows else ()
        say_synchronized(context, plan.customer_id, left_alone, outcome.job_id)


def _synchronize_many(context: Context, ids: list[str], listed: ListQuery | None) -> None:
    services = context.services

    def run(of: Sequence[str], choice: Choice, progress: Progress, seen: Sequence[RecordPlan]) -> BatchResult:
        return services.synchronization.run(of, choice, progress, seen, only_shown=True)

    tools = ManyTools(context.lane, services.whole_preview.preview, services.whole_preview.again, run)
    dialog = SynchronizeManyDialog(_scopes(context, ids, listed), tools, context.parent)

    def finish() -> None:
        outcome = dialog.outcome
        dialog.deleteLater()
        if outcome is not None:
            tell_changed(context, "", "")
            show_summary(context, outcome)

    dialog.finished.connect(finish)
    dialog.open()


def _scopes(context: Context, ids: list[str], listed: ListQuery | None) -> list[Scope]:
    """The selection, if there is one, all coupled customers of the list as it is filtered, and all that are coupled."""
    customers = context.services.customers

    def coupled(query: ListQuery) -> Sequence[str]:
        others = [entry for entry in query.filters if entry.field != COUPLED.field]
        return customers.ids(query.filtered(*others, COUPLED))

    chosen = translate("SynchronizeNow", "The selection ({n})").format(n=QLocale().toString(len(ids)))
    scopes = [Scope(chosen, lambda: ids)] if ids else []
    if listed is not None and (listed.search or listed.filters):
        scopes.append(
            Scope(translate("SynchronizeNow", "All coupled customers of this view and filter"), lambda: coupled(listed))
        )
    return [*scopes, Scope(translate("SynchronizeNow", "All coupled customers"), lambda: coupled(ListQuery("no")))]


def show_summary(context: Context, result: BatchResult) -> None:
    """Say how a run over several records went, with a row for each that was not written."""
    counted = translate("SynchronizeNow", "%1 of %2 records were successfully synchronized.")
    left_alone = any(row.left_alone for row in result.rows)
    if result.succeeded:
        figures = counted.replace("%1", str(result.succeeded)).replace("%2", str(result.total))
        text = translate("SynchronizeNow", "Synchronization completed.") + f" {figures}"
        context.errors.say("success", text, done_actions(context, result.job_id))
    if result.succeeded == result.total and not left_alone:
        return
    words = SummaryText(
        translate("SynchronizeNow", "Synchronization completed."), counted, translate("SynchronizeNow", "&Try Again")
    )

    def again(ids: list[str]) -> None:
        synchronize_now(context, ids)

    SummaryWindow(words, result, _cures_of(context), again, context.parent).show()


def _cures_of(context: Context) -> CuresOf:
    """The ways out of the house, and before them the window in which an undecided field is decided."""
    house = cures_of(context)

    def cures(record: RecordResult) -> Sequence[RecordCure]:
        if not any(problem.reason == UNDECIDED for problem in record.left_alone):
            return house(record)
        decide = RecordCure(
            translate("SynchronizeNow", "Decide…"), lambda _window: synchronize_now(context, [record.customer_id])
        )
        return [decide, *house(record)]

    return cures
