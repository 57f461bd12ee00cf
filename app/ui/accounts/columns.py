"""The list of accounts: its columns and where its rows come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QIcon

from app.domain.account import ACCOUNT_FIELDS, AccountRow
from app.domain.field import Kind
from app.domain.listing import Filter, ListQuery
from app.ui.captions import field_caption, option_caption
from app.ui.icons import icon
from app.ui.lists.view import View
from app.ui.synchronization.differences import differences_column, with_pairs
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.bundle import Services

WIDTHS = {
    "name": 210,
    "primary_contact_name": 168,
    "relationship_type": 140,
    "street_1": 160,
    "street_2": 84,
    "postal_code": 78,
    "city": 108,
    "country": 130,
    "email": 190,
    "website": 170,
}


def account_columns() -> list[Column]:
    """The columns shown at first, the others behind them, to be added by the user."""
    captions = {
        "name": translate("AccountList", "Name"),
        "primary_contact_name": translate("AccountList", "Primary Contact Name"),
        "relationship_type": translate("AccountList", "Relationship Type"),
        "street_1": translate("AccountList", "Street 1"),
        "street_2": translate("AccountList", "Street 2"),
        "postal_code": translate("AccountList", "ZIP"),
        "city": translate("AccountList", "City"),
        "country": translate("AccountList", "Country"),
    }
    options = {field.name for field in ACCOUNT_FIELDS if field.kind is Kind.OPTION}
    shown = [
        Column(name, text, _option(name) if name in options else _value(name), width=WIDTHS.get(name, 130))
        for name, text in captions.items()
    ]
    coupled = Column("coupled", translate("AccountList", "Coupled"), lambda row: row.coupled, "yes_no", 92, _link)
    customer = Column(
        "customer_no", translate("AccountList", "Customer No."), lambda row: row.customer_no, "code", 110, shown=False
    )
    owner = Column("owner_name", translate("AccountList", "Owner"), lambda row: row.owner_name, width=150, shown=False)
    left_out = {*captions, "owner_id"}
    others = [
        Column(
            field.name,
            field_caption(field.caption.removeprefix("Address 1: ")),
            _option(field.name) if field.name in options else _value(field.name),
            "money" if field.kind is Kind.MONEY else "text",
            WIDTHS.get(field.name, 130),
            shown=False,
        )
        for field in ACCOUNT_FIELDS
        if field.name not in left_out
    ]
    return [*shown, coupled, differences_column(shown=False), customer, owner, *others]


def _option(name: str) -> Callable[[Any], object]:
    return lambda row: option_caption(getattr(row.account, name))


def account_views() -> list[View]:
    """The views that the program brings along."""
    return [
        View("all", translate("AccountList", "All")),
        View("coupled", translate("AccountList", "Coupled"), (Filter("coupled", True),)),
        View("not_coupled", translate("AccountList", "Not Coupled"), (Filter("coupled", False),)),
        View("differences", translate("AccountList", "Differences"), (Filter("differences", "yes"),)),
        View("conflicts", translate("AccountList", "Conflicts"), (Filter("differences", "conflicts"),)),
        View("in_mapping", translate("AccountList", "In the Mapping"), (Filter("in_mapping", True),)),
        View("inactive", translate("AccountList", "Inactive"), (Filter("status", "Inactive"),)),
    ]


def _value(name: str) -> Callable[[Any], object]:
    return lambda row: getattr(row.account, name)


def _link(row: Any) -> QIcon | None:
    return icon("link", "success") if row.coupled else None


class AccountSource:
    """The account service as a list asks it, with how coupled pairs stand."""

    def __init__(self, services: Services) -> None:
        accounts = services.accounts
        self._services = services
        self.count = accounts.count
        self.position = accounts.position
        self.ids = accounts.ids
        self.totals = accounts.totals

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[AccountRow]:
        """Rows ``start`` to ``start + limit``."""
        found = self._services.accounts.rows(query, start, limit)
        return with_pairs(self._services, found, self.id_of, self._services.pair_states.of_accounts)

    def id_of(self, row: AccountRow) -> str:
        """The id of a row's record."""
        return row.account.id
