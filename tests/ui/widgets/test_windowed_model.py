"""The model of a list: what it shows, when, and what it asks its source for."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.widgets.list_column import written
from app.ui.widgets.list_source import KEPT_PAGES, PAGE
from app.ui.widgets.windowed_model import ROW_ID_ROLE, ROW_ROLE
from tests.ui.widgets.list_support import QUERY, Shops, listed, shops


def test_all_rows_count_and_only_the_seen_ones_are_read(qtbot: QtBot, tmp_path: Path) -> None:
    source = Shops(shops(100_000))
    of = listed(qtbot, source, tmp_path)
    assert of.model.rowCount() == 100_000
    assert of.model.complete
    of.view.scrollToBottom()
    of.settle()
    last = of.model.index(99_999, 0)
    assert last.data() == "C0099999"
    assert last.data(ROW_ID_ROLE) == "id99999"
    assert last.data(ROW_ROLE) == source.records[-1]
    assert of.model.row_by_id("id99998") == 99_998
    assert of.model.row_by_id("id50000") is None
    assert all(start <= 2 * PAGE or start >= 99_700 for start, _ in source.asked)


def test_qt_finds_nothing_to_say_against_the_model(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(150)), tmp_path)
    tester = QAbstractItemModelTester(of.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for search in ("1", "", "nothing", ""):
        of.model.set_query(QUERY.searching(search))
        of.settle()
    del of.source.records[20:]
    of.model.refresh()
    of.settle()
    assert of.model.rowCount() == 20
    tester.deleteLater()


def test_a_blank_row_asks_for_its_page_and_one_page_comes_ahead(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(2_000)), tmp_path)
    assert of.model.index(1_250, 1).data() == ""
    assert of.model.index(1_250, 1).data(Qt.ItemDataRole.DecorationRole) is None
    with qtbot.waitSignal(of.model.arrived):
        pass
    assert of.model.index(1_250, 1).data() == "Shop 4"
    of.source.asked.clear()
    of.model.see(500, 520)
    of.settle()
    assert of.source.asked == [(500, PAGE), (600, PAGE)]
    of.model.see(420, 440)
    of.settle()
    assert of.source.asked[2:] == [(400, PAGE), (300, PAGE)]


def test_old_rows_stay_until_the_new_ones_come(qtbot: QtBot, tmp_path: Path) -> None:
    """Seen to fail when the model was emptied as the query was set."""
    of = listed(qtbot, Shops(shops(300)), tmp_path)
    of.source.gate.clear()
    of.model.set_query(QUERY.searching("29"))
    assert of.model.rowCount() == 300
    assert of.model.index(0, 0).data() == "C0000000"
    of.source.gate.set()
    of.settle()
    assert of.model.index(0, 0).data() == "C0000029"
    assert of.model.rowCount() == of.source.count(of.model.query) == 13


def test_answers_that_nobody_waits_for_are_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(300)), tmp_path)
    shown: list[str] = []
    of.model.shown.connect(lambda: shown.append(of.model.query.search))
    of.source.gate.clear()
    for search in ("1", "12", "123"):
        of.model.set_query(QUERY.searching(search))
    of.source.gate.set()
    of.settle()
    assert shown == ["123"]
    assert of.model.rowCount() == 1


def test_refresh_sees_changes_and_the_new_count(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(300)), tmp_path)
    of.source.change("id2", name="Other")
    of.source.records.extend(shops(350)[300:])
    of.model.refresh()
    of.settle()
    assert of.model.index(2, 1).data() == "Other"
    assert of.model.rowCount() == 350
    del of.source.records[100:]
    of.model.refresh()
    of.settle()
    assert of.model.rowCount() == 100


def test_a_read_that_fails_leaves_what_was_there(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(1_000)), tmp_path)
    of.source.fail = RuntimeError("gone")
    with qtbot.waitSignal(of.model.failed) as failure:
        of.model.set_query(QUERY.searching("9"))
    assert failure.args == [of.source.fail]
    assert of.model.index(0, 0).data() == "C0000000"
    with qtbot.waitSignal(of.model.failed):
        of.model.index(700, 0).data()
    of.source.fail = None
    of.model.refresh()
    of.settle()
    assert of.model.query.search == "9"
    assert of.model.index(0, 0).data() == "C0000009"


def test_pages_not_looked_at_are_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(8_000)), tmp_path)
    for first in range(0, (KEPT_PAGES + 10) * PAGE, PAGE):
        of.model.see(first, first + 10)
        of.settle()
    assert len(of.model._pages._pages) == KEPT_PAGES
    assert of.model.row_at(3 * PAGE) is None
    assert of.model.row_at((KEPT_PAGES + 9) * PAGE) is not None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("<b>", "<b>"),
        (Decimal("-1234567.80"), "-1.234.567,80"),
        (Decimal("90000000000000.01"), "90.000.000.000.000,01"),
        (12_345, "12.345"),
        (True, "Yes"),
        (False, "No"),
    ],
)
def test_values_are_written_as_the_locale_does(value: object, text: str) -> None:
    assert written(value, QLocale(QLocale.Language.German, QLocale.Country.Germany)) == text


def test_times_and_dates_are_short_and_local() -> None:
    shop = shops(1)[0]
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    assert written(shop.since, german) == "01.01.16"


def test_headings_and_sides(qtbot: QtBot, tmp_path: Path) -> None:
    of = listed(qtbot, Shops(shops(3)), tmp_path)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert of.model.headerData(2, Qt.Orientation.Horizontal) == "Balance (LCY)"
    heading = of.model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert heading == int(right | Qt.TextFlag.TextWordWrap)
    assert of.model.index(1, 2).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert of.model.index(1, 4).data(Qt.ItemDataRole.AccessibleTextRole) == "No"
    assert of.model.rowCount(of.model.index(0, 0)) == 0
    assert of.model.data(QModelIndex()) is None
