"""A field that names another record: typing completes, the button (F4) opens the full lookup."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.widgets.result_popup import ResultPopup
from app.ui.widgets.search_result import SearchResult

Reply = Callable[[Sequence[SearchResult]], None]
Source = Callable[[str, Reply], None]
"""Given the typed text and where to send what fits; may answer later, from the GUI thread."""


class LookupEdit(QLineEdit):
    """``text_typed`` while the user types, ``choice_made(key)`` when a completion is taken, ``lookup_requested`` for
    the button, F4 and Alt+Down."""

    text_typed = Signal(str)
    choice_made = Signal(str)
    lookup_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._source: Source | None = None
        self._asked = 0
        self._popup: ResultPopup | None = None
        self.button = QToolButton(self)
        self.button.setObjectName("lookupButton")
        self.button.setIcon(icon("more", "muted"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setAccessibleName(self.tr("Look up %1").replace("%1", name))
        self.button.setToolTip(self.tr("Look up (F4)"))
        self.button.clicked.connect(self.lookup_requested)
        self.setTextMargins(0, 0, scaled(28), 0)
        self.textEdited.connect(self._typed)

    @property
    def popup(self) -> ResultPopup:
        if self._popup is None:
            self._popup = ResultPopup(self, self.tr("Suggestions for %1").replace("%1", self.accessibleName()))
            self._popup.chosen.connect(self._chosen)
        return self._popup

    def set_source(self, source: Source | None) -> None:
        """Who completes; only the answer to the latest question is shown."""
        self._source = source

    def set_locked(self, locked: bool) -> None:
        """Read-only, without the button."""
        self.setReadOnly(locked)
        self.button.setVisible(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt_down = key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        popup_open = self._popup is not None and self._popup.isVisible()
        if ((key == Qt.Key.Key_F4 and not event.modifiers()) or alt_down) and not self.isReadOnly():
            self.lookup_requested.emit()
        elif popup_open and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif popup_open and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.popup.take_current()
        elif popup_open and key == Qt.Key.Key_Escape:
            self.popup.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_popup()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hide_popup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 6
        self.button.setGeometry(self.width() - side - 4, 3, side, side)

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self.button.setEnabled(enabled)

    def _hide_popup(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _typed(self, text: str) -> None:
        self.text_typed.emit(text)
        self._asked += 1
        asked = self._asked
        if self._source is None or not text.strip():
            self._hide_popup()
            return

        def reply(results: Sequence[SearchResult]) -> None:
            if asked == self._asked and self.hasFocus():
                self.popup.show_results(results)

        self._source(text, reply)

    def _chosen(self, result: SearchResult) -> None:
        self._asked += 1
        self.setText(result.caption)
        self.choice_made.emit(result.key)
