"""Shows the record that a link names, or says that there is no such record here."""

from __future__ import annotations

from app.domain.customer import Customer
from app.domain.deep_link import CustomerLink, Link
from app.domain.errors import RecordNotFound
from app.ui.context import Context
from app.ui.translation import translate


def open_link(context: Context, link: Link) -> None:
    """A link can only ever show: nothing is written, and nothing is asked of the network."""
    if isinstance(link, CustomerLink):
        _open_customer(context, link.no)
    else:
        _open_account(context, link.account_id)


def _open_customer(context: Context, no: str) -> None:
    def show(customer: Customer | None) -> None:
        if customer is not None:
            context.windows.open_customer(customer.id)
        else:
            text = translate("Links", "There is no customer %1 here.").replace("%1", no)
            context.errors.say("warning", text)

    context.lane.submit(lambda: context.services.customers.by_no(no), show, context.errors.show)


def _open_account(context: Context, account_id: str) -> None:
    def fail(error: Exception) -> None:
        if isinstance(error, RecordNotFound):
            text = translate("Links", "There is no account %1 here.").replace("%1", account_id)
            context.errors.say("warning", text)
        else:
            context.errors.show(error)

    context.lane.submit(
        lambda: context.services.accounts.get(account_id),
        lambda account: context.windows.open_account(account.id),
        fail,
    )
