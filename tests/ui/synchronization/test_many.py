"""Synchronize Now for several customers, and the window that sums it up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.synchronization import Choice
from app.ui.coupling.dialog import CouplingDialog
from app.ui.coupling.summary import SummaryWindow
from app.ui.crm.account_window import AccountWindow
from app.ui.main_window import MainWindow
from app.ui.synchronization.actions import synchronize_now
from app.ui.synchronization.many_dialog import SynchronizeManyDialog
from tests.services.both_sides import Sides
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import COUPLED, HOSTILE, HOSTILE_NAME, NOBODYS, PLAIN, SmallCompany


def opened(window: MainWindow, ids: list[str]) -> SynchronizeManyDialog:
    assert window.context is not None
    synchronize_now(window.context, ids)
    settle(window.lane)
    return shown(SynchronizeManyDialog)


def couple(sides: Sides, customer_id: str) -> str:
    account_id = sides.account(name="Another").id
    sides.services.coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV)
    return account_id


def test_all_synchronized_is_said_in_the_message_bar(window: MainWindow, small_company: SmallCompany) -> None:
    sides = small_company.sides
    account_id = couple(sides, small_company.id(PLAIN))
    sides.change_customer(small_company.id(PLAIN), city="Bath")
    dialog = opened(window, [small_company.id(PLAIN), small_company.id(COUPLED)])
    assert dialog.heading.text() == "Synchronize data for 2 customers"
    press(dialog, "OK")
    settle(window.lane)
    assert not is_shown(SummaryWindow)
    assert window.message_bar.text == "Synchronization completed. 2 of 2 records were successfully synchronized."
    assert sides.crm.account(account_id).city == "Bath"


def test_the_choice_holds_for_all(window: MainWindow, small_company: SmallCompany) -> None:
    sides = small_company.sides
    account_id = couple(sides, small_company.id(PLAIN))
    sides.change_account(account_id, city="Bath")
    dialog = opened(window, [small_company.id(PLAIN), small_company.id(COUPLED)])
    QTest.keyClick(dialog.choices.buttons[Choice.GET], Qt.Key.Key_Space)
    settle(window.lane)
    press(dialog, "OK")
    settle(window.lane)
    with sides.nav.read() as unit:
        assert unit.customers.get(small_company.id(PLAIN)).city == "Bath"


def test_each_record_that_was_not_has_a_row_with_its_reason_and_a_cure(
    window: MainWindow, small_company: SmallCompany
) -> None:
    ids = [small_company.id(no) for no in (COUPLED, HOSTILE, NOBODYS)]
    press(opened(window, ids), "OK")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert summary.windowTitle() == "Synchronization completed."
    assert summary.sentence.text() == "1 of 3 records were successfully synchronized."
    assert "1 of 3" in window.message_bar.text, "with the Undo of what was"
    assert [row.customer_no for row in summary.table.results] == [HOSTILE, NOBODYS]
    model = summary.table.model()
    assert model.index(0, 1).data() == HOSTILE_NAME
    assert "is not coupled to Microsoft Dynamics CRM" in str(model.index(0, 2).data())
    assert model.index(0, 3).data() == "Set Up Coupling"
    QTest.keyClick(summary.table, Qt.Key.Key_Down)
    settle(window.lane)
    press(summary, "Set Up Coupling")
    settle(window.lane)
    dialog = shown(CouplingDialog)
    assert dialog.heading.text().startswith(NOBODYS)
    dialog.reject()
    press(summary, "Open Customer")
    settle(window.lane)
    assert window.page is not None and window.page.key == "customers"
    press(summary, "Close")


def test_a_failed_record_can_be_tried_again(window: MainWindow, small_company: SmallCompany) -> None:
    sides = small_company.sides
    account_id = couple(sides, small_company.id(PLAIN))
    sides.change_account(account_id, city="L" * 60)
    dialog = opened(window, [small_company.id(COUPLED), small_company.id(PLAIN)])
    dialog.choices.buttons[Choice.GET].click()
    settle(window.lane)
    press(dialog, "OK")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert "holds at most 30 characters" in summary.reason.text()
    assert summary.table.model().index(0, 3).data() == "Open Account"  # the value came from there
    press(summary, "Open Account")
    settle(window.lane)
    account = shown(AccountWindow)
    assert account.focusWidget() is account.form.editor("city").widget
    account.close()
    sides.change_account(account_id, city="London")
    press(summary, "Try Again")
    settle(window.lane)
    assert not is_shown(SummaryWindow)


def test_cancel_before_the_run_changes_nothing(window: MainWindow, small_company: SmallCompany) -> None:
    before = small_company.sides.held()
    dialog = opened(window, [small_company.id(COUPLED), small_company.id(PLAIN)])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(window.lane)
    assert not is_shown(SynchronizeManyDialog)
    assert small_company.sides.held() == before


def test_cancel_during_the_run_tells_how_many_were_not_reached(window: MainWindow, small_company: SmallCompany) -> None:
    dialog = opened(window, [small_company.id(COUPLED), small_company.id(PLAIN)])
    press(dialog, "OK")
    press(dialog.progress, "Cancel")
    settle(window.lane)
    outcome = dialog.outcome
    assert outcome is not None
    assert outcome.skipped + len(outcome.rows) == 2
    for widget in window.findChildren(SummaryWindow):
        widget.close()
