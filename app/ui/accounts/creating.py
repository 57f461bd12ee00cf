"""Create Account in Dynamics CRM, and Create Customer in Dynamics NAV for one account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.errors import AccountAlreadyCoupled, CoupledRecordDeleted, CustomerAlreadyCoupled
from app.services.many_accounts import create_customers
from app.ui.background import Progress
from app.ui.context import Context
from app.ui.coupling.completed import done_actions, say_synchronized
from app.ui.coupling.record_cures import cures_of
from app.ui.coupling.summary import SummaryText, SummaryWindow
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.field_errors import field_sentence, shortened
from app.ui.long_run import run_long
from app.ui.translation import translate
from app.ui.widgets.dialogs import ask

if TYPE_CHECKING:
    from app.services.creation import CreatedCustomer
    from app.services.results import BatchResult


def create_accounts(context: Context, customer_ids: Sequence[str], *, again: bool) -> None:
    """Create, couple and synchronize an account for each customer, and say how it went."""
    ids = list(customer_ids)

    def work(progress: Progress) -> BatchResult:
        return context.services.creation.create_accounts(ids, again, progress)

    def done(result: BatchResult) -> None:
        _tell_changed(context, result)
        if result.total == 1:
            _say_one(context, result, ids)
        else:
            _say_many(context, result)

    run_long(context, translate("Creating", "Create Account in Dynamics CRM"), work, done)


def create_customer_of(context: Context, account_id: str, account_name: str, *, replace: bool = False) -> None:
    """Create a customer for the account, couple the two and open the customer's card. An account that is coupled
    already is asked about, unless ``replace``."""

    def created(result: CreatedCustomer) -> None:
        customer = result.customer
        context.changes.customer_changed.emit(customer.id)
        context.changes.coupling_changed.emit("" if replace else customer.id)
        context.changes.account_changed.emit(account_id)
        text = translate("Creating", "The customer {no} {name} was created and coupled to the account.")
        text = text.format(no=customer.no, name=shortened(customer.name))
        if result.left_alone:
            text = translate("Creating", "{text} These fields were left alone: {fields}").format(
                text=text, fields=" ".join(field_sentence(problem) for problem in result.left_alone)
            )
        context.errors.say("warning" if result.left_alone else "success", text)
        context.windows.open_customer(customer.id)

    def failed(error: Exception) -> None:
        if isinstance(error, AccountAlreadyCoupled):
            if _wants_another_customer(context, error):
                create_customer_of(context, account_id, account_name, replace=True)
        elif isinstance(error, CoupledRecordDeleted):
            ask_about_vanished(context, error, "", None, lambda: create_customer_of(context, account_id, account_name))
        else:
            context.errors.show(error)

    context.lane.submit(lambda: context.services.creation.create_customer(account_id, replace), created, failed)


def create_customers_of(context: Context, account_ids: Sequence[str]) -> None:
    """Create a customer for each of the accounts, couple them, and say how it went."""
    ids = list(account_ids)
    title = translate("Creating", "Create Customer in Dynamics NAV")

    def work(progress: Progress) -> BatchResult:
        return create_customers(context.services.creation, context.services.accounts, ids, progress)

    def done(result: BatchResult) -> None:
        if result.succeeded:
            for changed in (context.changes.customer_changed, context.changes.coupling_changed):
                changed.emit("")
            context.changes.account_changed.emit("")
            context.errors.say(
                "success", translate("Creating", "%Ln customer(s) were created and coupled.", "", n=result.succeeded)
            )
        if result.failures or result.skipped or any(row.left_alone for row in result.rows):
            counted = translate("Creating", "%1 of %2 accounts got a new customer in Dynamics NAV.")
            SummaryWindow(SummaryText(title, counted), result, lambda _row: (), None, context.parent).show()

    run_long(context, title, work, done)


def _wants_another_customer(context: Context, error: AccountAlreadyCoupled) -> bool:
    text = translate(
        "Creating",
        "The account {account} is already coupled to the customer {no} {customer}. Do you want to create a new "
        "customer for it? The coupling between {no} and the account will be deleted; both records stay.",
    )
    return ask(
        context.parent,
        translate("Creating", "Create Customer in Dynamics NAV"),
        text.format(account=shortened(error.account_name), no=error.coupled_no, customer=shortened(error.coupled_name)),
    )


def _say_one(context: Context, result: BatchResult, ids: Sequence[str]) -> None:
    if not result.rows:
        return  # stopped before it began
    row = result.rows[0]
    if row.error is None:
        say_synchronized(context, row.customer_id, row.left_alone, result.job_id)
    elif isinstance(row.error, CoupledRecordDeleted):
        ask_about_vanished(
            context, row.error, row.customer_id, None, lambda: create_accounts(context, ids, again=False)
        )
    elif not isinstance(row.error, CustomerAlreadyCoupled):
        context.errors.show(row.error)
    elif _wants_another_account(context, row.error):
        create_accounts(context, ids, again=True)


def _wants_another_account(context: Context, error: CustomerAlreadyCoupled) -> bool:
    text = translate(
        "Creating",
        "{name} is already coupled to a record in Microsoft Dynamics CRM. Do you want to create a new copy and couple "
        "to it?",
    )
    title = translate("Creating", "Create Account in Dynamics CRM")
    return ask(context.parent, title, text.format(name=shortened(error.customer_name)))


def _say_many(context: Context, result: BatchResult) -> None:
    counted = translate("Creating", "%1 of %2 customers got a new account in Microsoft Dynamics CRM.")
    if result.succeeded:
        figures = counted.replace("%1", str(result.succeeded)).replace("%2", str(result.total))
        text = translate("Creating", "Synchronization completed.") + f" {figures}"
        context.errors.say("success", text, done_actions(context, result.job_id))
    if result.succeeded == result.total and not any(row.left_alone for row in result.rows):
        return
    words = SummaryText(
        translate("Creating", "Create Account in Dynamics CRM"), counted, translate("Creating", "&Try Again")
    )

    def again(ids: list[str]) -> None:
        create_accounts(context, ids, again=False)

    SummaryWindow(words, result, cures_of(context), again, context.parent).show()


def _tell_changed(context: Context, result: BatchResult) -> None:
    if result.succeeded:
        one = result.rows[0].customer_id if result.total == 1 else ""
        context.changes.account_changed.emit("")
        context.changes.coupling_changed.emit(one)
