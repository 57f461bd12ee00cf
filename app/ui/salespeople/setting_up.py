"""Coupling > Set Up Coupling of a salesperson."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.errors import RecordNotFound
from app.ui.context import Context
from app.ui.salespeople.user_coupling import UserCouplingDialog, UserCouplingDraft
from app.ui.translation import translate


def set_up_user_coupling(
    context: Context, code: str, parent: QWidget | None = None, coupled: Callable[[], None] | None = None
) -> None:
    """Open the window "Microsoft Dynamics CRM User Coupling" for the salesperson with that code; ``coupled`` is called
    once it is coupled, in place of the message that says so."""
    service = context.services.salespeople
    window = parent or context.parent

    def read() -> UserCouplingDraft:
        for row in service.rows():
            if row.salesperson.code == code:
                return UserCouplingDraft(row.salesperson, row.user_id, service.offered_users())
        raise RecordNotFound("Salesperson", code)

    def show(draft: UserCouplingDraft) -> None:
        person_id = draft.salesperson.id

        def couple(user_id: str, synchronize: bool) -> None:
            service.couple(person_id, user_id, synchronize)

        dialog = UserCouplingDialog(draft, context.lane, couple, window)
        dialog.finished.connect(lambda _result: _finish(context, dialog, code, coupled))
        dialog.open()

    context.lane.submit(read, show, context.errors.show, key="user_coupling.draft", owner=window)


def _finish(context: Context, dialog: UserCouplingDialog, code: str, coupled: Callable[[], None] | None) -> None:
    user = dialog.coupled_to
    dialog.deleteLater()
    if user is None:
        return
    context.changes.salespeople_changed.emit()
    text = translate("UserCoupling", "Salesperson/Purchaser {code} is coupled to the user {name}.").format(
        code=code, name=user.name
    )
    if coupled is None:
        context.errors.say("success", text)
    else:
        coupled()
