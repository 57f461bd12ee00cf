"""A customer that a colleague deletes while one looks at it or edits it."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.errors import RecordNotFound
from app.ui.customers.deleted_meanwhile import DeletedMeanwhile
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.page import Command
from tests.ui.shown import press, retype, settle, shown
from tests.ui.small_company import HOSTILE, PLAIN, SmallCompany


@pytest.fixture
def page(window: MainWindow) -> CustomersPage:
    return cast("CustomersPage", window.page)


def stand_on(page: CustomersPage, window: MainWindow, customer_id: str) -> None:
    page.panel.list.select_id(customer_id)
    settle(window.lane)
    assert page.card.customer is not None
    assert page.card.customer.id == customer_id


def gone_while_edited(page: CustomersPage, window: MainWindow, small: SmallCompany, customer_id: str) -> None:
    """Two fields are typed, then a colleague deletes the customer, then Save."""
    stand_on(page, window, customer_id)
    page.commands()[Command.EDIT]()
    settle(window.lane)
    for name, text in (("city", "Bath"), ("contact", "<b>Me</b>")):
        editor = page.card.form.editor(name).widget
        assert isinstance(editor, QLineEdit)
        retype(editor, text)
    small.sides.delete_customer(customer_id)
    page.commands()[Command.SAVE]()
    settle(window.lane)


def test_it_is_said_and_what_was_typed_can_be_copied(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    gone_while_edited(page, window, small_company, small_company.id(HOSTILE))
    sheet = shown(DeletedMeanwhile)
    assert "Someone else deleted this customer" in sheet.accessibleDescription()
    assert sheet.typed.toPlainText() == "City: Bath\nContact: <b>Me</b>"
    sheet.typed.selectAll()
    sheet.typed.copy()
    assert QApplication.clipboard().text() == "City: Bath\nContact: <b>Me</b>"
    press(sheet, "Back to the Card")
    settle(window.lane)
    assert page.card.editing
    editor = page.card.form.editor("city").widget
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Bath"
    page.commands()[Command.SAVE]()
    settle(window.lane)
    shown(DeletedMeanwhile).ways["go_on"].click()
    settle(window.lane)
    assert page.panel.model.rowCount() == 5
    assert page.card.customer is not None
    assert page.card.customer.id != small_company.id(HOSTILE), "the list has moved on"
    assert not page.card.editing


def test_it_can_be_created_again_with_what_was_typed(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    customer_id = small_company.id(PLAIN)
    gone_while_edited(page, window, small_company, customer_id)
    shown(DeletedMeanwhile).ways["again"].click()
    settle(window.lane)
    back = small_company.sides.services.customers.get(customer_id)
    assert (back.no, back.city, back.contact, back.email) == (PLAIN, "Bath", "<b>Me</b>", "ann@contoso.example")
    assert not page.card.editing
    assert page.card.customer == back
    assert window.message_bar.text.endswith("was created again.")


def test_a_number_taken_meanwhile_is_said_and_the_card_keeps_what_was_typed(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    customer_id = small_company.id(PLAIN)
    gone_while_edited(page, window, small_company, customer_id)
    small_company.sides.customer(PLAIN, name="Took the number")
    shown(DeletedMeanwhile).ways["again"].click()
    settle(window.lane)
    with pytest.raises(RecordNotFound):
        small_company.sides.services.customers.get(customer_id)
    assert page.card.editing
    assert "is used by another record" in page.card.form.error_at("no")


def test_who_wants_to_edit_it_is_told_and_the_list_moves_on(
    page: CustomersPage, window: MainWindow, small_company: SmallCompany
) -> None:
    customer_id = small_company.id(HOSTILE)
    stand_on(page, window, customer_id)
    small_company.sides.delete_customer(customer_id)
    page.commands()[Command.EDIT]()
    settle(window.lane)
    assert "was deleted by someone else" in window.message_bar.text
    assert page.panel.model.rowCount() == 5
    assert page.card.customer is not None
    assert page.card.customer.id != customer_id
