"""Home > Delete: what hangs on a record is said, its coupling can go first, and everything can be had back."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QItemSelectionModel

from app.domain.account import AccountStatus
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Blocked
from app.domain.errors import RecordNotFound
from app.ui.accounts.page import AccountsPage
from app.ui.context import Context
from app.ui.coupling.summary import SummaryWindow
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.deletion.several import SeveralSheet
from app.ui.deletion.sheet import DeletionSheet, WaysSheet
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.widgets.dialogs import Sheet
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import BLOCKED, COUPLED, HOSTILE, HOSTILE_NAME, NOBODYS, PLAIN, SmallCompany


@pytest.fixture
def page(window: MainWindow) -> CustomersPage:
    return cast("CustomersPage", window.page)


def take(sheet: WaysSheet, key: str, window: MainWindow) -> None:
    sheet.ways[key].click()
    settle(window.lane)


def stand_on(page: CustomersPage, window: MainWindow, *ids: str) -> None:
    page.panel.list.select_id(ids[0])
    settle(window.lane)
    flags = QItemSelectionModel.SelectionFlag
    for row in range(page.panel.model.rowCount()):
        entry = page.panel.model.row_at(row)
        if entry is not None and entry.customer.id in ids[1:]:
            index = page.panel.model.index(row, 0)
            page.panel.list.selectionModel().select(index, flags.Select | flags.Rows)
    settle(window.lane)


def delete(page: CustomersPage, window: MainWindow, *ids: str) -> DeletionSheet:
    stand_on(page, window, *ids)
    page.commands()[Command.DELETE]()
    settle(window.lane)
    return shown(DeletionSheet)


def coupled_free(small: SmallCompany) -> str:
    """A customer that only its coupling keeps."""
    sides = small.sides
    customer = sides.customer("25000", name="Kept by its coupling")
    account = small.accounts["The Cannery Group"]
    sides.services.coupling.couple(customer.id, account, AfterCoupling.USE_NAV)
    sides.services.statistics.push([customer.id])
    return customer.id


def test_the_default_is_cancel_and_undo_brings_the_customer_back(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    customer_id = small_company.id(HOSTILE)
    before = small_company.sides.held()
    sheet = delete(page, window, customer_id)
    assert sheet.cancel_button.hasFocus()
    assert sheet.sentence.text() == f"Do you want to delete the customer {HOSTILE} · {HOSTILE_NAME}?"
    press(sheet, "Cancel")
    settle(window.lane)
    assert small_company.sides.held() == before
    take(delete(page, window, customer_id), "delete", window)
    assert "was deleted." in window.message_bar.text
    with pytest.raises(RecordNotFound):
        small_company.sides.services.customers.get(customer_id)
    assert page.panel.model.rowCount() == 5
    assert page.card.customer is not None
    assert page.card.customer.id != customer_id, "the list has moved on"
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert window.message_bar.text.endswith("is back.")
    assert small_company.sides.held() == before
    assert page.panel.model.rowCount() == 6


def test_what_keeps_a_customer_is_counted_and_blocking_is_the_way_out(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    customer_id = small_company.id(COUPLED)
    sheet = delete(page, window, customer_id)
    said = sheet.accessibleDescription().split("\n")
    assert said[0] == "The customer 20000 · Selby Ltd. cannot be deleted: it is in use."
    assert "Customer Ledger Entries: 3" in said
    assert "Open Sales Lines: 1" in said
    assert "Coupled to account: Selby Ltd." in said
    assert "Opportunities in Dynamics CRM: 3" in said
    assert any(line.startswith("Last synchronized: 02/03/2026 by tester") for line in said)
    assert list(sheet.ways) == ["out_of_use"], "deleting the coupling would not help"
    take(sheet, "out_of_use", window)
    assert small_company.sides.services.customers.get(customer_id).blocked is Blocked.ALL
    assert window.message_bar.text == "The customer 20000 · Selby Ltd. is blocked now."
    again = delete(page, window, customer_id)
    assert again.ways == {}
    assert "It is blocked already." in again.accessibleDescription()
    press(again, "Close")


def test_a_coupling_goes_first_with_its_figures_and_comes_back_with_the_customer(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    sides = small_company.sides
    customer_id, account_id = coupled_free(small_company), small_company.accounts["The Cannery Group"]
    before = sides.held()
    page.refresh()
    settle(window.lane)
    sheet = delete(page, window, customer_id)
    assert "Account statistics: pushed to Dynamics CRM" in sheet.accessibleDescription()
    assert sheet.cancel_button.hasFocus()
    take(sheet, "uncouple", window)
    question = shown(DeletionSheet)
    assert question.sentence.text().startswith("The coupling was deleted. Do you want to delete the customer 25000")
    assert sides.coupling(customer_id) is None
    assert sides.crm.statistics(account_id) is None
    take(question, "delete", window)
    assert sides.services.customers.by_no("25000") is None
    assert sides.crm.account(account_id), "the account stays"
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert sides.held() == before


def test_who_stops_after_the_coupling_is_told_and_can_undo_that(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    customer_id = coupled_free(small_company)
    before = small_company.sides.held()
    page.refresh()
    settle(window.lane)
    take(delete(page, window, customer_id), "uncouple", window)
    press(shown(DeletionSheet), "Cancel")
    settle(window.lane)
    assert window.message_bar.text == "The coupling was deleted."
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert small_company.sides.held() == before


def test_a_number_that_was_taken_keeps_the_customer_away_until_it_is_free(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    sides, customer_id = small_company.sides, small_company.id(NOBODYS)
    take(delete(page, window, customer_id), "delete", window)
    other = sides.customer(NOBODYS, name="Took the number")
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert "could not be brought back" in window.message_bar.text
    assert f"{NOBODYS} is used by another record" in window.message_bar.text
    sides.change_customer(other.id, no="61000")
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert sides.services.customers.get(customer_id).no == NOBODYS


def test_somebody_who_posts_or_couples_in_between_is_noticed(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    sides, customer_id = small_company.sides, small_company.id(PLAIN)
    sheet = delete(page, window, customer_id)
    sides.services.coupling.couple(customer_id, small_company.accounts["The Cannery Group"], AfterCoupling.NOTHING)
    take(sheet, "delete", window)
    again = shown(DeletionSheet)
    assert list(again.ways) == ["uncouple"]
    press(again, "Cancel")
    settle(window.lane)
    sides.services.coupling.delete([customer_id])
    sheet = delete(page, window, customer_id)
    sides.change_customer(customer_id, city="Bath")
    take(sheet, "delete", window)
    assert "was changed by someone else" in window.message_bar.text
    assert sides.services.customers.get(customer_id).city == "Bath"


def test_several_get_one_question_and_a_row_for_each_that_was_not_deleted(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    sides = small_company.sides
    kept, free = coupled_free(small_company), [small_company.id(PLAIN), small_company.id(BLOCKED)]
    page.refresh()
    settle(window.lane)
    stand_on(page, window, *free, kept, small_company.id(COUPLED))
    page.commands()[Command.DELETE]()
    settle(window.lane)
    sheet = shown(SeveralSheet)
    said = sheet.accessibleDescription().split("\n")
    assert said[:4] == [
        "Do you want to delete 4 customers?",
        "Can be deleted: 2",
        "Coupled to an account: 1",
        "Kept by ledger entries or open sales lines: 1",
    ]
    assert sheet.cancel_button.hasFocus()
    take(sheet, "delete", window)
    assert window.message_bar.text == "2 customers were deleted."
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "2 of 4 customers were deleted."
    assert [row.customer_no for row in summary.table.results] == [COUPLED, "25000"]
    assert "3 Customer Ledger Entries" not in summary.reason.text()
    assert "4 Customer Ledger Entries, Sales Lines hang on it" in summary.reason.text()
    press(summary, "Block Customer")
    settle(window.lane)
    assert sides.services.customers.get(small_company.id(COUPLED)).blocked is Blocked.ALL
    summary.table.selectRow(1)
    settle(window.lane)
    press(summary, "Delete Coupling")
    settle(window.lane)
    question = next(sheet for sheet in summary.findChildren(Sheet) if sheet.isVisible())
    press(question, "Delete Coupling")
    settle(window.lane)
    assert sides.coupling(kept) is None
    summary.close()


def test_the_couplings_of_several_can_go_first_and_all_come_back(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    sides = small_company.sides
    kept = coupled_free(small_company)
    before = sides.held()
    page.refresh()
    settle(window.lane)
    stand_on(page, window, small_company.id(PLAIN), kept)
    page.commands()[Command.DELETE]()
    settle(window.lane)
    take(shown(SeveralSheet), "uncouple", window)
    assert not is_shown(SummaryWindow)
    assert sides.services.customers.by_no("25000") is None
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert window.message_bar.text == "2 customers are back."
    assert sides.held() == before


def test_an_account_is_deleted_from_the_list_and_comes_back(
    window: MainWindow, context: Context, small_company: SmallCompany
) -> None:
    window.show_page("accounts")
    settle(context.lane)
    accounts = cast("AccountsPage", window.page)
    before = small_company.sides.held()
    accounts.open_record(small_company.accounts["The Cannery Group"])
    settle(context.lane)
    accounts.commands()[Command.DELETE]()
    settle(context.lane)
    take(shown(DeletionSheet), "delete", window)
    assert window.message_bar.text == "The account The Cannery Group was deleted."
    assert small_company.sides.held() != before
    press(window.message_bar, "Undo")
    settle(context.lane)
    assert window.message_bar.text == "The account The Cannery Group is back."
    assert small_company.sides.held() == before


def test_the_window_of_a_deleted_account_closes_and_the_main_window_offers_undo(
    window: MainWindow, context: Context, small_company: SmallCompany
) -> None:
    account_id = small_company.accounts["The Cannery Group"]
    context.windows.open_account(account_id)
    settle(context.lane)
    shown(AccountWindow).delete_action.trigger()
    settle(context.lane)
    take(shown(DeletionSheet), "delete", window)
    assert not is_shown(AccountWindow)
    press(window.message_bar, "Undo")
    settle(context.lane)
    assert small_company.sides.crm.account(account_id).name == "The Cannery Group"


def test_an_account_that_is_in_use_can_be_made_inactive(
    window: MainWindow, context: Context, small_company: SmallCompany
) -> None:
    account_id = small_company.accounts["Selby Limited"]
    context.windows.open_account(account_id)
    settle(context.lane)
    account_window = shown(AccountWindow)
    account_window.delete_action.trigger()
    settle(context.lane)
    sheet = shown(DeletionSheet)
    said = sheet.accessibleDescription().split("\n")
    assert said[:4] == [
        "The account Selby Ltd. cannot be deleted: it is in use.",
        "Opportunities: 3",
        "Quotes: 1",
        "Cases: 1",
    ]
    assert "Coupled to customer: 20000 Selby Ltd." in said
    assert "Customer Ledger Entries in Dynamics NAV: 3" in said
    take(sheet, "out_of_use", window)
    assert small_company.sides.crm.account(account_id).status is AccountStatus.INACTIVE
    assert account_window.message_bar.text == "The account Selby Ltd. is inactive now."
    assert small_company.sides.coupling(small_company.id(COUPLED)) is not None
