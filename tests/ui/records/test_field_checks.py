"""What is wrong with a field is said as soon as one leaves it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import FieldError
from app.domain.quote import QUOTE_FIELDS, Quote
from app.domain.record_change import RecordKind
from app.services.field_rules import customer_errors, rules_of
from app.ui.context import Context
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.related.actions import open_record
from app.ui.related.kinds import QUOTES
from app.ui.related.record_window import RelatedWindow
from tests.ui.shown import retype, settle, shown
from tests.ui.small_company import PLAIN, SmallCompany


@pytest.fixture
def page(window: MainWindow, small_company: SmallCompany) -> CustomersPage:
    """The card of a customer, being edited."""
    assert window.context is not None
    window.context.windows.open_customer(small_company.id(PLAIN))
    settle(window.lane)
    page = window.page
    assert isinstance(page, CustomersPage)
    page.commands()[Command.EDIT]()
    settle(window.lane)
    return page


def leave(page: CustomersPage, name: str, text: str, key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
    page.card.form.focus_field(name)
    widget = page.card.form.editor(name).widget
    retype(widget, text)
    assert page.card.form.error_at(name) == ""  # not while one types
    QTest.keyClick(widget, key)
    return widget


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("city", "x" * 31, "at most 30 characters"),
        ("name", "", "must not be blank"),
        ("credit_limit_lcy", "a lot", "is not a number"),
        ("payment_terms_code", "NEVER", "does not exist"),
        ("salesperson_code", "XX", "does not exist"),
        ("no", " ", "must not be blank"),
    ],
)
def test_leaving_a_wrong_field_says_so_below_it(page: CustomersPage, name: str, text: str, said: str) -> None:
    """Without the watching of the focus nothing is said before the save: seen to fail."""
    widget = leave(page, name, text)
    assert said in page.card.form.error_at(name)
    assert said in widget.accessibleDescription()
    assert widget.property("invalid")
    assert not widget.hasFocus()  # one may go on: the rest of the card stays usable
    assert page.card.editing


def test_it_goes_as_soon_as_it_is_right(page: CustomersPage) -> None:
    leave(page, "city", "x" * 31)
    page.card.form.focus_field("city")
    retype(page.card.form.editor("city").widget, "Leeds")
    QTest.keyClick(page.card.form.editor("city").widget, Qt.Key.Key_Tab)
    assert page.card.form.error_at("city") == ""


def test_it_goes_while_one_is_still_there_when_another_code_is_chosen(page: CustomersPage) -> None:
    """Seen to fail: the sentence about the former code stood below the one that was chosen from the list."""
    leave(page, "country_code", "ZQ")
    assert "ZQ does not exist" in page.card.form.error_at("country_code")
    page.card.form.focus_field("country_code")
    lookup = page.card.form.editor("country_code").widget
    QTest.keyClick(lookup, Qt.Key.Key_F4)
    QTest.keyClick(lookup, Qt.Key.Key_Return)
    assert page.card.form.error_at("country_code") == ""
    assert lookup.hasFocus()


def test_the_first_wrong_field_has_the_cursor_after_a_save(page: CustomersPage, window: MainWindow) -> None:
    leave(page, "city", "x" * 31)
    leave(page, "phone_no", "1" * 31)
    page.card.form.editor("contact").widget.setFocus()
    page.card.save()
    settle(window.lane)
    assert page.card.editing
    assert page.card.form.editor("city").widget.hasFocus()
    assert "at most 30" in page.card.form.error_at("phone_no")


def test_a_taken_number_is_still_said_while_it_stands_there(page: CustomersPage, window: MainWindow) -> None:
    page.card.form.focus_field("no")
    retype(page.card.form.editor("no").widget, "20000")
    page.card.save()
    settle(window.lane)
    assert "is used by another record" in page.card.form.error_at("no")
    leave(page, "contact", "Somebody")
    assert "is used by another record" in page.card.form.error_at("no")
    page.card.form.focus_field("no")
    retype(page.card.form.editor("no").widget, "20001")
    QTest.keyClick(page.card.form.editor("no").widget, Qt.Key.Key_Tab)
    assert page.card.form.error_at("no") == ""


def test_what_only_the_database_knows_stays_until_its_text_changes(page: CustomersPage) -> None:
    """Taken away as soon as the cursor moved, the save would seem to have said nothing: seen to fail."""
    page.card.form.focus_field("name")
    page.card.form.show_errors([FieldError("Customer", "contact", "Contact", "Ann Beck", "not_storable")])
    page.card.form.focus_field("city")
    assert "cannot be stored" in page.card.form.error_at("contact")
    leave_with = page.card.form.editor("contact").widget
    page.card.form.focus_field("contact")
    retype(leave_with, "Ann")
    QTest.keyClick(leave_with, Qt.Key.Key_Tab)
    assert page.card.form.error_at("contact") == ""


def test_nothing_is_said_of_a_card_that_is_only_viewed(page: CustomersPage) -> None:
    page.card.cancel()
    page.card.form.editor("city").widget.setFocus()
    page.card.form.editor("contact").widget.setFocus()
    assert all(page.card.form.error_at(field) == "" for field in ("city", "contact"))


def test_an_error_between_two_fields_goes_when_either_is_mended(
    context: Context, small_company: SmallCompany, qtbot: QtBot
) -> None:
    services = small_company.sides.services
    offer = services.related.save_quote(
        replace(Quote("00000000-0000-4000-8000-000000000077", "", "Offer", small_company.accounts["Selby Limited"]))
    )
    open_record(context, QUOTES, offer.id)
    settle(context.lane)
    window = shown(RelatedWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    form = window.form
    for name, text in (("effective_from", "02/03/2026"), ("effective_to", "01/03/2026")):
        form.focus_field(name)
        retype(form.editor(name).widget, text)
    form.focus_field("name")
    assert "out of range" in form.error_at("effective_to")
    form.focus_field("effective_from")
    retype(form.editor("effective_from").widget, "01/03/2026")
    form.focus_field("name")
    assert form.error_at("effective_to") == ""


def test_a_new_customer_may_be_without_a_number() -> None:
    assert customer_errors({"no": " ", "name": "X"}, {}, new=True) == []
    assert [error.field for error in customer_errors({"no": " ", "name": "X"}, {}, new=False)] == ["no"]


def test_codes_of_which_nothing_is_known_are_not_refused() -> None:
    values = {"country_code": "XX", "currency_code": "YY"}
    found = customer_errors(values, {"country_code": {"GB"}}, new=False)
    assert [(error.field, error.reason) for error in found] == [("country_code", "unknown_code")]


def test_the_rules_are_those_of_the_saving(small_company: SmallCompany) -> None:
    """Each record that the rules let through is saved, and one that they refuse is not."""
    values = {field.name: getattr(Quote("x", "", "", ""), field.name) for field in QUOTE_FIELDS}
    errors: list[FieldError] = rules_of(RecordKind.QUOTE)(values)
    assert {error.field for error in errors} == {"name", "account_id"}
