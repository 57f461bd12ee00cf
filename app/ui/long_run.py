"""Runs what may last, with a window that shows how far it is and can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.background import Progress, Ticket
from app.ui.theme.text_scale import scaled
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.progress_panel import ProgressPanel

if TYPE_CHECKING:
    from app.ui.context import Context

T = TypeVar("T")
SHOWN_AFTER_MS = 500


class ProgressWindow(Sheet):
    """Stands in front until the work is done. Esc asks the work to stop; what is complete is kept."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, title)
        self.panel = ProgressPanel(title)
        self.body.addWidget(self.panel)
        self.setModal(True)
        self.setMinimumWidth(scaled(440))
        self._ticket: Ticket | None = None
        self.panel.cancelled.connect(self._stop)

    def follow(self, ticket: Ticket) -> None:
        """The work that Cancel stops."""
        self._ticket = ticket

    def reject(self) -> None:
        """Closing the window is no way to leave the work alone."""
        self._stop()

    def finish(self) -> None:
        """The work is done."""
        super().reject()
        self.deleteLater()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()


def run_long(
    context: Context,
    title: str,
    work: Callable[[Progress], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Run ``work`` on the lane; a progress window comes up when it lasts. Errors are shown unless ``failed`` takes
    them."""
    window = ProgressWindow(title, context.parent)
    delay = QTimer(window)
    delay.setSingleShot(True)
    delay.timeout.connect(window.open)
    delay.start(SHOWN_AFTER_MS)

    def end(answer: Callable[[], None]) -> None:
        delay.stop()
        window.finish()
        answer()

    ticket = context.lane.run_long(
        work,
        lambda result: end(lambda: done(result)),
        lambda error: end(lambda: (failed or context.errors.show)(error)),
        progress=window.panel.show_progress,
        title=title,
    )
    window.follow(ticket)
