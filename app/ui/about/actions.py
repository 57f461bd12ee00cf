"""Help > About Tandem."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.about.window import AboutWindow
from app.ui.places import known_places

if TYPE_CHECKING:
    from app.services.about import Versions
    from app.ui.main_window import MainWindow


def about_tandem(window: MainWindow) -> None:
    """Show it, once the servers have said their versions; without them where they can't be asked."""

    def show(versions: Versions | None) -> None:
        sheet = AboutWindow(window, versions, known_places())
        sheet.exec()
        sheet.deleteLater()

    def fail(error: Exception) -> None:
        window.presenter.show(error)
        show(None)

    ask: Callable[[], Versions | None] = (
        window.context.services.about.versions if window.context is not None else lambda: None
    )
    window.lane.submit(ask, show, fail, owner=window)
