"""The drafts of the company that is opened: found beside its data, offered once the window shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, SignalInstance
from PySide6.QtWidgets import QWidget

from app.ui.drafts.draft import Draft
from app.ui.drafts.drafts import Drafts
from app.ui.drafts.offer import DraftOffer, Show
from app.ui.presenter import Presenter

FOLDER = "drafts"


def drafts_of(state: QSettings, company: str, closing: SignalInstance, window: QWidget) -> Drafts:
    """Those in the data folder, where ``state`` is kept, of the databases that ``company`` names; all is written when
    the program is ``closing``."""
    drafts = Drafts(Path(state.fileName()).parent / FOLDER, company, window)
    closing.connect(drafts.close)
    return drafts


class OfferAtStart(QObject):
    """Offers once what a former run left; where the window has something to say already, after that."""

    def __init__(self, drafts: Drafts, presenter: Presenter, show: Show, window: QWidget) -> None:
        super().__init__(window)
        self._drafts = drafts
        self._presenter = presenter
        self._offer = DraftOffer(drafts, presenter, show, window)
        drafts.changed.connect(self._found)
        drafts.read()

    def _found(self) -> None:
        self._drafts.changed.disconnect(self._found)
        self._presenter.when_silent(self._say)

    def _say(self) -> None:
        left: list[Draft] = list(self._drafts.left.values())
        self._offer.offer(left)
