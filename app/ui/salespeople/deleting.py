"""Home > Delete for a salesperson: its coupling first, customers who bear its code named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from app.domain.listing import Filter, ListQuery
from app.domain.salesperson import SalespersonRow
from app.ui.context import Context
from app.ui.field_errors import shortened
from app.ui.salespeople.people_list import user_text
from app.ui.salespeople.questions import ChoiceSheet, confirm
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option

NAMED = 5
UNCOUPLE, CUSTOMERS = "uncouple", "customers"


def delete_salesperson(context: Context, row: SalespersonRow) -> None:
    """Say what hangs on the salesperson, or ask and delete it."""
    if row.customers:
        _name_customers(context, row)
    elif row.user_id is not None:
        _offer_uncoupling(context, row)
    else:
        _ask(context, row)


def _ask(context: Context, row: SalespersonRow, *, uncoupled: bool = False) -> None:
    person = row.salesperson

    def done(_nothing: None) -> None:
        context.changes.salespeople_changed.emit()
        context.errors.say(
            "success", translate("DeleteSalesperson", "The salesperson {} was deleted.").format(_label(row))
        )

    def act() -> None:
        people = context.services.salespeople
        context.lane.submit(lambda: people.delete(person.id, person.version), done, context.errors.show)

    text = translate("DeleteSalesperson", "Do you want to delete the salesperson {}?").format(_label(row))
    if uncoupled:
        text = translate("DeleteSalesperson", "The coupling was deleted.") + f" {text}"
    confirm(
        context.parent,
        translate("DeleteSalesperson", "Delete Salesperson"),
        text,
        translate("DeleteSalesperson", "&Delete"),
        act,
    )


def _offer_uncoupling(context: Context, row: SalespersonRow) -> None:
    text = translate(
        "DeleteSalesperson", "The salesperson {who} is coupled to the user {user}. The coupling must be deleted first."
    )
    caption = translate("DeleteSalesperson", "Delete the coupling first")
    what = translate(
        "DeleteSalesperson", "Ends the coupling, and then asks whether to delete. The user stays in Dynamics CRM."
    )
    said = text.format(who=_label(row), user=shortened(user_text(row)))
    sheet = ChoiceSheet(
        context.parent,
        translate("DeleteSalesperson", "Delete Salesperson"),
        said,
        [Option(UNCOUPLE, caption, what, destructive=True)],
    )

    def uncoupled(_nothing: None) -> None:
        context.changes.salespeople_changed.emit()
        _ask(context, row, uncoupled=True)

    def finish() -> None:
        sheet.deleteLater()
        if sheet.choice == UNCOUPLE:
            people = context.services.salespeople
            context.lane.submit(lambda: people.uncouple(row.salesperson.id), uncoupled, context.errors.show)

    sheet.finished.connect(finish)
    sheet.open()


def _name_customers(context: Context, row: SalespersonRow) -> None:
    customers = context.services.customers
    query = ListQuery("no").filtered(Filter("salesperson_code", row.salesperson.code))

    def read() -> tuple[list[str], str]:
        found = [listed.customer for listed in customers.rows(query, 0, NAMED)]
        return [f"{customer.no} · {shortened(customer.name)}" for customer in found], found[0].id if found else ""

    def show(found: tuple[list[str], str]) -> None:
        names, first = found
        sheet = ChoiceSheet(
            context.parent, translate("DeleteSalesperson", "Delete Salesperson"), _kept(row, names), _ways(first)
        )

        def finish() -> None:
            sheet.deleteLater()
            if sheet.choice == CUSTOMERS:
                context.windows.open_customer(first)

        sheet.finished.connect(finish)
        sheet.open()

    context.lane.submit(read, show, context.errors.show, key="salespeople.delete", owner=context.parent)


def _ways(first: str) -> list[Option]:
    what = translate("DeleteSalesperson", "Give it and the others another salesperson, then delete this one.")
    return [Option(CUSTOMERS, translate("DeleteSalesperson", "Open the first customer"), what)] if first else []


def _kept(row: SalespersonRow, names: Sequence[str]) -> str:
    one = translate("DeleteSalesperson", "The salesperson {who} cannot be deleted: 1 customer bears the code.")
    many = translate("DeleteSalesperson", "The salesperson {who} cannot be deleted: {count} customers bear the code.")
    said = (one if row.customers == 1 else many).format(who=_label(row), count=QLocale().toString(row.customers))
    more = (
        [translate("DeleteSalesperson", "and {} more").format(row.customers - len(names))]
        if row.customers > len(names)
        else []
    )
    return "\n".join([said, "", *names, *more])


def _label(row: SalespersonRow) -> str:
    return f"{row.salesperson.code} · {shortened(row.salesperson.name)}"
