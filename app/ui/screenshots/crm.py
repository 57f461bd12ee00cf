"""Dynamics CRM seen from a customer, and the customer seen from Dynamics CRM."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.screenshots import hands
from app.ui.screenshots.finding import control, open_windows
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour
from app.ui.screenshots.words import begins


def account(tour: Tour) -> Procedure[None]:
    """To view the account of a customer, and from it the customer again."""
    yield from tour.customer("10000")
    yield from tour.navigate("Account")
    window = yield from hands.window("The Marlowe Group PLC")
    yield from tour.picture("crm-account")
    yield from hands.press(window, "Dynamics NAV")
    yield Step("Dynamics NAV", tour.main.isActiveWindow)
    yield from tour.close(window)


def related(tour: Tour) -> Procedure[None]:
    """Opportunities, quotes and cases from the FactBox: the list, and the item in its form."""
    yield from tour.customer("10000")
    for caption, one in (("Opportunities", "Opportunity"), ("Quotes", "Quote"), ("Cases", "Case")):
        yield from _list_and_form(tour, caption, one)


def _list_and_form(tour: Tour, caption: str, one: str) -> Procedure[None]:
    before = open_windows()
    link = yield Step(f"{caption} in the FactBox", lambda: link_to(tour.main, caption))
    yield Step(f"open {caption}", lambda: True, lambda: QTest.keyClick(link, Qt.Key.Key_Return))
    listed: QWidget = yield Step(f"the list of {caption}", lambda: new_window(before))
    yield from hands.turn_to(listed, "Navigate")  # in a low window the groups are folded away
    yield Step(f"an item of {caption}", lambda: control(listed, one, QAbstractButton) is not None)
    yield from tour.picture(f"{caption.lower()}-of-the-account")
    before = open_windows()
    yield from hands.choose(listed, "Navigate", one)
    form: QWidget = yield Step(f"the form of the {one.lower()}", lambda: new_window(before))
    yield from tour.picture(one.lower())
    yield from tour.close(form)
    yield from tour.close(listed)


def link_to(main: QWidget, caption: str) -> QAbstractButton | None:
    """The count in the FactBox; its accessible name begins with its caption."""
    found = [
        each
        for each in main.findChildren(QAbstractButton)
        if begins(each.accessibleName(), caption) and each.isVisible() and each.isEnabled()
    ]
    return next((each for each in found if type(each).__name__ == "BigNumber"), None)


def new_window(before: list[QWidget]) -> QWidget | None:
    """A window that was not open before."""
    return next((each for each in open_windows() if each not in before), None)
