"""Enter presses the button that has the focus, as Space does: in every window, before the window takes the key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterPresses(QObject):
    """Watches whichever button has the focus. Without it Enter on Cancel would be the primary button's, and nothing at
    all where a window has none. Check boxes and radio buttons leave Enter to their window."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            watched.removeEventFilter(self)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_enter(event):
            if isinstance(watched, QPushButton | QToolButton) and not event.isAutoRepeat():
                watched.click()
            return True
        return False

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton | QToolButton):
            now.installEventFilter(self)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in ENTER and event.modifiers() in PLAIN
