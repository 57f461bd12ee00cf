"""What cards can do: say what is wrong at the field, tell their history, get to paper; and text that waits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

TOO_LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwll"


def wrong_field(tour: Tour) -> Procedure[None]:
    """A field that was left with a text that is too long for it; then the edit is given up."""
    main = tour.main
    yield from tour.customer("10000")
    yield from hands.choose(main, "Home", "Edit")
    city: QLineEdit = yield Step("the field City", lambda: usable(main, "City", QLineEdit))
    before = city.text()
    yield from hands.enter_text(city, TOO_LONG)
    yield from hands.key(city, Qt.Key.Key_Tab)
    yield from tour.picture("card-field-is-wrong")
    yield from hands.enter_text(city, before)
    yield from hands.press(main, "Cancel")


def history(tour: Tour) -> Procedure[None]:
    """Who changed what in a customer."""
    main = tour.main
    yield from tour.customer("10000")
    yield from hands.choose(main, "Navigate", "History")
    window = yield from hands.window("History of")
    yield from tour.picture("history")
    yield from tour.close(window)


def deleted(tour: Tour) -> Procedure[None]:
    """What was deleted and can come back."""
    yield from tour.search("Deleted Records", "Deleted Records")
    yield from tour.take_result("Deleted Records")
    window = yield from hands.window("Deleted Records")
    yield from tour.picture("deleted-records")
    yield from tour.close(window)


def print_preview(tour: Tour) -> Procedure[None]:
    """The card on paper."""
    yield from tour.customer("10000")
    yield from tour.search("Print Preview", "Print Preview")
    yield from tour.take_result("Print Preview")
    window = yield from hands.window("Print Preview")
    yield from tour.picture("print-preview")
    yield from tour.close(window)
