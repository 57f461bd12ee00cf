"""What is done with several records at once, from their lists."""

from __future__ import annotations

from app.domain.customer import Blocked
from app.ui.accounts.page import AccountsPage
from app.ui.coupling.summary import SummaryWindow
from app.ui.customers.page import CustomersPage
from app.ui.customers.salesperson_sheet import SalespersonSheet
from app.ui.main_window import MainWindow
from app.ui.page import Command
from tests.ui.lists.lists import customers, opened
from tests.ui.shown import settle, shown
from tests.ui.small_company import SmallCompany


def test_several_customers_are_blocked_and_unblocked(window: MainWindow, small_company: SmallCompany) -> None:
    page = window.page
    assert isinstance(page, CustomersPage)
    page.panel.list.selectAll()
    settle(window.lane)
    assert page.records.block.isEnabled() and page.records.unblock.isEnabled()
    page.records.unblock.trigger()
    settle(window.lane)
    service = small_company.sides.services.customers
    assert {service.get(each).blocked for each in small_company.customers.values()} == {Blocked.NOTHING}
    assert window.message_bar.text.startswith("6 customer")


def test_several_customers_get_another_salesperson(window: MainWindow, small_company: SmallCompany) -> None:
    page = window.page
    assert isinstance(page, CustomersPage)
    page.panel.list.selectAll()
    settle(window.lane)
    page.records.salesperson.trigger()
    settle(window.lane)
    sheet = opened(window, SalespersonSheet)
    assert sheet.windowTitle() == "Change Salesperson"
    sheet.box.setCurrentIndex(sheet.box.findData(""))
    sheet.accept()
    settle(window.lane)
    service = small_company.sides.services.customers
    assert {service.get(each).salesperson_code for each in small_company.customers.values()} == {""}


def test_several_accounts_get_customers(window: MainWindow, small_company: SmallCompany) -> None:
    customers(window).context.windows.open_page("accounts")
    settle(window.lane)
    page = window.page
    assert isinstance(page, AccountsPage)
    page.panel.list.selectAll()
    settle(window.lane)
    assert Command.DELETE not in page.commands() and Command.DELETE in page.hints()
    page.create_action.trigger()
    settle(window.lane)
    assert window.message_bar.text.startswith("1 customer")
    summary = shown(SummaryWindow)
    assert "1 of 2" in summary.sentence.text()  # the other one is coupled already
    summary.close()
    services = small_company.sides.services
    assert services.accounts.customer_of(small_company.accounts["The Cannery Group"]) is not None
