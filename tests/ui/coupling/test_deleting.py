"""Delete Coupling: what it asks, what it does, and that it can be undone."""

from __future__ import annotations

from app.domain.coupling_dialog import AfterCoupling
from app.ui.coupling.deleting import delete_coupling
from app.ui.coupling.summary import SummaryWindow
from app.ui.main_window import MainWindow
from app.ui.widgets.dialogs import Sheet
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany


def asked(window: MainWindow, ids: list[str]) -> Sheet:
    assert window.context is not None
    delete_coupling(window.context, ids)
    settle(window.lane)
    return shown(Sheet)


def test_it_says_what_happens_and_the_default_is_cancel(window: MainWindow, small_company: SmallCompany) -> None:
    sheet = asked(window, [small_company.id(COUPLED)])
    said = sheet.accessibleDescription()
    assert "Selby Ltd." in said
    assert "Both records stay" in said
    assert "statistics" in said
    press(sheet, "Cancel")
    settle(window.lane)
    assert small_company.sides.coupling(small_company.id(COUPLED)) is not None


def test_it_ends_the_coupling_keeps_both_records_and_undo_brings_it_back(
    window: MainWindow, small_company: SmallCompany
) -> None:
    sides, customer_id = small_company.sides, small_company.id(COUPLED)
    before = sides.held()
    press(asked(window, [customer_id]), "Delete Coupling")
    settle(window.lane)
    assert sides.coupling(customer_id) is None
    assert sides.crm.account(small_company.accounts["Selby Limited"]).name == "Selby Ltd."
    assert window.message_bar.text == "The coupling was deleted."
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert sides.held() == before
    assert window.message_bar.text == "The coupling is back."


def test_several_come_back_but_for_one_which_is_said(window: MainWindow, small_company: SmallCompany) -> None:
    sides = small_company.sides
    first, second = small_company.id(COUPLED), small_company.id(PLAIN)
    sides.services.coupling.couple(second, small_company.accounts["The Cannery Group"], AfterCoupling.USE_NAV)
    before = sides.held()
    press(asked(window, [first, second]), "Delete Coupling")
    settle(window.lane)
    assert window.message_bar.text == "2 couplings were deleted."
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert window.message_bar.text == "2 couplings are back."
    assert sides.held() == before
    press(asked(window, [first, second]), "Delete Coupling")
    settle(window.lane)
    sides.delete_account(small_company.accounts["The Cannery Group"])
    press(window.message_bar, "Undo")
    settle(window.lane)
    assert window.message_bar.text == "The coupling is back."
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "1 of 2 couplings are back."
    assert [row.customer_no for row in summary.table.results] == [PLAIN]
    assert "its Account record was deleted" in summary.reason.text()
    press(summary, "Close")
    assert sides.coupling(first) is not None


def test_several_get_a_summary_with_the_ones_that_were_not_coupled(
    window: MainWindow, small_company: SmallCompany
) -> None:
    ids = [small_company.id(COUPLED), small_company.id(PLAIN)]
    press(asked(window, ids), "Delete Coupling")
    settle(window.lane)
    assert is_shown(SummaryWindow)
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "1 of 2 couplings were deleted."
    assert [row.customer_no for row in summary.table.results] == [PLAIN]
    assert "is not coupled" in summary.reason.text()
    press(summary, "Close")
