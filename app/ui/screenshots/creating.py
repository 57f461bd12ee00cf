"""Creating the other side: an account for a customer, a customer for an account."""

from __future__ import annotations

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

ACCOUNTS = "Microsoft Dynamics CRM Accounts"


def account(tour: Tour) -> Procedure[None]:
    """To create a new account based on a customer."""
    yield from tour.customer("61000")
    menu = yield from hands.open_menu(tour.main, "Navigate", "Create")
    yield from tour.picture("create-menu")
    yield from hands.choose_in(menu, "Create Account in Dynamics CRM")
    yield from tour.said(tour.main, "Synchronization completed.")
    yield from tour.picture("account-created")


def customer(tour: Tour) -> Procedure[None]:
    """To create a new customer based on an account."""
    yield from tour.navigate("Create", "Create Customer in Dynamics NAV")
    window = yield from hands.window(ACCOUNTS)
    yield from hands.choose_row(window, ACCOUNTS, "Cedar & Stone Architects")
    yield from tour.picture("accounts-to-create-a-customer-of")
    yield from hands.choose(window, "Home", "Create Customer in Dynamics NAV")

    def shown() -> bool:
        card = getattr(tour.main.page, "card", None)
        return getattr(getattr(card, "customer", None), "name", "") == "Cedar & Stone Architects"

    yield Step("the new customer's card", shown)
    yield from tour.close(window)
    yield from tour.picture("customer-created")
