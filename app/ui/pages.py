"""The pages of the main window, made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.translation import translate

if TYPE_CHECKING:
    from app.ui.context import Context
    from app.ui.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the navigation pane and in the search. ``caption`` is its full name, ``short`` what the pane shows.
    ``crm``: it is there only while the integration is enabled."""

    key: str
    section: str
    caption: str
    short: str
    icon: str
    make: Callable[[Context], Page]
    crm: bool = False


def page_entries() -> tuple[PageEntry, ...]:
    """All pages in the order of the navigation pane."""
    nav, crm, sync = (
        translate("Pages", "Dynamics NAV"),
        translate("Pages", "Dynamics CRM"),
        translate("Pages", "Synchronization"),
    )
    people, accounts = (
        translate("Pages", "Salespeople/Purchasers"),
        translate("Pages", "Microsoft Dynamics CRM Accounts"),
    )
    log, setup = (
        translate("Pages", "Synchronization Log"),
        translate("Pages", "Microsoft Dynamics CRM Connection Setup"),
    )
    return (
        _entry("customers", nav, translate("Pages", "Customers"), "customers", _customers),
        _entry("salespeople", nav, people, "salesperson", _salespeople),
        PageEntry("accounts", crm, accounts, translate("Pages", "Accounts"), "account", _accounts, crm=True),
        PageEntry(
            "opportunities",
            crm,
            translate("Pages", "Opportunities"),
            translate("Pages", "Opportunities"),
            "opportunity",
            _opportunities,
            True,
        ),
        PageEntry("quotes", crm, translate("Pages", "Quotes"), translate("Pages", "Quotes"), "quote", _quotes, True),
        PageEntry("cases", crm, translate("Pages", "Cases"), translate("Pages", "Cases"), "case", _cases, True),
        PageEntry("users", crm, translate("Pages", "Users"), translate("Pages", "Users"), "users", _users, True),
        PageEntry("inbox", sync, translate("Pages", "Inbox"), translate("Pages", "Inbox"), "inbox", _inbox, crm=True),
        _entry("log", sync, log, "log", _log),
        PageEntry("connection", sync, setup, translate("Pages", "Connection Setup"), "settings", _connection),
    )


def _entry(key: str, section: str, caption: str, icon: str, make: Callable[[Context], Page]) -> PageEntry:
    return PageEntry(key, section, caption, caption, icon, make)


def _customers(context: Context) -> Page:
    from app.ui.customers.page import CustomersPage

    return CustomersPage(context)


def _salespeople(context: Context) -> Page:
    from app.ui.salespeople.page import SalespeoplePage

    return SalespeoplePage(context)


def _accounts(context: Context) -> Page:
    from app.ui.accounts.page import AccountsPage

    return AccountsPage(context)


def _opportunities(context: Context) -> Page:
    from app.ui.related.pages import OpportunitiesPage

    return OpportunitiesPage(context)


def _quotes(context: Context) -> Page:
    from app.ui.related.pages import QuotesPage

    return QuotesPage(context)


def _cases(context: Context) -> Page:
    from app.ui.related.pages import CasesPage

    return CasesPage(context)


def _users(context: Context) -> Page:
    from app.ui.users.page import UsersPage

    return UsersPage(context)


def _inbox(context: Context) -> Page:
    from app.ui.inbox.page import InboxPage

    return InboxPage(context)


def _log(context: Context) -> Page:
    from app.ui.log.page import LogPage

    return LogPage(context)


def _connection(context: Context) -> Page:
    from app.ui.setup.page import ConnectionPage

    return ConnectionPage(context)
