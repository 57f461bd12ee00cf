"""Navigate > Dynamics CRM > Coupling > Set Up Coupling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.coupling_dialog import CouplingDialogState
from app.domain.errors import CoupledRecordDeleted
from app.ui.context import Context
from app.ui.coupling.completed import done_actions, say_synchronized, tell_changed
from app.ui.coupling.dialog import CouplingDialog
from app.ui.coupling.lookup import AccountLookup
from app.ui.coupling.request import CouplingRequest, CouplingTools
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.field_errors import shortened
from app.ui.salespeople.setting_up import set_up_user_coupling
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import CouplingDraft, CouplingResult, Suggestion


def set_up_coupling(
    context: Context, customer_ids: Sequence[str], parent: QWidget | None = None, account: Account | None = None
) -> None:
    """Open the window "Microsoft Dynamics CRM Account Coupling" for the first of the customers; ``account``: the one
    to propose."""
    customer_id = customer_ids[0]
    window = parent or context.parent
    services = context.services

    def read() -> CouplingDraft | CoupledRecordDeleted:
        return services.restoration.vanished_account(customer_id) or services.coupling.draft(customer_id)

    def show(draft: CouplingDraft | CoupledRecordDeleted) -> None:
        if isinstance(draft, CoupledRecordDeleted):

            def go_on() -> None:
                set_up_coupling(context, customer_ids, parent, account)

            ask_about_vanished(context, draft, customer_id, window, go_on)
            return
        dialog = CouplingDialog(draft, coupling_tools(context), window)
        dialog.finished.connect(lambda _result: _finish(context, dialog))
        context.changes.mapping_changed.connect(dialog.compare_again)
        if account is not None:
            dialog.choose(account)
        dialog.open()

    context.lane.submit(
        read,
        show,
        context.errors.show,
        key="coupling.draft",
        owner=window,
    )


def coupling_tools(context: Context) -> CouplingTools:
    """The services and windows that the coupling window works with."""
    services = context.services

    def couple(request: CouplingRequest) -> CouplingResult:
        return services.coupling.couple(
            request.customer_id, request.account_id, request.option, request.create_new, request.seen
        )

    def look_up(
        parent: QWidget,
        state: CouplingDialogState,
        suggestions: Sequence[Suggestion],
        take: Callable[[Account], None],
    ) -> None:
        lookup = AccountLookup(
            services.accounts, context.lane, context.state, state.coupled_account_id, suggestions, parent
        )
        lookup.stand_on(state.account_id or state.coupled_account_id)

        def finish() -> None:
            if lookup.account is not None:
                take(lookup.account)
            lookup.deleteLater()

        lookup.finished.connect(finish)
        lookup.open()

    def couple_salesperson(parent: QWidget, code: str, coupled: Callable[[], None]) -> None:
        set_up_user_coupling(context, code, parent, coupled)

    return CouplingTools(context.lane, services.coupling, couple, look_up, couple_salesperson)


def _finish(context: Context, dialog: CouplingDialog) -> None:
    outcome = dialog.outcome
    dialog.deleteLater()
    if outcome is None:
        return
    tell_changed(context, outcome.customer.id, outcome.account.id)
    if outcome.coupling.synchronized_at is not None and dialog.state.option.choice is not None:
        say_synchronized(context, outcome.customer.id, outcome.left_alone, outcome.job_id)
        return
    text = translate("SetUpCoupling", "{customer} is coupled to the account {account}.")
    said = text.format(customer=shortened(outcome.customer.name), account=shortened(outcome.account.name))
    context.errors.say("success", said, done_actions(context, outcome.job_id, outcome.customer.id))
