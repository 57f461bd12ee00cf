"""Synchronize Now for one customer and for several, and Update Account Statistics."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QTableView

from app.ui.screenshots import hands
from app.ui.screenshots.finding import control, usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

TITLE = "Synchronize Now"
FIELDS = "What will be written"
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
    table: QTableView = yield Step("the fields", lambda: control(dialog, FIELDS, QTableView))
    yield from hands.key(table, Qt.Key.Key_Space)
    menu = yield Step("the choices of the field", hands.open_popup)
    yield from tour.picture("synchronize-now-one-field")
    yield from hands.key(menu, Qt.Key.Key_Escape)
    yield from hands.key(table, Qt.Key.Key_Left)
    yield Step("the field is decided", lambda: usable(dialog, "Reset 1 Choice", QPushButton))
    yield from tour.picture("synchronize-now-decided")
    yield from hands.press(dialog, GET)
    yield from tour.picture("synchronize-now-get")
    yield from hands.press(dialog, "Cancel")
    yield from hands.closed(TITLE)


def several(tour: Tour) -> Procedure[None]:
    """Several customers with one choice; one of them is coupled to a record that was deleted, one has a conflict."""
    yield from tour.page("Customers")
    yield from _select(tour, "31505050", "33000019", "41231215", "43871144", "45282828")
    yield from tour.navigate(TITLE)
    dialog = yield from hands.window(TITLE)
    yield from tour.picture("synchronize-several-merge")
    yield from hands.choose_row(dialog, "Records", "33000019")
    yield from hands.press(dialog, GET)
    yield from tour.picture("synchronize-several")
    yield from hands.press(dialog, "Merge data.")
    yield from hands.press(dialog, "OK")
    summary = yield from hands.window("Synchronization completed.")
    yield from tour.picture("synchronize-several-completed")
    yield from hands.press(summary, "Close")


def much(tour: Tour) -> Procedure[None]:
    """More than a fifth of all fields would change: a pair that was coupled without being synchronized."""
    yield from tour.customer("43852147")
    yield from tour.navigate("Coupling", "Set Up Coupling")
    coupling = yield from hands.window("Microsoft Dynamics CRM Account Coupling")
    yield from hands.fill(coupling, "Account", "Antarcticakopie NV")
    yield from hands.pick(coupling, "Synchronize After Coupling", "No")
    yield from hands.press(coupling, "OK")
    yield from hands.closed("Microsoft Dynamics CRM Account Coupling")
    yield from tour.page("Customers")
    yield from _select(tour, "43852147", "43871144")
    yield from tour.navigate(TITLE)
    dialog = yield from hands.window(TITLE)
    yield from hands.press(dialog, SEND)
    yield Step("the stop", lambda: usable(dialog, "I want this", QCheckBox))
    yield from tour.picture("synchronize-several-many-fields")
    yield from hands.press(dialog, "Cancel")
    yield from hands.closed(TITLE)


def _select(tour: Tour, *numbers: str) -> Procedure[None]:
    held = Qt.KeyboardModifier.NoModifier
    for no in numbers:
        yield from hands.choose_row(tour.main, "Customers", no, held)
        held = Qt.KeyboardModifier.ControlModifier


def statistics(tour: Tour) -> Procedure[None]:
    """Update Account Statistics."""
    yield from tour.customer("10000")
    yield from tour.navigate("Update Account Statistics")
    yield from tour.said(tour.main, STATISTICS_SENT)
    yield from tour.picture("account-statistics-updated")
