"""What every window is given: the services, the worker lane, and how to reach the other windows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from app.domain.listing import ListQuery
from app.ui.background import Lane
from app.ui.changes import Changes
from app.ui.drafts.draft import Draft
from app.ui.drafts.drafts import Drafts
from app.ui.presenter import Presenter
from app.ui.theme.style import Theme

if TYPE_CHECKING:  # SQLAlchemy stands behind it: not before the window shows
    from app.domain.undo import Selection
    from app.services.bundle import Services


class WindowOpener(Protocol):
    """How one window opens another without knowing it. The main window fulfils it."""

    def open_page(self, key: str) -> None:
        """Show a page of the main window: "customers", "salespeople", "accounts", "opportunities", "quotes",
        "cases", "users", "log" or "connection"."""

    def open_customer(self, customer_id: str, field: str = "") -> None:
        """Show the customer's card in the main window; ``field``: to be edited there at once."""

    def open_link(self, link: str) -> None:
        """Show the customer or account that a link names. ValueError for what is no such link."""

    def open_salesperson(self, code: str) -> None:
        """Show the salesperson in the main window."""

    def open_related_record(self, kind: str, record_id: str) -> None:
        """The form of one of the ``kind`` ("opportunities", "quotes", "cases")."""

    def open_user(self, user_id: str) -> None:
        """Show the user of CRM in the main window."""

    def open_account(
        self,
        account_id: str,
        customer_id: str | None = None,
        field: str = "",
        order: ListQuery | None = None,
    ) -> None:
        """Show the account in the CRM window, a new one for a blank id; ``customer_id``: the customer one came from,
        ``field``: where the cursor stands, ``order``: the list in whose order Previous and Next go."""

    def show_draft(self, draft: Draft) -> None:
        """Show the record of a draft with the text that was not saved in its fields."""

    def open_related(self, kind: str, account_id: str, status: str) -> None:
        """A window with the ``kind`` ("opportunities", "quotes", "cases") of the account that have this status."""

    def open_field_mapping(self, conversion: str = "", code: str = "") -> None:
        """The window Field Mapping; ``conversion``: the key of the table to turn to, ``code``: the code in it."""

    def open_log(self, customer_id: str | None = None) -> None:
        """The Synchronization Log, of one customer or of all."""

    def open_job(self, job_id: str) -> None:
        """The Synchronization Log on this job."""

    def undo(self, selection: Selection) -> None:
        """The window that shows what would be taken back, and takes it back."""


@dataclass(frozen=True, slots=True)
class Context:
    """``user`` and ``work_date`` are shown and stamped; ``state`` keeps sizes and columns, nothing else."""

    services: Services
    lane: Lane
    theme: Theme
    errors: Presenter
    changes: Changes
    windows: WindowOpener
    state: QSettings
    user: str
    work_date: date
    drafts: Drafts
    parent: QWidget
    """The main window: the parent of dialogs that have no nearer one."""
