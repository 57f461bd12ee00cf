"""Opens the windows beside the main one; each feature brings its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.deep_link import link_of

if TYPE_CHECKING:
    from app.domain.listing import ListQuery
    from app.domain.undo import Selection
    from app.ui.context import Context
    from app.ui.drafts.draft import Draft
    from app.ui.page import Page

Then = Callable[["Page"], None]


class Windows:
    """Fulfils WindowOpener. ``show_page`` shows a page of the main window and calls the second argument with it, once
    the user has left the present one."""

    def __init__(self, show_page: Callable[[str, Then], None], context: Callable[[], Context]) -> None:
        self._show_page = show_page
        self._context = context

    def open_page(self, key: str) -> None:
        """Show a page of the main window."""
        self._show_page(key, lambda page: page.window().activateWindow())

    def open_customer(self, customer_id: str, field: str = "") -> None:
        """Show the customer's card, or edit the field on it."""
        from app.ui.customers.page import CustomersPage

        def then(page: Page) -> None:
            page.window().activateWindow()
            if isinstance(page, CustomersPage) and field:
                page.edit_field(customer_id, field)
            else:
                page.open_record(customer_id)

        self._show_page("customers", then)

    def open_link(self, link: str) -> None:
        """Show the customer or account that a link names. ValueError for what is no such link."""
        from app.ui.links.opening import open_link

        open_link(self._context(), link_of(link))

    def open_salesperson(self, code: str) -> None:
        """Show the salesperson."""
        self._open_record("salespeople", code)

    def open_related_record(self, kind: str, record_id: str) -> None:
        """The form of an opportunity, a quote or a case."""
        from app.ui.related.actions import open_record
        from app.ui.related.kinds import KINDS

        open_record(self._context(), KINDS[kind], record_id)

    def open_user(self, user_id: str) -> None:
        """Show the user of CRM."""
        self._open_record("users", user_id)

    def open_account(
        self,
        account_id: str,
        customer_id: str | None = None,
        field: str = "",
        order: ListQuery | None = None,
    ) -> None:
        """Show the account in the CRM window."""
        from app.ui.crm.actions import open_account

        open_account(self._context(), account_id, customer_id, field, order)

    def show_draft(self, draft: Draft) -> None:
        """Go on with the text that was not saved of a record."""
        from app.ui.draft_showing import show_draft

        show_draft(self._context(), draft, self._show_page)

    def open_related(self, kind: str, account_id: str, status: str) -> None:
        """A window with the account's opportunities, quotes or cases of this status."""
        from app.ui.related.actions import open_related

        open_related(self._context(), kind, account_id, status)

    def open_field_mapping(self, conversion: str = "", code: str = "") -> None:
        """The window Field Mapping."""
        from app.ui.mapping.actions import open_field_mapping

        open_field_mapping(self._context(), conversion, code)

    def open_log(self, customer_id: str | None = None) -> None:
        """The Synchronization Log."""
        if customer_id is None:
            self.open_page("log")
        else:
            self._open_record("log", customer_id)

    def open_job(self, job_id: str) -> None:
        """A job of the Synchronization Log."""
        from app.ui.log.page import LogPage

        def then(page: Page) -> None:
            page.window().activateWindow()
            if isinstance(page, LogPage):
                page.open_job(job_id)

        self._show_page("log", then)

    def undo(self, selection: Selection) -> None:
        """What would come back, to be looked at first."""
        from app.ui.undo.actions import undo

        undo(self._context(), selection)

    def _open_record(self, key: str, record: str) -> None:
        def then(page: Page) -> None:
            page.window().activateWindow()
            page.open_record(record)

        self._show_page(key, then)
