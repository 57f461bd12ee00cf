"""Synchronize Now for one customer and for several, and Update Account Statistics."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure
from app.ui.screenshots.tour import Tour

TITLE = "Synchronize Now"
SEND = "Send data update to Dynamics CRM."
GET = "Get data update from Dynamics CRM."
STATISTICS_SENT = "The customer statistics have been successfully updated in Microsoft Dynamics CRM."


def one(tour: Tour) -> Procedure[None]:
    """To synchronize data in the customer and the account: changed on one side, on both."""
    yield from tour.customer("80000")
    yield from tour.navigate(TITLE)
    dialog = yield from hands.window(TITLE)
    yield from tour.picture("synchronize-now")
    yield from hands.press(dialog, "OK")
    yield from hands.closed(TITLE)
    yield from tour.said(tour.main, "Synchronization completed.")
    yield from tour.picture("synchronization-completed")
    yield from tour.customer("33000019")
    yield from tour.navigate(TITLE)
    dialog = yield from hands.window(TITLE)
    yield from tour.picture("synchronize-now-both-changed")
    yield from hands.press(dialog, GET)
    yield from tour.picture("synchronize-now-get")
    yield from hands.press(dialog, "Cancel")
    yield from hands.closed(TITLE)


def several(tour: Tour) -> Procedure[None]:
    """Several customers with one choice; one of them is coupled to a record that was deleted."""
    yield from tour.page("Customers")
    yield from hands.choose_row(tour.main, "Customers", "41231215")
    more = Qt.KeyboardModifier.ControlModifier
    for no in ("43871144", "45282828", "45979797"):
        yield from hands.choose_row(tour.main, "Customers", no, more)
    yield from tour.navigate(TITLE)
    dialog = yield from hands.window(TITLE)
    yield from hands.press(dialog, GET)
    yield from tour.picture("synchronize-several")
    yield from hands.press(dialog, "OK")
    summary = yield from hands.window("Synchronization completed.")
    yield from tour.picture("synchronize-several-completed")
    yield from hands.press(summary, "Close")


def statistics(tour: Tour) -> Procedure[None]:
    """Update Account Statistics."""
    yield from tour.customer("10000")
    yield from tour.navigate("Update Account Statistics")
    yield from tour.said(tour.main, STATISTICS_SENT)
    yield from tour.picture("account-statistics-updated")
