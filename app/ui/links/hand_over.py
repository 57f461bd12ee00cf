"""The second start: gives its link to the first one, and is done."""

from __future__ import annotations

import sys

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtNetwork import QLocalSocket

from app.domain.deep_link import Link
from app.ui.links.message import SHOWN, message_of

CONNECTING_MS = 3_000
"""The first one listens as soon as its window is painted; it may have begun a moment ago."""
ANSWER_MS = 4_000
AGAIN_MS = 50


def hand_over(name: str, link: Link | None, connecting_ms: int = CONNECTING_MS, answer_ms: int = ANSWER_MS) -> bool:
    """Whether the first start at this socket has taken the link (None: only shows its window). False when nobody
    listens, or whoever does hangs, after some seconds at most."""
    deadline = QDeadlineTimer(connecting_ms)
    socket = QLocalSocket()
    while name:
        socket.connectToServer(name)
        if socket.waitForConnected(max(1, deadline.remainingTime())):
            _let_it_come_forward()
            socket.write(message_of(link))
            return _is_answered(socket, QDeadlineTimer(answer_ms))
        if deadline.hasExpired():
            break
        _pause()
    return False


def _is_answered(socket: QLocalSocket, deadline: QDeadlineTimer) -> bool:
    answer = b""
    while len(answer) < len(SHOWN) and not deadline.hasExpired():
        if not socket.waitForReadyRead(max(1, deadline.remainingTime())):
            break
        answer += socket.read(len(SHOWN)).data()
    socket.abort()
    return answer == SHOWN


def _pause() -> None:
    loop = QEventLoop()
    QTimer.singleShot(AGAIN_MS, loop.quit)
    loop.exec()


def _let_it_come_forward() -> None:
    """Windows lets only the program that the user has just started bring a window to the front, or one it allows to."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
