"""The window "Microsoft Dynamics CRM User Coupling", over real databases."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.user import User
from app.ui.main_window import MainWindow
from app.ui.salespeople.setting_up import set_up_user_coupling
from app.ui.salespeople.user_coupling import UserCouplingDialog
from tests.services.both_sides import OTHER_USER, USER
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import SmallCompany

Opener = Callable[[str], UserCouplingDialog]


@pytest.fixture
def open_dialog(window: MainWindow) -> Opener:
    """Set Up Coupling for the salesperson with that code."""

    def opened(code: str) -> UserCouplingDialog:
        assert window.context is not None
        set_up_user_coupling(window.context, code)
        settle(window.lane)
        return shown(UserCouplingDialog)

    return opened


def user_of(company: SmallCompany, code: str) -> str | None:
    rows = company.sides.services.salespeople.rows()
    return next(row.user_id for row in rows if row.salesperson.code == code)


def test_only_offered_users_are_listed_and_coupled_ones_say_so(open_dialog: Opener) -> None:
    dialog = open_dialog("JT")
    assert dialog.windowTitle() == "Microsoft Dynamics CRM User Coupling"
    results = {result.caption: result for result in dialog._results("")}
    assert set(results) == {USER.name, OTHER_USER.name}  # the integration user is not offered
    assert not results[USER.name].enabled
    assert results[USER.name].hint == "Coupled to OF"


def test_a_typed_name_couples_and_gets_the_data(
    open_dialog: Opener, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog("JT")
    QTest.keyClicks(dialog.user, "jan tak")
    assert dialog.notice.text == (
        "OK couples the two, then writes 3 values to the salesperson. One of them replaces what is there."
    )
    QTest.keyClick(dialog.user, Qt.Key.Key_Return)
    settle(window.lane)
    assert not is_shown(UserCouplingDialog)
    assert user_of(small_company, "JT") == OTHER_USER.id
    person = next(
        row.salesperson for row in small_company.sides.services.salespeople.rows() if row.salesperson.code == "JT"
    )
    assert (person.name, person.email) == (OTHER_USER.name, OTHER_USER.email)


def test_no_writes_nothing_to_the_salesperson(
    open_dialog: Opener, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog("JT")
    QTest.keyClicks(dialog.user, "Jan Tak")
    dialog.option.setCurrentIndex(0)
    press(dialog, "OK")
    settle(window.lane)
    rows = {row.salesperson.code: row for row in small_company.sides.services.salespeople.rows()}
    assert rows["JT"].user_id == OTHER_USER.id
    assert rows["JT"].salesperson.name == "Salesperson JT"


def test_an_unknown_name_and_a_taken_user_are_told(open_dialog: Opener, window: MainWindow) -> None:
    dialog = open_dialog("JT")
    QTest.keyClicks(dialog.user, "Nobody")
    press(dialog, "OK")
    assert "A record with the name Nobody does not exist" in dialog.form.error(dialog.user)
    dialog.user.clear()
    QTest.keyClicks(dialog.user, USER.name)
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.isVisible()
    assert dialog.message.text.startswith("The user Olga Faber is already coupled to Salesperson/Purchaser OF.")


def test_a_coupled_salesperson_opens_on_its_user_with_no(open_dialog: Opener, small_company: SmallCompany) -> None:
    dialog = open_dialog("OF")
    assert dialog.user.text() == USER.name
    assert dialog.option.currentText() == "No"
    press(dialog, "OK")
    assert not is_shown(UserCouplingDialog)
    assert user_of(small_company, "OF") == USER.id


def test_a_value_that_does_not_fit_is_said_before_anything_is_done(
    open_dialog: Opener, small_company: SmallCompany
) -> None:
    long = User("00000000-0000-4000-8000-00000000a009", "", "N" * 60, "n@crm.example")
    small_company.sides.crm.create_users([long])
    dialog = open_dialog("JT")
    QTest.keyClicks(dialog.user, "NNN")
    dialog._choose(long.id)
    assert not dialog.ok_button.isEnabled()
    assert "holds at most 50 characters" in dialog.notice.text
    dialog.option.setCurrentIndex(0)
    assert dialog.ok_button.isEnabled()
    dialog.reject()


def test_every_control_has_its_caption_as_name(open_dialog: Opener) -> None:
    dialog = open_dialog("JT")
    names: dict[QWidget, str] = {dialog.user: "User", dialog.option: "Synchronize After Coupling"}
    assert {widget: widget.accessibleName() for widget in names} == names
    dialog.reject()
