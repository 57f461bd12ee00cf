"""Previous and Next on record windows: in the order of the list one came from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.crm.account_window import AccountWindow
from app.ui.crm.actions import open_account
from app.ui.open_windows import OpenWindows
from tests.ui.asking import press, when_asked
from tests.ui.shown import retype, settle
from tests.ui.small_company import SmallCompany


def opened(context: Context, account_id: str, order: ListQuery | None = None) -> AccountWindow:
    open_account(context, account_id, order=order)
    settle(context.lane)
    window = OpenWindows.of(context).find(f"account/{account_id}")
    assert isinstance(window, AccountWindow)
    return window


def names(window: AccountWindow, context: Context, by: int, steps: int) -> list[str]:
    found = []
    for _ in range(steps):
        window.tools.step(by)
        settle(context.lane)
        assert window.account is not None
        found.append(window.account.name)
    return found


def test_it_follows_the_list_and_says_where_it_ends(context: Context, small_company: SmallCompany) -> None:
    for name in ("Alpha", "Beta"):
        small_company.sides.account(name=name)
    falling = ListQuery("name", descending=True)
    window = opened(context, small_company.accounts["Selby Limited"], falling)
    assert names(window, context, 1, 1) == ["Beta"]
    assert names(window, context, 1, 2) == ["Alpha", "Alpha"]
    assert "last record" in window.message_bar.text
    assert names(window, context, -1, 1) == ["Beta"]


def test_unsaved_text_is_asked_about_first(context: Context, small_company: SmallCompany) -> None:
    small_company.sides.account(name="Zeta")
    window = opened(context, small_company.accounts["Selby Limited"])
    retype(window.form.editor("city").widget, "Half typed")
    asked = when_asked(lambda dialog: dialog.reject())
    names(window, context, 1, 1)
    assert asked
    assert window.form.editor("city").text == "Half typed"
    when_asked(press("Discard"))
    assert names(window, context, 1, 1) == ["The Cannery Group"]


def test_field_and_section_stay(context: Context, small_company: SmallCompany, qtbot: QtBot) -> None:
    window = opened(context, small_company.accounts["Selby Limited"])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.form.focus_field("payment_terms")
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(context.lane)
    assert window.account is not None
    assert window.account.name == "The Cannery Group"
    assert window.form.editor("payment_terms").widget.hasFocus()
    assert window.form.tabs[-1].expanded


def test_one_that_has_a_window_already_is_shown_there(context: Context, small_company: SmallCompany) -> None:
    other = opened(context, small_company.accounts["The Cannery Group"])
    window = opened(context, small_company.accounts["Selby Limited"])
    names(window, context, 1, 1)
    assert window.account is not None
    assert window.account.id == small_company.accounts["Selby Limited"]
    assert OpenWindows.of(context).find(f"account/{small_company.accounts['The Cannery Group']}") is other
