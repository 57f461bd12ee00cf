"""The windows beside the main one: one for each record, asked about unsaved work, closed with the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from app.ui.help.requests import HelpRequests
from app.ui.keys.window_keys import add_shared_keys
from app.ui.theme.fit import fit
from app.ui.theme.text_scale import scaled
from app.ui.widgets.message_bar import add_message_key

if TYPE_CHECKING:
    from app.ui.context import Context


class SideWindow(QMainWindow):
    """A window of its own, which screen readers call so, too; what is in it is laid out in ``content``. Closing it asks
    about unsaved work first."""

    def __init__(self, context: Context, place: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.content = QWidget()
        self.setCentralWidget(self.content)
        self._state = context.state
        self._place = f"windows/{place}"
        self._may_close = False
        HelpRequests(self)
        add_shared_keys(self, OpenWindows.of(context).tool_wanted.emit)
        add_message_key(self)

    def leave(self, proceed: Callable[[], None]) -> None:
        """Call ``proceed`` once unsaved work was saved or given up; never when the user wants to stay."""
        proceed()

    def close_now(self) -> None:
        """Close; whatever is unsaved was asked about."""
        self._may_close = True
        QTimer.singleShot(0, self, self.close)

    def restore_size(self, width: int, height: int) -> None:
        """Take the size that a window of this kind had last, else this one."""
        fit(self)
        room = self.screen().availableSize()
        self.resize(QSize(scaled(width), scaled(height)).boundedTo(room))
        geometry = self._state.value(f"{self._place}/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        asking = next((each for each in self.findChildren(QDialog) if each.isVisible()), None)
        if asking is not None:  # whoever runs the dialog comes back to this window: it must be there still
            event.ignore()
            if self._may_close:
                asking.finished.connect(self.close_now)
            return
        if not self._may_close:
            event.ignore()
            self.leave(self.close_now)
            if self._may_close:  # also when that was said meanwhile: no window closes within its own closing
                self.close_now()
            return
        self._state.setValue(f"{self._place}/geometry", self.saveGeometry())
        super().closeEvent(event)


W = TypeVar("W", bound=SideWindow)


class OpenWindows(QObject):
    """Knows the open ones by key."""

    tool_wanted = Signal(str)
    """A key that the main window answers was pressed in one of them: the key of its tool."""

    def __init__(self, changes: QObject, main: QWidget) -> None:
        super().__init__(changes)
        self._main = main
        self._windows: dict[str, SideWindow] = {}
        main.installEventFilter(self)

    @staticmethod
    def of(context: Context) -> OpenWindows:
        """Those of the running program; all contexts share them."""
        known = context.changes.findChild(OpenWindows)
        return known if isinstance(known, OpenWindows) else OpenWindows(context.changes, context.parent)

    def show(self, key: str, make: Callable[[], W]) -> W:
        """Show the window of that key: the one that is open, in front, or a new one."""
        window = self._windows.get(key)
        if window is None:
            window = make()
            self._windows[key] = window
            number = id(window)  # the key may be another window's by then
            window.destroyed.connect(lambda: self._drop(number))
        window.show()
        window.raise_()
        window.activateWindow()
        return window  # type: ignore[return-value]  # a key belongs to one kind of window

    def rename(self, window: SideWindow, key: str) -> None:
        """A new record was saved: from now on its window is known by another key."""
        self._drop(id(window))
        self._windows[key] = window

    def find(self, key: str) -> SideWindow | None:
        """The open window of that key."""
        return self._windows.get(key)

    def windows(self) -> list[SideWindow]:
        """The open windows, oldest first."""
        return list(self._windows.values())

    def _drop(self, number: int) -> None:
        for key, known in list(self._windows.items()):
            if id(known) == number:
                del self._windows[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The main window closes: first those with unsaved work are asked, then all go."""
        if watched is self._main and event.type() == QEvent.Type.Close:
            for window in self.windows():
                left: list[bool] = []
                window.leave(lambda left=left: left.append(True))  # type: ignore[misc]
                if not left:
                    event.ignore()
                    return True
        if watched is self._main and event.type() == QEvent.Type.Hide and not event.spontaneous():
            for window in self.windows():
                window.close_now()
        return super().eventFilter(watched, event)
