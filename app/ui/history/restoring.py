"""Brings a deleted record back, whichever window asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from app.domain.record_change import RecordChange, RecordKind
from app.ui.context import Context
from app.ui.field_errors import shortened
from app.ui.translation import translate


def restore(context: Context, deletion: RecordChange, then: Callable[[], None] = lambda: None) -> None:
    """With all values that it held; then it is said, and ``then`` is called."""

    def done(_nothing: None) -> None:
        _tell(context, deletion)
        context.errors.say("success", restored_text(deletion), [_show_action(context, deletion)])
        then()

    history = context.services.history
    context.lane.submit(lambda: history.restore(deletion), done, context.errors.show)


def restored_text(deletion: RecordChange) -> str:
    """The sentence that says it."""
    name = f"{deletion.no} · {shortened(deletion.name)}" if deletion.no else shortened(deletion.name)
    texts = {
        RecordKind.CUSTOMER: translate("History", "The customer {} is back. It is not coupled."),
        RecordKind.SALESPERSON: translate("History", "The salesperson {} is back. It is not coupled."),
        RecordKind.ACCOUNT: translate("History", "The account {} is back. It is not coupled."),
    }
    return texts[deletion.kind].format(name)


def _tell(context: Context, deletion: RecordChange) -> None:
    changes = context.changes
    if deletion.kind is RecordKind.CUSTOMER:
        changes.customer_changed.emit(deletion.record_id)
    elif deletion.kind is RecordKind.ACCOUNT:
        changes.account_changed.emit(deletion.record_id)
    else:
        changes.salespeople_changed.emit()


def _show_action(context: Context, deletion: RecordChange) -> QAction:
    action = QAction(translate("History", "Show"), context.errors)
    windows = context.windows

    def show() -> None:
        if deletion.kind is RecordKind.CUSTOMER:
            windows.open_customer(deletion.record_id)
        elif deletion.kind is RecordKind.ACCOUNT:
            windows.open_account(deletion.record_id)
        else:
            windows.open_salesperson(deletion.no)

    action.triggered.connect(show)
    return action
