"""Shows errors: known ones as a sentence in the window's message bar, the others as a bug with details to copy."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, Cancelled
from app.ui.bug_report import bug_details
from app.ui.errors import sentence_of
from app.ui.message_history import MessageHistory, title_of
from app.ui.places import known_places
from app.ui.sentence import Sentence, action_caption

if TYPE_CHECKING:
    from app.ui.widgets.message_bar import MessageBar, MessageKind

Cure = Callable[[str, AppError], None]
log = logging.getLogger("tandem")


class Presenter(QObject):
    """One a window. ``cured`` is emitted with the action key and the error when the user follows the way out."""

    cured = Signal(str, object)

    def __init__(self, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._window = parent
        self._telling = False
        bar.keep_several()

    def show(self, error: Exception) -> None:
        """Tell the user, in the message bar when the error is a known one."""
        if isinstance(error, AppError):
            self._show_known(error)
        else:
            self.show_bug(error)

    def say(self, kind: MessageKind, text: str, actions: Sequence[QAction] = ()) -> None:
        """A message that is no error: "Synchronization completed."."""
        self._say(kind, text, actions)

    @property
    def said(self) -> str:
        """What stands in the message bar now; blank while it is closed."""
        return self._bar.text if self._bar.isVisible() else ""

    def when_silent(self, say: Callable[[], None]) -> None:
        """Call ``say`` as soon as nothing else is said."""
        if not self._bar.isVisible():
            say()
            return

        def once() -> None:
            self._bar.closed.disconnect(once)
            say()

        self._bar.closed.connect(once)

    def clear(self) -> None:
        """Take away what is said."""
        self._bar.dismiss()

    def show_bug(self, error: BaseException) -> None:
        """Log it and show one dialog with copyable details; a bug on top of a shown one is only logged."""
        details = bug_details(error)
        log.error("unexpected error\n%s", details)
        if self._telling:
            return
        from app.ui.widgets.dialogs import tell

        places = known_places()
        self._telling = True
        try:
            tell(
                self._window,
                self.tr("Unexpected Error"),
                self.tr("Something went wrong that Tandem did not expect. Your work is kept; you can go on.")
                + "\n\n"
                + self.tr("The details hold no data of your records. They were written to the log, too: %1").replace(
                    "%1", "tandem.log" if places is None else str(places.log)
                ),
                details,
            )
        finally:
            self._telling = False

    def _show_known(self, error: AppError) -> None:
        sentence = sentence_of(error)
        kind: MessageKind = "info" if isinstance(error, Cancelled) else "error"
        self._say(kind, sentence.whole, self._actions(sentence, error))

    def _say(self, kind: MessageKind, text: str, actions: Sequence[QAction]) -> None:
        MessageHistory.of_program().add(kind, text, title_of(self._window), actions)
        self._bar.show_message(kind, text, actions)

    def _actions(self, sentence: Sentence, error: AppError) -> list[QAction]:
        if not sentence.action_key:
            return []
        action = QAction(action_caption(sentence.action_key), self)
        action.triggered.connect(lambda: self.cured.emit(sentence.action_key, error))
        return [action]
