"""The page Salespeople/Purchasers in the main window, over real databases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.listing import ListQuery
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.records.conflict_dialog import ConflictDialog
from app.ui.salespeople.page import SalespeoplePage
from app.ui.salespeople.people_list import listed
from app.ui.salespeople.questions import ChoiceSheet
from app.ui.widgets.dialogs import Sheet
from tests.services.both_sides import BY, NOW, USER
from tests.ui.asking import when_asked
from tests.ui.shown import press, retype, settle, shown
from tests.ui.small_company import PLAIN, SmallCompany


@pytest.fixture
def page(window: MainWindow, small_company: SmallCompany) -> SalespeoplePage:
    """The page, with one customer that waits for JT, standing on JT."""
    small_company.sides.change_customer(small_company.id(PLAIN), salesperson_code="JT")
    window.show_page("salespeople")
    settle(window.lane)
    assert isinstance(window.page, SalespeoplePage)
    return window.page


def stand_on(page: SalespeoplePage, window: MainWindow, code: str) -> None:
    page.open_record(code)
    settle(window.lane)
    row = page.current_row()
    assert row is not None and row.salesperson.code == code


def save(page: SalespeoplePage, window: MainWindow) -> None:
    page.commands()[Command.SAVE]()
    settle(window.lane)


def codes(company: SmallCompany) -> list[str]:
    return [row.salesperson.code for row in company.sides.services.salespeople.rows()]


def test_it_lists_users_customers_and_who_waits(page: SalespeoplePage, window: MainWindow) -> None:
    stand_on(page, window, "JT")
    captions = [column.caption for column in page.model.columns]
    row = [str(page.model.index(0, place).data()) for place in range(len(captions))]
    shown_row = dict(zip(captions, row, strict=True))
    assert (shown_row["Code"], shown_row["Coupled to CRM"], shown_row["Customers"], shown_row["Waiting"]) == (
        "JT",
        "No",
        "1",
        "1",
    )
    assert [page.waiting.list.item(0).text()] == ["10000 · The Cannery Group PLC"]
    stand_on(page, window, "OF")
    assert page.waiting.list.count() == 0
    assert not page.crm.delete.toolTip().startswith("The salesperson is not coupled")


def test_a_waiting_customer_opens_on_enter(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    stand_on(page, window, "JT")
    page.waiting.list.setCurrentRow(0)
    QTest.keyClick(page.waiting.list, Qt.Key.Key_Return)
    settle(window.lane)
    assert window.page is not None and window.page.key == "customers"


def test_edit_by_keyboard_and_save(page: SalespeoplePage, window: MainWindow, small_company: SmallCompany) -> None:
    stand_on(page, window, "JT")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    retype(page.card.form.editor("name").widget, "Jo Tar")
    assert page.card.dirty
    save(page, window)
    assert not page.card.editing
    rows = {row.salesperson.code: row.salesperson for row in small_company.sides.services.salespeople.rows()}
    assert rows["JT"].name == "Jo Tar"


def test_new_with_errors_stays_open_with_what_was_typed(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    page.commands()[Command.NEW]()
    QTest.keyClicks(page.card.form.editor("name").widget, "Nina Neu")
    save(page, window)
    assert page.card.form.error_at("code") == "Code must not be blank. Enter a value."
    assert page.card.form.editor("name").text == "Nina Neu"
    QTest.keyClicks(page.card.form.editor("code").widget, "jt")
    save(page, window)
    assert "is used by another record" in page.card.form.error_at("code")
    retype(page.card.form.editor("code").widget, "nn")
    save(page, window)
    assert codes(small_company) == ["JT", "NN", "OF"]
    row = page.current_row()
    assert row is not None and row.salesperson.code == "NN"


def test_somebody_elses_save_is_shown_with_both_values_and_nothing_is_lost(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    stand_on(page, window, "JT")
    page.card.edit()
    retype(page.card.form.editor("name").widget, "Mine")
    person = page.card.person
    assert person is not None
    with small_company.sides.nav.write() as unit:
        unit.salespeople.update(person.id, person.version, {"name": "Theirs", "job_title": "Chief"}, BY, NOW)
    asked = when_asked(lambda dialog: dialog.reject())
    save(page, window)
    assert isinstance(asked[0], ConflictDialog)
    assert page.card.form.editor("name").text == "Mine"
    when_asked(lambda dialog: dialog.accept())  # as preset: what was typed stays, and what only they changed
    save(page, window)
    settle(window.lane)
    rows = {row.salesperson.code: row.salesperson for row in small_company.sides.services.salespeople.rows()}
    assert (rows["JT"].name, rows["JT"].job_title) == ("Mine", "Chief")


def test_unsaved_edits_are_asked_about(page: SalespeoplePage, window: MainWindow) -> None:
    stand_on(page, window, "JT")
    page.card.edit()
    retype(page.card.form.editor("name").widget, "Half typed")
    window.show_page("customers")
    sheet = shown(ChoiceSheet)
    press(sheet, "Cancel")
    assert window.page is page
    assert page.card.form.editor("name").text == "Half typed"
    window.show_page("customers")
    press(shown(ChoiceSheet), "Discard")
    settle(window.lane)
    assert window.page is not page


def test_synchronize_and_delete_coupling_act_on_the_salesperson(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    stand_on(page, window, "OF")
    page.crm.synchronize.trigger()
    settle(window.lane)
    rows = {row.salesperson.code: row for row in small_company.sides.services.salespeople.rows()}
    assert rows["OF"].salesperson.name == USER.name
    page.crm.delete.trigger()
    press(shown(Sheet), "Delete Coupling")
    settle(window.lane)
    rows = {row.salesperson.code: row for row in small_company.sides.services.salespeople.rows()}
    assert rows["OF"].user_id is None
    assert not page.crm.synchronize.isEnabled()
    assert page.crm.synchronize.toolTip().startswith("The salesperson is not coupled")


def test_the_group_is_hidden_while_the_integration_is_not_enabled(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    assert "crm" in page.visible_groups()
    small_company.sides.services.connection.set_enabled(False)
    window.changes.setup_changed.emit()
    settle(window.lane)
    assert "crm" not in page.visible_groups()


def test_rows_are_searched_by_words_and_ordered_by_any_column(small_company: SmallCompany) -> None:
    rows = small_company.sides.services.salespeople.rows()
    assert [row.salesperson.code for row in listed(rows, ListQuery("customers", descending=True))] == ["OF", "JT"]
    assert [row.salesperson.code for row in listed(rows, ListQuery("user"))] == ["JT", "OF"]
    assert [row.salesperson.code for row in listed(rows, ListQuery("code", search="faber"))] == ["OF"]
