"""Tools > Check Database."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

CAPTION = "Check Database"


def database(tour: Tour) -> Procedure[None]:
    """What is found, and the same after what can be cured at once was cured."""
    yield from tour.search(CAPTION, CAPTION)
    yield from tour.take_result(CAPTION)
    window = yield from hands.window(CAPTION)
    yield from _checked(window)
    yield from tour.picture("check-database")
    if usable(window, "Back Up Now", QAbstractButton) is not None:
        yield from hands.press(window, "Back Up Now")
        yield from _checked(window)
        yield from tour.picture("check-database-after-a-cure")
    yield from tour.close(window)


def _checked(window: QWidget) -> Procedure[None]:
    yield Step("the check is done", lambda: usable(window, "Check Again", QAbstractButton))
