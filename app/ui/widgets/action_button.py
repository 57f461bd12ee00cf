"""A push button for an action: what it reads, whether it can be pressed and why not are the action's."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.action_text import action_tip, caption_of, reason_of
from app.ui.widgets.text import literal, tip_text, without_access_key


class ActionButton(QPushButton):
    """It has no access key of its own: that is the menu's."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(literal(caption_of(action)))
        self.setAccessibleName(without_access_key(action.text()))
        self.setAccessibleDescription(reason_of(action))
        self.setEnabled(action.isEnabled())
        self.setToolTip(tip_text(action_tip(action)))
