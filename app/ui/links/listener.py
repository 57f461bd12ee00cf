"""The first start: hears what later starts on the same data folder hand over."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.ui.links.message import LONGEST_MESSAGE, SHOWN, link_in

MOST_CALLERS = 8
PATIENCE_MS = 2_000
log = logging.getLogger("tandem")


class LinkListener(QObject):
    """``asked`` carries the link, or None for a start that only wants to see the window. Whoever says anything else,
    says too much or nothing, is hung up on without a word; more than some callers at a time are not heard at all."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CALLERS)
        self._server.newConnection.connect(self._greet)
        self._callers: dict[QLocalSocket, QTimer] = {}

    def listen(self, name: str) -> bool:
        """Whether it listens at the socket of that name now. Only who holds the data folder's window may call this:
        what is left there by a start that died is removed."""
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            return True
        log.warning("a second start will not find this one: %s", self._server.serverError().name)
        return False

    def close(self) -> None:
        """Hear no more."""
        self._server.close()
        for caller in list(self._callers):
            self._hang_up(caller)

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            if len(self._callers) >= MOST_CALLERS:
                caller.abort()
                caller.deleteLater()
                continue
            patience = QTimer(caller, singleShot=True, interval=PATIENCE_MS)
            patience.timeout.connect(lambda caller=caller: self._hang_up(caller))
            self._callers[caller] = patience
            caller.setReadBufferSize(LONGEST_MESSAGE + 1)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            caller.disconnected.connect(lambda caller=caller: self._hang_up(caller))
            patience.start()
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if caller not in self._callers:
            return
        said = bytes(caller.peek(LONGEST_MESSAGE + 1).data())
        if b"\n" not in said and len(said) <= LONGEST_MESSAGE:
            return  # not all of it yet
        try:
            link = link_in(said)
        except ValueError:
            log.warning("something that is no second start has called")
            self._hang_up(caller)
            return
        caller.write(SHOWN)
        caller.flush()
        self._hang_up(caller, politely=True)
        self.asked.emit(link)

    def _hang_up(self, caller: QLocalSocket, *, politely: bool = False) -> None:
        patience = self._callers.pop(caller, None)
        if patience is None:
            return
        patience.stop()
        if politely:
            caller.disconnectFromServer()
        else:
            caller.abort()
        caller.deleteLater()
