"""Light, dark, or as the desktop: what the program looks like, chosen while it runs and kept."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from app.ui.theme.style import Scheme, Theme

KEY = "main/scheme"


def kept_scheme(state: QSettings, asked: Scheme) -> Scheme:
    """What was chosen last, unless the start asked for one."""
    kept = state.value(KEY)
    return cast(Scheme, kept) if asked == "system" and kept in ("light", "dark") else asked


class Appearance(QObject):
    """``actions`` are the choices, of which one is ticked."""

    def __init__(self, theme: Theme, state: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = state
        group = QActionGroup(self)
        captions: dict[Scheme, str] = {
            "light": self.tr("&Light Appearance"),
            "dark": self.tr("&Dark Appearance"),
            "system": self.tr("&System Appearance"),
        }
        self._choices: dict[Scheme, QAction] = {}
        for scheme, caption in captions.items():
            action = QAction(caption, group)
            action.setCheckable(True)
            action.setChecked(scheme == theme.scheme)
            action.triggered.connect(lambda _checked=False, scheme=scheme: self.choose(scheme))
            self._choices[scheme] = action
        self._choices["system"].setToolTip(self.tr("Light or dark as the desktop is."))

    @property
    def actions(self) -> list[QAction]:
        """For a menu."""
        return list(self._choices.values())

    def choose(self, scheme: Scheme) -> None:
        """Show every window so from now on."""
        self._choices[scheme].setChecked(True)
        self._state.setValue(KEY, scheme)
        self._theme.apply(cast(QApplication, QApplication.instance()), scheme)
