"""The page Microsoft Dynamics CRM Connection Setup in the main window, over real databases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.setup.page import ConnectionPage
from app.ui.widgets.dialogs import Sheet
from tests.ui.shown import press, retype, settle, shown
from tests.ui.small_company import COUPLED, SmallCompany


@pytest.fixture
def page(window: MainWindow) -> ConnectionPage:
    """The page, everything read."""
    window.show_page("connection")
    settle(window.lane)
    assert isinstance(window.page, ConnectionPage)
    return window.page


def test_it_shows_how_things_stand(page: ConnectionPage) -> None:
    assert page.badge.text() == "Enabled"
    assert page.solution.state.text() == "Installed"
    assert {key: value.text() for key, value in page.connection.counts.items()} == {
        "customers": "6",
        "accounts": "2",
        "couplings": "1",
    }
    assert "nav.db" in page.connection.nav_where.text()
    assert page.company.name.text() == "Test Company"
    assert page.company.lcy.text() == "GBP"


def test_the_switch_hides_the_crm_pages_and_keeps_couplings(
    page: ConnectionPage, window: MainWindow, small_company: SmallCompany
) -> None:
    QTest.keyClick(page.connection.enabled, Qt.Key.Key_Space)
    settle(window.lane)
    assert not small_company.sides.services.connection.is_enabled()
    assert page.badge.text() == "Not enabled"
    assert small_company.sides.coupling(small_company.id(COUPLED)) is not None
    QTest.keyClick(page.connection.enabled, Qt.Key.Key_Space)
    settle(window.lane)
    assert small_company.sides.services.connection.is_enabled()


def test_test_connection_says_what_each_side_answers(
    page: ConnectionPage, window: MainWindow, small_company: SmallCompany
) -> None:
    press(page, "Test Connection")
    settle(window.lane)
    assert page.connection.outcome.text == "Dynamics NAV answers.\nDynamics CRM answers."
    assert page.connection.outcome.kind == "success"
    small_company.sides.failing.only = {"solution_installed"}
    small_company.sides.failing.calls.clear()
    small_company.sides.failing.fail_at = 1
    press(page, "Test Connection")
    settle(window.lane)
    assert "Dynamics CRM does not answer: Dynamics CRM cannot be reached." in page.connection.outcome.text
    assert page.connection.outcome.kind == "danger"


def test_the_solution_is_removed_after_a_question_and_installed_again(
    page: ConnectionPage, window: MainWindow, small_company: SmallCompany
) -> None:
    press(page, "Remove")
    sheet = shown(Sheet)
    assert "statistics" in sheet.accessibleDescription()
    press(sheet, "Cancel")
    assert small_company.sides.crm.solution_installed()
    press(page, "Remove")
    press(shown(Sheet), "Remove")
    settle(window.lane)
    assert not small_company.sides.crm.solution_installed()
    assert page.solution.state.text() == "Not installed"
    press(page, "Install")
    settle(window.lane)
    assert small_company.sides.crm.solution_installed()


def test_the_company_is_saved_from_what_was_typed(
    page: ConnectionPage, window: MainWindow, small_company: SmallCompany
) -> None:
    assert Command.SAVE not in page.commands()
    retype(page.company.name, "Cronus & <b>Sons</b>")
    retype(page.company.lcy, "e")
    page.commands()[Command.SAVE]()
    assert "ISO currency code" in page.company.form.error(page.company.lcy)
    assert page.company.name.text() == "Cronus & <b>Sons</b>"
    retype(page.company.lcy, "eur")
    page.company.month.setCurrentIndex(3)
    page.commands()[Command.SAVE]()
    settle(window.lane)
    company = small_company.sides.services.connection.status().company
    assert (company.name, company.lcy, company.fiscal_year_month) == ("Cronus & <b>Sons</b>", "EUR", 4)
    assert not page.company.dirty


def test_the_switch_turned_while_typing_is_not_turned_back_by_save(
    page: ConnectionPage, window: MainWindow, small_company: SmallCompany
) -> None:
    """Without CompanyForm.follow the save writes the switch as it was when the page was read."""
    retype(page.company.name, "New Name")
    QTest.keyClick(page.connection.enabled, Qt.Key.Key_Space)
    settle(window.lane)
    assert page.company.name.text() == "New Name"
    page.company.save()
    settle(window.lane)
    company = small_company.sides.services.connection.status().company
    assert (company.name, company.integration_enabled) == ("New Name", False)


def test_unsaved_fields_are_asked_about(page: ConnectionPage, window: MainWindow, small_company: SmallCompany) -> None:
    retype(page.company.name, "Other")
    window.show_page("customers")
    press(shown(Sheet), "Cancel")
    assert window.page is page
    window.show_page("customers")
    press(shown(Sheet), "Save")
    settle(window.lane)
    assert window.page is not page
    assert small_company.sides.services.connection.status().company.name == "Other"
