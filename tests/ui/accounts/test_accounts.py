"""Microsoft Dynamics CRM Accounts, and creating the other side, over real databases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.account import Account, AccountRow
from app.domain.coupling_dialog import AfterCoupling
from app.ui.accounts.actions import create_account, create_customer, open_account_of_customer
from app.ui.accounts.columns import account_columns
from app.ui.accounts.page import AccountsPage
from app.ui.context import Context
from app.ui.coupling.dialog import CouplingDialog
from app.ui.coupling.summary import SummaryWindow
from app.ui.coupling.vanished import VanishedDialog
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.page_window import PageWindow
from app.ui.widgets.dialogs import Sheet
from tests.ui.asking import press, when_asked
from tests.ui.shown import is_shown, settle, shown
from tests.ui.side_windows import side_windows
from tests.ui.small_company import BLOCKED, COUPLED, HOSTILE, LONG, NOBODYS, PLAIN, SmallCompany


@pytest.fixture
def accounts_window(context: Context) -> PageWindow:
    """The window of Create > Create Customer in Dynamics NAV."""
    create_customer(context, [])
    settle(context.lane)
    window = next(each for each in side_windows() if isinstance(each, PageWindow))
    assert QTest.qWaitForWindowActive(window)
    return window


def page_of(window: PageWindow) -> AccountsPage:
    assert isinstance(window.page, AccountsPage)
    return window.page


def names(page: AccountsPage) -> list[str]:
    model = page.panel.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def stand_on(page: AccountsPage, context: Context, name: str) -> None:
    page.panel.list.select_row(names(page).index(name))
    settle(context.lane)


def account_of(company: SmallCompany, no: str) -> Account | None:
    info = company.sides.services.coupling.coupling_of(company.id(no))
    return None if info is None else info.account


def card_no(window: MainWindow) -> str:
    assert isinstance(window.page, CustomersPage)
    customer = window.page.card.customer
    return "" if customer is None else customer.no


def test_the_window_has_the_captions_and_columns_of_the_procedure(accounts_window: PageWindow) -> None:
    page = page_of(accounts_window)
    assert accounts_window.windowTitle() == "Microsoft Dynamics CRM Accounts"
    assert accounts_window.ribbon.current() == "home"
    process = accounts_window.ribbon.group("home", "process")
    assert (process.caption, page.create_action.iconText()) == ("Process", "Create Customer in Dynamics NAV")
    header = page.panel.list.header
    assert [page.panel.model.columns[each].caption for each in header.visible_columns()] == [
        "Name",
        "Primary Contact Name",
        "Relationship Type",
        "Street 1",
        "Street 2",
        "ZIP",
        "City",
        "Country",
        "Coupled",
    ]
    assert names(page) == ["Selby Ltd.", "The Cannery Group"]
    assert page.panel.list.hasFocus()


def test_coupled_accounts_are_hidden_and_shown(accounts_window: PageWindow, context: Context) -> None:
    page = page_of(accounts_window)
    assert page.toggle_action.iconText() == "Hide Coupled Accounts"
    page.toggle_action.trigger()
    settle(context.lane)
    assert names(page) == ["The Cannery Group"]
    assert page.toggle_action.iconText() == "Show Coupled Accounts"
    page.toggle_action.trigger()
    settle(context.lane)
    assert len(names(page)) == 2


def test_f3_filters(accounts_window: PageWindow, context: Context, qtbot: QtBot) -> None:
    page = page_of(accounts_window)
    QTest.keyClick(accounts_window, Qt.Key.Key_F3)
    assert page.panel.filter_box.hasFocus()
    QTest.keyClicks(page.panel.filter_box, "canner")
    qtbot.waitUntil(lambda: names(page) == ["The Cannery Group"])
    QTest.keyClick(page.panel.filter_box, Qt.Key.Key_Escape)
    settle(context.lane)
    assert len(names(page)) == 2


def test_enter_opens_the_account_in_crm(accounts_window: PageWindow, context: Context) -> None:
    QTest.keyClick(page_of(accounts_window).panel.list, Qt.Key.Key_Return)
    settle(context.lane)
    opened = next(each for each in side_windows() if isinstance(each, AccountWindow))
    assert opened.account is not None and opened.account.name == "Selby Ltd."


def test_a_customer_is_created_and_its_card_opens(
    accounts_window: PageWindow, context: Context, small_company: SmallCompany, window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(accounts_window)
    stand_on(page, context, "The Cannery Group")
    page.create_action.trigger()
    settle(context.lane)
    account_id = small_company.accounts["The Cannery Group"]
    customer = context.services.accounts.customer_of(account_id)
    assert customer is not None
    assert customer.name == "The Cannery Group"
    qtbot.waitUntil(lambda: card_no(window) == customer.no)
    row = page.panel.model.row_at(names(page).index("The Cannery Group"))
    assert row is not None and row.coupled
    assert f"The customer {customer.no} The Cannery Group was created" in accounts_window.message_bar.text


def test_a_coupled_account_is_asked_about_naming_the_old_customer(
    accounts_window: PageWindow, context: Context, small_company: SmallCompany, window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(accounts_window)
    stand_on(page, context, "Selby Ltd.")
    said: list[str] = []

    def no(dialog: Sheet) -> None:
        said.append(dialog.accessibleDescription())
        QTest.keyClick(dialog, Qt.Key.Key_Return)  # the default

    when_asked(no)
    page.create_action.trigger()
    settle(context.lane)
    assert "is already coupled to the customer 20000 Selby Ltd." in said[0]
    assert account_of(small_company, COUPLED) is not None
    when_asked(press("Yes"))
    page.create_action.trigger()
    qtbot.waitUntil(lambda: small_company.sides.coupling(small_company.id(COUPLED)) is None)
    settle(context.lane)
    created = context.services.accounts.customer_of(small_company.accounts["Selby Limited"])
    assert created is not None and created.no != COUPLED
    qtbot.waitUntil(lambda: card_no(window) == created.no)


def test_an_account_outside_the_mapping_says_what_to_do(
    accounts_window: PageWindow, context: Context, small_company: SmallCompany
) -> None:
    page = page_of(accounts_window)
    small_company.sides.change_account(small_company.accounts["The Cannery Group"], relationship_type="Supplier")
    stand_on(page, context, "The Cannery Group")
    page.create_action.trigger()
    settle(context.lane)
    assert "its Status must be Active and its Relationship Type Customer" in accounts_window.message_bar.text
    assert context.services.accounts.customer_of(small_company.accounts["The Cannery Group"]) is None


def test_an_account_is_created_for_a_customer(
    context: Context, small_company: SmallCompany, window: MainWindow
) -> None:
    create_account(context, [small_company.id(PLAIN)])
    settle(context.lane)
    assert window.message_bar.text == "Synchronization completed."
    account = account_of(small_company, PLAIN)
    assert account is not None and account.name == "The Cannery Group PLC"


def test_a_coupled_customer_is_asked_about_a_new_copy(
    context: Context, small_company: SmallCompany, window: MainWindow, qtbot: QtBot
) -> None:
    said: list[str] = []

    def yes(dialog: Sheet) -> None:
        said.append(dialog.accessibleDescription())
        press("Yes")(dialog)

    when_asked(yes)
    create_account(context, [small_company.id(COUPLED)])
    qtbot.waitUntil(lambda: window.message_bar.text == "Synchronization completed.")
    assert said == [
        "Selby Ltd. is already coupled to a record in Microsoft Dynamics CRM. Do you want to create a new copy and "
        "couple to it?"
    ]
    settle(context.lane)
    account = account_of(small_company, COUPLED)
    assert account is not None and account.id != small_company.accounts["Selby Limited"]


def test_several_customers_get_one_summary(context: Context, small_company: SmallCompany) -> None:
    create_account(context, [small_company.id(no) for no in (PLAIN, COUPLED, BLOCKED, HOSTILE)])
    settle(context.lane)
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "2 of 4 customers got a new account in Microsoft Dynamics CRM."
    assert {row.customer_no for row in summary.table.results} == {COUPLED, BLOCKED}
    summary.close()


def test_several_without_a_hitch_are_said_in_the_bar(
    context: Context, small_company: SmallCompany, window: MainWindow
) -> None:
    create_account(context, [small_company.id(no) for no in (PLAIN, NOBODYS)])
    settle(context.lane)
    assert window.message_bar.text.startswith("Synchronization completed. 2 of 2 customers")
    assert not is_shown(SummaryWindow)


def test_a_failure_is_said_with_its_reason(context: Context, small_company: SmallCompany, window: MainWindow) -> None:
    small_company.sides.change_customer(small_company.id(LONG), salesperson_code="JT")
    create_account(context, [small_company.id(LONG)])
    settle(context.lane)
    assert "Salesperson/Purchaser JT must be coupled" in window.message_bar.text
    assert account_of(small_company, LONG) is None


def test_account_opens_the_coupled_account(context: Context, small_company: SmallCompany) -> None:
    open_account_of_customer(context, [small_company.id(COUPLED)])
    settle(context.lane)
    opened = next(each for each in side_windows() if isinstance(each, AccountWindow))
    assert opened.account is not None and opened.account.id == small_company.accounts["Selby Limited"]


def test_account_of_an_uncoupled_customer_offers_a_coupling(
    context: Context, small_company: SmallCompany, qtbot: QtBot
) -> None:
    said: list[str] = []

    def default(dialog: Sheet) -> None:
        said.append(dialog.accessibleDescription())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    when_asked(default)
    open_account_of_customer(context, [small_company.id(PLAIN)])
    settle(context.lane)
    assert said == ["The Customer record is not coupled to Microsoft Dynamics CRM. Do you want to create a coupling?"]
    assert not is_shown(CouplingDialog)
    when_asked(press("Yes"))
    open_account_of_customer(context, [small_company.id(PLAIN)])
    qtbot.waitUntil(lambda: is_shown(CouplingDialog))
    settle(context.lane)
    shown(CouplingDialog).reject()


def test_account_that_has_vanished_offers_to_restore_it(context: Context, small_company: SmallCompany) -> None:
    crm = small_company.sides.crm
    other = small_company.sides.account(name="Short-lived")
    context.services.coupling.delete([small_company.id(COUPLED)])
    context.services.coupling.couple(small_company.id(COUPLED), other.id, AfterCoupling.USE_NAV)
    crm.delete_account(other.id, crm.account(other.id).version)
    open_account_of_customer(context, [small_company.id(COUPLED)])
    settle(context.lane)
    shown(VanishedDialog).reject()


def test_actions_wait_for_a_row_and_say_why(window: MainWindow, context: Context) -> None:
    window.show_page("accounts")
    settle(context.lane)
    page = window.page
    assert isinstance(page, AccountsPage)
    stand_on(page, context, "The Cannery Group")
    assert not page.customer_action.isEnabled()
    assert page.customer_action.toolTip() == "The account is not coupled to a customer."
    stand_on(page, context, "Selby Ltd.")
    assert page.customer_action.isEnabled()
    page.customer_action.trigger()
    settle(context.lane)
    assert card_no(window) == COUPLED


def test_options_are_called_as_the_language_does(german: None) -> None:
    row = AccountRow(Account("id", "1", name="A", relationship_type="Customer"), "", False)
    shown = {column.key: column.value(row) for column in account_columns()}
    assert (shown["relationship_type"], shown["status"]) == ("Kunde", "Aktiv")
