"""The columns of the customer list, and its views."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QIcon

from app.domain.customer import CUSTOMER_FIELDS, CustomerRow
from app.domain.field import Field, Kind
from app.domain.listing import Filter, ListQuery
from app.ui.captions import field_caption, option_caption
from app.ui.icons import icon
from app.ui.lists.view import View
from app.ui.synchronization.differences import differences_column, with_pairs
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.bundle import Services

FIRST, LAST = ("no", "name"), ("city", "phone_no", "contact", "salesperson_code")
"""What is shown before and after balance, coupling and differences: these are seen in a narrow list, too."""
MINE = "mine"
WIDTHS = {"no": 86, "name": 176, "city": 104, "phone_no": 124, "contact": 140, "salesperson_code": 130, "address": 190}


def views(salesperson_code: str) -> list[View]:
    """The views; ``salesperson_code``: the salesperson whom the user is, blank when nobody is."""
    mine = (Filter("salesperson_code", salesperson_code),) if salesperson_code else ()
    return [
        View("all", translate("CustomerList", "All")),
        View("coupled", translate("CustomerList", "Coupled"), (Filter("coupled", True),)),
        View("not_coupled", translate("CustomerList", "Not Coupled"), (Filter("coupled", False),)),
        View("differences", translate("CustomerList", "Differences"), (Filter("differences", "yes"),)),
        View("conflicts", translate("CustomerList", "Conflicts"), (Filter("differences", "conflicts"),)),
        View("in_step", translate("CustomerList", "In Step"), (Filter("differences", "none"),)),
        View("blocked", translate("CustomerList", "Blocked"), (Filter("blocked", True),)),
        View(MINE, translate("CustomerList", "My Customers"), mine, asks=not salesperson_code),
    ]


def columns() -> list[Column]:
    """The default columns first, the others behind them, to be added by the user."""
    fields = {field.name: field for field in CUSTOMER_FIELDS}
    first, last = ([_column(fields[name], True) for name in names] for names in (FIRST, LAST))
    balance = Column(
        "balance_lcy", translate("CustomerList", "Balance (LCY)"), lambda row: row.balance_lcy, "money", 120
    )
    coupled = Column(
        "coupled", translate("CustomerList", "Coupled to CRM"), lambda row: row.coupled, "yes_no", 120, _link
    )
    others = [_column(field, False) for field in CUSTOMER_FIELDS if field.name not in (*FIRST, *LAST)]
    return [*first, balance, coupled, differences_column(), *last, *others]


def _column(field: Field, shown: bool) -> Column:
    kind = {Kind.MONEY: "money", Kind.CODE: "code"}.get(field.kind, "text")
    width = WIDTHS.get(field.name, 130)
    return Column(field.name, field_caption(field.caption), _value(field), kind, width, shown=shown)  # type: ignore[arg-type]


def _value(field: Field) -> Callable[[Any], object]:
    if field.kind is Kind.OPTION:
        return lambda row: option_caption(getattr(row.customer, field.name))
    return lambda row: getattr(row.customer, field.name)


def _link(row: Any) -> QIcon | None:
    return icon("link", "success") if row.coupled else None


class CustomerSource:
    """The customer service as a list asks it, with how coupled pairs stand."""

    def __init__(self, services: Services) -> None:
        customers = services.customers
        self._services = services
        self.count = customers.count
        self.position = customers.position
        self.ids = customers.ids
        self.totals = customers.totals

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[CustomerRow]:
        """Rows ``start`` to ``start + limit``."""
        found = self._services.customers.rows(query, start, limit)
        return with_pairs(self._services, found, self.id_of, self._services.pair_states.of_customers)

    def id_of(self, row: CustomerRow) -> str:
        """The id of a row's record."""
        return row.customer.id
