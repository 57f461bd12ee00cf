"""F1: the page for what has the keyboard, and the window that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.help.guide import Guide
from app.ui.help.opening import open_help
from app.ui.help.topics import HELP_PROPERTY, Topic, topic_of
from app.ui.help.window import HelpWindow
from app.ui.main_window import MainWindow
from app.ui.widgets.dialogs import Sheet


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[HelpWindow]:
    owner = QWidget()
    qtbot.addWidget(owner)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = HelpWindow(Guide(), state, owner)
    window.show_topic(Topic("lists", "Filter row"))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    owner.close()


def text(window: HelpWindow) -> str:
    return window.browser.document().toPlainText()


def test_a_topic_is_shown_from_its_heading_on(qtbot: QtBot, shown: HelpWindow) -> None:
    assert shown.windowTitle() == "Lists – Help"
    assert "Filter to This Value" in text(shown)
    assert shown.browser.textCursor().block().text() == "Filter row"
    current = shown.contents.currentItem()
    assert current is not None
    assert current.text() == "Lists"


def test_links_lead_on_and_back(shown: HelpWindow) -> None:
    shown.browser.anchorClicked.emit(QUrl("field-mapping.md#conversion-tables"))
    assert shown.topic == Topic("field-mapping", "conversion-tables")
    assert shown.browser.textCursor().block().text() == "Conversion tables"
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.topic.page == "lists"
    assert not shown.back.isEnabled()
    shown.forward.click()
    assert shown.topic.page == "field-mapping"


@pytest.mark.parametrize("link", ["https://example.com/", "javascript:alert(1)", "../../README.txt", "file"])
def test_nothing_outside_of_the_guide_opens(shown: HelpWindow, link: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text("# Not of the guide", encoding="utf-8")
    shown.browser.anchorClicked.emit(QUrl.fromLocalFile(str(outside)) if link == "file" else QUrl(link))
    assert shown.topic.page in ("lists", Guide().pages[0].key)
    assert "Not of the guide" not in text(shown)


def test_a_page_that_is_not_there_is_the_first_one(shown: HelpWindow) -> None:
    shown.show_topic(Topic("nothing-of-that-name"))
    assert shown.topic == Topic(Guide().pages[0].key)


def test_the_search_lists_what_it_finds_and_enter_takes_the_first(shown: HelpWindow) -> None:
    QTest.keyClick(shown, Qt.Key.Key_F3)
    QTest.keyClicks(shown.search, "shipment")
    assert shown.contents.count() > 0
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert "hipment" in text(shown)
    QTest.keyClicks(shown.search, " nobody wrote this")
    assert "No page" in shown.contents.item(0).text()
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.search.text() == ""
    assert shown.isVisible()


def test_the_nearest_part_with_a_topic_decides(qtbot: QtBot) -> None:
    outer, inner = QWidget(), QLineEdit()
    qtbot.addWidget(outer)
    inner.setParent(outer)
    outer.setProperty(HELP_PROPERTY, "statistics#Ledger entries")
    assert topic_of(inner) == Topic("statistics", "Ledger entries")
    assert topic_of(None) == Topic("README")


def test_f1_in_a_dialog_opens_the_guide_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    """A modal dialog locks all other windows, but not those that belong to it."""
    sheet = Sheet(window, "Question")
    sheet.setProperty(HELP_PROPERTY, "import")
    sheet.setModal(True)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    help_window = sheet.findChild(HelpWindow)
    assert help_window is not None
    assert help_window.topic == Topic("import")
    help_window.close()
    sheet.close()


def test_f1_on_a_field_of_the_card_opens_its_line(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert page is not None
    fields = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Phone No."]
    fields[0].setFocus()
    shown = open_help(window)
    assert shown.topic == Topic("fields-of-customers", "Phone No.")
    assert shown.browser.textCursor().block().text().startswith("Phone No.")
    shown.close()


def test_f1_in_the_main_window_tells_of_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    assert window.page is not None
    window.page.setFocus()
    window.actions_.tools["help"].trigger()
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert shown.topic == Topic("lists")
    shown.close()


def test_pages_are_as_wide_as_the_window(qtbot: QtBot, shown: HelpWindow) -> None:
    """Pictures and tables, too: nothing has to be scrolled sideways."""
    for width in (640, 1000):
        shown.resize(width, 700)
        for page in Guide().pages:
            shown.show_topic(Topic(page.key))
            assert shown.browser.horizontalScrollBar().maximum() == 0, page.key


def test_the_place_stays_at_the_top_when_the_window_gets_another_width(qtbot: QtBot, shown: HelpWindow) -> None:
    """Pictures above it get another height. Seen to fail where the page was only drawn anew."""
    shown.show_topic(Topic("lists", "Views"))
    for width in (1200, 700):
        shown.resize(width, 700)
        qtbot.waitUntil(lambda width=width: shown.width() == width)  # type: ignore[misc]
        browser = shown.browser
        assert browser.cursorForPosition(QPoint(40, 40)).block().text() == "Views", width
