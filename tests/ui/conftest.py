"""The real main window over real databases, in a folder of the test's own."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.background import Lane
from app.ui.company import Company
from app.ui.language import silence, speak
from app.ui.main_tools import tools
from app.ui.main_window import MainWindow
from app.ui.theme.style import Theme
from tests.services.both_sides import BY, Sides, found, opened, sides_over
from tests.ui.side_windows import close_side_windows
from tests.ui.small_company import SmallCompany, found_small_company, work_date

FILES = ("nav.db", "crm.db")


@pytest.fixture(scope="session", autouse=True)
def _end_well(qapp: QApplication) -> Iterator[None]:
    """What a test left on the clipboard was made in Python and must not outlive it."""
    gc.collect()
    gc.freeze()
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _collect_on_gui_thread() -> Iterator[None]:
    """Garbage with windows in it must not be collected on the worker lane, see app.ui.collecting. What outlives a test
    is looked through once: with all modules there, that took a quarter of the time."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def small_company_files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SmallCompany]:
    """The databases of the small company, to be copied, and the ids in them."""
    folder = tmp_path_factory.mktemp("small_company")
    nav, crm = opened(*(f"sqlite:///{folder / name}" for name in FILES))
    found(nav, crm)
    company = found_small_company(sides_over(nav, crm))
    nav.close()
    crm._database.close()
    return folder, company


@pytest.fixture
def small_company(small_company_files: tuple[Path, SmallCompany], tmp_path: Path) -> Iterator[SmallCompany]:
    """A small company of this test alone."""
    folder, known = small_company_files
    for name in FILES:
        shutil.copy(folder / name, tmp_path / name)
    nav, crm = opened(*(f"sqlite:///{tmp_path / name}" for name in FILES))
    yield SmallCompany(sides_over(nav, crm), known.customers, known.accounts)
    nav.close()
    crm._database.close()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look, put on once."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme = Theme(qapp)
    theme.apply(qapp, "light")
    return theme


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German, with the dates and numbers of Germany."""
    yield from _spoken(qapp, "de")


def _spoken(qapp: QApplication, language: str) -> Iterator[None]:
    before = QLocale()
    speak(qapp, language)
    yield
    silence(qapp)
    QLocale.setDefault(before)


@pytest.fixture
def lane(qapp: QApplication) -> Iterator[Lane]:
    """A worker lane that is closed after the test."""
    lane = Lane()
    yield lane
    lane.close()


@pytest.fixture
def empty_window(qtbot: QtBot, theme: Theme, lane: Lane, tmp_path: Path) -> MainWindow:
    """The main window as it is at the start, without a company."""
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(lane, theme, state, tools())
    qtbot.addWidget(window, before_close_func=_close_unasked)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(empty_window: MainWindow, small_company: SmallCompany) -> MainWindow:
    """The main window on the small company, everything read."""
    empty_window.open_company(company_of(small_company.sides))
    assert empty_window.lane.wait_idle()
    return empty_window


def _close_unasked(window: MainWindow) -> None:
    """A test that failed amid an edit must not wait for an answer about it."""
    window._may_close = True
    close_side_windows()


def company_of(sides: Sides) -> Company:
    """The company as the program's start would hand it over."""
    return Company(sides.services, "Test Company", BY, work_date(), "this computer", None, lambda: None)
