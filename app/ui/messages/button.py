"""The button of the status bar that leads to the messages, and says how many of them want to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.icons import icon
from app.ui.message_history import MessageHistory


class MessagesButton(QToolButton):
    """Disabled until somebody can show them."""

    def __init__(self, history: MessageHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.setToolTip(self.tr("Everything that was said since the start (Ctrl+Shift+M)."))
        self.setEnabled(False)
        history.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        unread = self._history.unread
        if unread:
            text = self.tr("Messages (%1)").replace("%1", self.locale().toString(unread))
        else:
            text = self.tr("Messages")
        self.setText(text)
        self.setAccessibleName(text)
        self.setIcon(icon("warning", "warning_fg") if unread else icon("info", "muted"))
