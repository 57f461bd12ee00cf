"""What the menu View holds: how the program looks to the eye."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction

from app.ui.appearance import Appearance
from app.ui.text_size import TextSize
from app.ui.theme.style import Theme


class ViewChoices(QObject):
    """``actions`` are for the menu."""

    def __init__(self, theme: Theme, state: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self.appearance = Appearance(theme, state, self)
        self.text_size = TextSize(theme, state, self)

    @property
    def actions(self) -> list[QAction]:
        """One entry each."""
        return [self.appearance.action, self.text_size.action]
