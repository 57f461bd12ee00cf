"""Links that arrive: when they are shown, and that a flood of them does nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.deep_link import AccountLink, CustomerLink
from app.ui.customers.page import CustomersPage
from app.ui.links.file_open import LinkEvents
from app.ui.links.incoming import MOST_WAITING, IncomingLinks
from app.ui.main_window import MainWindow
from app.ui.widgets.dialogs import Sheet
from tests.ui.conftest import company_of
from tests.ui.shown import settle
from tests.ui.side_windows import close_side_windows, side_windows
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany


def shown_no(window: MainWindow) -> str:
    page = window.page
    return page.card.customer.no if isinstance(page, CustomersPage) and page.card.customer is not None else ""


def test_a_link_waits_for_the_company(empty_window: MainWindow, small_company: SmallCompany, qtbot: QtBot) -> None:
    links = IncomingLinks(empty_window, lambda: empty_window.context)
    links.receive(CustomerLink(PLAIN))
    assert empty_window.page is None
    empty_window.open_company(company_of(small_company.sides))
    qtbot.waitUntil(lambda: shown_no(empty_window) == PLAIN)
    qtbot.waitUntil(lambda: not links._pace.isActive())


def test_a_link_waits_for_an_answer(window: MainWindow, qtbot: QtBot) -> None:
    """Seen to fail (another customer behind the question) without the look for a dialog."""
    links = IncomingLinks(window, lambda: window.context)
    sheet = Sheet(window, "A question")
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    links.receive(CustomerLink(COUPLED))
    links._show_next()
    settle(window.lane)
    assert sheet.isVisible() and shown_no(window) != COUPLED
    sheet.reject()
    qtbot.waitUntil(lambda: shown_no(window) == COUPLED)
    sheet.deleteLater()


def test_a_plain_start_brings_the_window_back(window: MainWindow, qtbot: QtBot) -> None:
    before = shown_no(window)
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    IncomingLinks(window, lambda: window.context).receive(None)
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.isMinimized()
    assert shown_no(window) == before


def test_macos_hands_a_link_over_as_an_event(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    links = IncomingLinks(window, lambda: window.context)
    events = LinkEvents(links)
    assert not events.eventFilter(qapp, QFileOpenEvent(QUrl("navcrm://delete/customer/20000")))
    assert not events.eventFilter(qapp, QFileOpenEvent("/a/file.csv"))
    assert events.eventFilter(qapp, QFileOpenEvent(QUrl(f"navcrm://open/customer/{COUPLED}")))
    qtbot.waitUntil(lambda: shown_no(window) == COUPLED)


def test_a_flood_of_links_writes_nothing_and_shows_the_last(
    window: MainWindow, small_company: SmallCompany, tmp_path: Path, qtbot: QtBot
) -> None:
    """10,000 links, of customers and accounts, some of them of nobody."""
    settle(window.lane)
    before = contents(tmp_path)
    links = IncomingLinks(window, lambda: window.context)
    account = AccountLink(small_company.accounts["Selby Limited"])
    for number in range(10_000):
        links.receive((CustomerLink(COUPLED), CustomerLink(f"N{number}"), account)[number % 3])
    links.receive(CustomerLink(PLAIN))
    assert len(links._waiting) <= MOST_WAITING
    qtbot.waitUntil(lambda: not links._waiting and shown_no(window) == PLAIN)
    settle(window.lane)
    assert len(side_windows()) == 1
    close_side_windows()
    settle(window.lane)
    assert contents(tmp_path) == before


def contents(folder: Path) -> dict[str, list[object]]:
    """The rows of all tables of both sides, but for indexes and how pairs stand, worked out from them."""
    rows: dict[str, list[object]] = {}
    for name in ("nav.db", "crm.db"):
        with closing(sqlite3.connect(folder / name)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                if not table.startswith("pair_state") and "_search" not in table:
                    rows[f"{name} {table}"] = connection.execute(f'SELECT * FROM "{table}"').fetchall()
    return rows
