"""Deleting: what is asked, what keeps a record, what comes back, and records that others deleted."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.crm.account_window import AccountWindow
from app.ui.deletion.sheet import DeletionSheet
from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

IN_USE, VANISHED = "10000", "41231215"
UNUSED = "61000"
"""Has neither entries nor sales lines, and an account since Create Account in Dynamics CRM was shown."""


def customers(tour: Tour) -> Procedure[None]:
    """A customer that is in use, and several at once."""
    yield from tour.customer(IN_USE)
    yield from hands.choose(tour.main, "Home", "Delete")
    sheet = yield from hands.window("Delete Customer")
    yield from tour.picture("delete-customer-in-use")
    yield from hands.press(sheet, "Cancel")
    yield from hands.closed("Delete Customer")
    yield from _several(tour)


def _several(tour: Tour) -> Procedure[None]:
    yield from tour.page("Customers")
    view = tour.main.page.panel.list  # type: ignore[union-attr]
    yield Step("select all customers", lambda: True, view.selectAll)
    yield from hands.choose(tour.main, "Home", "Delete")
    sheet = yield from hands.window("Delete Customers")
    yield from tour.picture("delete-customers")
    yield from hands.press(sheet, "Cancel")
    yield from hands.closed("Delete Customers")


def coupled(tour: Tour) -> Procedure[None]:
    """A customer that only its coupling keeps: that goes first, then the customer, and both come back."""
    yield from tour.customer(UNUSED)
    yield from hands.choose(tour.main, "Home", "Delete")
    sheet = yield from hands.window("Delete Customer")
    yield from tour.picture("delete-coupled-customer")
    yield from hands.press(sheet, "Delete the coupling first")
    question: DeletionSheet = yield Step("the question after the coupling", lambda: _next_sheet(sheet))
    yield from tour.picture("delete-customer")
    yield from hands.press(question, "Delete")
    yield from tour.said(tour.main, "was deleted.")
    yield from tour.picture("customer-deleted")
    yield from hands.press(tour.main, "Undo")
    yield from tour.said(tour.main, "is back.")


def _next_sheet(before: object) -> DeletionSheet | None:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, DeletionSheet) and each.isVisible()]
    return next((each for each in shown if each is not before), None)


def accounts(tour: Tour) -> Procedure[None]:
    """An account that is in use, from its own window."""
    yield from tour.customer(IN_USE)
    yield from tour.navigate("Account")
    window: AccountWindow = yield Step("the account's window", _account_window)
    yield from hands.press(window, "Delete")
    sheet = yield from hands.window("Delete Account")
    yield from tour.picture("delete-account-in-use")
    yield from hands.press(sheet, "Cancel")
    yield from hands.closed("Delete Account")
    yield Step("close the account's window", lambda: _account_window() is None, window.close)


def _account_window() -> AccountWindow | None:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, AccountWindow) and each.isVisible()]
    return shown[-1] if shown else None


def vanished(tour: Tour) -> Procedure[None]:
    """What a deleted account would come back with."""
    yield from tour.customer(VANISHED)
    yield from tour.picture("factbox-of-a-deleted-account")
    yield from tour.navigate("Synchronize Now")
    sheet = yield from hands.window("Coupled Record Deleted")
    yield from hands.press(sheet, "Restore record")
    preview = yield from hands.window("Restore Account")
    yield from tour.picture("restore-account")
    yield from hands.press(preview, "Cancel")
    yield from hands.closed("Restore Account")


def meanwhile(tour: Tour) -> Procedure[None]:
    """A colleague deletes the customer whose card is being edited."""
    main = tour.main
    yield from tour.customer(UNUSED)
    yield from hands.choose(main, "Home", "Edit")
    city: QLineEdit = yield Step("the field City", lambda: usable(main, "City", QLineEdit))
    yield from hands.enter_text(city, "Ashby")
    yield Step("a colleague deletes it", lambda: True, lambda: _delete_behind(tour))
    yield from hands.press(main, "Save")
    sheet = yield from hands.window("Customer Deleted")
    yield from tour.picture("customer-deleted-meanwhile")
    yield from hands.press(sheet, "Create it again with what you typed")
    yield from tour.said(main, "was created again.")


def _delete_behind(tour: Tour) -> None:
    context = tour.main.context
    assert context is not None
    services = context.services
    customer = services.customers.by_no(UNUSED)
    assert customer is not None
    services.coupling.delete([customer.id])
    services.customers.delete(customer.id, customer.version)


def salespeople(tour: Tour) -> Procedure[None]:
    """A salesperson whose code customers bear."""
    yield from tour.page("Salespeople/Purchasers")
    yield from hands.choose_row(tour.main, "Salespeople/Purchasers", "PL")
    yield from hands.choose(tour.main, "Home", "Delete")
    sheet = yield from hands.window("Delete Salesperson")
    yield from tour.picture("delete-salesperson-in-use")
    yield from hands.press(sheet, "Cancel")
    yield from hands.closed("Delete Salesperson")
    yield from tour.page("Customers")
