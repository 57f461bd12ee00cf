"""The ways out of what waits: for one row, the best first, and for several rows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.domain.errors import AccountOutsideMapping, AppError, ChangedMeanwhile, SynchronizationRefused
from app.domain.inbox import InboxKind, InboxRow
from app.domain.sync_log import JobKind
from app.services.results import RecordResult
from app.ui.accounts.actions import create_account
from app.ui.context import Context
from app.ui.coupling.deleting import delete_coupling
from app.ui.coupling.record_cures import cures_of
from app.ui.coupling.setting_up import set_up_coupling
from app.ui.coupling.summary import RecordCure
from app.ui.recovery_message import recovery_message
from app.ui.statistics.actions import update_account_statistics
from app.ui.synchronization.actions import synchronize_now
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import RecoveryReport

_CURED_ELSEWHERE = (AccountOutsideMapping, SynchronizationRefused)
"""To try again comes after what stands in the way."""
_SYNCHRONIZING = (JobKind.SYNCHRONIZE, JobKind.UNDO)


class InboxCures:
    """Knows what helps with which row."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._of_record = cures_of(context)

    def of(self, rows: Sequence[InboxRow]) -> list[RecordCure]:
        """For what is selected; none: these rows can't be cured at once."""
        if not rows:
            return []
        return self._of_one(rows[0]) if len(rows) == 1 else self._of_many(rows)

    def first_caption(self, row: InboxRow) -> str:
        """The way that Enter and a double click take."""
        return next((cure.caption for cure in self._of_one(row)), "")

    def _of_one(self, row: InboxRow) -> list[RecordCure]:
        known = self._known(row)
        if row.kind is InboxKind.SALESPERSON:
            return [*known[:1], self._salesperson(row.no)]
        first = self._first(row)
        if first is None:
            return known
        return [*known, first] if isinstance(row.error, _CURED_ELSEWHERE) else [first, *known]

    def _first(self, row: InboxRow) -> RecordCure | None:
        """What the cures of a record do not know of."""
        if row.kind is InboxKind.CONFLICT:
            return self._on_customers(translate("Inbox", "Decide…"), synchronize_now, row.customer_ids)
        if row.kind is InboxKind.CUT_OFF:
            return RecordCure(translate("Inbox", "Try Again"), lambda _window: recover(self._context))
        if row.kind is InboxKind.FAILURE and row.job is not None:
            again = _again().get(row.job)
            return None if again is None else self._on_customers(*again, row.customer_ids)
        return None

    def _known(self, row: InboxRow) -> list[RecordCure]:
        if row.kind is InboxKind.CUT_OFF or (not row.customer_ids and row.kind is not InboxKind.SALESPERSON):
            return []
        error: AppError = row.error if row.error is not None else ChangedMeanwhile("Account", "")
        several = row.count > 1 and row.kind is InboxKind.UNMATCHED
        customer_id = row.customer_ids[0] if row.customer_ids else ""
        result = RecordResult(customer_id, row.no, row.name, _as_refused(row, error), row.problems)
        cures = self._of_record(result)
        return list(cures[:1] if several else cures)

    def _of_many(self, rows: Sequence[InboxRow]) -> list[RecordCure]:
        ids = list(dict.fromkeys(key for row in rows for key in row.customer_ids))
        kinds, jobs = {row.kind for row in rows}, {row.job for row in rows}
        if kinds == {InboxKind.CUT_OFF}:
            return [RecordCure(translate("Inbox", "Try Again"), lambda _window: recover(self._context))]
        if kinds == {InboxKind.VANISHED}:
            return [self._on_customers(translate("Inbox", "Delete Coupling…"), delete_coupling, ids)]
        if kinds <= {InboxKind.CONFLICT, InboxKind.FAILURE} and jobs <= {None, *_SYNCHRONIZING}:
            return [self._on_customers(translate("Inbox", "Synchronize Now…"), synchronize_now, ids)]
        again = _again().get(next(iter(jobs)) or JobKind.UNDO) if kinds == {InboxKind.FAILURE} else None
        if again is not None and len(jobs) == 1 and jobs != {JobKind.COUPLE}:
            return [self._on_customers(*again, ids)]
        return []

    def _on_customers(
        self, caption: str, act: Callable[[Context, list[str]], None], customer_ids: Sequence[str]
    ) -> RecordCure:
        return RecordCure(caption, lambda _window: act(self._context, list(customer_ids)))

    def _salesperson(self, code: str) -> RecordCure:
        windows = self._context.windows
        return RecordCure(
            translate("Inbox", "Open Salesperson"), lambda _window: windows.open_salesperson(code), leaves=True
        )


def recover(context: Context) -> None:
    """Settle what was cut off, and say what was found."""

    def done(report: RecoveryReport) -> None:
        context.changes.customer_changed.emit("")
        context.changes.account_changed.emit("")
        context.changes.coupling_changed.emit("")
        if report.found:
            kind, text = recovery_message(report)
            context.errors.say(kind, text)

    context.lane.submit(context.services.synchronization.recover, done, context.errors.show)


def _again() -> dict[JobKind, tuple[str, Callable[[Context, list[str]], None]]]:
    """By what was tried: what does it once more."""
    return {
        JobKind.SYNCHRONIZE: (translate("Inbox", "Synchronize Now…"), synchronize_now),
        JobKind.UNDO: (translate("Inbox", "Synchronize Now…"), synchronize_now),
        JobKind.STATISTICS: (translate("Inbox", "Update Account Statistics"), update_account_statistics),
        JobKind.CREATE_ACCOUNT: (translate("Inbox", "Create Account in Dynamics CRM"), create_account),
        JobKind.COUPLE: (translate("Inbox", "Set Up Coupling…"), set_up_coupling),
        JobKind.UNCOUPLE: (translate("Inbox", "Delete Coupling…"), delete_coupling),
    }


def _as_refused(row: InboxRow, error: AppError) -> AppError | None:
    """Fields that were left alone are no error of the record."""
    return None if row.problems else error
