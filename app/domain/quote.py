"""The Dynamics CRM quote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.field import Field, Kind

QUOTE_STATES: dict[str, tuple[str, ...]] = {
    "Draft": ("In Progress",),
    "Active": ("In Progress", "Open"),
    "Won": ("Won",),
    "Closed": ("Lost", "Canceled", "Revised"),
}
ACTIVE = "Active"

QUOTE_FIELDS: tuple[Field, ...] = (
    Field("name", "Name", Kind.TEXT, 300, required=True),
    Field("account_id", "Account", Kind.TEXT, 36, required=True),
    Field("quote_number", "Quote ID", Kind.TEXT, 100),
    Field("status", "Status", Kind.OPTION, options=tuple(QUOTE_STATES)),
    Field("status_reason", "Status Reason", Kind.OPTION),
    Field("total_amount", "Total Amount", Kind.MONEY),
    Field("effective_from", "Effective From", Kind.DATE),
    Field("effective_to", "Effective To", Kind.DATE),
    Field("description", "Description", Kind.TEXT, 2000),
)


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote."""

    id: str
    version: str
    name: str
    account_id: str
    quote_number: str = ""
    status: str = "Draft"
    status_reason: str = "In Progress"
    total_amount: Decimal = Decimal("0.00")
    effective_from: date | None = None
    effective_to: date | None = None
    description: str = ""
    account_name: str = ""  # read with it, not a field of its own
