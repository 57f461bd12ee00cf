from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.ui.widgets.navigation_pane import NARROW, WIDE, WIDEST, NavigationPane


@pytest.fixture
def pane(qtbot: QtBot) -> NavigationPane:
    pane = NavigationPane()
    pane.add_section("Dynamics NAV")
    pane.add_entry("customers", "Customers", "customers")
    pane.add_entry("salespeople", "Salespeople/Purchasers", "salesperson")
    pane.add_section("Dynamics CRM")
    pane.add_entry("accounts", "<b>Accounts</b> & more", "account")
    pane.set_current("customers")
    return pane


def window_of(qtbot: QtBot, pane: NavigationPane, width: int) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(pane)
    window.resize(width, 500)
    window.show()
    return window


def test_up_and_down_go_over_sections_and_open(qtbot: QtBot, pane: NavigationPane) -> None:
    window_of(qtbot, pane, 1400)
    opened: list[str] = []
    pane.chosen.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(pane, key)
    assert opened == ["salespeople", "accounts", "salespeople", "salespeople"]


def test_a_click_opens_and_set_current_does_not(qtbot: QtBot, pane: NavigationPane) -> None:
    window_of(qtbot, pane, 1400)
    opened: list[str] = []
    pane.chosen.connect(opened.append)
    for row in (4, 4, 0):
        place = pane.visualItemRect(pane.item(row)).center()
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    pane.set_current("customers")
    assert opened == ["accounts", "accounts"]
    assert pane.current() == "customers"
    with pytest.raises(KeyError):
        pane.set_current("nowhere")


def test_icons_alone_in_a_narrow_window(qtbot: QtBot, pane: NavigationPane) -> None:
    window = window_of(qtbot, pane, 1400)
    assert not pane.narrow and pane.width() >= WIDE
    window.resize(1024, 500)
    qtbot.waitUntil(lambda: pane.narrow and pane.width() == NARROW)
    assert pane.item(1).toolTip() == "Customers"
    assert pane.item(4).toolTip().startswith("<div") and "<b>" not in pane.item(4).toolTip()
    window.resize(1300, 500)
    qtbot.waitUntil(lambda: not pane.narrow)


def test_the_pane_is_as_wide_as_its_captions(qtbot: QtBot, pane: NavigationPane) -> None:
    window_of(qtbot, pane, 1400)
    pane.add_entry("long", "Microsoft Dynamics CRM Accounts of Us", "account")
    assert WIDE <= pane.width() <= WIDEST
    pane.add_entry("longest", "x" * 10_000, "account")
    assert pane.width() == WIDEST


def test_counters(qtbot: QtBot, pane: NavigationPane) -> None:
    window_of(qtbot, pane, 1400)
    before = pane.grab().toImage()
    pane.set_counter("accounts", 3)
    assert pane.item(4).data(Qt.ItemDataRole.AccessibleTextRole).endswith("(3)")
    assert pane.grab().toImage() != before
    pane.set_counter("accounts", 0)
    assert pane.grab().toImage() == before


def test_hidden_entries_are_passed_over(qtbot: QtBot, pane: NavigationPane) -> None:
    window_of(qtbot, pane, 1400)
    pane.set_entry_visible("salespeople", False)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane.current() == "accounts"
