"""The search box of the main window: finds pages, records and actions, and opens the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.folding import fold
from app.ui.theme.text_scale import scaled
from app.ui.widgets.field_icons import PictureEdit
from app.ui.widgets.result_popup import ResultPopup
from app.ui.widgets.search_result import SearchResult

CAME_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""With these one was here before, and did not come to look for something."""


class SearchBox(PictureEdit):
    """Emits query_changed as one types; whoever knows answers with show_results; activated carries the chosen key."""

    query_changed = Signal(str)
    activated = Signal(str)
    refused = Signal(object)
    """The SearchResult that was chosen although it is not enabled."""
    left = Signal()
    """Esc in the empty box, or a result was chosen: the keyboard goes back to where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", parent)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search pages, records and actions   Ctrl+F3"))
        self.setClearButtonEnabled(False)
        self.setMinimumWidth(scaled(140))
        self._popup: ResultPopup | None = None
        self._wants_first = False
        self.textEdited.connect(self._typed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(360), super().sizeHint().height())

    @property
    def popup(self) -> ResultPopup:
        """The list of results; made when it is first needed, as the box must be in its window by then."""
        if self._popup is None:
            self._popup = ResultPopup(self, self.tr("Search results"), tells_reasons=True)
            self._popup.chosen.connect(self._chosen)
            self._popup.refused.connect(self._refused)
            self._popup.marked.connect(self._announce)
        return self._popup

    def begin(self) -> None:
        """Take the keyboard; what stands here is marked, and what it finds is shown."""
        had = self.hasFocus()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if had:
            self.query_changed.emit(self.text())

    def show_results(self, results: Sequence[SearchResult], note: str = "", *, complete: bool = True) -> None:
        """Show what was found for the present text, with a ``note`` below; ignored when the user has left the box.
        Until it is ``complete``, Enter waits for something to open."""
        if not self.hasFocus():
            self._hide()
            return
        typed = bool(self.text().strip())
        nothing = self.tr("Nothing found") if complete else self.tr("Searching…")
        self.popup.show_results(results, note or (nothing if typed and not results else ""), words_of(self.text()))
        if self._wants_first and self.popup.current() is not None:
            self._wants_first = False
            self.popup.take_current()
        self._wants_first = self._wants_first and not complete

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.popup.isVisible():
            self.popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down:
            self.query_changed.emit(self.text())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._wants_first = not self.popup.take_current() and bool(self.text().strip())
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in CAME_BACK:
            self.query_changed.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._popup is not None:
            self._popup.hide()  # it stands where the box was, in the size that the text had

    def _hide(self) -> None:
        self._wants_first = False
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
        self._wants_first = False
        self.query_changed.emit(text)

    def _chosen(self, result: SearchResult) -> None:
        self.clear()
        self.left.emit()  # whatever an action opens, one comes back to where one was
        self.activated.emit(result.key)

    def _refused(self, result: SearchResult) -> None:
        self.clear()
        self.refused.emit(result)

    def _announce(self, line: str) -> None:
        """The list takes no focus: what one stands on in it is said by the box."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))


def words_of(text: str) -> list[str]:
    """The words that are looked for."""
    return fold(text).split()
