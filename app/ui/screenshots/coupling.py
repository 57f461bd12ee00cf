"""Couplings: set up with an account there is, with a new one, refused and made possible, deleted, vanished."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

DIALOG = "Microsoft Dynamics CRM Account Coupling"
AFTER = "Synchronize After Coupling"
LOOKUP = "Microsoft Dynamics CRM Accounts"


def existing_account(tour: Tour) -> Procedure[None]:
    """To set up a coupling between an existing customer and an existing account."""
    yield from tour.customer("40000")
    yield from tour.picture("customer-not-coupled")
    menu = yield from hands.open_menu(tour.main, "Navigate", "Coupling")
    yield from tour.picture("coupling-menu")
    yield from hands.choose_in(menu, "Set Up Coupling")
    dialog = yield from hands.window(DIALOG)
    yield from tour.picture("account-coupling")
    field: QLineEdit = yield Step("the field Account", lambda: usable(dialog, "Account", QLineEdit))
    yield from hands.key(field, Qt.Key.Key_F4)
    lookup = yield from hands.window(LOOKUP)
    yield from tour.picture("account-lookup")
    yield from hands.choose_row(lookup, LOOKUP, "Roebuck Graphics Co.")
    yield from hands.press(lookup, "OK")
    yield from hands.closed(LOOKUP)
    yield Step("the account is taken over", lambda: field.text() == "Roebuck Graphics Co.")
    yield from tour.picture("account-coupling-with-account")
    yield from hands.pick(dialog, AFTER, "Yes - Merge the Data")
    yield from tour.picture("account-coupling-merge")
    yield from hands.pick(dialog, AFTER, "Yes - Use the Dynamics NAV Data")
    yield from hands.press(dialog, "OK")
    yield from hands.closed(DIALOG)
    yield from tour.said(tour.main, "Synchronization completed.")
    yield from tour.picture("coupled")


def new_account(tour: Tour) -> Procedure[None]:
    """To create and couple to a new account from the coupling window."""
    yield from tour.customer("43852147")
    yield from tour.navigate("Coupling", "Set Up Coupling")
    dialog = yield from hands.window(DIALOG)
    yield from hands.press(dialog, "Create New Account")
    yield from tour.picture("account-coupling-create-new-account")
    yield from hands.press(dialog, "Cancel")
    yield from hands.closed(DIALOG)


def refused(tour: Tour) -> Procedure[None]:
    """A salesperson who is not coupled stands in the way; the button leads to the cure."""
    yield from tour.customer("01121212")
    yield from tour.navigate("Coupling", "Set Up Coupling")
    dialog = yield from hands.window(DIALOG)
    yield from hands.press(dialog, "Create New Account")
    yield from hands.press(dialog, "OK")
    yield from tour.said(dialog, "Salesperson/Purchaser BW must be coupled to a Microsoft Dynamics CRM User record.")
    yield from tour.picture("salesperson-must-be-coupled")
    yield from hands.press(dialog, "Couple the Salesperson")
    users = yield from hands.window("Microsoft Dynamics CRM User Coupling")
    yield from hands.fill(users, "User", "Benedict Wolfe")
    yield from tour.picture("user-coupling")
    yield from hands.press(users, "OK")
    yield from hands.closed("Microsoft Dynamics CRM User Coupling")
    yield from tour.picture("account-coupling-after-cure")
    yield from hands.press(dialog, "OK")
    yield from hands.closed(DIALOG)
    yield from tour.said(tour.main, "Synchronization completed.")


def deleted(tour: Tour) -> Procedure[None]:
    """Delete Coupling, and an account that has vanished."""
    yield from tour.customer("40000")
    yield from tour.navigate("Coupling", "Delete Coupling")
    question = yield from hands.window("Delete Coupling")
    yield from tour.picture("delete-coupling")
    yield from hands.press(question, "Delete Coupling")
    yield from tour.said(tour.main, "The coupling was deleted.")
    yield from tour.picture("coupling-deleted")
    yield from tour.customer("41231215")
    yield from tour.navigate("Synchronize Now")
    sheet = yield from hands.window("Coupled Record Deleted")
    yield from tour.picture("coupled-to-a-deleted-record")
    yield from hands.press(sheet, "Cancel")
