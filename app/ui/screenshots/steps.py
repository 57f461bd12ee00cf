"""Procedures as steps that wait for what they show: driven by the event loop, also through modal dialogs."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

T = TypeVar("T")
LOOK_EVERY_MS = 10
TIMEOUT_MS = 15_000
LOOKS = 2
"""So often in a row a condition must hold: what it set off has been painted and laid out by then."""


@dataclass(frozen=True, slots=True)
class Step:
    """``act`` is done once, then ``until`` is asked until it answers with something; the answer goes back into the
    procedure. ``what`` names the step in the message of one that failed."""

    what: str
    until: Callable[[], object]
    act: Callable[[], object] | None = None


Procedure = Generator[Step, Any, T]


class StepFailed(Exception):
    """A step did not come to its end; the message says which and what was on the screen."""


class Stepper(QObject):
    """Runs one procedure after the other. ``settled``: nothing is under way any more."""

    failing = Signal()
    """A procedure has failed; everything is still as it was then."""

    def __init__(self, settled: Callable[[], bool], timeout_ms: int = TIMEOUT_MS) -> None:
        super().__init__()
        self._settled = settled
        self._timeout_ms = timeout_ms
        self._procedure: Procedure[None] | None = None
        self._step: Step | None = None
        self._held = 0
        self._failure: Exception | None = None
        self._clock = QElapsedTimer()
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def run(self, procedure: Procedure[None]) -> None:
        """Run it to its end. Raises ``StepFailed``, or what a step or the procedure itself raised."""
        self._procedure, self._failure = procedure, None
        QTimer.singleShot(0, self, lambda: self._advance(None))
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        if self._failure is not None:
            raise self._failure

    def fail(self, error: Exception) -> None:
        """End the procedure with this error; open dialogs are closed, so that nothing waits for them."""
        if self._failure is None and self._procedure is not None:
            self._failure = error
            self.failing.emit()
            self._end()
            for widget in QApplication.topLevelWidgets():
                if widget.isVisible() and (widget.isModal() or widget.windowType() == widget.windowType().Popup):
                    widget.close()

    def _end(self) -> None:
        self._procedure = self._step = None
        self._loop.quit()

    def _advance(self, answer: object) -> None:
        if self._procedure is None:
            return
        self._step = None
        try:
            step = self._procedure.send(answer)
        except StopIteration:
            self._end()
            return
        except Exception as error:  # noqa: BLE001  it is raised again where the procedure was started
            self.fail(error)
            return
        self._step, self._held = step, 0
        self._clock.start()
        if step.act is not None:
            QTimer.singleShot(0, self, lambda: self._do(step))

    def _do(self, step: Step) -> None:
        """Not from within the procedure: what a click opens may run an event loop of its own."""
        if self._step is not step or step.act is None:
            return
        try:
            step.act()
        except Exception as error:  # noqa: BLE001  as above
            self.fail(error)

    def _look(self) -> None:
        step = self._step
        if step is None:
            return
        try:
            answer = step.until() if self._settled() else None
        except Exception as error:  # noqa: BLE001  as above
            self.fail(error)
            return
        self._held = self._held + 1 if answer else 0
        if self._held >= LOOKS:
            self._advance(answer)
        elif self._clock.elapsed() > self._timeout_ms:
            self.fail(StepFailed(f"{step.what}: nothing came of it within {self._timeout_ms} ms; {_on_the_screen()}"))


def _on_the_screen() -> str:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return "open: " + ", ".join(f"{type(widget).__name__} “{_title(widget)}”" for widget in shown)


def _title(widget: QWidget) -> str:
    return widget.windowTitle() or widget.accessibleName()
