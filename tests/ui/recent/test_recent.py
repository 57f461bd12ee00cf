from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.search_hit import Hit, HitKind
from app.ui.main_window import MainWindow
from app.ui.recent.records import MOST, RecentRecords
from app.ui.widgets.search_result import RESULT, SearchResult
from tests.ui.shown import settle
from tests.ui.small_company import COUPLED, HOSTILE, HOSTILE_NAME, PLAIN, SmallCompany


def hit(number: int) -> Hit:
    return Hit(HitKind.CUSTOMER, f"id{number}", f"Name {number}", str(number), "Bonn")


def settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def recent_of(window: MainWindow) -> RecentRecords:
    assert window.context is not None
    return RecentRecords.of(window.context)


def recent_menu(window: MainWindow) -> QMenu:
    (menu,) = [each for each in window.findChildren(QMenu) if each.accessibleName() == "Recent"]
    return menu


def captions(window: MainWindow) -> list[str]:
    return [action.text() for action in recent_menu(window).actions()]


def test_the_last_one_comes_first_and_each_once(tmp_path: Path) -> None:
    recent = RecentRecords(settings(tmp_path), "here", "Ann")
    for number in (*range(MOST + 3), 5, 9):
        recent.add(hit(number))
    numbers = [each.number for each in recent.hits()]
    assert numbers[:3] == ["9", "5", "17"]
    assert len(numbers) == len(set(numbers)) == MOST


def test_they_are_kept_for_each_user_and_company(tmp_path: Path) -> None:
    RecentRecords(settings(tmp_path), "here", "Ann").add(hit(1))
    RecentRecords(settings(tmp_path), "there", "Ann").add(hit(2))
    RecentRecords(settings(tmp_path), "here", "Bob").add(hit(3))
    again = RecentRecords(settings(tmp_path), "here", " ANN ")
    assert again.hits() == [hit(1)]
    again.forget(hit(1))
    assert RecentRecords(settings(tmp_path), "here", "Ann").hits() == []


@pytest.mark.parametrize("kept", ["", "nonsense", "7", "null", "{}", '["x", {}, {"kind": "ghost", "id": "1"}]'])
def test_whatever_stands_in_the_file_is_no_error(tmp_path: Path, kept: str) -> None:
    state = settings(tmp_path)
    recent = RecentRecords(state, "here", "Ann")
    state.setValue(recent._key, kept)
    assert RecentRecords(state, "here", "Ann").hits() == []


def test_a_name_that_was_renamed_is_told_anew(tmp_path: Path) -> None:
    recent = RecentRecords(settings(tmp_path), "here", "Ann")
    recent.add(hit(1))
    renamed = Hit(HitKind.CUSTOMER, "id1", "Other", "1")
    recent.add(renamed)
    assert recent.hits() == [renamed]


def test_what_is_opened_and_edited_is_in_the_menu(window: MainWindow, small_company: SmallCompany) -> None:
    assert captions(window) == ["Nothing was opened yet"]
    assert window.context is not None
    window.context.windows.open_customer(small_company.id(COUPLED))
    settle(window.lane)
    window.context.windows.open_customer(small_company.id(HOSTILE))
    settle(window.lane)
    hostile = HOSTILE_NAME.replace("&", "&&")
    assert captions(window) == [f"&1 {HOSTILE} · {hostile}", f"&2 {COUPLED} · Selby Ltd."]
    window.context.windows.open_account(small_company.accounts["Selby Limited"])
    settle(window.lane)
    assert captions(window)[0] == "&1 Selby Ltd."  # what the account is called since it was coupled


def test_a_recent_record_is_opened_from_the_menu(window: MainWindow, small_company: SmallCompany) -> None:
    assert window.context is not None
    for no in (COUPLED, PLAIN):
        window.context.windows.open_customer(small_company.id(no))
        settle(window.lane)
    window.show_page("log")
    recent_menu(window).actions()[1].trigger()
    settle(window.lane)
    assert window.page is not None and window.page.key == "customers"
    assert captions(window)[0].startswith(f"&1 {COUPLED}")


def test_a_deleted_one_is_said_to_be_and_goes(window: MainWindow, small_company: SmallCompany) -> None:
    recent_of(window).add(Hit(HitKind.CUSTOMER, "no such id", "Gone & Forgotten", "99"))
    recent_menu(window).actions()[0].trigger()
    settle(window.lane)
    assert "99 · Gone & Forgotten was deleted" in window.message_bar.text
    assert recent_of(window).hits() == []
    assert captions(window) == ["Nothing was opened yet"]


def test_the_empty_search_box_offers_them(qtbot: QtBot, window: MainWindow, small_company: SmallCompany) -> None:
    recent_of(window).add(Hit(HitKind.CUSTOMER, small_company.id(COUPLED), "Selby Ltd.", COUPLED))
    window.show_page("log")
    settle(window.lane)
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ControlModifier)
    popup = window.ribbon.search_box.popup
    found = [popup.model.index(row, 0).data(RESULT) for row in range(popup.model.rowCount())]
    results = [each for each in found if isinstance(each, SearchResult)]
    assert [(each.group, each.caption) for each in results] == [("Recent", f"{COUPLED} · Selby Ltd.")]
    qtbot.keyClick(window.ribbon.search_box, Qt.Key.Key_Return)
    settle(window.lane)
    assert window.page is not None and window.page.key == "customers"
