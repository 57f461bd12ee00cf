"""Every way to a pair whose partner was deleted outside the program ends at the same question, on both sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtWidgets import QTableWidget

from app.domain.coupling_dialog import AfterCoupling
from app.ui.accounts.actions import open_account_of_customer
from app.ui.accounts.creating import create_accounts, create_customer_of
from app.ui.accounts.page import AccountsPage
from app.ui.context import Context
from app.ui.coupling.dialog import CouplingDialog
from app.ui.coupling.restoring import RestoreDialog
from app.ui.coupling.setting_up import set_up_coupling
from app.ui.coupling.summary import SummaryWindow
from app.ui.coupling.vanished import VanishedDialog
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.statistics.actions import update_account_statistics
from app.ui.synchronization.actions import synchronize_now
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.side_windows import context
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany

__all__ = ["context"]
SAID = "The {} record cannot be updated because it is coupled to a deleted record."
FROM_NAV: dict[str, Callable[[Context, list[str]], None]] = {
    "Account": open_account_of_customer,
    "Synchronize Now": synchronize_now,
    "Update Account Statistics": update_account_statistics,
    "Set Up Coupling": set_up_coupling,
    "Create Account": lambda context, ids: create_accounts(context, ids, again=False),
}


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def lose_account(small: SmallCompany) -> tuple[str, str]:
    """A customer without entries whose account somebody deletes in CRM itself."""
    customer_id, account_id = small.id(PLAIN), small.accounts["The Cannery Group"]
    small.sides.services.coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV)
    small.sides.delete_account(account_id)
    return customer_id, account_id


def lose_customer(small: SmallCompany) -> tuple[str, str]:
    """An account whose customer another program deletes."""
    customer_id, account_id = small.id(PLAIN), small.accounts["The Cannery Group"]
    small.sides.services.coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV)
    small.sides.delete_customer(customer_id)
    return customer_id, account_id


@pytest.mark.parametrize("way", FROM_NAV)
def test_every_action_of_the_customer_asks(way: str, context: Context, small_company: SmallCompany) -> None:
    customer_id, _ = lose_account(small_company)
    before = small_company.sides.held()
    FROM_NAV[way](context, [customer_id])
    settle(context.lane)
    dialog = shown(VanishedDialog)
    assert dialog.sentence.text() == SAID.format("Customer")
    press(dialog, "Cancel")
    settle(context.lane)
    assert small_company.sides.held() == before
    assert not is_shown(CouplingDialog)


def test_the_coupling_factbox_leads_there_too(
    window: MainWindow, context: Context, small_company: SmallCompany
) -> None:
    customer_id, account_id = lose_account(small_company)
    page = cast("CustomersPage", window.page)
    page.refresh()
    page.panel.list.select_id(customer_id)
    settle(context.lane)
    assert page.boxes.coupling.rows.value("account") == "deleted in CRM"
    page.boxes.coupling.cure_button.click()
    press(shown(VanishedDialog), "Restore record")
    settle(context.lane)
    preview = shown(RestoreDialog)
    table = preview.table
    rows = {cell(table, row, 0): cell(table, row, 1) for row in range(table.rowCount())}
    assert rows["Address 1: Country/Region"] == "United Kingdom"
    assert rows["Owner"] == "Olga Faber"
    assert rows["Credit Limit"] == "5,000.00"
    press(preview, "Restore")
    settle(context.lane)
    assert window.message_bar.text == "The account The Cannery Group PLC is restored."
    assert small_company.sides.crm.account(account_id).country == "United Kingdom"
    assert not page.boxes.coupling.cure_button.isVisible()


def test_after_delete_coupling_the_action_goes_on(context: Context, small_company: SmallCompany) -> None:
    customer_id, account_id = lose_account(small_company)
    set_up_coupling(context, [customer_id])
    settle(context.lane)
    press(shown(VanishedDialog), "Delete coupling")
    settle(context.lane)
    shown(CouplingDialog).reject()
    assert small_company.sides.coupling(customer_id) is None
    create_accounts(context, [customer_id], again=False)
    settle(context.lane)
    coupling = small_company.sides.coupling(customer_id)
    assert coupling is not None
    small_company.sides.delete_account(coupling.crm_id)
    create_accounts(context, [customer_id], again=False)
    settle(context.lane)
    press(shown(VanishedDialog), "Delete coupling")
    settle(context.lane)
    made = small_company.sides.coupling(customer_id)
    assert made is not None
    assert made.crm_id not in (coupling.crm_id, account_id)


def test_the_account_s_window_says_it_and_brings_the_customer_back(
    window: MainWindow, context: Context, small_company: SmallCompany
) -> None:
    customer_id, account_id = lose_customer(small_company)
    context.windows.open_account(account_id)
    settle(context.lane)
    account = shown(AccountWindow)
    assert account.coupled.text() == "Coupled to a deleted customer"
    account.open_customer()
    settle(context.lane)
    dialog = shown(VanishedDialog)
    assert dialog.sentence.text() == SAID.format("Account")
    press(dialog, "Restore record")
    settle(context.lane)
    preview = shown(RestoreDialog)
    assert cell(preview.table, 0, 1) == PLAIN
    assert cell(preview.table, 0, 2) == "last synchronization"
    press(preview, "Restore")
    settle(context.lane)
    assert small_company.sides.services.customers.get(customer_id).no == PLAIN
    assert account.message_bar.text == f"The customer {PLAIN} · The Cannery Group PLC is restored."
    assert account.coupled.text() == f"Coupled to {PLAIN}"


def test_the_list_of_accounts_and_create_customer_ask(
    window: MainWindow, context: Context, small_company: SmallCompany
) -> None:
    _, account_id = lose_customer(small_company)
    window.show_page("accounts")
    settle(context.lane)
    page = cast("AccountsPage", window.page)
    page.open_record(account_id)
    settle(context.lane)
    page.customer_action.trigger()
    settle(context.lane)
    press(shown(VanishedDialog), "Cancel")
    create_customer_of(context, account_id, "The Cannery Group PLC")
    settle(context.lane)
    press(shown(VanishedDialog), "Delete coupling")
    settle(context.lane)
    made = small_company.sides.services.accounts.customer_of(account_id)
    assert made is not None
    assert made.no != PLAIN


def test_who_changes_the_customer_after_the_showing_sees_the_new_state(
    context: Context, small_company: SmallCompany
) -> None:
    customer_id, account_id = lose_account(small_company)
    synchronize_now(context, [customer_id])
    settle(context.lane)
    press(shown(VanishedDialog), "Restore record")
    settle(context.lane)
    first = shown(RestoreDialog)
    small_company.sides.change_customer(customer_id, city="Bath")
    press(first, "Restore")
    settle(context.lane)
    again = shown(RestoreDialog)
    assert again is not first
    assert again.changed.isVisible()
    press(again, "Restore")
    settle(context.lane)
    assert small_company.sides.crm.account(account_id).city == "Bath"


def test_in_a_run_over_several_it_is_a_row_with_the_way_out(context: Context, small_company: SmallCompany) -> None:
    customer_id, account_id = lose_account(small_company)
    update_account_statistics(context, [customer_id, small_company.id(COUPLED)])
    settle(context.lane)
    summary = shown(SummaryWindow)
    assert [row.customer_no for row in summary.table.results] == [PLAIN]
    assert SAID.format("Customer") in summary.reason.text()
    press(summary, "Restore or Delete…")
    settle(context.lane)
    press(shown(VanishedDialog), "Restore record")
    settle(context.lane)
    press(shown(RestoreDialog), "Restore")
    settle(context.lane)
    assert small_company.sides.crm.account(account_id).name == "The Cannery Group PLC"
    summary.close()
