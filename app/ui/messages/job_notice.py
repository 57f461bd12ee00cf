"""Long jobs, seen from outside the window: how far they are stands in its title, and their end is told quietly while
the user is elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.domain.errors import Cancelled
from app.ui.background import Lane, ProgressState, Ticket
from app.ui.message_history import OWN_TITLE
from app.ui.translation import translate

KEY = "main/notify"
WORTH_TELLING_S = 5.0
SHOWN_MS = 10_000


class Notifier(QObject):
    """Tells something on the desktop; ``clicked`` is emitted when the user follows it. This one tells nothing."""

    clicked = Signal()

    def show(self, title: str, text: str) -> None:
        """Tell it."""

    def withdraw(self) -> None:
        """It has been seen."""


class DesktopNotifier(Notifier):
    """Where the desktop has a place for it; elsewhere nothing happens. It makes no sound."""

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def show(self, title: str, text: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self.clicked)
            self._tray.activated.connect(lambda _reason: self.clicked.emit())
        self._tray.show()
        self._tray.showMessage(title, text, self._icon, SHOWN_MS)

    def withdraw(self) -> None:
        if self._tray is not None:
            self._tray.hide()


class JobNotice(QObject):
    """Follows the long works of a lane for its window. ``action`` switches the notification on and off; the progress in
    the title stays."""

    def __init__(
        self,
        lane: Lane,
        window: QWidget,
        state: QSettings,
        *,
        notifier: Notifier | None = None,
        clock: Callable[[], float] = time.monotonic,
        away: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._clock = clock
        self._away = away or _is_away
        self._notifier = notifier or DesktopNotifier(window.windowIcon(), self)
        self._notifier.clicked.connect(self._come_back)
        self._begun: dict[int, float] = {}
        self._own_title, self._shown_title = "", ""
        self.action = QAction(translate("JobNotice", "Tell When a Long Job &Ends"), self)
        self.action.setToolTip(translate("JobNotice", "Quietly, and only while another program is in front."))
        self.action.setCheckable(True)
        self.action.setChecked(state.value(KEY, "true") in (True, "true"))
        self.action.toggled.connect(lambda on: state.setValue(KEY, on))
        lane.long_begun.connect(self._begin)
        lane.long_stepped.connect(self._step)
        lane.long_ended.connect(self._end)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._follow_application)

    def _begin(self, ticket: Ticket) -> None:
        self._begun[ticket.number] = self._clock()

    def _step(self, ticket: Ticket, state: ProgressState) -> None:
        if not state.total or ticket.number not in self._begun:
            return
        if self._window.windowTitle() != self._shown_title:
            self._own_title = self._window.windowTitle()
            self._window.setProperty(OWN_TITLE, self._own_title)
        percent = self._window.locale().toString(min(100, state.done * 100 // state.total))
        title = translate("JobNotice", "%1 % – %2").replace("%1", percent, 1)
        self._shown_title = title.replace("%2", self._title_of(ticket), 1)
        self._window.setWindowTitle(self._shown_title)

    def _end(self, ticket: Ticket) -> None:
        begun = self._begun.pop(ticket.number, self._clock())
        if self._shown_title and self._window.windowTitle() == self._shown_title:
            self._window.setWindowTitle(self._own_title)
        self._shown_title = ""
        self._window.setProperty(OWN_TITLE, None)
        lasted = self._clock() - begun
        if lasted < WORTH_TELLING_S or isinstance(ticket.error, Cancelled) or not self._away():
            return
        if self.action.isChecked():
            QApplication.alert(self._window)
            self._notifier.show(self._title_of(ticket), self._sentence(ticket))

    def _sentence(self, ticket: Ticket) -> str:
        if ticket.error is not None:
            return translate("JobNotice", "It could not be finished. The window says why.")
        return translate("JobNotice", "It is finished. The window shows the result.")

    def _title_of(self, ticket: Ticket) -> str:
        owner = ticket.owner
        if ticket.title:
            return ticket.title
        if isinstance(owner, QWidget) and owner.window().windowTitle():
            return owner.window().windowTitle()
        return self._own_title or self._window.windowTitle()

    def _come_back(self) -> None:
        """The window, and what stands in front of it, where the result is."""
        self._notifier.withdraw()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        front = QApplication.activeModalWidget() or self._window
        for window in (self._window, front):
            window.raise_()
            window.activateWindow()

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._notifier.withdraw()


def _is_away() -> bool:
    """Whether another program is in front."""
    return QApplication.activeWindow() is None
