"""The bar inside a window that tells what happened; dialogs are for decisions only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAction,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.widgets.badge import Badge
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.look import set_look
from app.ui.widgets.message_queue import MessageQueue, Waiting
from app.ui.widgets.text import WrapLabel, without_access_key

MessageKind = Literal["info", "success", "warning", "danger", "error"]
ICONS = {"info": "info", "success": "check", "warning": "warning", "danger": "error"}
ROLES = {"info": "info_fg", "success": "success_fg", "warning": "warning_fg", "danger": "danger_fg"}
HIDE_AFTER_MS = 8_000
HIDE_WITH_ACTIONS_AFTER_MS = 30_000  # an Undo must not be gone before one has seen what it would undo
MESSAGE_KEY = "Ctrl+Shift+M"


class MessageBar(QFrame):
    """Hidden until there is something to say. Success and info go by themselves after some seconds, unless the mouse
    or the focus is on the bar; warnings and errors stay until they are closed.

    By itself each message takes the place of the one before: in a dialog they tell of its state. With
    ``keep_several`` warnings and errors come back when what was said after them is gone."""

    closed = Signal()
    """Nothing is said any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Message"))
        self._queue = MessageQueue()
        self._several = False
        self._kind = "info"
        self._before: QWidget | None = None
        self._picture = Picture("info", "info_fg", 18)
        self._label = WrapLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._count = Badge()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message (Esc)"))
        self._close.setIconSize(QSize(scaled(14), scaled(14)))
        self._close.clicked.connect(self.close_current)
        self._more = QToolButton(self)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setAccessibleName(self.tr("%n more", "", 0))
        self._more.setToolTip(self.tr("Show the next message."))
        self._more.clicked.connect(self._show_next)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        self._lay_out()
        self.setVisible(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addWidget(self._count)
        row.addLayout(self._buttons)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self._count.hide()
        self._more.hide()

    def keep_several(self) -> None:
        """From now on nothing that must be read is overwritten."""
        self._several = True

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def kind(self) -> str:
        return self._kind

    @property
    def more(self) -> int:
        """How many messages come when this one goes."""
        return self._queue.more

    def show_message(self, kind: MessageKind, text: str, actions: Sequence[QAction] = ()) -> None:
        """Say something; ``actions`` become buttons."""
        if not self._several or self.isHidden():
            self._queue.clear()
        message = self._queue.add("danger" if kind == "error" else kind, text, actions)
        self._show(message)
        self._announce(message)

    def dismiss(self) -> None:
        """Close the bar with all that it says."""
        self._queue.clear()
        self._timer.stop()
        self._give_focus_back()
        self.setVisible(False)
        self.closed.emit()

    def close_current(self) -> None:
        """Close what is shown; what waits under it comes back."""
        self._queue.close_current()
        following = self._queue.current
        if following is None:
            self.dismiss()
        else:
            self._show(following)
            self._announce(following)

    def take_focus(self) -> None:
        """Put the keyboard on the first button; Esc closes the message and puts it back."""
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._before = now
        buttons = [each for each in self.findChildren(QPushButton) if each.isVisible() and each.isEnabled()]
        (buttons[0] if buttons else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_current()
        else:
            super().keyPressEvent(event)

    def _show(self, message: Waiting) -> None:
        look = self._kind = message.kind
        set_look(self, "kind", look)
        set_look(self._label, "kind", look)
        self._picture.set_icon(ICONS[look], ROLES[look])
        self._close.setIcon(icon("close", ROLES[look]))
        self._label.setText(message.text)
        self._label.updateGeometry()
        counted = self.tr("%1 times").replace("%1", self.locale().toString(message.count))
        self._count.show_word(counted if message.count > 1 else "", "neutral")
        waiting = self.tr("%n more", "", self._queue.more)
        self._more.setText(waiting)
        self._more.setAccessibleName(waiting)
        self._more.setVisible(self._queue.more > 0)
        self._set_actions(message.actions)
        self.setVisible(True)
        self._timer.stop()
        if not message.stays:
            self._timer.start(HIDE_WITH_ACTIONS_AFTER_MS if message.actions else HIDE_AFTER_MS)

    def _show_next(self) -> None:
        self._queue.show_next()
        following = self._queue.current
        if following is not None:
            self._show(following)
            self._announce(following)

    def _fade(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start(HIDE_AFTER_MS)
        else:
            self.close_current()

    def _has_focus(self) -> bool:
        return any(child.hasFocus() for child in self.findChildren(QWidget))

    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and self._has_focus() and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self, message: Waiting) -> None:
        """Screen readers say it at once, errors even into what they are saying."""
        self.setAccessibleDescription(message.text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        said = QAccessibleAnnouncementEvent(self, message.text)
        urgent = QAccessible.AnnouncementPoliteness.Assertive
        said.setPoliteness(urgent if message.stays else QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(said)

    def _set_actions(self, actions: Sequence[QAction]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in actions:
            button = QPushButton(action.text(), self)
            button.setAccessibleName(without_access_key(action.text()))
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            self._buttons.addWidget(button)


def add_message_key(window: QWidget) -> None:
    """Ctrl+Shift+M puts the keyboard on the message that a window shows."""
    shortcut = QShortcut(QKeySequence(MESSAGE_KEY), window)
    shortcut.activated.connect(lambda: focus_message(window))


def focus_message(window: QWidget) -> bool:
    """Put the keyboard on the message that the window shows; False when it shows none."""
    shown = [bar for bar in window.findChildren(MessageBar) if bar.isVisible() and bar.window() is window]
    if shown:
        shown[0].take_focus()
    return bool(shown)
