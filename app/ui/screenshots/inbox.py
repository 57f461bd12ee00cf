"""Differences in the list and the FactBox, and what waits for a person."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

VIEW, ALL = "Differences", "All"


def differences(tour: Tour) -> Procedure[None]:
    """Customers whose account holds other values, and the one with a conflict."""
    yield from tour.page("Customers")
    yield from hands.pick(tour.main, "View", VIEW)
    yield Step("fewer customers", lambda: 0 < _count(tour, "Customers") < 30)
    yield from tour.picture("customers-with-differences")
    yield from hands.pick(tour.main, "View", ALL)
    yield from tour.customer("33000019")
    yield from tour.picture("customer-in-conflict")


def waiting(tour: Tour) -> Procedure[None]:
    """The inbox: all of it, and one kind."""
    yield from tour.page("Inbox")
    yield Step("what waits", lambda: _count(tour, "Inbox") > 0)
    yield from tour.picture("inbox")
    yield from tour.page("Customers")


def _count(tour: Tour, name: str) -> int:
    view = usable(tour.main, name, QTableView)
    return 0 if view is None else view.model().rowCount()
