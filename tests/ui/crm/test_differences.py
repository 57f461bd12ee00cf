"""The account window says how many fields differ from the customer."""

from __future__ import annotations

from app.ui.crm.account_window import AccountWindow
from app.ui.main_window import MainWindow
from tests.ui.shown import settle, shown
from tests.ui.small_company import COUPLED, SmallCompany


def test_fields_that_differ_are_told_beside_the_coupling(window: MainWindow, small_company: SmallCompany) -> None:
    account = small_company.accounts["Selby Limited"]
    assert window.context is not None
    window.context.windows.open_account(account)
    settle(window.lane)
    opened = shown(AccountWindow)
    assert not opened.differences.isVisible()
    small_company.sides.change_customer(small_company.id(COUPLED), city="Bath")
    small_company.sides.change_account(account, city="Ely")
    window.changes.customer_changed.emit(small_company.id(COUPLED))
    settle(window.lane)
    assert opened.differences.text() == "1 field differs, 1 in conflict"
    opened.close()
