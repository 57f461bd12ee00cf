"""The search box of the main window: finds pages, records and actions, and opens the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.widgets.result_popup import ResultPopup, SearchResult


class SearchBox(QLineEdit):
    """Emits query_changed as one types; whoever knows answers with show_results; activated carries the chosen key."""

    query_changed = Signal(str)
    activated = Signal(str)
    left = Signal()
    """Esc in the empty box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search pages, records and actions   Ctrl+F3"))
        self.setClearButtonEnabled(False)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(scaled(140))
        self._popup: ResultPopup | None = None
        self.textEdited.connect(self._typed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(360), super().sizeHint().height())

    @property
    def popup(self) -> ResultPopup:
        """The list of results; made when it is first needed, as the box must be in its window by then."""
        if self._popup is None:
            self._popup = ResultPopup(self, self.tr("Search results"))
            self._popup.chosen.connect(self._chosen)
        return self._popup

    def show_results(self, results: Sequence[SearchResult]) -> None:
        """Show what was found for the present text; ignored when the user has left the box or emptied it."""
        if self.text().strip() and self.hasFocus():
            self.popup.show_results(results, self.tr("Nothing found"))
        elif self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.popup.isVisible():
            self.popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down:
            self.query_changed.emit(self.text())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.popup.take_current()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._popup is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._popup is not None:
            self._popup.hide()

    def _escape(self) -> None:
        if self.popup.isVisible():
            self.popup.hide()
        elif self.text():
            self.clear()
        else:
            self.clearFocus()
            self.left.emit()

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.popup.hide()
        self.query_changed.emit(text)

    def _chosen(self, result: SearchResult) -> None:
        self.clear()
        self.activated.emit(result.key)
