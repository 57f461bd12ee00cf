"""Copy Link on the cards, and what the copied link shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.deep_link import AccountLink, link_of
from app.ui.accounts.page import AccountsPage
from app.ui.context import Context
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.lists.context_menu import row_menu
from app.ui.main_window import MainWindow
from tests.ui.shown import settle
from tests.ui.side_windows import close_side_windows, side_windows
from tests.ui.small_company import COUPLED, SmallCompany

COPIED = "The link was copied."


def test_the_customers_link_is_copied_by_its_key_and_leads_back(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    page = window.page
    assert isinstance(page, CustomersPage)
    context.windows.open_link(f"navcrm://open/customer/{COUPLED}")
    settle(window.lane)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.clipboard().text() == f"navcrm://open/customer/{COUPLED}"
    assert window.message_bar.text == COPIED
    assert page.records.link in row_menu(page, page.panel.desk).actions()
    page.card.begin_new({})
    page.records.update(editing=True)
    assert not page.records.link.isEnabled()


@pytest.mark.parametrize("written", [str, str.upper])
def test_an_accounts_link_opens_its_window(
    window: MainWindow, context: Context, small_company: SmallCompany, written: object
) -> None:
    account_id = small_company.accounts["Selby Limited"]
    link = f"navcrm://open/account/{account_id.upper() if written is str.upper else account_id}"
    context.windows.open_link(link)
    settle(window.lane)
    (opened,) = side_windows()
    assert isinstance(opened, AccountWindow)
    assert opened.account is not None and opened.account.id == account_id
    opened.link_action.trigger()
    assert QApplication.clipboard().text() == f"navcrm://open/account/{account_id}"
    assert opened.message_bar.text == COPIED
    close_side_windows()


def test_a_new_account_has_no_link_yet(window: MainWindow, context: Context) -> None:
    context.windows.open_account("")
    settle(window.lane)
    (opened,) = side_windows()
    assert isinstance(opened, AccountWindow)
    assert not opened.link_action.isEnabled()
    close_side_windows()


def test_an_account_that_is_not_here_is_said(window: MainWindow, context: Context) -> None:
    context.windows.open_link("navcrm://open/account/0f8fad5b-d9cb-469f-a165-70867728950e")
    settle(window.lane)
    assert window.message_bar.text == "There is no account 0f8fad5b-d9cb-469f-a165-70867728950e here."
    assert side_windows() == []


def test_the_list_of_accounts_copies_the_chosen_one(
    window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    window.show_page("accounts")
    settle(window.lane)
    page = window.page
    assert isinstance(page, AccountsPage)
    account_id = small_company.accounts["Selby Limited"]
    page.open_record(account_id)
    settle(window.lane)
    page.link_action.trigger()
    assert link_of(QApplication.clipboard().text()) == AccountLink(account_id)
