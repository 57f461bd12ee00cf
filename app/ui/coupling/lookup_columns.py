"""The columns of the account lookup."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.account import AccountRow, CoupledMark
from app.ui.widgets.list_column import Column


def coupled_mark(row: AccountRow, current_id: str | None) -> CoupledMark:
    """Yes, No, or Current for the account of the customer one came from."""
    if row.account.id == current_id:
        return CoupledMark.CURRENT
    return CoupledMark.YES if row.coupled else CoupledMark.NO


def account_columns(current_id: str | None) -> tuple[Column, ...]:
    """What accounts are told apart by, and whether they are coupled."""
    marks = {
        CoupledMark.YES: _tr("Yes"),
        CoupledMark.NO: _tr("No"),
        CoupledMark.CURRENT: _tr("Current"),
    }
    return (
        Column("name", _tr("Name"), lambda row: row.account.name, width=230),
        Column("city", _tr("City"), lambda row: row.account.city, width=120),
        Column("coupled", _tr("Coupled"), lambda row: marks[coupled_mark(row, current_id)], width=80),
        Column("customer_no", _tr("Customer No."), lambda row: row.customer_no, "code", width=110),
        Column("account_number", _tr("Account Number"), lambda row: row.account.account_number, width=120),
        Column("street_1", _tr("Street 1"), lambda row: row.account.street_1, width=160),
        Column("postal_code", _tr("ZIP"), lambda row: row.account.postal_code, width=80),
        Column("country", _tr("Country"), lambda row: row.account.country, width=120),
        Column("main_phone", _tr("Main Phone"), lambda row: row.account.main_phone, width=140),
        Column("email", _tr("Email"), lambda row: row.account.email, width=180, shown=False),
        Column(
            "primary_contact_name",
            _tr("Primary Contact Name"),
            lambda row: row.account.primary_contact_name,
            width=160,
            shown=False,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountLookup", text)
