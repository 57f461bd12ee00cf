"""The Dynamics CRM opportunity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.field import Field, Kind

OPPORTUNITY_STATES: dict[str, tuple[str, ...]] = {
    "Open": ("In Progress", "On Hold"),
    "Won": ("Won",),
    "Lost": ("Canceled", "Out-Sold"),
}
RATINGS = ("Hot", "Warm", "Cold")
OPEN = "Open"

OPPORTUNITY_FIELDS: tuple[Field, ...] = (
    Field("topic", "Topic", Kind.TEXT, 300, required=True),
    Field("account_id", "Account", Kind.TEXT, 36, required=True),
    Field("status", "Status", Kind.OPTION, options=tuple(OPPORTUNITY_STATES)),
    Field("status_reason", "Status Reason", Kind.OPTION),
    Field("est_close_date", "Est. Close Date", Kind.DATE),
    Field("est_revenue", "Est. Revenue", Kind.MONEY),
    Field("probability", "Probability", Kind.NUMBER),
    Field("rating", "Rating", Kind.OPTION, options=RATINGS),
    Field("description", "Description", Kind.TEXT, 2000),
)


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One opportunity; the probability is a percentage from 0 to 100."""

    id: str
    version: str
    topic: str
    account_id: str
    status: str = OPEN
    status_reason: str = "In Progress"
    est_close_date: date | None = None
    est_revenue: Decimal = Decimal("0.00")
    probability: int = 0
    rating: str = "Warm"
    description: str = ""
    account_name: str = ""  # read with it, not a field of its own
