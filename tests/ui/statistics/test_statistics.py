"""Statistics and ledger windows, and Update Account Statistics."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.listing import ListQuery
from app.domain.statistics import LedgerEntry
from app.ui.captions import option_caption
from app.ui.coupling.summary import SummaryWindow
from app.ui.main_window import MainWindow
from app.ui.statistics.actions import show_ledger_entries, update_account_statistics
from app.ui.statistics.ledger_source import LedgerSource, ledger_columns
from app.ui.statistics.ledger_window import LedgerWindow
from tests.nav.ledger_rows import entry
from tests.ui.shown import button, shown
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany

SAID = "The customer statistics have been successfully updated in Microsoft Dynamics CRM."
amounts = st.lists(st.integers(-10_000, 10_000), max_size=30)


def rows(cents: list[int]) -> list[LedgerEntry]:
    return [entry("c", number, str(Decimal(value) / 100)) for number, value in enumerate(cents, start=1)]


def test_a_push_of_one_says_so_in_the_words_of_the_original(window: MainWindow, small_company: SmallCompany) -> None:
    assert window.context is not None
    update_account_statistics(window.context, [small_company.id(COUPLED)])
    assert window.lane.wait_idle()
    assert window.message_bar.text == SAID
    assert window.message_bar.kind == "success"
    pushed = small_company.sides.crm.statistics(small_company.accounts["Selby Limited"])
    assert pushed is not None
    assert pushed.figures.balance_lcy == Decimal("1300.50")


def test_a_push_that_fails_says_why_and_how_to_go_on(window: MainWindow, small_company: SmallCompany) -> None:
    assert window.context is not None
    small_company.sides.crm.remove_solution("x")
    update_account_statistics(window.context, [small_company.id(COUPLED)])
    assert window.lane.wait_idle()
    assert window.message_bar.kind == "danger"
    assert "not installed" in window.message_bar.text


def test_of_several_each_that_was_not_updated_is_named(
    qtbot: QtBot, window: MainWindow, small_company: SmallCompany
) -> None:
    assert window.context is not None
    update_account_statistics(window.context, [small_company.id(COUPLED), small_company.id(PLAIN)])
    assert window.lane.wait_idle()
    summary = shown(SummaryWindow)
    assert summary.sentence.text().startswith("The statistics of 1 of 2 customers were updated")
    assert [row.customer_no for row in summary.table.results] == [PLAIN]
    assert "is not coupled" in summary.reason.text()
    assert button(summary, "Set Up Coupling")
    summary.accept()


def test_the_ledger_can_be_sorted_filtered_and_copied(
    qtbot: QtBot, window: MainWindow, small_company: SmallCompany
) -> None:
    assert window.context is not None
    show_ledger_entries(window.context, [small_company.id(COUPLED)])
    assert window.lane.wait_idle()
    ledger = window.findChild(LedgerWindow)
    assert ledger is not None
    dates = [ledger.model.index(row, 0).data() for row in range(3)]
    assert dates == ["25/02/2026", "10/02/2026", "21/01/2026"]
    ledger.list.sort_by("amount_lcy", False)
    assert window.lane.wait_idle()
    column = [each.key for each in ledger_columns()].index("amount_lcy")
    assert [ledger.model.index(row, column).data() for row in range(3)] == ["-200.00", "300.50", "1,200.00"]
    ledger.list.selectAll()
    assert ledger.desk.totals.isVisible() and ledger.desk.totals.window() is ledger
    qtbot.waitUntil(lambda: "sum 1,300.50" in _tip(ledger))
    ledger.desk.filters.type("amount_lcy", ">0")
    assert window.lane.wait_idle()
    assert ledger.model.rowCount() == 2
    ledger.desk.clear()
    ledger.filter_box.setText("payment")
    qtbot.keyClick(ledger.filter_box, Qt.Key.Key_Return)
    assert window.lane.wait_idle()
    assert ledger.model.rowCount() == 1
    ledger.list.copier.copy_rows()
    assert window.lane.wait_idle()
    assert "Payment 2" in QApplication.clipboard().text()


def _tip(ledger: LedgerWindow) -> str:
    return ledger.desk.totals.toolTip()


@given(amounts, st.booleans())
def test_the_source_pages_as_a_sorted_list_does(cents: list[int], descending: bool) -> None:
    source = LedgerSource(lambda: rows(cents))
    query = ListQuery("amount_lcy", descending)
    whole = sorted(rows(cents), key=lambda each: (each.amount_lcy, each.entry_no), reverse=descending)
    assert source.count(query) == len(whole)
    paged = [row for start in range(0, len(whole), 7) for row in source.rows(query, start, 7)]
    assert paged == whole
    for place, row in enumerate(whole):
        assert source.position(query, row.id) == place


def test_entries_posted_meanwhile_are_read_when_the_list_begins_anew() -> None:
    cents = [100]
    source = LedgerSource(lambda: rows(cents))
    query = ListQuery("posting_date")
    assert source.count(query) == 1
    cents.append(200)
    assert len(source.rows(query, 0, 10)) == 2


def test_documents_are_called_as_the_language_does_and_found_so(german: None) -> None:
    (entry,) = rows([100])
    column = next(each for each in ledger_columns() if each.key == "document_type")
    assert column.value(entry) == option_caption(entry.document_type.value) != entry.document_type.value
    source = LedgerSource(lambda: [entry])
    for word in (str(column.value(entry)), entry.document_type.value):
        assert source.count(ListQuery(search=word.lower(), sort="entry_no")) == 1
