"""Undo: the preview with what was edited since, and what the log says afterwards."""

from __future__ import annotations

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

CUSTOMER = "80000"


def job(tour: Tour) -> Procedure[None]:
    """A synchronization is taken back of which a colleague has edited one value since."""
    main = tour.main
    yield from tour.customer(CUSTOMER)
    yield from tour.navigate("Synchronization Log")
    yield from hands.choose_row(main, "Jobs", "Synchronize")
    yield Step("a colleague edits the account", lambda: True, lambda: _edit_behind(tour))
    yield from hands.choose(main, "Home", "Undo Job…")
    sheet = yield from hands.window("Undo")
    yield from tour.picture("undo-preview")
    yield from hands.press(sheet, "Undo")
    yield from hands.closed("Undo")
    yield from tour.said(main, "Taken back")
    yield from tour.picture("undone")
    yield from hands.press(main, "Show the Undo")
    yield from tour.message_gone(main)
    yield from tour.picture("undo-in-the-log")


def many(tour: Tour) -> Procedure[None]:
    """A job with several records, looked at and left as it is."""
    main = tour.main
    yield from tour.page("Synchronization Log")
    yield from hands.choose_row(main, "Jobs", "Update Account Statistics")
    yield from hands.choose(main, "Home", "Undo Job…")
    sheet = yield from hands.window("Undo")
    yield from tour.picture("undo-preview-several")
    yield from hands.press(sheet, "Cancel")
    yield from hands.closed("Undo")


def _edit_behind(tour: Tour) -> None:
    context = tour.main.context
    assert context is not None
    services = context.services
    customer = services.customers.by_no(CUSTOMER)
    info = services.coupling.coupling_of(customer.id) if customer is not None else None
    assert info is not None and info.account is not None
    services.accounts.save(info.account.id, info.account.version, {"email": "office@kandor-storage.example"})
