"""The window "Synchronize Now" for one customer, over real databases."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.synchronization import Choice
from app.ui.coupling.restoring import RestoreDialog
from app.ui.coupling.vanished import VanishedDialog
from app.ui.main_window import MainWindow
from app.ui.plans.plan_cells import Look
from app.ui.plans.plan_delegate import SPANS
from app.ui.synchronization.actions import synchronize_now
from app.ui.synchronization.dialog import SynchronizeDialog
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany

BOTH_CHANGED = (
    "Both the Customer record and the Dynamics CRM Account record have been changed since the last synchronization, or "
    "synchronization has never been performed. If you continue with synchronization, data on one of the records will "
    "be lost and replaced with data from the other record."
)
Opener = Callable[[], SynchronizeDialog]


@pytest.fixture
def open_dialog(window: MainWindow, small_company: SmallCompany) -> Opener:
    """Synchronize Now for the coupled customer."""

    def opened() -> SynchronizeDialog:
        assert window.context is not None
        synchronize_now(window.context, [small_company.id(COUPLED)])
        settle(window.lane)
        return shown(SynchronizeDialog)

    return opened


def rows(dialog: SynchronizeDialog) -> dict[str, list[str]]:
    model = dialog.table.plan_model
    return {
        str(model.index(row, 0).data()): [str(model.index(row, column).data() or "") for column in range(1, 6)]
        for row in range(model.rowCount())
    }


def change_both(company: SmallCompany) -> None:
    company.sides.change_customer(company.id(COUPLED), email="new@selby.example")
    company.sides.change_account(company.accounts["Selby Limited"], main_phone="01632 960777")


def test_the_default_is_the_side_that_changed(open_dialog: Opener, small_company: SmallCompany) -> None:
    small_company.sides.change_account(small_company.accounts["Selby Limited"], main_phone="01632 960777")
    dialog = open_dialog()
    assert dialog.choices.buttons[Choice.GET].isChecked()
    assert not dialog.warning.isVisible()
    assert rows(dialog)["Phone No."][-2:] == ["changed in CRM", "← NAV"]
    dialog.reject()


def test_both_changed_warns_and_shows_what_either_choice_would_replace(
    open_dialog: Opener, small_company: SmallCompany, window: MainWindow
) -> None:
    change_both(small_company)
    dialog = open_dialog()
    assert dialog.choices.buttons[Choice.MERGE].isChecked()
    assert "no newer value is replaced" in dialog.warning.text
    QTest.keyClick(dialog.choices.buttons[Choice.SEND], Qt.Key.Key_Space)
    assert dialog.warning.text == BOTH_CHANGED
    assert dialog.warning.isVisible()
    assert list(rows(dialog)) == ["Phone No.", "E-Mail"]  # only what differs
    assert rows(dialog)["E-Mail"][2:] == ["ann@contoso.example", "changed in NAV", "→ CRM"]
    phone = dialog.table.plan_model.index(0, 2).data(SPANS)
    assert [(span.text, span.look) for span in phone] == [("01632 960777", Look.STRUCK)]
    QTest.keyClick(dialog.choices.buttons[Choice.GET], Qt.Key.Key_Space)
    settle(window.lane)
    assert dialog.choice is Choice.GET
    assert rows(dialog)["E-Mail"][-1] == "← NAV"
    QTest.keyClick(dialog.only_differences, Qt.Key.Key_Space)
    assert len(rows(dialog)) == 18


def test_enter_writes_exactly_what_was_shown_and_says_so(
    open_dialog: Opener, small_company: SmallCompany, window: MainWindow
) -> None:
    change_both(small_company)
    dialog = open_dialog()
    QTest.keyClick(dialog.choices.buttons[Choice.SEND], Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(window.lane)
    assert not is_shown(SynchronizeDialog)
    account = small_company.sides.crm.account(small_company.accounts["Selby Limited"])
    assert (account.email, account.main_phone) == ("new@selby.example", "01632 960001")
    assert window.message_bar.text == "Synchronization completed."
    assert window.message_bar.kind == "success"


def test_a_change_between_preview_and_ok_stops_it_and_shows_the_new_state(
    open_dialog: Opener, small_company: SmallCompany, window: MainWindow
) -> None:
    """Without the seen plan the account's new phone number is overwritten."""
    change_both(small_company)
    dialog = open_dialog()
    QTest.keyClick(dialog.choices.buttons[Choice.SEND], Qt.Key.Key_Space)
    small_company.sides.change_account(small_company.accounts["Selby Limited"], main_phone="01632 960888")
    before = small_company.sides.held()
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.isVisible()
    assert "nothing was written" in dialog.message.text
    assert small_company.sides.held() == before
    model = dialog.table.plan_model
    assert [span.text for span in model.index(0, 2).data(SPANS)] == ["01632 960888"]
    press(dialog, "OK")
    settle(window.lane)
    assert not is_shown(SynchronizeDialog)
    assert small_company.sides.crm.account(small_company.accounts["Selby Limited"]).main_phone == "01632 960001"


def test_cancel_changes_nothing(open_dialog: Opener, small_company: SmallCompany, window: MainWindow) -> None:
    change_both(small_company)
    before = small_company.sides.held()
    QTest.keyClick(open_dialog(), Qt.Key.Key_Escape)
    settle(window.lane)
    assert not is_shown(SynchronizeDialog)
    assert small_company.sides.held() == before


def test_a_value_that_is_too_long_keeps_ok_from_being_chosen(
    open_dialog: Opener, small_company: SmallCompany, window: MainWindow
) -> None:
    small_company.sides.change_account(small_company.accounts["Selby Limited"], city="L" * 60)
    dialog = open_dialog()
    assert dialog.choice is Choice.GET
    assert not dialog.ok_button.isEnabled()
    assert "holds at most 30 characters" in dialog.notice.text
    dialog.choices.buttons[Choice.SEND].click()
    settle(window.lane)
    assert dialog.ok_button.isEnabled()


def test_a_field_without_counterpart_is_left_alone_and_told(
    open_dialog: Opener, small_company: SmallCompany, window: MainWindow
) -> None:
    small_company.sides.change_account(small_company.accounts["Selby Limited"], country="Atlantis", fax="01632 1")
    dialog = open_dialog()
    assert "Atlantis" in dialog.notice.text
    press(dialog, "OK")
    settle(window.lane)
    assert "left alone" in window.message_bar.text
    assert "Atlantis" in window.message_bar.text
    with small_company.sides.nav.read() as unit:
        assert unit.customers.get(small_company.id(COUPLED)).fax_no == "01632 1"


def test_a_vanished_account_can_be_restored(window: MainWindow, small_company: SmallCompany) -> None:
    customer_id = small_company.id(PLAIN)
    account_id = small_company.accounts["The Cannery Group"]
    couple(window, customer_id, account_id)
    small_company.sides.delete_account(account_id)
    dialog = vanished(window, customer_id)
    said = "The Customer record cannot be updated because it is coupled to a deleted record."
    assert dialog.sentence.text() == said
    press(dialog, "Restore record")
    settle(window.lane)
    press(shown(RestoreDialog), "Restore")
    settle(window.lane)
    assert small_company.sides.crm.account(account_id).name == "The Cannery Group PLC"
    assert small_company.sides.coupling(customer_id) is not None


def test_a_coupling_to_a_vanished_account_can_be_deleted(window: MainWindow, small_company: SmallCompany) -> None:
    customer_id = small_company.id(PLAIN)
    account_id = small_company.accounts["The Cannery Group"]
    couple(window, customer_id, account_id)
    small_company.sides.delete_account(account_id)
    press(vanished(window, customer_id), "Delete coupling")
    settle(window.lane)
    assert small_company.sides.coupling(customer_id) is None


def couple(window: MainWindow, customer_id: str, account_id: str) -> None:
    assert window.context is not None
    window.context.services.coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV)


def vanished(window: MainWindow, customer_id: str) -> VanishedDialog:
    assert window.context is not None
    synchronize_now(window.context, [customer_id])
    settle(window.lane)
    return shown(VanishedDialog)
