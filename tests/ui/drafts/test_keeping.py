"""Text that is typed in cards, and the program that starts again after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.opportunity import Opportunity
from app.ui.background import Lane
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.drafts.keeper import AFTER_TYPING_MS
from app.ui.drafts.sheet import UnsavedTextSheet
from app.ui.drafts.store import DraftStore
from app.ui.main_tools import tools
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.records.conflict_dialog import ConflictDialog
from app.ui.related.record_window import RelatedWindow
from app.ui.salespeople.page import SalespeoplePage
from app.ui.theme.style import Theme
from tests.ui.asking import when_asked
from tests.ui.conftest import company_of
from tests.ui.shown import press, retype, settle, shown
from tests.ui.side_windows import close_side_windows
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany

Restart = Callable[[], MainWindow]


@pytest.fixture
def restart(qtbot: QtBot, theme: Theme, lane: Lane, small_company: SmallCompany, tmp_path: Path) -> Iterator[Restart]:
    """The program as it starts after one that ended without a word; its window stays as it was, unseen."""
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    windows: list[MainWindow] = []

    def start() -> MainWindow:
        for window in windows:
            wait(window)
        window = MainWindow(lane, theme, state, tools())
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.open_company(company_of(small_company.sides))
        settle(lane)
        wait(window)
        settle(lane)
        return window

    yield start
    close_side_windows()
    for window in windows:
        window._may_close = True
        window.close()
        window.deleteLater()


def wait(window: MainWindow) -> None:
    """All that was typed so far is on the disk."""
    assert window.context is not None
    window.context.drafts.wait()
    settle(window.lane)


def customers(window: MainWindow) -> CustomersPage:
    assert isinstance(window.page, CustomersPage)
    return window.page


def edit(window: MainWindow, company: SmallCompany, no: str) -> CustomersPage:
    assert window.context is not None
    window.context.windows.open_customer(company.id(no))
    settle(window.lane)
    page = customers(window)
    page.commands()[Command.EDIT]()
    settle(window.lane)
    assert page.card.editing
    return page


def type_into(page: CustomersPage, name: str, text: str) -> None:
    retype(page.card.form.editor(name).widget, text)
    page.card._keeper.keep()  # as when the field is left


def bar_button(window: MainWindow, name: str) -> QPushButton:
    found = [each for each in window.message_bar.findChildren(QPushButton) if each.accessibleName() == name]
    return [each for each in found if each.isVisible()][-1]


def kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "drafts").glob("*.draft"))


def test_typing_is_kept_soon_after_it_stops(
    restart: Restart, small_company: SmallCompany, tmp_path: Path, qtbot: QtBot
) -> None:
    """Without the timer nothing is ever written here: seen to fail."""
    assert AFTER_TYPING_MS <= 500
    window = restart()
    page = edit(window, small_company, PLAIN)
    QTest.keyClicks(page.card.form.editor("city").widget, "X")
    qtbot.waitUntil(lambda: bool(kept(tmp_path)), timeout=5_000)


def test_leaving_the_field_keeps_at_once(restart: Restart, small_company: SmallCompany, tmp_path: Path) -> None:
    window = restart()
    page = edit(window, small_company, PLAIN)
    QTest.keyClicks(page.card.form.editor("city").widget, "X")
    page.card.form.editor("contact").widget.setFocus()
    wait(window)
    assert len(kept(tmp_path)) == 1


@pytest.mark.parametrize("way", ["save", "cancel", "typed back"])
def test_a_draft_goes_with_its_edit(restart: Restart, small_company: SmallCompany, tmp_path: Path, way: str) -> None:
    window = restart()
    page = edit(window, small_company, PLAIN)
    before = page.card.form.editor("city").text
    type_into(page, "city", "Else")
    wait(window)
    assert len(kept(tmp_path)) == 1
    if way == "save":
        page.card.save()
        settle(window.lane)
    elif way == "cancel":
        page.card.cancel()
    else:
        type_into(page, "city", before)
    wait(window)
    assert kept(tmp_path) == []


def test_after_a_crash_it_is_offered_and_stands_in_the_fields_unsaved(
    restart: Restart, small_company: SmallCompany, tmp_path: Path
) -> None:
    page = edit(restart(), small_company, PLAIN)
    type_into(page, "city", "Half typed")
    type_into(page, "credit_limit_lcy", "a lot")  # what is no amount comes back, too
    window = restart()
    assert window.message_bar.isVisible()
    assert "10000 · The Cannery Group PLC" in window.message_bar.text
    bar_button(window, "Show").click()
    settle(window.lane)
    page = customers(window)
    assert page.card.editing
    assert page.card.dirty
    assert page.card.form.editor("city").text == "Half typed"
    assert page.card.form.editor("credit_limit_lcy").text == "a lot"
    assert small_company.sides.services.customers.get(small_company.id(PLAIN)).city != "Half typed"
    type_into(page, "credit_limit_lcy", "1")
    page.card.save()
    settle(window.lane)
    wait(window)
    assert small_company.sides.services.customers.get(small_company.id(PLAIN)).city == "Half typed"
    assert kept(tmp_path) == []


def test_the_conflict_view_decides_when_the_record_was_changed_since(
    restart: Restart, small_company: SmallCompany
) -> None:
    """Taken over the record as it is now, their city would be overwritten unasked: seen to fail."""
    page = edit(restart(), small_company, PLAIN)
    type_into(page, "city", "Mine")
    small_company.sides.change_customer(small_company.id(PLAIN), city="Theirs", contact="New Contact")
    window = restart()
    bar_button(window, "Show").click()
    settle(window.lane)
    page = customers(window)
    texts: dict[str, tuple[object, object, object]] = {}

    def look(dialog: object) -> None:
        assert isinstance(dialog, ConflictDialog)
        texts.update({each.field.name: (each.shown, each.theirs, each.yours) for each in dialog._conflicts})
        dialog.accept()

    asked = when_asked(look)
    page.card.save()
    settle(window.lane)
    assert asked
    assert texts["city"] == ("London", "Theirs", "Mine")
    customer = small_company.sides.services.customers.get(small_company.id(PLAIN))
    assert (customer.city, customer.contact) == ("Mine", "New Contact")


def test_discard_removes_it(restart: Restart, small_company: SmallCompany, tmp_path: Path) -> None:
    type_into(edit(restart(), small_company, PLAIN), "city", "Half typed")
    window = restart()
    bar_button(window, "Discard").click()
    wait(window)
    assert kept(tmp_path) == []
    assert not window.message_bar.isVisible()


def test_a_dismissed_offer_comes_again_where_the_record_is_shown(restart: Restart, small_company: SmallCompany) -> None:
    type_into(edit(restart(), small_company, COUPLED), "city", "Half typed")
    window = restart()
    window.message_bar.dismiss()
    assert window.context is not None
    window.context.windows.open_customer(small_company.id(COUPLED))
    settle(window.lane)
    assert "Selby" in window.message_bar.text
    assert window.message_bar.isVisible()


def test_a_new_customer_is_kept_too(restart: Restart, small_company: SmallCompany) -> None:
    window = restart()
    customers(window).commands()[Command.NEW]()
    settle(window.lane)
    type_into(customers(window), "name", "Brand New Ltd")
    window = restart()
    assert "new customer" in window.message_bar.text
    bar_button(window, "Show").click()
    settle(window.lane)
    page = customers(window)
    assert page.card.customer is None
    page.card.save()
    settle(window.lane)
    assert page.card.customer is not None
    assert page.card.customer.name == "Brand New Ltd"


def test_a_deleted_customer_keeps_what_was_typed(restart: Restart, small_company: SmallCompany) -> None:
    type_into(edit(restart(), small_company, PLAIN), "city", "Half typed")
    small_company.sides.delete_customer(small_company.id(PLAIN))
    window = restart()
    bar_button(window, "Show").click()
    settle(window.lane)
    page = customers(window)
    assert page.card.form.editor("city").text == "Half typed"
    assert page.card.form.editor("name").text == "The Cannery Group PLC"


def test_several_are_listed_and_each_leads_to_its_record(
    restart: Restart, small_company: SmallCompany, tmp_path: Path
) -> None:
    window = restart()
    assert window.context is not None
    windows, account_id = window.context.windows, small_company.accounts["Selby Limited"]
    windows.open_account(account_id)
    settle(window.lane)
    account = shown(AccountWindow)
    retype(account.form.editor("city").widget, "Account city")
    account.tools.keeper.keep()
    type_into(edit(window, small_company, PLAIN), "city", "Customer city")
    window.show_page("customers")
    wait(window)
    assert len(kept(tmp_path)) == 2
    close_unasked(account)
    window = restart()
    assert window.context is not None
    bar_button(window, "Show…").click()
    sheet = shown(UnsavedTextSheet)
    assert len(sheet.table.rows) == 2
    row = next(number for number, draft in enumerate(sheet.table.rows) if draft.kind == "account")
    sheet.table.selectRow(row)
    press(sheet, "Show")
    settle(window.lane)
    account = shown(AccountWindow)
    assert account.form.editor("city").text == "Account city"
    assert account.unsaved
    account.save()
    settle(window.lane)
    assert small_company.sides.crm.account(account_id).city == "Account city"
    assert [draft.kind for draft in window.context.drafts.left.values()] == ["customer"]


def test_an_opportunity_with_its_account_and_a_salesperson(restart: Restart, small_company: SmallCompany) -> None:
    window = restart()
    sides = small_company.sides
    from app.ui.related.actions import new_record
    from app.ui.related.kinds import OPPORTUNITIES

    assert window.context is not None
    new_record(window.context, OPPORTUNITIES, small_company.accounts["Selby Limited"], "Selby Limited")
    settle(window.lane)
    deal = shown(RelatedWindow)
    retype(deal.form.editor("topic").widget, "Forty desks")
    deal.tools.keeper.keep()
    close_unasked(deal)
    window = restart()
    bar_button(window, "Show").click()
    settle(window.lane)
    deal = shown(RelatedWindow)
    assert deal.related_form.account.text == "Selby Limited"
    deal.save()
    settle(window.lane)
    assert isinstance(deal.record, Opportunity)
    assert sides.services.related.opportunity(deal.record.id).topic == "Forty desks"
    window.show_page("salespeople")
    settle(window.lane)
    page = window.page
    assert isinstance(page, SalespeoplePage)
    page.open_record("JT")
    settle(window.lane)
    page.card.edit()
    retype(page.card.form.editor("name").widget, "Jo T")
    page.card._keeper.keep()
    window = restart()
    bar_button(window, "Show").click()
    settle(window.lane)
    page = window.page
    assert isinstance(page, SalespeoplePage)
    assert page.card.editing
    assert page.card.form.editor("name").text == "Jo T"


def test_a_second_edit_does_not_write_over_a_draft_that_waits(
    restart: Restart, small_company: SmallCompany, tmp_path: Path
) -> None:
    type_into(edit(restart(), small_company, PLAIN), "city", "First")
    window = restart()
    page = edit(window, small_company, PLAIN)
    type_into(page, "city", "Second")
    wait(window)
    found = DraftStore(tmp_path / "drafts").read("this computer")
    assert [draft.typed["city"]["value"] for draft in found] == ["First", "Second"]


def close_unasked(window: AccountWindow | RelatedWindow) -> None:
    """As a crash would: nobody is asked, and the draft stays."""
    window.tools.keeper._key = ""
    window.close_now()
    settle(window.context.lane)
