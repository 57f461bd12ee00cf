"""What the menu View holds: how the program looks to the eye, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.appearance import Appearance
from app.ui.background import Lane
from app.ui.icons import icon
from app.ui.messages.button import MessagesButton
from app.ui.messages.job_notice import JobNotice
from app.ui.text_size import TextSize
from app.ui.theme.style import Theme
from app.ui.widgets.message_bar import MESSAGE_KEY, focus_message

if TYPE_CHECKING:
    from app.ui.context import Context


class ViewChoices(QObject):
    """``actions`` are for the menu."""

    def __init__(self, theme: Theme, state: QSettings, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self.appearance = Appearance(theme, state, self)
        self.text_size = TextSize(theme, state, self)
        self.notice = JobNotice(lane, window, state)
        self.messages = QAction(self.tr("&Messages"), self)
        self.messages.setIcon(icon("info", "accent"))
        self.messages.setShortcut(QKeySequence(MESSAGE_KEY))
        self.messages.setToolTip(self.tr("To the message that is shown, else to the list of all."))
        self.messages.setEnabled(False)

    @property
    def actions(self) -> list[QAction]:
        """One entry each."""
        return [self.appearance.action, self.text_size.action, self.messages, self.notice.action]

    def show_messages_of(self, context: Context, button: MessagesButton) -> None:
        """The list can be shown from now on: it stands beside the company's windows."""
        from app.ui.messages.window import show_messages

        self.messages.setEnabled(True)

        def look() -> None:
            if not focus_message(context.parent):
                show_messages(context)

        self.messages.triggered.connect(look)
        button.setEnabled(True)
        button.clicked.connect(lambda: show_messages(context))
