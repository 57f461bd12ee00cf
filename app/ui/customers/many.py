"""One change for the customers that are selected: blocked or not, another salesperson."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.customer import Blocked, CustomerValues
from app.domain.reference import Code
from app.services.many_customers import change_customers
from app.ui.background import Progress
from app.ui.context import Context
from app.ui.coupling.summary import SummaryText, SummaryWindow
from app.ui.customers.salesperson_sheet import SalespersonSheet
from app.ui.long_run import run_long
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import BatchResult


def block_customers(context: Context, ids: Sequence[str], blocked: Blocked) -> None:
    """Block all of them, or lift their blocks."""
    title = (
        translate("ManyCustomers", "Block Customers") if blocked else translate("ManyCustomers", "Unblock Customers")
    )
    _change(context, ids, {"blocked": blocked}, title)


def change_salesperson(context: Context, ids: Sequence[str]) -> None:
    """Ask for the salesperson, and give all of them that one."""
    customers = list(ids)
    title = translate("ManyCustomers", "Change Salesperson")

    def ask(choices: dict[str, list[Code]]) -> None:
        people = [Code("", translate("ManyCustomers", "(none)")), *choices["salesperson_code"]]
        text = translate("ManyCustomers", "Who looks after the %n selected customer(s)?", "", n=len(customers))

        def chosen(code: str) -> None:
            _change(context, customers, {"salesperson_code": code}, title)

        SalespersonSheet(context.parent, title, text, people, "", chosen).open()

    if customers:
        context.lane.submit(context.services.customers.choices, ask, context.errors.show, owner=context.parent)


def _change(context: Context, ids: Sequence[str], values: CustomerValues, title: str) -> None:
    customers = list(ids)

    def work(progress: Progress) -> BatchResult:
        return change_customers(context.services.customers, customers, values, progress)

    def done(result: BatchResult) -> None:
        context.changes.customer_changed.emit(customers[0] if len(customers) == 1 else "")
        if result.succeeded:
            said = translate("ManyCustomers", "%Ln customer(s) were changed.", "", n=result.succeeded)
            context.errors.say("success", said)
        if result.failures or result.skipped:
            words = SummaryText(
                title,
                translate("ManyCustomers", "%1 of %2 customers were changed."),
                translate("ManyCustomers", "&Try Again"),
            )

            def again(failed: list[str]) -> None:
                _change(context, failed, values, title)

            SummaryWindow(words, result, lambda _row: (), again, context.parent).show()

    run_long(context, title, work, done)
