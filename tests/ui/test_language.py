"""Which language the program speaks, and what follows from it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui.language import (
    KEY,
    LANGUAGES,
    SYSTEM,
    TRANSLATIONS,
    LanguageChoice,
    desktop_language,
    language_of,
    locale_of,
    silence,
    speak,
)
from app.ui.translation import translate

GERMAN_SWISS = QLocale(QLocale.Language.German, QLocale.Country.Switzerland)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-CH", "en-GB"], "de"),
        (["nl-NL", "fr_BE", "de"], "fr"),
        (["da"], "da"),
        (["ja-JP"], "en"),
        ([], "en"),
    ],
)
def test_the_desktops_first_language_that_is_spoken(wanted: list[str], code: str) -> None:
    assert desktop_language(wanted) == code


def test_asked_for_before_chosen_before_the_desktops(state: QSettings) -> None:
    state.setValue(KEY, "fr")
    assert language_of(state, "da") == "da"
    assert language_of(state) == "fr"
    state.setValue(KEY, "tlh")
    assert language_of(state) == desktop_language(QLocale.system().uiLanguages())


def test_dates_and_numbers_are_the_desktops_where_it_speaks_the_language() -> None:
    assert locale_of("de", GERMAN_SWISS) == GERMAN_SWISS
    assert locale_of("fr", GERMAN_SWISS).decimalPoint() == ","
    assert locale_of("en", GERMAN_SWISS).territory() is QLocale.Country.UnitedKingdom
    assert locale_of("en", AMERICAN) == AMERICAN


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_texts_and_qts(qapp: QApplication, code: str) -> None:
    before = QLocale()
    speak(qapp, code)
    try:
        assert (TRANSLATIONS / f"tandem_{code}.qm").exists()
        one, many = (translate("History", "%n field(s)", "", n=count) for count in (1, 2))
        assert one != many and "(" not in one + many and many.startswith("2 ")
        of_qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
        assert (of_qt == "Cancel") == (code == "en")
    finally:
        silence(qapp)
        QLocale.setDefault(before)
    assert translate("History", "%n field(s)", "", n=2) == "2 field(s)"


def test_the_choice_is_kept_and_told_once(qtbot: QtBot, qapp: QApplication, state: QSettings) -> None:
    choice = LanguageChoice(state, qapp)
    said: list[str] = []
    choice.chosen.connect(said.append)
    menu = cast(QMenu, choice.action.menu())
    entries = {action.text(): action for action in menu.actions()}
    assert list(entries)[1:] == ["English", "Deutsch", "Français", "Dansk"]
    assert [action.isChecked() for action in entries.values()] == [True, False, False, False, False]
    entries["Dansk"].trigger()
    entries["Dansk"].trigger()
    assert (said, state.value(KEY)) == (["da"], "da")
    assert language_of(state) == "da"
    next(iter(entries.values())).trigger()
    assert state.value(KEY) == SYSTEM
