"""Access keys in each language: a letter stands for one thing in a window and in a menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui.language import LANGUAGES, silence, speak
from app.ui.main_window import MainWindow
from app.ui.pages import page_entries
from app.ui.screenshots.shared_keys import shared_keys
from tests.ui.keys.test_every_key import SIDE_WINDOWS
from tests.ui.shown import settle
from tests.ui.small_company import SmallCompany


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program speaks it from here on."""
    before = QLocale()
    speak(qapp, request.param)
    yield request.param
    silence(qapp)
    QLocale.setDefault(before)


def test_access_keys_are_unique_on_every_page_and_in_its_menus(language: str, window: MainWindow) -> None:
    """Seen to fail with the key of one German menu given to another."""
    found: dict[str, str] = {}
    for entry in page_entries():
        window.show_page(entry.key)
        settle(window.lane)
        for each in shared_keys(window):
            found.setdefault(each, entry.key)
    assert found == {}


def test_access_keys_are_unique_beside_the_main_window(
    language: str, window: MainWindow, small_company: SmallCompany
) -> None:
    assert window.context is not None
    sides = [open_window(window.context, small_company) for open_window in SIDE_WINDOWS]
    assert [each for side in sides for each in shared_keys(side)] == []
