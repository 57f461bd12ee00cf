"""The box that a list is searched by as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.widgets.field_icons import PictureEdit

PAUSE_MS = 120


class FilterBox(PictureEdit):
    """``changed`` carries the text at once, and while keys follow fast only when they pause; Esc empties the box, Down
    goes to ``next_widget``.

    F3 puts the keyboard into it from anywhere in ``scope``, as a rule the page of the list.
    """

    changed = Signal(str)

    def __init__(self, scope: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__("filter", parent)
        self.next_widget: QWidget | None = None
        self._told = ""
        self.setAccessibleName(self.tr("Filter"))
        self.setPlaceholderText(self.tr("Filter   F3"))
        self.setToolTip(self.tr("Shows the rows that hold all of these words. Esc shows all again."))
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        if scope is not None:
            shortcut = QShortcut(QKeySequence(Qt.Key.Key_F3), scope)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.take_focus)

    def take_focus(self) -> None:
        """The keyboard is here, and typing replaces what stands here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def show_text(self, text: str) -> None:
        """The list is searched for this already."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._pause.stop()
        self._told = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif event.key() == Qt.Key.Key_Down and self.next_widget is not None:
            self._tell()
            self.next_widget.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        fast = self._pause.isActive()
        if not (fast and self.text()):
            self._tell()
        if self.text():
            self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.changed.emit(self._told)
