"""The window Match-Based Coupling over the real program."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.coupling_dialog import AfterCoupling
from app.ui.coupling.lookup import AccountLookup
from app.ui.coupling.summary import SummaryWindow
from app.ui.main_window import MainWindow
from app.ui.matching.actions import match_based_coupling
from app.ui.matching.preview_window import CouplingPreview
from app.ui.matching.proposal_model import ACCOUNT, CUSTOMER, MATCH, NO, SCORE, TICK, WHY
from app.ui.matching.review import Standing
from app.ui.matching.window import MatchingWindow
from app.ui.undo.dialog import UndoDialog
from tests.ui.matching.conftest import AMBIGUOUS, LIKELY, NONE, OTHER_TWIN, SURE, TWIN, Candidates
from tests.ui.shown import is_shown, press, settle, shown

CHECKED = Qt.CheckState.Checked


@pytest.fixture
def matching(window: MainWindow, candidates: Candidates) -> MatchingWindow:
    """The window, with proposals for the candidates."""
    return opened(window, candidates.ids)


def opened(window: MainWindow, ids: list[str]) -> MatchingWindow:
    assert window.context is not None
    match_based_coupling(window.context, ids)
    settle(window.lane)
    return shown(MatchingWindow)


def stand_on(matching: MatchingWindow, no: str) -> None:
    row = next(each for each in matching.review.rows if each.proposal.customer.no == no)
    matching.table.setFocus()
    matching.table.stand_on(row)
    assert matching.table.current_row is row


def cells(matching: MatchingWindow, column: int) -> list[str]:
    model = matching.table.proposal_model
    return [str(model.index(place, column).data()) for place in range(model.rowCount())]


def ticked(matching: MatchingWindow) -> set[str]:
    model = matching.table.proposal_model
    role = Qt.ItemDataRole.CheckStateRole
    found = [place for place in range(model.rowCount()) if model.index(place, TICK).data(role) == CHECKED]
    return {str(model.index(place, NO).data()) for place in found}


def key(matching: MatchingWindow, which: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or matching, which)


def preview(matching: MatchingWindow) -> CouplingPreview:
    press(matching, "Preview and Couple…")
    settle(matching._tools.lane)
    return shown(CouplingPreview)


def couple(matching: MatchingWindow) -> None:
    press(preview(matching), "Couple")
    settle(matching._tools.lane)


def test_all_kinds_are_listed_the_surest_first(matching: MatchingWindow) -> None:
    assert cells(matching, MATCH) == ["Sure", "Likely", "Ambiguous", "Ambiguous", "Ambiguous", "None"]
    assert cells(matching, ACCOUNT)[:3] == ["Adventure Works Ltd", "Fabrikam Inc.", ""]
    assert cells(matching, SCORE)[1] == "80"
    assert cells(matching, WHY)[1] == "same name"
    assert ticked(matching) == {SURE}
    filters = matching.panel.filters
    assert filters.all_button.text() == "All 6"
    assert [filters.buttons[standing].text() for standing in Standing][:4] == [
        "Sure 1",
        "Likely 1",
        "Ambiguous 3",
        "None 1",
    ]
    assert not filters.buttons[Standing.REJECTED].isVisible()
    assert matching.note.text() == "1 of 6 ticked"


def test_the_filter_shows_one_kind_and_the_search_its_words(matching: MatchingWindow) -> None:
    matching.panel.filters.buttons[Standing.AMBIGUOUS].click()
    assert set(cells(matching, NO)) == {AMBIGUOUS, TWIN, OTHER_TWIN}
    matching.panel.filters.search.setText("toys ltd")
    assert cells(matching, NO) == [OTHER_TWIN]
    matching.panel.filters.all_button.click()
    assert cells(matching, CUSTOMER) == ["Tailspin Toys Ltd"]


def test_space_ticks_del_rejects_and_the_buttons_tick_many(matching: MatchingWindow) -> None:
    stand_on(matching, LIKELY)
    key(matching, Qt.Key.Key_Space)
    assert ticked(matching) == {SURE, LIKELY}
    key(matching, Qt.Key.Key_Delete)
    assert ticked(matching) == {SURE}
    assert matching.panel.filters.buttons[Standing.REJECTED].text() == "Rejected 1"
    assert matching.panel.filters.buttons[Standing.REJECTED].isVisible()
    font = matching.table.proposal_model.index(1, ACCOUNT).data(Qt.ItemDataRole.FontRole)
    assert font.strikeOut()
    press(matching, "Take Back Rejection")
    press(matching, "Tick Shown")
    assert ticked(matching) == {SURE, LIKELY}
    assert "4 rows could not be ticked" in matching.message.text
    press(matching, "Untick All")
    assert ticked(matching) == set()
    assert not matching.couple_button.isEnabled()
    press(matching, "Tick All Sure")
    assert ticked(matching) == {SURE}


def test_a_click_on_the_box_ticks(matching: MatchingWindow) -> None:
    table = matching.table
    place = table.visualRect(table.model().index(1, TICK)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert ticked(matching) == {SURE, LIKELY}


def test_the_details_show_both_records_and_the_rivals_to_swap_to(
    matching: MatchingWindow, candidates: Candidates
) -> None:
    stand_on(matching, SURE)
    fields = matching.details.fields
    model = fields.model()
    told = {model.index(place, 0).data(): model.index(place, 3).data() for place in range(model.rowCount())}
    assert told == {"Name": "same", "Address": "", "City": "same", "Phone No.": "same"}
    stand_on(matching, AMBIGUOUS)
    key(matching, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is matching.details.candidates
    key(matching, Qt.Key.Key_Down)
    assert matching.details.candidates.marked is not None
    chosen = matching.details.candidates.marked.account
    key(matching, Qt.Key.Key_Return)
    assert ticked(matching) == {SURE, AMBIGUOUS}
    row = matching.table.current_row
    assert row is not None and row.account == chosen
    assert row.standing is Standing.CHOSEN
    key(matching, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is matching.table
    key(matching, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is matching.details.candidates


def test_the_same_account_for_two_customers_is_prevented_and_said(matching: MatchingWindow) -> None:
    for no in (TWIN, OTHER_TWIN):
        stand_on(matching, no)
        key(matching, Qt.Key.Key_Return)
        key(matching, Qt.Key.Key_Return)
        matching.table.setFocus()
    assert ticked(matching) == {SURE, TWIN}
    expected = f"The account Tailspin Toys AG is ticked for customer {TWIN} · Tailspin Toys already."
    assert matching.message.text.startswith(expected)
    key(matching, Qt.Key.Key_Space)
    assert ticked(matching) == {SURE, TWIN}


def test_any_other_account_can_be_chosen(matching: MatchingWindow, candidates: Candidates, window: MainWindow) -> None:
    stand_on(matching, NONE)
    press(matching, "Other Account…")
    settle(window.lane)
    lookup = shown(AccountLookup)
    assert lookup.hide_coupled.isChecked()
    lookup.stand_on(candidates.accounts["Quite Another"].id)
    settle(window.lane)
    lookup.accept()
    settle(window.lane)
    assert ticked(matching) == {SURE, NONE}
    row = matching.table.current_row
    assert row is not None and row.account == candidates.accounts["Quite Another"]


def test_nothing_is_written_before_couple_and_back_writes_nothing(
    matching: MatchingWindow, candidates: Candidates
) -> None:
    box = matching.panel.option
    assert box.option is AfterCoupling.NOTHING
    assert box.count() == len(AfterCoupling)
    box.setCurrentIndex(box.findData(AfterCoupling.USE_NAV))
    before = candidates.sides.held()
    press(matching, "Tick Shown")
    dialog = preview(matching)
    assert dialog.notice.text.startswith("2 pairs will be coupled. ")
    assert "of them replace a value; the log keeps those." in dialog.notice.text
    model = dialog.table.preview_model
    assert [preview.customer_no for preview in model.previews] == [SURE, LIKELY], "what replaces most is first"
    names = [field for field in dialog.fields.plan_model.fields if field.mapping.key == "name"]
    assert [(field.crm_value, field.new_value) for field in names] == [("Adventure Works Ltd", "Adventure Works")]
    press(dialog, "Back")
    assert not is_shown(CouplingPreview)
    assert candidates.sides.held() == before
    assert ticked(matching) == {SURE, LIKELY}


def test_what_is_coupled_leaves_the_table(matching: MatchingWindow, candidates: Candidates) -> None:
    couple(matching)
    assert candidates.coupled_to(SURE) == candidates.accounts["Adventure Works Ltd"].id
    assert SURE not in cells(matching, NO)
    assert matching.message.text == "1 of 1 customers were coupled."
    assert not is_shown(SummaryWindow)
    assert matching.panel.filters.all_button.text() == "All 5"


@pytest.mark.parametrize("option", [AfterCoupling.NOTHING, AfterCoupling.USE_NAV])
def test_the_couplings_and_what_was_written_can_be_undone_from_the_message(
    matching: MatchingWindow, candidates: Candidates, window: MainWindow, option: AfterCoupling
) -> None:
    before = candidates.sides.held()
    matching.panel.option.setCurrentIndex(matching.panel.option.findData(option))
    couple(matching)
    assert candidates.sides.held() != before
    press(matching.message, "Undo")
    settle(window.lane)
    press(shown(UndoDialog), "Undo")
    settle(window.lane)
    assert candidates.sides.held() == before
    assert ticked(matching) == {SURE}, "proposed anew"


def test_what_was_not_coupled_stays_with_its_reason_and_a_cure(
    matching: MatchingWindow, candidates: Candidates, window: MainWindow
) -> None:
    sides = candidates.sides
    press(matching, "Tick Shown")
    dialog = preview(matching)
    sides.change_customer(candidates.customers[LIKELY].id, city="Hull")
    press(dialog, "Couple")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "1 of 2 customers were coupled."
    assert [record.customer_no for record in summary.table.results] == [LIKELY]
    assert candidates.coupled_to(LIKELY) == ""
    assert cells(matching, NO)[0] == LIKELY, "what was refused is first"
    assert "was changed by someone else" in cells(matching, WHY)[0]
    press(summary, "Show New State")
    settle(window.lane)
    again = shown(CouplingPreview)
    plan = again.previews[0].plan
    assert plan is not None and {field.mapping.key: field.nav_value for field in plan.fields}["city"] == "Hull"
    press(again, "Couple")
    settle(window.lane)
    assert candidates.coupled_to(LIKELY) == candidates.accounts["Fabrikam Inc."].id


def test_a_pair_that_cannot_be_coupled_is_first_in_the_preview(
    matching: MatchingWindow, candidates: Candidates, window: MainWindow
) -> None:
    sides = candidates.sides
    sides.change_customer(candidates.customers[LIKELY].id, salesperson_code="JT")
    press(matching, "Tick Shown")
    dialog = preview(matching)
    assert "1 pair cannot be coupled as it is; the list says why." in dialog.notice.text
    assert dialog.table.current is not None and dialog.table.current.customer_no == LIKELY
    press(dialog, "Couple")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert summary.table.model().index(0, 3).data() == "Couple the Salesperson"
    assert candidates.coupled_to(SURE)


def test_several_selected_are_meant_one_or_none_means_all(
    window: MainWindow, candidates: Candidates, matching: MatchingWindow
) -> None:
    assert matching.panel.scope.currentText() == "The selection (6)"
    assert len(matching.review.rows) == 6
    matching.panel.scope.choose_all()
    settle(window.lane)
    whole = len(matching.review.rows)
    assert whole > 6
    assert matching.panel.scope.currentText() == f"All uncoupled customers ({whole})"
    press(matching, "Close")
    assert len(opened(window, [candidates.customers[SURE].id]).review.rows) == whole


def test_selected_customers_that_are_coupled_already_are_left_out_and_said(
    window: MainWindow, candidates: Candidates
) -> None:
    fabrikam = candidates.accounts["Fabrikam Inc."].id
    candidates.sides.services.coupling.couple(candidates.customers[LIKELY].id, fabrikam, AfterCoupling.NOTHING)
    matching = opened(window, candidates.ids)
    assert len(matching.review.rows) == 5
    assert matching.message.text == "Left out, for they are coupled or blocked: 1 of 6 customers."


def test_nothing_left_says_so_and_what_to_do(window: MainWindow, candidates: Candidates) -> None:
    sides = candidates.sides
    ids = [candidates.customers[no].id for no in (SURE, LIKELY)]
    for customer_id in ids:
        sides.services.coupling.couple(customer_id, None, AfterCoupling.USE_NAV, create_new=True)
    matching = opened(window, ids)
    assert matching.panel.empty.isVisible()
    assert not matching.couple_button.isEnabled()
    press(matching, "All Uncoupled Customers")
    settle(window.lane)
    assert not matching.panel.empty.isVisible()
    assert matching.review.rows


def test_proposing_can_be_stopped_and_taken_up_again(window: MainWindow, candidates: Candidates) -> None:
    assert window.context is not None
    gate = Event()
    window.lane.submit(lambda: gate.wait(10), lambda _set: None)  # nothing is proposed before Cancel is pressed
    match_based_coupling(window.context, candidates.ids)
    matching = shown(MatchingWindow)
    press(matching.panel.progress, "Cancel")
    gate.set()
    settle(window.lane)
    assert matching.panel.empty.isVisible()
    press(matching, "Propose Again")
    settle(window.lane)
    assert len(matching.review.rows) == 6


def test_closing_while_it_proposes_leaves_nothing_behind(window: MainWindow, candidates: Candidates) -> None:
    assert window.context is not None
    match_based_coupling(window.context, candidates.ids)
    shown(MatchingWindow).reject()
    settle(window.lane)
    assert not is_shown(MatchingWindow)


def test_couplings_made_elsewhere_are_said(
    window: MainWindow, matching: MatchingWindow, candidates: Candidates
) -> None:
    assert window.context is not None
    account = candidates.accounts["Fabrikam Inc."].id
    candidates.sides.services.coupling.couple(candidates.customers[LIKELY].id, account, AfterCoupling.NOTHING)
    window.context.changes.coupling_changed.emit(candidates.customers[LIKELY].id)
    settle(window.lane)
    assert matching.message.text.startswith("Couplings were changed elsewhere.")
    assert LIKELY in cells(matching, NO), "what is ticked is not forgotten"
    press(matching.message, "Propose Again")
    settle(window.lane)
    assert LIKELY not in cells(matching, NO)


def test_a_window_that_is_open_comes_to_the_front(window: MainWindow, matching: MatchingWindow) -> None:
    assert opened(window, []) is matching


def test_ten_thousand_rows_are_filtered_and_ticked_at_once(matching: MatchingWindow) -> None:
    """No row is made into anything until it is looked at."""
    from dataclasses import replace
    from time import perf_counter

    from app.ui.matching.review import Review

    proposal = next(row.proposal for row in matching.review.rows if row.account is not None)
    account = proposal.account
    assert account is not None
    many = [
        replace(
            proposal,
            customer=replace(proposal.customer, id=str(place), no=str(place)),
            account=replace(account, id=str(place)),
        )
        for place in range(10_000)
    ]
    matching.review = Review(many)
    matching.panel.show_review(matching.review)
    started = perf_counter()
    matching.deciding.tick(matching.review.rows, True)
    matching.panel.filters.search.setText("99")
    took = perf_counter() - started
    assert len(matching.review.ticked) == 10_000
    assert matching.table.proposal_model.rowCount() == sum("99" in str(place) for place in range(10_000))
    assert took < 2.0, f"{took:.2f} s"
