"""The Synchronization Log of one customer, filtered, and with nothing to show."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.ui.log.page import LogPage
from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

CAPTION = "Synchronization Log"


def log(tour: Tour) -> Procedure[None]:
    """Days of one's own, jobs with failures, and a filter that nothing fits."""
    main = tour.main
    yield from tour.customer("10000")
    yield from tour.navigate(CAPTION)
    yield from tour.picture("synchronization-log-of-a-customer")
    yield from hands.press(main, "Show All")
    yield from hands.pick(main, "Result", "With failures")
    yield from tour.picture("synchronization-log-failures")
    yield from hands.press(main, "Clear")
    yield from hands.pick(main, "Days", "From – to")
    yield from tour.picture("synchronization-log-days")
    box: QLineEdit = yield Step("the filter", lambda: usable(main, "Customer", QLineEdit))
    yield from hands.enter_text(box, "nobody of that name")
    page = main.page
    assert isinstance(page, LogPage)
    yield Step("nothing fits", lambda: page.job_model.rowCount() == 0)
    yield from tour.picture("synchronization-log-nothing-fits")
    yield from hands.press(main, "Clear")
