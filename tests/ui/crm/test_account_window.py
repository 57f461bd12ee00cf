"""The window of Dynamics CRM with one account, over real databases."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.account import ACCOUNT_FIELDS, Account
from app.ui.context import Context
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.records.conflict_dialog import ConflictDialog
from app.ui.widgets.dialogs import Sheet
from tests.services.both_sides import OTHER_USER, USER
from tests.ui.asking import press as press_in
from tests.ui.asking import when_asked
from tests.ui.shown import retype, settle
from tests.ui.side_windows import side_windows
from tests.ui.small_company import COUPLED, HOSTILE_NAME, SmallCompany

CONTROL = Qt.KeyboardModifier.ControlModifier
Opener = Callable[[str], AccountWindow]


@pytest.fixture
def open_account(context: Context, small_company: SmallCompany, window: MainWindow) -> Opener:
    """Opens the CRM window of an account by its name; a blank one: a new account."""

    def opened(name: str) -> AccountWindow:
        account_id = small_company.accounts[name] if name else ""
        context.windows.open_account(account_id)
        settle(window.lane)
        return next(
            each
            for each in side_windows()
            if isinstance(each, AccountWindow) and (each.record is None or each.record.id == account_id)
        )

    return opened


@pytest.fixture
def selby(open_account: Opener) -> AccountWindow:
    """The coupled account."""
    return open_account("Selby Limited")


def field(window: AccountWindow, name: str) -> QWidget:
    return window.form.editor(name).widget


def stored(company: SmallCompany, name: str = "Selby Limited") -> Account:
    return company.sides.crm.account(company.accounts[name])


def save(window: AccountWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    settle(window.context.lane)


def test_every_field_of_an_account_is_on_the_form(selby: AccountWindow, small_company: SmallCompany) -> None:
    account = stored(small_company)
    values, errors = selby.form.typed()
    assert errors == []
    assert values == {each.name: getattr(account, each.name) for each in ACCOUNT_FIELDS}
    assert selby.windowTitle().startswith("Selby Ltd.[*] – Account")  # the coupling gave it the customer's name
    assert field(selby, "owner_id").accessibleName() == "Owner"
    assert selby.account_form.owner.text == USER.name
    assert selby.coupled.text() == "Coupled to 20000"


def test_quick_view_shows_what_was_pushed(selby: AccountWindow, small_company: SmallCompany, context: Context) -> None:
    assert selby.quick_view.isVisible()
    assert "Nothing has been sent yet" in selby.quick_view.said.text()
    customer_id = small_company.id(COUPLED)
    context.services.statistics.push([customer_id])
    context.changes.statistics_changed.emit("")
    settle(context.lane)
    figures = context.services.statistics.of_customer(customer_id)
    assert selby.quick_view.rows.value("balance") == f"{figures.balance_lcy:,.2f}"
    assert selby.quick_view.rows.value("total") == f"{figures.total_lcy:,.2f}"
    assert selby.quick_view.rows.value("customer_no") == COUPLED
    assert selby.quick_view.account_name.text() == "Selby Ltd."


def test_sub_grids_list_what_hangs_on_the_account(selby: AccountWindow, open_account: Opener) -> None:
    grids = selby.sub_grids
    assert [grid.model.rowCount() for grid in (grids.opportunities, grids.quotes, grids.cases)] == [3, 1, 1]
    other = open_account("The Cannery Group")
    assert [grid.model.rowCount() for grid in (other.sub_grids.opportunities, other.sub_grids.cases)] == [0, 0]


def test_ctrl_s_saves_what_was_typed_and_tells_the_others(
    selby: AccountWindow, small_company: SmallCompany, context: Context, qtbot: QtBot
) -> None:
    retype(field(selby, "main_phone"), "01632 960777")
    retype(field(selby, "credit_limit"), "12,500.50")
    assert selby.isWindowModified()
    with qtbot.waitSignal(context.changes.account_changed) as told:
        save(selby)
    assert told.args == [small_company.accounts["Selby Limited"]]
    account = stored(small_company)
    assert (account.main_phone, account.credit_limit) == ("01632 960777", Decimal("12500.50"))
    assert not selby.isWindowModified()
    assert selby.message_bar.text == "Saved to Microsoft Dynamics CRM."


def test_the_owner_is_chosen_by_keyboard(selby: AccountWindow, small_company: SmallCompany) -> None:
    box = field(selby, "owner_id")
    box.setFocus()
    QTest.keyClicks(box, OTHER_USER.name[:3])
    save(selby)
    assert stored(small_company).owner_id == OTHER_USER.id


def test_an_error_stands_at_its_field_and_nothing_is_lost(selby: AccountWindow, small_company: SmallCompany) -> None:
    before = stored(small_company)
    retype(field(selby, "name"), " ")
    retype(field(selby, "city"), "York")
    retype(field(selby, "credit_limit"), "12x")
    save(selby)
    assert "is not a number" in selby.form.error_at("credit_limit")
    retype(field(selby, "credit_limit"), "12")
    save(selby)
    assert selby.form.error_at("name") == "Account Name must not be blank. Enter a value."
    assert field(selby, "name").hasFocus()
    assert selby.form.editor("city").text == "York"
    assert stored(small_company) == before
    retype(field(selby, "name"), "Selby & Daughters")
    save(selby)
    assert (stored(small_company).name, stored(small_company).city) == ("Selby & Daughters", "York")


def test_a_field_in_a_folded_section_opens_for_its_error(selby: AccountWindow) -> None:
    billing = selby.form.tabs[-1]
    assert not billing.expanded
    field(selby, "credit_limit").setText("many")  # type: ignore[attr-defined]
    save(selby)
    assert billing.expanded
    assert field(selby, "credit_limit").hasFocus()


def test_f6_goes_from_section_to_section(selby: AccountWindow) -> None:
    field(selby, "name").setFocus()
    QTest.keyClick(selby, Qt.Key.Key_F6)
    assert selby.form.tabs[1].heading_button.hasFocus()
    QTest.keyClick(selby, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert selby.form.tabs[0].heading_button.hasFocus()


def test_closing_asks_about_what_is_unsaved(selby: AccountWindow, small_company: SmallCompany) -> None:
    retype(field(selby, "fax"), "123")
    asked = when_asked(press_in("Cancel"))
    selby.close()
    assert asked and selby.isVisible()
    assert selby.form.editor("fax").text == "123"
    when_asked(press_in("Save"))
    selby.close()
    settle(selby.context.lane)
    assert side_windows() == []
    assert stored(small_company).fax == "123"


def test_discarding_closes_and_writes_nothing(selby: AccountWindow, small_company: SmallCompany) -> None:
    before = stored(small_company)
    retype(field(selby, "fax"), "123")
    when_asked(press_in("Discard"))
    selby.close()
    settle(selby.context.lane)
    assert side_windows() == []
    assert stored(small_company) == before


def test_the_main_window_asks_for_the_crm_window_too(window: MainWindow, selby: AccountWindow) -> None:
    """Without the registry's watch over the main window, it closes and the edit is lost: tried."""
    retype(field(selby, "fax"), "123")
    asked = when_asked(press_in("Cancel"))
    window.close()
    assert asked
    assert window.isVisible() and selby.isVisible()


def test_somebody_else_saved_first(selby: AccountWindow, small_company: SmallCompany, context: Context) -> None:
    retype(field(selby, "city"), "Mine")
    retype(field(selby, "fax"), "555")
    small_company.sides.change_account(small_company.accounts["Selby Limited"], city="Theirs", website="new.example")

    def choose(dialog: Sheet) -> None:
        assert isinstance(dialog, ConflictDialog)
        assert dialog.keep_yours() == {"city": True, "fax": True, "website": False}
        dialog.choose("city", False)
        dialog.accept()

    asked = when_asked(choose)
    save(selby)
    assert asked
    settle(context.lane)
    account = stored(small_company)
    assert (account.city, account.fax, account.website) == ("Theirs", "555", "new.example")
    assert selby.form.editor("city").text == "Theirs"


def test_going_back_from_the_question_keeps_what_was_typed(selby: AccountWindow, small_company: SmallCompany) -> None:
    retype(field(selby, "city"), "Mine")
    theirs = small_company.sides.change_account(small_company.accounts["Selby Limited"], city="Theirs")
    when_asked(lambda dialog: dialog.done(int(QDialog.DialogCode.Rejected)))
    save(selby)
    assert selby.form.editor("city").text == "Mine"
    assert selby.unsaved
    assert stored(small_company) == theirs


def test_the_question_names_owners(selby: AccountWindow, small_company: SmallCompany) -> None:
    box = field(selby, "owner_id")
    QTest.keyClicks(box, OTHER_USER.name[:3])
    small_company.sides.change_account(small_company.accounts["Selby Limited"], owner_id="")
    names: list[str] = []

    def read(dialog: Sheet) -> None:
        names.extend(child.accessibleName() for child in dialog.findChildren(QAbstractButton))
        dialog.reject()

    when_asked(read)
    save(selby)
    assert f"Owner, yours: {OTHER_USER.name}" in names
    assert "Owner, theirs: (blank)" in names


def test_another_windows_save_shows_here_at_once_unless_something_was_typed(
    selby: AccountWindow, small_company: SmallCompany, context: Context
) -> None:
    """Without the look at what is unsaved the typed city is gone: tried."""
    account_id = small_company.accounts["Selby Limited"]
    small_company.sides.change_account(account_id, city="Bath")
    context.changes.account_changed.emit(account_id)
    settle(context.lane)
    assert selby.form.editor("city").text == "Bath"
    retype(field(selby, "city"), "Mine")
    small_company.sides.change_account(account_id, city="Wells")
    context.changes.account_changed.emit(account_id)
    settle(context.lane)
    assert selby.form.editor("city").text == "Mine"


def test_dynamics_nav_leads_to_the_customer(
    window: MainWindow, selby: AccountWindow, small_company: SmallCompany
) -> None:
    assert selby.nav_action.isVisible()
    selby.nav_action.trigger()
    settle(window.lane)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer is not None
    assert window.page.card.customer.id == small_company.id(COUPLED)


def test_dynamics_nav_says_when_nothing_is_coupled(open_account: Opener) -> None:
    cannery = open_account("The Cannery Group")
    assert cannery.coupled.text() == "Not coupled"
    cannery.nav_action.trigger()
    settle(cannery.context.lane)
    assert cannery.message_bar.text == "The account is not coupled to a customer in Dynamics NAV."


def test_without_the_solution_there_is_neither_quick_view_nor_button(selby: AccountWindow, context: Context) -> None:
    button = next(
        each for each in selby.command_bar.findChildren(QToolButton) if each.accessibleName() == "Dynamics NAV"
    )
    assert button.isVisible()
    context.services.connection.remove_solution()
    context.changes.setup_changed.emit()
    settle(context.lane)
    assert not button.isVisible()
    assert not selby.quick_view.isVisible()
    context.services.connection.install_solution()
    context.changes.setup_changed.emit()
    settle(context.lane)
    assert button.isVisible() and selby.quick_view.isVisible()


def test_a_new_account_is_made(open_account: Opener, context: Context) -> None:
    new = open_account("")
    assert new.windowTitle().startswith("New Account")
    assert field(new, "name").hasFocus()
    assert not new.sub_grids.isVisible()
    save(new)
    assert new.form.error_at("name") == "Account Name must not be blank. Enter a value."
    field(new, "name").setText(HOSTILE_NAME)  # type: ignore[attr-defined]
    save(new)
    account = new.account
    assert account is not None and account.version
    assert context.services.accounts.get(account.id).name == HOSTILE_NAME
    assert new.sub_grids.isVisible()
    context.windows.open_account(account.id)
    settle(context.lane)
    assert side_windows() == [new]


def test_a_hostile_name_is_shown_letter_for_letter(open_account: Opener, small_company: SmallCompany) -> None:
    small_company.sides.change_account(small_company.accounts["The Cannery Group"], name=HOSTILE_NAME)
    hostile = open_account("The Cannery Group")
    assert hostile.windowTitle().startswith(HOSTILE_NAME)
    assert hostile.band._record.text() == HOSTILE_NAME
    assert hostile.form.editor("name").text == HOSTILE_NAME
    assert not hostile.unsaved


def test_every_control_has_a_name(selby: AccountWindow) -> None:
    kinds = (QLineEdit, QComboBox, QAbstractButton, QPlainTextEdit)
    nameless = [
        child
        for child in selby.findChildren(QWidget)
        if isinstance(child, kinds)
        and not child.accessibleName()
        and child.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and child.isVisible()
    ]
    assert nameless == []


def test_one_account_has_one_window(open_account: Opener, selby: AccountWindow) -> None:
    assert open_account("Selby Limited") is selby
    assert side_windows() == [selby]


def test_an_account_that_is_gone_is_said(open_account: Opener, small_company: SmallCompany) -> None:
    account_id = small_company.accounts["The Cannery Group"]
    small_company.sides.delete_account(account_id)
    gone = open_account("The Cannery Group")
    assert "does not exist any more" in gone.message_bar.text
    assert not gone.form.isEnabled()


def test_a_closed_window_hears_of_nothing_any_more(
    open_account: Opener, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    """Seen to fail (a bug was told after each import) while lambdas listened, which outlive their window."""
    account = open_account("Selby Limited")
    account.close()
    qtbot.waitUntil(lambda: not isValid(account))
    changes = context.changes
    changes.imported.emit()
    changes.customer_changed.emit("")
    changes.mapping_changed.emit()
    settle(window.lane)
    assert window.isVisible()
