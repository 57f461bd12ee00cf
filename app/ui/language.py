"""The language of the program: chosen by the user or as the desktop's, with its dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.theme.current import RESOURCES

KEY = "main/language"
SYSTEM = "system"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "da": "Dansk"}
"""Code -> the language's own name."""
TRANSLATIONS = RESOURCES / "translations"
TERRITORIES = {"en": QLocale.Country.UnitedKingdom}
"""Whose dates and numbers are written where the desktop has another language; else those of the largest country."""


def language_of(state: QSettings, asked: str = SYSTEM) -> str:
    """The code of the language to use: as asked for at the start, else as chosen last, else the desktop's, else
    English."""
    kept = str(state.value(KEY, SYSTEM)) if asked == SYSTEM else asked
    return kept if kept in LANGUAGES else desktop_language(QLocale.system().uiLanguages())


def desktop_language(wanted: Sequence[str]) -> str:
    """The first of the languages that people read ("de-CH") which the program speaks."""
    codes = [name.replace("_", "-").partition("-")[0] for name in wanted]
    return next((code for code in codes if code in LANGUAGES), "en")


def locale_of(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the desktop does where it has the language, else as its people do."""
    spoken = QLocale(language).language()
    if system.language() == spoken:
        return system
    return QLocale(spoken, TERRITORIES[language]) if language in TERRITORIES else QLocale(spoken)


def speak(application: QCoreApplication, language: str) -> None:
    """Translate all texts that are made from now on, Qt's own too, and write dates and numbers so."""
    QLocale.setDefault(locale_of(language, QLocale.system()))
    silence(application)
    places = ((TRANSLATIONS, "tandem"), (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase"))
    for folder, name in places:
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", str(folder)):
            application.installTranslator(translator)


def silence(application: QCoreApplication) -> None:
    """Texts are English again, without plural forms."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


class LanguageChoice(QObject):
    """``action`` is a menu of the languages, of which one is ticked. ``chosen`` carries the code of another one: it
    counts from the next start, for windows keep the texts that they were made with."""

    chosen = Signal(str)

    def __init__(self, state: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self.action = QAction(self.tr("&Language"), self)
        self._menu = QMenu()
        self._menu.setAccessibleName(self.tr("Language"))
        self.action.setMenu(self._menu)
        group = QActionGroup(self)
        captions = {SYSTEM: self.tr("&As the Desktop"), **LANGUAGES}
        kept = cast(str, state.value(KEY, SYSTEM))
        for code, caption in captions.items():
            choice = QAction(caption, group)
            choice.setCheckable(True)
            choice.setChecked(code == (kept if kept in LANGUAGES else SYSTEM))
            choice.triggered.connect(lambda _checked=False, code=code: self.choose(code))
            self._menu.addAction(choice)

    def choose(self, code: str) -> None:
        """Speak it from the next start."""
        if code != self._state.value(KEY, SYSTEM):
            self._state.setValue(KEY, code)
            self.chosen.emit(code)
