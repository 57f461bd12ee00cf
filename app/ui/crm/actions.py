"""Opens accounts in the window of Dynamics CRM."""

from __future__ import annotations

from app.domain.account import Account
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.crm.account_window import AccountWindow
from app.ui.drafts.draft import Draft
from app.ui.open_windows import OpenWindows


def open_account(
    context: Context,
    account_id: str,
    customer_id: str | None = None,
    field: str = "",
    order: ListQuery | None = None,
) -> None:
    """Show the account, or the form of a new one for a blank id. The window is the same whichever customer one comes
    from. ``field``: where the cursor stands; ``order``: the list one comes from."""

    def make() -> AccountWindow:
        window = AccountWindow(context)
        if account_id:
            window.load(account_id)
        else:
            window.show_record(Account("", "", ""))
            window.form.focus_field("name")
        return window

    window = OpenWindows.of(context).show(f"account/{account_id}", make)
    if field:
        window.stand_on(field)
    if order is not None:
        window.tools.follow_order(order)


def show_account_draft(context: Context, draft: Draft) -> None:
    """Go on with the text that was not saved of an account."""
    window = OpenWindows.of(context).show(f"account/{draft.record_id}", lambda: AccountWindow(context))
    window.tools.go_on(draft)
