"""Offers the text that a former run left: in the message bar, and for several records in a window that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.drafts.draft import Draft
from app.ui.drafts.drafts import Drafts
from app.ui.drafts.sheet import UnsavedTextSheet
from app.ui.drafts.words import left_text, left_texts
from app.ui.presenter import Presenter

Show = Callable[[Draft], None]
"""Opens the record with the text in its fields."""


class DraftOffer(QObject):
    """``window`` is where the offer is made; ``show`` is called with the draft that one wants to go on with."""

    def __init__(self, drafts: Drafts, presenter: Presenter, show: Show, window: QWidget) -> None:
        super().__init__(window)
        self._drafts = drafts
        self._presenter = presenter
        self._show = show
        self._window = window

    def offer(self, found: Sequence[Draft]) -> None:
        """Say that there is such text, with the ways on; nothing is said of nothing."""
        if not found:
            return
        draft = found[0]
        if len(found) == 1:
            text = left_text(draft)
            ways = [
                self._action(self.tr("Show"), lambda: self._go_on(draft)),
                self._action(self.tr("Discard"), lambda: self._discard(draft)),
            ]
        else:
            text, ways = left_texts(len(found)), [self._action(self.tr("Show…"), self.list)]
        if self._presenter.said and self._presenter.said == self._drafts.offered:
            return  # the offer that stands there leads to all
        self._drafts.offered = text
        self._presenter.say("warning", text, ways)

    def list(self) -> None:
        """The window with all that is left."""
        sheet = UnsavedTextSheet(self._drafts, self._window)
        sheet.chosen.connect(self._go_on)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _go_on(self, draft: Draft) -> None:
        self._presenter.clear()
        self._show(draft)

    def _discard(self, draft: Draft) -> None:
        self._presenter.clear()
        self._drafts.forget(draft.key)

    def _action(self, caption: str, handler: Callable[[], None]) -> QAction:
        action = QAction(caption, self)
        action.triggered.connect(lambda _checked=False: handler())
        return action
