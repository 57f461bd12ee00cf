"""Help > About Tandem, and Tools > Register Links."""

from __future__ import annotations

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure
from app.ui.screenshots.tour import Tour


def about(tour: Tour) -> Procedure[None]:
    """Versions, places and licences."""
    yield from tour.search("About Tandem", "About Tandem")
    yield from tour.take_result("About Tandem")
    window = yield from hands.window("About Tandem")
    yield from tour.picture("about")
    yield from hands.press(window, "Licenses…")
    licences = yield from hands.window("Licenses")
    yield from tour.picture("licenses")
    yield from hands.press(licences, "Close")
    yield from hands.closed("Licenses")
    yield from hands.press(window, "Close")
    yield from hands.closed("About Tandem")


def register_links(tour: Tour) -> Procedure[None]:
    """What it would do; nothing is done."""
    yield from tour.search("Register Links", "Register Links…")
    yield from tour.take_result("Register Links…")
    window = yield from hands.window("Register Links")
    yield from tour.picture("register-links")
    yield from hands.press(window, "Cancel")
    yield from hands.closed("Register Links")
