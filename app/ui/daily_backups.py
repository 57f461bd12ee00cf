"""The daily copies of both sides, made beside everything else while the program is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.ui.background import Lane

LOOK_EVERY_MS = 3_600_000
"""A program that stays open over night makes the next day's copies, too."""


class DailyBackups(QObject):
    """``run`` copies what is due; it has a lane of its own, so that nothing waits for a copy. ``failed`` is told why a
    copy could not be made, once until one is made again."""

    def __init__(
        self, run: Callable[[], object], failed: Callable[[Exception], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._tell = failed
        self._told = False
        self.lane = Lane(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then each hour."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Make what is due."""
        self.lane.submit(self._run, self._made, self._failed, owner=self)

    def close(self) -> None:
        """No more looks; a copy that is being made is finished."""
        self._timer.stop()
        self.lane.close()

    def _made(self, _sides: object) -> None:
        self._told = False

    def _failed(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            self._tell(error)
