"""Deleting a salesperson says what hangs on it; a user who was deleted is told, with the way out."""

from __future__ import annotations

from typing import cast

import pytest
from sqlalchemy import delete

from app.crm.local.tables import users
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.salespeople.page import SalespeoplePage
from app.ui.salespeople.questions import ChoiceSheet
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import PlainLabel
from tests.services.both_sides import OTHER_USER
from tests.ui.shown import press, settle, shown
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany


@pytest.fixture
def page(window: MainWindow) -> SalespeoplePage:
    window.show_page("salespeople")
    settle(window.lane)
    return cast("SalespeoplePage", window.page)


def stand_on(page: SalespeoplePage, window: MainWindow, code: str) -> None:
    page.refresh()
    settle(window.lane)
    page.open_record(code)
    settle(window.lane)
    assert page.card.person is not None
    assert page.card.person.code == code


def ask(page: SalespeoplePage, window: MainWindow) -> Sheet:
    page.commands()[Command.DELETE]()
    settle(window.lane)
    return shown(Sheet)


def texts(sheet: Sheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(PlainLabel))


def freed(small_company: SmallCompany, code: str) -> str:
    """Nobody bears the code any more; the salesperson's id."""
    sides = small_company.sides
    for customer_id in small_company.customers.values():
        if sides.services.customers.get(customer_id).salesperson_code == code:
            sides.change_customer(customer_id, salesperson_code="")
    rows = sides.services.salespeople.rows()
    return next(row.salesperson.id for row in rows if row.salesperson.code == code)


def test_customers_who_bear_the_code_are_named(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    stand_on(page, window, "OF")
    sheet = ask(page, window)
    assert "cannot be deleted: 5 customers bear the code." in texts(sheet)
    assert f"{PLAIN} · The Cannery Group PLC" in texts(sheet)
    assert f"{COUPLED} · Selby Ltd." in texts(sheet)
    cast("ChoiceSheet", sheet).options["customers"].click()
    settle(window.lane)
    assert window.page is not page


def test_the_coupling_goes_first_and_then_it_is_asked(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    person_id = freed(small_company, "JT")
    salespeople = small_company.sides.services.salespeople
    salespeople.couple(person_id, OTHER_USER.id)
    stand_on(page, window, "JT")
    sheet = cast("ChoiceSheet", ask(page, window))
    assert f"is coupled to the user {OTHER_USER.name}" in texts(sheet)
    sheet.options["uncouple"].click()
    settle(window.lane)
    question = shown(Sheet)
    assert "The coupling was deleted." in texts(question)
    press(question, "Delete")
    settle(window.lane)
    assert [row.salesperson.code for row in salespeople.rows()] == ["OF"]
    assert window.message_bar.text == "The salesperson JT · Salesperson JT was deleted."


def test_a_deleted_user_is_told_and_the_coupling_can_be_deleted(
    page: SalespeoplePage, window: MainWindow, small_company: SmallCompany
) -> None:
    sides = small_company.sides
    person_id = freed(small_company, "JT")
    sides.change_customer(small_company.id(PLAIN), salesperson_code="JT")
    sides.services.salespeople.couple(person_id, OTHER_USER.id)
    with sides.crm._database.write() as connection:
        connection.execute(delete(users).where(users.c.id == OTHER_USER.id))
    stand_on(page, window, "JT")
    assert page.card.trouble.text.startswith(f"The user {OTHER_USER.name} was deleted in Dynamics CRM.")
    number = page.model.row_by_id("JT")
    assert number is not None
    shown_row = [str(page.model.index(number, column).data()) for column in range(page.model.columnCount())]
    assert f"{OTHER_USER.name} (deleted)" in shown_row
    assert page.waiting.list.count() == 1
    assert "user was deleted" in page.waiting.sentence.text()
    page.crm.synchronize.trigger()
    settle(window.lane)
    sheet = shown(Sheet)
    said = "The Salesperson record cannot be updated because it is coupled to a deleted record."
    assert said in sheet.accessibleDescription()
    press(sheet, "Delete Coupling")
    settle(window.lane)
    assert page.card.trouble.text == ""
    rows = {row.salesperson.code: row for row in sides.services.salespeople.rows()}
    assert rows["JT"].user_id is None
