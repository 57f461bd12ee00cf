"""The inbox in the main window: what waits, its ways out, and that it empties itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import CrmUnavailable
from app.domain.inbox import InboxKind
from app.domain.synchronization import Choice
from app.ui.coupling.vanished import VanishedDialog
from app.ui.inbox.page import InboxPage
from app.ui.main_window import MainWindow
from app.ui.salespeople.user_coupling import UserCouplingDialog
from app.ui.synchronization.dialog import SynchronizeDialog
from app.ui.synchronization.many_dialog import SynchronizeManyDialog
from tests.ui.shown import settle, shown
from tests.ui.small_company import COUPLED, LONG, PLAIN, SmallCompany

ENTRY = "inbox"


def couple(company: SmallCompany, no: str) -> str:
    """Couples the customer to an account of its own; the account's id."""
    sides = company.sides
    account = sides.account(name=f"Account of {no}")
    sides.services.coupling.couple(company.id(no), account.id, AfterCoupling.USE_NAV)
    return account.id


def make_conflict(company: SmallCompany, no: str, account_id: str) -> None:
    """The city was changed on both sides, by other programs."""
    company.sides.change_customer(company.id(no), city="Bath")
    company.sides.change_account(account_id, city="Ely")


@pytest.fixture
def account_id(small_company: SmallCompany) -> str:
    """The account of the coupled customer, in conflict with it."""
    account_id = small_company.accounts["Selby Limited"]
    make_conflict(small_company, COUPLED, account_id)
    return account_id


def open_inbox(window: MainWindow) -> InboxPage:
    window.show_page(ENTRY)
    settle(window.lane)
    assert isinstance(window.page, InboxPage)
    return window.page


def anew(page: InboxPage, window: MainWindow) -> None:
    """F5."""
    page.refresh()
    settle(window.lane)


def texts(page: InboxPage) -> list[tuple[str, str]]:
    """Kind and No. of the rows that are shown."""
    model = page.panel.model
    return [(str(model.index(row, 0).data()), str(model.index(row, 1).data())) for row in range(model.rowCount())]


def captions(page: InboxPage) -> list[str]:
    return [button.accessibleName() for button in page.reason.buttons()]


def counted(window: MainWindow) -> str:
    """What a screen reader says of the entry."""
    pane = window.navigation
    item = next(pane.item(row) for row in range(pane.count()) if pane.item(row).text() == "Inbox")
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole) or item.text())


def test_the_counter_comes_by_itself_and_follows(
    account_id: str, window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    """Seen to fail with a counter that only looks when the page is opened."""
    qtbot.waitUntil(lambda: counted(window) == "Inbox (1)")
    small_company.sides.change_account(account_id, city="Bath")
    window.changes.account_changed.emit(account_id)
    qtbot.waitUntil(lambda: counted(window) == "Inbox")
    settle(window.lane)


def test_changes_that_follow_fast_are_all_compared(
    window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    account = small_company.accounts["Selby Limited"]
    other = couple(small_company, PLAIN)
    window.changes.coupling_changed.emit("")
    open_inbox(window)
    make_conflict(small_company, COUPLED, account)
    window.changes.customer_changed.emit(small_company.id(COUPLED))
    window.changes.account_changed.emit(account)
    make_conflict(small_company, PLAIN, other)
    window.changes.customer_changed.emit(small_company.id(PLAIN))
    qtbot.waitUntil(lambda: counted(window) == "Inbox (2)")
    settle(window.lane)


def test_nothing_waits(window: MainWindow) -> None:
    page = open_inbox(window)
    assert page.empty.isVisible()
    assert not page.panel.isVisible()


def test_a_conflict_is_decided_from_here_and_goes(
    account_id: str, window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    page = open_inbox(window)
    assert texts(page) == [("Conflict", COUPLED)]
    assert captions(page)[0] == "Decide…"
    assert "City" in page.reason.reason.text()
    QTest.keyClick(page.panel.list, Qt.Key.Key_Return)
    settle(window.lane)
    dialog = shown(SynchronizeDialog)
    dialog.reject()
    small_company.sides.services.synchronization.run([small_company.id(COUPLED)], Choice.SEND)
    window.changes.coupling_changed.emit(small_company.id(COUPLED))
    qtbot.waitUntil(page.empty.isVisible)
    assert counted(window) == "Inbox"
    settle(window.lane)


def test_kinds_are_counted_and_filtered(
    account_id: str, window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    small_company.sides.change_customer(small_company.id(PLAIN), salesperson_code="JT")
    page = open_inbox(window)
    assert texts(page) == [("Conflict", COUPLED), ("Salesperson", "JT")]
    shown_kinds = {kind: button.text() for kind, button in page.kinds.buttons.items() if button.isVisible()}
    assert shown_kinds == {None: "All 2", InboxKind.CONFLICT: "Conflicts 1", InboxKind.SALESPERSON: "Salespeople 1"}
    page.kinds.buttons[InboxKind.SALESPERSON].click()
    settle(window.lane)
    assert texts(page) == [("Salesperson", "JT")]
    assert captions(page) == ["Couple the Salesperson", "Open Salesperson"]
    small_company.sides.change_customer(small_company.id(PLAIN), salesperson_code="OF")
    anew(page, window)
    assert texts(page) == [("Conflict", COUPLED)]  # of the kind that was shown there is nothing any more
    page.panel.filter_box.setText("selby")
    settle(window.lane)
    assert texts(page) == [("Conflict", COUPLED)]
    page.panel.filter_box.setText("somebody else")
    qtbot.waitUntil(lambda: page.panel.model.rowCount() == 0)
    settle(window.lane)


def test_the_salesperson_is_coupled_from_here(window: MainWindow, small_company: SmallCompany) -> None:
    small_company.sides.change_customer(small_company.id(PLAIN), salesperson_code="JT")
    page = open_inbox(window)
    page.reason.buttons()[0].click()
    settle(window.lane)
    dialog = shown(UserCouplingDialog)
    dialog.reject()
    settle(window.lane)


def test_a_deleted_partner_is_asked_about(
    account_id: str, window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    other = couple(small_company, PLAIN)
    small_company.sides.delete_account(other)
    page = open_inbox(window)
    page.kinds.buttons[InboxKind.VANISHED].click()
    settle(window.lane)
    assert texts(page) == [("Deleted record", PLAIN)]
    page.reason.buttons()[0].click()
    settle(window.lane)
    dialog = shown(VanishedDialog)
    dialog.buttons_by_key["delete"].click()
    settle(window.lane)
    qtbot.waitUntil(lambda: texts(page) == [("Conflict", COUPLED)])
    settle(window.lane)


def test_several_conflicts_are_synchronized_at_once(
    account_id: str, window: MainWindow, small_company: SmallCompany
) -> None:
    make_conflict(small_company, PLAIN, couple(small_company, PLAIN))
    small_company.sides.change_customer(small_company.id(LONG), salesperson_code="JT")
    page = open_inbox(window)
    assert [kind for kind, _ in texts(page)] == ["Conflict", "Conflict", "Salesperson"]
    selection = page.panel.list.selectionModel()
    flags = QItemSelectionModel.SelectionFlag
    for row in (0, 1):
        selection.select(page.panel.model.index(row, 0), flags.Select | flags.Rows)
    settle(window.lane)
    assert captions(page) == ["Synchronize Now…"]
    assert page.reason.record.text() == "2 rows are selected"
    page.reason.buttons()[0].click()
    settle(window.lane)
    shown(SynchronizeManyDialog).reject()
    settle(window.lane)
    selection.select(page.panel.model.index(2, 0), flags.Select | flags.Rows)
    settle(window.lane)
    assert captions(page) == []
    assert "no way out in common" in page.reason.reason.text()


def test_one_row_for_a_missing_counterpart(window: MainWindow, small_company: SmallCompany) -> None:
    accounts = [small_company.accounts["Selby Limited"], couple(small_company, PLAIN)]
    for account in accounts:
        small_company.sides.change_account(account, country="Elbonia")
    page = open_inbox(window)
    model = page.panel.model
    assert [str(model.index(0, column).data()) for column in (0, 1, 2, 3)] == ["No counterpart", "", "Elbonia", "2"]
    assert len(captions(page)) == 1


def test_what_another_program_wrote_is_seen_by_f5(
    window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    page = open_inbox(window)
    assert page.empty.isVisible()
    make_conflict(small_company, COUPLED, small_company.accounts["Selby Limited"])
    anew(page, window)
    assert texts(page) == [("Conflict", COUPLED)]


def test_while_crm_is_away_the_page_says_so(window: MainWindow, small_company: SmallCompany) -> None:
    small_company.sides.failing.heal()
    small_company.sides.failing.fail_at, small_company.sides.failing.gone = 1, True
    small_company.sides.failing.error = CrmUnavailable
    page = open_inbox(window)
    assert page.empty.isVisible()
    assert window.message_bar.isVisible()
    small_company.sides.failing.heal()
    anew(page, window)
    assert page.empty.isVisible()
