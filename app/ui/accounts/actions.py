"""Navigate > Dynamics CRM: Account, Create Account in Dynamics CRM and Create Customer in Dynamics NAV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.errors import CoupledRecordDeleted
from app.ui.accounts.creating import create_accounts
from app.ui.accounts.page import AccountsPage
from app.ui.context import Context
from app.ui.coupling.actions import set_up_coupling
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.open_windows import OpenWindows
from app.ui.page import Tab
from app.ui.page_window import PageWindow
from app.ui.translation import translate
from app.ui.widgets.dialogs import ask

if TYPE_CHECKING:
    from app.services.results import CouplingInfo


def create_account(context: Context, customer_ids: Sequence[str]) -> None:
    """Create an account for each of the customers."""
    create_accounts(context, customer_ids, again=False)


def create_customer(context: Context, customer_ids: Sequence[str] = ()) -> None:
    """Open the window Microsoft Dynamics CRM Accounts, from which customers are created; whichever customer one comes
    from makes no difference."""
    OpenWindows.of(context).show("accounts", lambda: PageWindow(context, AccountsPage, Tab.HOME, "accounts"))


def open_account_of_customer(context: Context, customer_ids: Sequence[str]) -> None:
    """Show the account of the first customer in the CRM window; offer a coupling when there is none."""
    customer_id = customer_ids[0]

    def show(info: CouplingInfo | None) -> None:
        if info is None:
            _offer_coupling(context, customer_id)
        elif info.account is None:
            error = CoupledRecordDeleted("Customer", info.coupling.nav_name, info.coupling.id)
            ask_about_vanished(context, error, customer_id)
        else:
            context.windows.open_account(info.account.id, customer_id)

    context.lane.submit(
        lambda: context.services.coupling.coupling_of(customer_id),
        show,
        context.errors.show,
        key="accounts.open",
        owner=context.parent,
    )


def _offer_coupling(context: Context, customer_id: str) -> None:
    text = translate(
        "AccountActions",
        "The Customer record is not coupled to Microsoft Dynamics CRM. Do you want to create a coupling?",
    )
    if ask(context.parent, translate("AccountActions", "Account"), text):
        set_up_coupling(context, [customer_id])
