"""Help > About Tandem."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.about.window import AboutWindow
from app.ui.background import Lane
from app.ui.places import known_places
from app.ui.presenter import Presenter

if TYPE_CHECKING:
    from app.services.about import Versions


def about_tandem(
    window: QWidget, lane: Lane, errors: Presenter, versions: Callable[[], Versions] | None = None
) -> None:
    """Show it, once the servers have said their versions; without them where they can't be asked."""

    def show(versions: Versions | None) -> None:
        sheet = AboutWindow(window, versions, known_places())
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()  # no loop of its own: it is an answer of the lane that shows it

    def fail(error: Exception) -> None:
        errors.show(error)
        show(None)

    ask: Callable[[], Versions | None] = versions or (lambda: None)
    lane.submit(ask, show, fail, owner=window)
