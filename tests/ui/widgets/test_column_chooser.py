"""Choose Columns: ticks, order by keyboard, and what comes of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.saved_view import ColumnPlace
from app.ui.widgets.column_chooser import ColumnChooser
from tests.ui.widgets.list_support import COLUMNS, Listed, Shops, listed, shops

KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def of(qtbot: QtBot, tmp_path: Path) -> Listed:
    return listed(qtbot, Shops(shops(5)), tmp_path)


@pytest.fixture
def chooser(qtbot: QtBot, of: Listed) -> ColumnChooser:
    chooser = ColumnChooser(of.view, of.view.header.columns, of.view.header.arrangement())
    qtbot.addWidget(chooser)
    chooser.show()
    return chooser


def keys(places: tuple[ColumnPlace, ...], *, hidden: bool = False) -> list[str]:
    return [place.key for place in places if place.hidden is hidden]


def test_columns_are_ticked_and_ordered_by_keyboard(qtbot: QtBot, of: Listed, chooser: ColumnChooser) -> None:
    assert [chooser.list.item(n).text() for n in range(chooser.list.count())] == [each.caption for each in COLUMNS]
    assert keys(chooser.places(), hidden=True) == ["seen"]
    chooser.list.setCurrentRow(5)
    qtbot.keyClick(chooser.list, KEY.Key_Space)
    for _ in range(5):
        qtbot.keyClick(chooser.list, KEY.Key_Up, MOD.AltModifier)
    qtbot.keyClick(chooser.list, KEY.Key_Up, MOD.AltModifier)  # at the top: nothing happens
    chooser.list.setCurrentRow(1)
    qtbot.keyClick(chooser.list, KEY.Key_Down, MOD.AltModifier)
    of.view.header.choose(chooser.places())
    shown = [of.model.columns[logical].key for logical in of.view.header.visible_columns()]
    assert shown == ["seen", "name", "no", "balance", "since", "coupled"]


def test_the_choice_is_kept_and_can_be_reset(qtbot: QtBot, of: Listed, chooser: ColumnChooser) -> None:
    header = of.view.header
    header.choose((ColumnPlace("coupled", 77), ColumnPlace("no", 200), ColumnPlace("name", 90, hidden=True)))
    arranged = header.arrangement()
    assert arranged[:3] == (ColumnPlace("coupled", 77), ColumnPlace("no", 200), ColumnPlace("name", 90, hidden=True))
    header.arrange(())
    header.restore()
    assert header.arrangement() == arranged
    again = ColumnChooser(of.view, header.columns, arranged)
    qtbot.addWidget(again)
    again._reset()
    assert again.places() == tuple(ColumnPlace(each.key, each.width, not each.shown) for each in COLUMNS)
    header.reset_columns()
    assert keys(header.arrangement()) == ["no", "name", "balance", "since", "coupled"]


def test_a_list_without_columns_is_not_to_be_had(of: Listed, chooser: ColumnChooser) -> None:
    for number in range(chooser.list.count()):
        chooser.list.item(number).setCheckState(Qt.CheckState.Unchecked)
    assert not chooser.ok_button.isEnabled()
    of.view.header.arrange([ColumnPlace(each.key, 80, hidden=True) for each in COLUMNS])
    assert of.view.header.visible_columns()


def test_the_menu_and_the_key_open_it(qtbot: QtBot, of: Listed) -> None:
    qtbot.keyClick(of.view, KEY.Key_F8, MOD.ControlModifier | MOD.ShiftModifier)
    opened = of.view.header.findChild(ColumnChooser)
    assert opened is not None and opened.isVisible() and opened.windowTitle() == "Choose Columns"
    opened.list.item(5).setCheckState(Qt.CheckState.Checked)
    opened.ok_button.click()
    assert len(of.view.header.visible_columns()) == 6


def test_columns_of_a_view_are_not_kept_for_the_list(of: Listed) -> None:
    """Seen to fail when every arrangement was written down."""
    header = of.view.header
    before = header._kept_columns()
    header.keeps = False
    told: list[bool] = []
    header.arranged.connect(lambda: told.append(True))
    header.show_column(5, True)
    assert told and header._kept_columns() == before
