"""Light, dark, high contrast, or as the desktop: what the program looks like, chosen while it runs and kept."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.theme.high_contrast import PALETTES
from app.ui.theme.style import Scheme, Theme

KEY = "main/scheme"


def kept_scheme(state: QSettings, asked: Scheme) -> Scheme:
    """What was chosen last, unless the start asked for one."""
    kept = state.value(KEY)
    return cast(Scheme, kept) if asked == "system" and kept in PALETTES else asked


class Appearance(QObject):
    """``action`` is a menu of the choices, of which one is ticked."""

    def __init__(self, theme: Theme, state: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = state
        self.action = QAction(self.tr("&Appearance"), self)
        self._menu = QMenu()
        self._menu.setAccessibleName(self.tr("Appearance"))
        self._menu.setToolTipsVisible(True)
        self.action.setMenu(self._menu)
        group = QActionGroup(self)
        captions: dict[Scheme, str] = {
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast-light": self.tr("&High Contrast, Light"),
            "contrast-dark": self.tr("High &Contrast, Dark"),
            "system": self.tr("&As the Desktop"),
        }
        self._choices: dict[Scheme, QAction] = {}
        for scheme, caption in captions.items():
            action = QAction(caption, group)
            action.setCheckable(True)
            action.setChecked(scheme == theme.scheme)
            action.triggered.connect(lambda _checked=False, scheme=scheme: self.choose(scheme))
            self._choices[scheme] = action
            self._menu.addAction(action)
        self._choices["system"].setToolTip(self.tr("Light, dark or high contrast as the desktop is."))

    @property
    def choices(self) -> list[QAction]:
        """Those of the menu."""
        return list(self._choices.values())

    def choose(self, scheme: Scheme) -> None:
        """Show every window so from now on."""
        self._choices[scheme].setChecked(True)
        self._state.setValue(KEY, scheme)
        self._theme.apply(cast(QApplication, QApplication.instance()), scheme)
