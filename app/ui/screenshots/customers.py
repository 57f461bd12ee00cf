"""The first steps, customers, their figures, and the FactBoxes."""

from __future__ import annotations

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour


def begin(tour: Tour) -> Procedure[None]:
    """The very first start, and the demo company."""
    yield from tour.picture("first-start")
    yield from hands.press(tour.main, "Open the Demo Company")
    yield Step("the demo company", lambda: tour.main.page is not None)


def customers(tour: Tour) -> Procedure[None]:
    """Customers by the Search box, a customer to view, to edit, and its figures."""
    main = tour.main
    yield from tour.search("Customers", "Customers")
    yield from tour.picture("search-customers")
    yield from tour.take_result("Customers")
    yield from tour.customer("10000")
    yield from tour.picture("customers")
    yield from hands.turn_to(main, "Navigate")
    yield from tour.picture("navigate-tab")
    yield from hands.choose(main, "Home", "Edit")
    yield from tour.picture("customer-card-edit")
    yield from hands.choose(main, "Home", "View")
    yield from hands.choose(main, "Navigate", "Statistics")
    window = yield from hands.window("Customer Statistics")
    yield from tour.picture("customer-statistics")
    yield from tour.close(window)
    yield from hands.choose(main, "Navigate", "Ledger Entries")
    window = yield from hands.window("Customer Ledger Entries")
    yield from tour.picture("customer-ledger-entries")
    yield from tour.close(window)


def fact_boxes(tour: Tour) -> Procedure[None]:
    """Customize FactBoxes."""
    yield from tour.page("Customers")
    yield from hands.choose(tour.main, "Actions", "Customize FactBoxes")
    dialog = yield from hands.window("Customize FactBoxes")
    yield from tour.picture("customize-factboxes")
    yield from hands.press(dialog, "Cancel")
    yield from hands.closed("Customize FactBoxes")


def odd_names(tour: Tour) -> Procedure[None]:
    """Names that are long, written from right to left, or look like something else."""
    for no, name in (("93000", "long-name"), ("21252947", "right-to-left-name"), ("94000", "name-like-markup")):
        yield from tour.customer(no)
        yield from tour.picture(name)
