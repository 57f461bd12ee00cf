"""One window for a data folder: a second start hands its link to the first and ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.database.lock import FolderLock
from app.domain.deep_link import Link
from app.domain.errors import AlreadyRunning, DatabaseUnavailable
from app.ui.links.meeting_place import socket_of

if TYPE_CHECKING:
    from app.ui.links.listener import LinkListener

LOCK_NAME = "tandem-window.lock"


class SingleInstance(QObject):
    """``asked``: a later start wants the window, and the record of the link if it is not None.

    Who is the first is decided by a lock that the system gives back however a process ends, never by the socket: a
    dead first leaves nothing in the way. Qt's network is not loaded before the window is painted.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = FolderLock(folder, LOCK_NAME)
        self._holds = False
        self._listener: LinkListener | None = None

    def is_first(self) -> bool:
        """Take the folder's window, and say whether it was free. Where no lock can be kept, opening the data will say
        what is wrong with the folder."""
        try:
            self._lock.acquire()
        except AlreadyRunning:
            return False
        except DatabaseUnavailable:
            return True
        self._holds = True
        return True

    def hand_over(self, link: Link | None) -> bool:
        """Whether the first one has taken over; False when it hangs or is only just dying."""
        from app.ui.links.hand_over import hand_over

        return hand_over(socket_of(self._folder), link)

    def listen(self) -> None:
        """Hear later starts from now on."""
        name = socket_of(self._folder)
        if not self._holds or not name or self._listener is not None:
            return
        from app.ui.links.listener import LinkListener

        self._listener = LinkListener(self)
        self._listener.asked.connect(self.asked)
        self._listener.listen(name)

    def close(self) -> None:
        """Give the folder's window back."""
        if self._listener is not None:
            self._listener.close()
        self._lock.release()
        self._holds = False
