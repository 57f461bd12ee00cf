"""The columns of the account lookup."""

from __future__ import annotations

from app.domain.account import AccountRow, CoupledMark
from app.ui.translation import translate
from app.ui.widgets.list_column import Column


def coupled_mark(row: AccountRow, current_id: str | None) -> CoupledMark:
    """Yes, No, or Current for the account of the customer one came from."""
    if row.account.id == current_id:
        return CoupledMark.CURRENT
    return CoupledMark.YES if row.coupled else CoupledMark.NO


def account_columns(current_id: str | None) -> tuple[Column, ...]:
    """What accounts are told apart by, and whether they are coupled."""
    marks = {
        CoupledMark.YES: translate("AccountLookup", "Yes"),
        CoupledMark.NO: translate("AccountLookup", "No"),
        CoupledMark.CURRENT: translate("AccountLookup", "Current"),
    }
    return (
        Column("name", translate("AccountLookup", "Name"), lambda row: row.account.name, width=230),
        Column("city", translate("AccountLookup", "City"), lambda row: row.account.city, width=120),
        Column(
            "coupled", translate("AccountLookup", "Coupled"), lambda row: marks[coupled_mark(row, current_id)], width=80
        ),
        Column(
            "customer_no", translate("AccountLookup", "Customer No."), lambda row: row.customer_no, "code", width=110
        ),
        Column(
            "account_number",
            translate("AccountLookup", "Account Number"),
            lambda row: row.account.account_number,
            width=120,
        ),
        Column("street_1", translate("AccountLookup", "Street 1"), lambda row: row.account.street_1, width=160),
        Column("postal_code", translate("AccountLookup", "ZIP"), lambda row: row.account.postal_code, width=80),
        Column("country", translate("AccountLookup", "Country"), lambda row: row.account.country, width=120),
        Column("main_phone", translate("AccountLookup", "Main Phone"), lambda row: row.account.main_phone, width=140),
        Column("email", translate("AccountLookup", "Email"), lambda row: row.account.email, width=180, shown=False),
        Column(
            "primary_contact_name",
            translate("AccountLookup", "Primary Contact Name"),
            lambda row: row.account.primary_contact_name,
            width=160,
            shown=False,
        ),
    )
