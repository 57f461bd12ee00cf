"""The filter row, filter to this value, and the line that says what is in force."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.listing import Expression
from app.ui.customers.page import CustomersPage
from app.ui.list_panel import ListPanel
from app.ui.main_window import MainWindow
from tests.ui.shown import settle
from tests.ui.small_company import BLOCKED, COUPLED, PLAIN

KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def panel(window: MainWindow) -> ListPanel:
    page = window.page
    assert isinstance(page, CustomersPage)
    page.panel.list.setFocus()
    return page.panel


def type_filter(window: MainWindow, panel: ListPanel, key: str, text: str) -> None:
    edit = panel.desk.row.edits[key]
    edit.setFocus()
    edit.setText(text)
    QTest.keyClick(edit, KEY.Key_Return)
    settle(window.lane)


def numbers(panel: ListPanel) -> list[str]:
    return [str(panel.model.index(row, 0).data()) for row in range(panel.model.rowCount())]


def test_the_row_comes_and_goes_by_key_and_filters(window: MainWindow, panel: ListPanel) -> None:
    before = panel.list.header.height()
    assert panel.desk.row.height == 0
    QTest.keyClick(window, KEY.Key_F3, MOD.ShiftModifier)
    edit = panel.desk.row.edits["no"]
    assert edit.isVisible() and edit.hasFocus()
    assert edit.accessibleName() == "Filter No."
    assert panel.desk.row.height > edit.sizeHint().height()
    assert panel.list.header.height() > before
    type_filter(window, panel, "no", f"{PLAIN}|{COUPLED}")
    assert numbers(panel) == [PLAIN, COUPLED]
    assert panel.desk.line.isVisible()
    assert panel.desk.line.text.toolTip() or panel.desk.line.text.text() == f"No.: {PLAIN}|{COUPLED}"
    type_filter(window, panel, "name", "@*cannery*")
    assert numbers(panel) == [PLAIN]
    QTest.keyClick(panel.desk.row.edits["name"], KEY.Key_F3, MOD.ShiftModifier)
    settle(window.lane)
    assert not edit.isVisible() and panel.list.hasFocus()
    assert panel.list.header.height() == before
    assert numbers(panel) == [PLAIN]  # hidden, and still in force
    QTest.keyClick(panel.list, KEY.Key_A, MOD.ControlModifier | MOD.ShiftModifier)
    settle(window.lane)
    assert len(numbers(panel)) == 6
    assert not panel.desk.line.isVisible()


def test_an_error_is_said_at_the_field_and_the_list_stays(window: MainWindow, panel: ListPanel) -> None:
    panel.desk.toggle_row()
    type_filter(window, panel, "no", f"{PLAIN}..{COUPLED}")
    type_filter(window, panel, "balance_lcy", "much")
    edit = panel.desk.row.edits["balance_lcy"]
    assert edit.property("invalid") is True
    assert "Type amounts" in edit.toolTip() and "Type amounts" in edit.accessibleDescription()
    assert "Balance (LCY)" in panel.desk.line.error.text()
    assert edit.text() == "much"
    assert numbers(panel) == [PLAIN, COUPLED]
    type_filter(window, panel, "balance_lcy", ">1,000")
    assert not edit.property("invalid")
    assert not panel.desk.line.error.isVisible()
    assert numbers(panel) == [COUPLED]
    assert panel.model.query.expressions == (Expression("balance_lcy", ">1000"), Expression("no", "10000..20000"))


def test_escape_takes_back_and_then_leaves(window: MainWindow, panel: ListPanel) -> None:
    panel.desk.toggle_row()
    edit = panel.desk.row.edits["name"]
    edit.setFocus()
    QTest.keyClicks(edit, "abc")
    QTest.keyClick(edit, KEY.Key_Escape)
    assert edit.text() == "" and edit.hasFocus()
    QTest.keyClick(edit, KEY.Key_Escape)
    assert panel.list.hasFocus()
    edit.setFocus()
    edit.setText("Selby*")
    QTest.keyClick(edit, KEY.Key_Tab)
    settle(window.lane)
    assert numbers(panel) == [COUPLED]
    assert any(each.hasFocus() for each in panel.desk.row.edits.values())


def test_filter_to_this_value_and_to_another_one_too(window: MainWindow, panel: ListPanel) -> None:
    column = next(n for n, each in enumerate(panel.model.columns) if each.key == "no")
    panel.list.setCurrentIndex(panel.model.index(0, column))
    QTest.keyClick(window, KEY.Key_F3, MOD.AltModifier)
    settle(window.lane)
    assert numbers(panel) == [PLAIN]
    panel.desk.filters.type("no", "")
    settle(window.lane)
    panel.list.setCurrentIndex(panel.model.index(0, column))
    panel.desk.filter_to_value()
    panel.desk.filters.limit_to("no", BLOCKED)
    settle(window.lane)
    assert numbers(panel) == [PLAIN, BLOCKED]
    assert panel.desk.filters.texts() == {"no": f"{PLAIN}|{BLOCKED}"}


def test_fields_follow_their_columns(window: MainWindow, panel: ListPanel) -> None:
    panel.desk.toggle_row()
    header = panel.list.header
    logical = next(n for n, each in enumerate(panel.model.columns) if each.key == "address")
    assert not panel.desk.row.edits["address"].isVisible()
    header.show_column(logical, True)
    edit = panel.desk.row.edits["address"]
    assert edit.isVisible()
    header.moveSection(header.visualIndex(logical), 0)
    panel.list.horizontalScrollBar().setValue(0)
    assert edit.x() == header.sectionViewportPosition(logical) + 2
    last = header.visible_columns()[-1]
    far = panel.desk.row.edits[panel.model.columns[last].key]
    far.setFocus()
    left = header.sectionViewportPosition(last)
    assert left < panel.list.viewport().width()
