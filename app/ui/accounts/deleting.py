"""Deleting an account: what hangs on it is said, and its coupling can go first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.account import Account
from app.domain.errors import DeleteCoupled, DeleteRestricted
from app.ui.context import Context
from app.ui.errors import sentence_of
from app.ui.field_errors import shortened
from app.ui.widgets.dialogs import Option, ask, choose

UNCOUPLE, DEACTIVATE = "uncouple", "deactivate"


def delete_account(context: Context, account: Account, deleted: Callable[[], None]) -> None:
    """Ask, then delete the account; ``deleted`` is called when it is gone."""
    text = _tr("Do you want to delete the account {}?").format(shortened(account.name))
    if ask(context.parent, _tr("Delete Account"), text, yes=_tr("Delete"), no=_tr("Cancel")):
        _delete(context, account, deleted)


def _delete(context: Context, account: Account, deleted: Callable[[], None]) -> None:
    def failed(error: Exception) -> None:
        if isinstance(error, DeleteCoupled):
            _offer_uncoupling(context, account, error, deleted)
        elif isinstance(error, DeleteRestricted):
            _offer_deactivating(context, account, error)
        else:
            context.errors.show(error)

    accounts = context.services.accounts
    context.lane.submit(
        lambda: accounts.delete(account.id, account.version),
        lambda _nothing: _done(context, account, deleted),
        failed,
    )


def _done(context: Context, account: Account, deleted: Callable[[], None]) -> None:
    text = _tr("The account {} was deleted.").format(shortened(account.name))
    context.errors.say("success", text)
    context.changes.account_changed.emit(account.id)
    deleted()


def _offer_uncoupling(context: Context, account: Account, error: DeleteCoupled, deleted: Callable[[], None]) -> None:
    option = Option(
        UNCOUPLE,
        _tr("Delete the coupling first"),
        _tr("The coupling ends, the account is deleted, and the customer stays in Dynamics NAV."),
        destructive=True,
    )
    if choose(context.parent, _tr("Delete Account"), sentence_of(error).text, [option]) != UNCOUPLE:
        return
    services = context.services

    def uncouple() -> str:
        customer_id = services.accounts.coupled_customer_id(account.id)
        if customer_id is None:
            return ""
        failures = services.coupling.delete([customer_id]).failures
        if failures and failures[0].error is not None:
            raise failures[0].error
        return customer_id

    def uncoupled(customer_id: str) -> None:
        if customer_id:
            context.changes.coupling_changed.emit(customer_id)
        _delete(context, account, deleted)

    context.lane.submit(uncouple, uncoupled, context.errors.show)


def _offer_deactivating(context: Context, account: Account, error: DeleteRestricted) -> None:
    option = Option(
        DEACTIVATE,
        _tr("Make it Inactive instead"),
        _tr("The account stays with everything that hangs on it, and takes no part in the integration any more."),
    )
    if choose(context.parent, _tr("Delete Account"), sentence_of(error).text, [option]) != DEACTIVATE:
        return
    accounts = context.services.accounts
    context.lane.submit(
        lambda: accounts.save(account.id, account.version, {"status": "Inactive"}),
        lambda saved: context.changes.account_changed.emit(saved.id),
        context.errors.show,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deleting", text)
