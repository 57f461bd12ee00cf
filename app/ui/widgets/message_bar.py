"""The bar inside a window that tells what happened; dialogs are for decisions only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.look import set_look
from app.ui.widgets.text import WrapLabel, without_access_key

MessageKind = Literal["info", "success", "warning", "danger", "error"]
ICONS = {"info": "info", "success": "check", "warning": "warning", "danger": "error"}
ROLES = {"info": "info_fg", "success": "success_fg", "warning": "warning_fg", "danger": "danger_fg"}
HIDE_AFTER_MS = 8_000
HIDE_WITH_ACTIONS_AFTER_MS = 30_000  # an Undo must not be gone before one has seen what it would undo


class MessageBar(QFrame):
    """Hidden until there is something to say. Success and info go by themselves after some seconds, unless the mouse
    or the focus is on the bar; warnings and errors stay until they are closed."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Message"))
        self._kind = "info"
        self._picture = Picture("info", "info_fg", 18)
        self._label = WrapLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._close)
        self.setVisible(False)

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def kind(self) -> str:
        return self._kind

    def show_message(self, kind: MessageKind, text: str, actions: Sequence[QAction] = ()) -> None:
        """Say something in place of what was said before; ``actions`` become buttons."""
        look = "danger" if kind == "error" else kind
        self._kind = look
        set_look(self, "kind", look)
        set_look(self._label, "kind", look)
        self._picture.set_icon(ICONS[look], ROLES[look])
        self._close.setIcon(icon("close", ROLES[look]))
        self._label.setText(text)
        self._label.updateGeometry()
        self._set_actions(actions)
        self.setVisible(True)
        self._announce(text)
        self._timer.stop()
        if look in {"info", "success"}:
            self._timer.start(HIDE_WITH_ACTIONS_AFTER_MS if actions else HIDE_AFTER_MS)

    def dismiss(self) -> None:
        """Close the bar."""
        self._timer.stop()
        self.setVisible(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _fade(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start(HIDE_AFTER_MS)
        else:
            self.dismiss()

    def _has_focus(self) -> bool:
        return any(child.hasFocus() for child in self.findChildren(QWidget))

    def _announce(self, text: str) -> None:
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

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
