"""The page Users in the main window, over real databases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.errors import UserAlreadyCoupled
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.salespeople.page import SalespeoplePage
from app.ui.users.couple_dialog import UserSalespersonDialog
from app.ui.users.page import UsersPage
from tests.services.both_sides import OTHER_USER, SERVICE_USER, USER
from tests.ui.asking import press, when_asked
from tests.ui.shown import settle, shown


@pytest.fixture
def page(window: MainWindow, context: Context) -> UsersPage:
    """The page, everything read."""
    window.show_page("users")
    settle(context.lane)
    assert isinstance(window.page, UsersPage)
    return window.page


def rows(page: UsersPage) -> list[list[str]]:
    model = page.panel.model
    return [
        [str(model.index(row, column).data()) for column in page.panel.list.header.visible_columns()]
        for row in range(model.rowCount())
    ]


def stand_on(page: UsersPage, context: Context, name: str) -> None:
    page.panel.list.select_row([row[0] for row in rows(page)].index(name))
    settle(context.lane)


def test_it_lists_users_with_their_salespeople(page: UsersPage) -> None:
    assert rows(page) == [
        [OTHER_USER.name, OTHER_USER.email, OTHER_USER.mobile_phone, "No", ""],
        [SERVICE_USER.name, "", "", "No", ""],
        [USER.name, USER.email, USER.mobile_phone, "Yes", "OF"],
    ]
    captions = [page.panel.model.columns[each].caption for each in page.panel.list.header.visible_columns()]
    assert captions == ["Name", "Email", "Mobile Phone", "Coupled", "Salesperson/Purchaser Code"]


def test_a_user_is_coupled_by_keyboard_and_gives_its_data(page: UsersPage, context: Context) -> None:
    stand_on(page, context, OTHER_USER.name)
    page.commands()[Command.EDIT]()
    settle(context.lane)
    dialog = shown(UserSalespersonDialog)
    assert dialog.windowTitle() == "Microsoft Dynamics CRM User Coupling"
    assert dialog.salesperson.currentText() == "JT · Salesperson JT"  # the first who has no user
    QTest.keyClicks(dialog.option, "Y")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(context.lane)
    assert rows(page)[0][3:] == ["Yes", "JT"]
    person = next(row.salesperson for row in context.services.salespeople.rows() if row.user_id == OTHER_USER.id)
    assert (person.name, person.email) == (OTHER_USER.name, OTHER_USER.email)


def test_cancel_couples_nobody(page: UsersPage, context: Context) -> None:
    stand_on(page, context, OTHER_USER.name)
    page.couple_action.trigger()
    settle(context.lane)
    QTest.keyClick(shown(UserSalespersonDialog), Qt.Key.Key_Escape)
    settle(context.lane)
    assert rows(page)[0][3:] == ["No", ""]


def test_a_salesperson_who_has_a_user_is_said_to_move(page: UsersPage, context: Context) -> None:
    stand_on(page, context, OTHER_USER.name)
    page.couple_action.trigger()
    settle(context.lane)
    dialog = shown(UserSalespersonDialog)
    dialog.salesperson.setCurrentIndex(dialog.salesperson.findText("OF", Qt.MatchFlag.MatchStartsWith))
    assert dialog.notice.text() == f"OF is coupled to {USER.name} now and moves to this user."
    dialog.accept()
    settle(context.lane)
    assert [row[3:] for row in rows(page)] == [["Yes", "OF"], ["No", ""], ["No", ""]]


def test_a_user_is_uncoupled_after_a_question(page: UsersPage, context: Context) -> None:
    stand_on(page, context, USER.name)
    when_asked(press("Cancel"))
    page.uncouple_action.trigger()
    settle(context.lane)
    assert rows(page)[2][3:] == ["Yes", "OF"]
    when_asked(press("Delete"))
    page.uncouple_action.trigger()
    settle(context.lane)
    assert rows(page)[2][3:] == ["No", ""]


def test_actions_say_why_they_are_disabled(page: UsersPage, context: Context) -> None:
    stand_on(page, context, SERVICE_USER.name)
    assert not page.couple_action.isEnabled()
    assert "integration user" in page.couple_action.toolTip()
    assert page.uncouple_action.toolTip() == "The user is not coupled to a salesperson."
    stand_on(page, context, USER.name)
    assert page.couple_action.toolTip() == "The user is coupled already. Delete that coupling first."
    assert page.hints()[Command.NEW] == "Users are created in Dynamics CRM."


def test_what_another_program_did_meanwhile_is_said(page: UsersPage, context: Context, window: MainWindow) -> None:
    stand_on(page, context, OTHER_USER.name)
    page.couple_action.trigger()
    settle(context.lane)
    dialog = shown(UserSalespersonDialog)
    people = {row.salesperson.code: row.salesperson.id for row in context.services.salespeople.rows()}
    context.services.salespeople.couple(people["JT"], OTHER_USER.id)
    dialog.salesperson.setCurrentIndex(dialog.salesperson.findData(people["OF"]))
    dialog.accept()
    settle(context.lane)
    assert UserAlreadyCoupled(OTHER_USER.name, "JT").user_name in window.message_bar.text
    assert "is already coupled to Salesperson/Purchaser JT" in window.message_bar.text


def test_enter_on_a_coupled_user_shows_the_salesperson(page: UsersPage, context: Context, window: MainWindow) -> None:
    stand_on(page, context, USER.name)
    QTest.keyClick(page.panel.list, Qt.Key.Key_Return)
    settle(context.lane)
    assert isinstance(window.page, SalespeoplePage)


def test_it_sorts_and_filters(page: UsersPage, context: Context) -> None:
    page.panel.list.sort_by("coupled", True)
    settle(context.lane)
    assert [row[0] for row in rows(page)] == [USER.name, OTHER_USER.name, SERVICE_USER.name]
    page.panel.filter_box.setText("TAK")
    page.panel.filter_box._tell()
    settle(context.lane)
    assert [row[0] for row in rows(page)] == [OTHER_USER.name]
