"""A process that starts a window and says what that took: `-m benches.start_up empty|program FOLDER STARTED`.

``STARTED`` is the monotonic clock of the parent as it started this process. Nothing is imported here that the
program would not import by itself.
"""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType


def main(kind: str, folder: str, started: float) -> None:
    """Show the window and tell when it was painted; the program also when its first rows were."""
    if kind == "empty":
        empty(started)
    else:
        program(folder, started)


def empty(started: float) -> None:
    """A QMainWindow with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, painted)

    def painted() -> None:
        tell(window=time.monotonic() - started, anonymous=anonymous_bytes())
        QApplication.quit()

    application = QApplication(["bench"])
    window = Window()
    window.resize(1440, 900)
    window.show()
    application.exec()


def program(folder: str, started: float) -> None:
    """The program as its command line starts it, watched."""
    from app.main import main as run

    watched(started)
    run(["--data", folder, "--scheme", "light"])


def watched(started: float) -> None:
    """Has the next session tell when its window and its first rows were painted, and then end."""
    from PySide6.QtWidgets import QApplication

    import app.ui.application as module
    from app.ui.company import Company

    class Session(module.Session):
        def __init__(self, start: module.Start, qt: QApplication) -> None:
            self.window_seconds = 0.0
            super().__init__(start, qt)
            self.window.first_painted.connect(self._painted)

        def _painted(self) -> None:
            self.window_seconds = time.monotonic() - started
            late = [name for name in ("sqlalchemy", "alembic", "psycopg", "openpyxl") if name in sys.modules]
            assert not late, f"imported before the window was painted: {late}"

        def _opened(self, company: Company) -> None:
            super()._opened(company)
            from benches.watching import CustomersWatch

            self.watch = CustomersWatch(self.window)
            self.watch.rows_painted.connect(self._rows)

        def _rows(self, _seen: object) -> None:
            rows_seconds = time.monotonic() - started
            self.watch.rows_painted.disconnect()
            self.watch.assert_rows(0)
            self.watch.rest()
            self.watch.jump_to_end()
            self.watch.rest()
            tell(window=self.window_seconds, rows=rows_seconds, anonymous=anonymous_bytes())
            self.window.close()

    setattr(module, "Session", Session)  # noqa: B010  the program makes its session by this name
    setattr(module, "catch_bugs", catch_bugs)  # noqa: B010


def catch_bugs(_window: object) -> None:
    """In place of the program's own."""
    sys.excepthook = give_up


def give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An error ends the process: nobody is there to read it in a window."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def anonymous_bytes() -> int:
    """What this process holds of memory that no file backs; 0 where the system does not say."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("RssAnon"))
    except (OSError, StopIteration):
        return 0


def tell(**figures: float) -> None:
    """One line of JSON."""
    import json

    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
