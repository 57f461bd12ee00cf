"""The list of accounts: its columns and where its rows come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from app.domain.account import ACCOUNT_FIELDS, AccountRow
from app.domain.field import Kind
from app.ui.icons import icon
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.accounts import AccountService

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountList", text)


def account_columns() -> list[Column]:
    """The columns shown at first, the others behind them, to be added by the user."""
    captions = {
        "name": _tr("Name"),
        "primary_contact_name": _tr("Primary Contact Name"),
        "relationship_type": _tr("Relationship Type"),
        "street_1": _tr("Street 1"),
        "street_2": _tr("Street 2"),
        "postal_code": _tr("ZIP"),
        "city": _tr("City"),
        "country": _tr("Country"),
    }
    shown = [Column(name, text, _value(name), width=WIDTHS.get(name, 130)) for name, text in captions.items()]
    coupled = Column("coupled", _tr("Coupled"), lambda row: row.coupled, "yes_no", 92, _link)
    customer = Column("customer_no", _tr("Customer No."), lambda row: row.customer_no, "code", 110, shown=False)
    owner = Column("owner_name", _tr("Owner"), lambda row: row.owner_name, width=150, shown=False)
    left_out = {*captions, "owner_id"}
    others = [
        Column(
            field.name,
            field.caption.removeprefix("Address 1: "),
            _value(field.name),
            "money" if field.kind is Kind.MONEY else "text",
            WIDTHS.get(field.name, 130),
            shown=False,
        )
        for field in ACCOUNT_FIELDS
        if field.name not in left_out
    ]
    return [*shown, coupled, customer, owner, *others]


def _value(name: str) -> Callable[[Any], object]:
    return lambda row: getattr(row.account, name)


def _link(row: Any) -> QIcon | None:
    return icon("link", "success") if row.coupled else None


class AccountSource:
    """The account service as a list asks it."""

    def __init__(self, accounts: AccountService) -> None:
        self.count = accounts.count
        self.rows = accounts.rows
        self.position = accounts.position
        self.ids = accounts.ids

    def id_of(self, row: AccountRow) -> str:
        """The id of a row's record."""
        return row.account.id
