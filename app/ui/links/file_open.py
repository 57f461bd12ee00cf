"""macOS hands a link to the running program as an event, not on the command line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from app.domain.deep_link import link_of
from app.ui.links.incoming import IncomingLinks


class LinkEvents(QObject):
    """An event filter of the application. What is no link to a record is left to others."""

    def __init__(self, links: IncomingLinks) -> None:
        super().__init__(links)
        self._links = links

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            try:
                link = link_of(bytes(event.url().toEncoded().data()).decode("ascii"))
            except ValueError:
                return False
            self._links.receive(link)
            return True
        return super().eventFilter(watched, event)
