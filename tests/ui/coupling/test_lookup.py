"""The account lookup, over real databases."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.coupling.dialog import CouplingDialog
from app.ui.coupling.lookup import AccountLookup
from app.ui.main_window import MainWindow
from tests.ui.coupling.conftest import OpenDialog
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany


def looked_up(dialog: CouplingDialog, window: MainWindow) -> AccountLookup:
    QTest.keyClick(dialog.form.account, Qt.Key.Key_F4)
    settle(window.lane)
    return shown(AccountLookup)


def texts(lookup: AccountLookup, key: str) -> list[str]:
    column = next(place for place, column in enumerate(lookup.model.columns) if column.key == key)
    return [str(lookup.model.index(row, column).data()) for row in range(lookup.model.rowCount())]


def test_it_opens_on_the_coupled_account_and_marks_it(open_dialog: OpenDialog, window: MainWindow) -> None:
    lookup = looked_up(open_dialog(COUPLED), window)
    marks = dict(zip(texts(lookup, "name"), texts(lookup, "coupled"), strict=True))
    assert marks == {"Selby Ltd.": "Current", "The Cannery Group": "No"}
    row = lookup.model.row_at(lookup.list.currentIndex().row())
    assert row is not None and row.account.name == "Selby Ltd."


def test_coupled_accounts_can_be_hidden_and_shown(open_dialog: OpenDialog, window: MainWindow) -> None:
    lookup = looked_up(open_dialog(PLAIN), window)
    assert texts(lookup, "coupled") == ["Yes", "No"]
    press(lookup, "Hide Coupled Accounts")
    settle(window.lane)
    assert texts(lookup, "name") == ["The Cannery Group"]
    press(lookup, "Show Coupled Accounts")
    settle(window.lane)
    assert len(texts(lookup, "name")) == 2


def test_accounts_outside_the_mapping_are_not_listed(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    small_company.sides.account(name="A Supplier", relationship_type="Supplier")
    small_company.sides.account(name="An Old One", status="Inactive")
    lookup = looked_up(open_dialog(PLAIN), window)
    assert texts(lookup, "name") == ["Selby Ltd.", "The Cannery Group"]


def test_enter_takes_the_row_and_shows_its_values(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    lookup = looked_up(dialog, window)
    QTest.keyClick(lookup.list, Qt.Key.Key_End)
    QTest.keyClick(lookup.list, Qt.Key.Key_Return)
    settle(window.lane)
    assert not is_shown(AccountLookup)
    assert dialog.form.account.text() == "The Cannery Group"
    assert dialog.state.account_id == small_company.accounts["The Cannery Group"]
    assert dialog.records.count.text().endswith("fields differ")


def test_the_best_matches_say_why_and_can_be_taken(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    lookup = looked_up(dialog, window)
    first = lookup.matches.item(0, 0)
    reasons = lookup.matches.item(0, 2)
    assert first is not None and first.text() == "The Cannery Group"
    assert reasons is not None and "name" in reasons.text()
    lookup.matches.selectRow(0)
    press(lookup, "OK")
    settle(window.lane)
    assert dialog.state.account_id == small_company.accounts["The Cannery Group"]


def test_the_filter_searches_and_cancel_keeps_what_was(
    open_dialog: OpenDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = open_dialog(PLAIN)
    lookup = looked_up(dialog, window)
    QTest.keyClicks(lookup.filter, "selby")
    qtbot.waitUntil(lambda: lookup.model.rowCount() == 1)
    assert texts(lookup, "name") == ["Selby Ltd."]
    press(lookup, "Cancel")
    settle(window.lane)
    assert dialog.form.account.text() == ""
    assert dialog.state.account_id is None


def test_another_name_is_found_by_its_vat_number(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    sides = small_company.sides
    sides.change_customer(small_company.id(PLAIN), vat_registration_no="GB 777 123 456")
    sides.account(name="Northern Tinned Goods", account_number="GB777123456", email="", main_phone="", postal_code="")
    lookup = looked_up(open_dialog(PLAIN), window)
    cells = [[lookup.matches.item(row, column) for column in (0, 2)] for row in range(lookup.matches.rowCount())]
    told = {name.text(): reasons.text() for name, reasons in cells if name is not None and reasons is not None}
    assert told["Northern Tinned Goods"] == "same VAT number"
    assert set(told) == {"The Cannery Group", "Northern Tinned Goods"}
