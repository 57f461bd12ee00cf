"""How large the text of the program is: in steps from 80 to 200 %, chosen while it runs and kept."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.theme.style import Theme
from app.ui.theme.text_scale import LEAST_PERCENT, MOST_PERCENT, USUAL_PERCENT

KEY = "main/text_size"
STEPS = (LEAST_PERCENT, 90, USUAL_PERCENT, 110, 125, 150, 175, MOST_PERCENT)


def kept_text_size(state: QSettings) -> int:
    """What was chosen last, in per cent; any whole number within the bounds, not only the steps."""
    try:
        kept = int(str(state.value(KEY, USUAL_PERCENT)))
    except ValueError:
        return USUAL_PERCENT
    return min(MOST_PERCENT, max(LEAST_PERCENT, kept))


class TextSize(QObject):
    """``action`` is a menu: larger, smaller, usual, and the steps, of which one is ticked. Its keys answer in every
    window of the program."""

    def __init__(self, theme: Theme, state: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = state
        self.action = QAction(self.tr("&Text Size"), self)
        self._menu = QMenu()
        self._menu.setAccessibleName(self.tr("Text Size"))
        self.action.setMenu(self._menu)
        self.larger = self._key_action(self.tr("&Larger"), "Ctrl++", "Ctrl+=")
        self.smaller = self._key_action(self.tr("&Smaller"), "Ctrl+-")
        self.usual = self._key_action(self.tr("&Usual"), "Ctrl+0")
        self.larger.triggered.connect(lambda: self.choose(min((s for s in STEPS if s > theme.text_size), default=200)))
        self.smaller.triggered.connect(lambda: self.choose(max((s for s in STEPS if s < theme.text_size), default=80)))
        self.usual.triggered.connect(lambda: self.choose(USUAL_PERCENT))
        self._menu.addSeparator()
        group = QActionGroup(self)
        self._steps: dict[int, QAction] = {}
        for percent in STEPS:
            step = QAction(self.tr("%1 %").replace("%1", QLocale().toString(percent)), group)
            step.setCheckable(True)
            step.triggered.connect(lambda _checked=False, percent=percent: self.choose(percent))
            self._steps[percent] = step
            self._menu.addAction(step)
        theme.text_size_changed.connect(self._follow)
        self._follow(theme.text_size)

    @property
    def key_actions(self) -> list[QAction]:
        """Those with a key of their own."""
        return [self.larger, self.smaller, self.usual]

    def choose(self, percent: int) -> None:
        """Show all text in that size from now on."""
        self._state.setValue(KEY, percent)
        self._theme.set_text_size(percent)
        self._follow(self._theme.text_size)

    def _follow(self, percent: int) -> None:
        for step, action in self._steps.items():
            action.setChecked(step == percent)
        self.larger.setEnabled(percent < MOST_PERCENT)
        self.smaller.setEnabled(percent > LEAST_PERCENT)

    def _key_action(self, caption: str, *keys: str) -> QAction:
        action = QAction(caption, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._menu.addAction(action)
        return action
