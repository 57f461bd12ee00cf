"""Leads to the record of a draft, wherever records of its kind are edited."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.record_change import RecordKind
from app.ui.context import Context
from app.ui.drafts.draft import Draft
from app.ui.page import Page


def show_draft(context: Context, draft: Draft, show_page: Callable[[str, Callable[[Page], None]], None]) -> None:
    """With its text in the fields, not saved yet."""
    if draft.kind is RecordKind.ACCOUNT:
        from app.ui.crm.actions import show_account_draft

        show_account_draft(context, draft)
    elif draft.kind in (RecordKind.CUSTOMER, RecordKind.SALESPERSON):
        show_page("customers" if draft.kind is RecordKind.CUSTOMER else "salespeople", lambda page: _on(page, draft))
    else:
        from app.ui.related.actions import show_related_draft

        show_related_draft(context, draft)


def _on(page: Page, draft: Draft) -> None:
    from app.ui.customers.page import CustomersPage
    from app.ui.salespeople.page import SalespeoplePage

    page.window().activateWindow()
    if isinstance(page, CustomersPage | SalespeoplePage):
        page.show_draft(draft)
