"""The Dynamics CRM case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.field import Field, Kind

CASE_STATES: dict[str, tuple[str, ...]] = {
    "Active": ("In Progress", "On Hold", "Waiting for Details", "Researching"),
    "Resolved": ("Problem Solved", "Information Provided"),
    "Canceled": ("Canceled", "Merged"),
}
PRIORITIES = ("High", "Normal", "Low")
ORIGINS = ("Phone", "Email", "Web")
ACTIVE = "Active"

CASE_FIELDS: tuple[Field, ...] = (
    Field("title", "Case Title", Kind.TEXT, 200, required=True),
    Field("account_id", "Customer", Kind.TEXT, 36, required=True),
    Field("case_number", "Case Number", Kind.TEXT, 100),
    Field("status", "Status", Kind.OPTION, options=tuple(CASE_STATES)),
    Field("status_reason", "Status Reason", Kind.OPTION),
    Field("priority", "Priority", Kind.OPTION, options=PRIORITIES),
    Field("origin", "Origin", Kind.OPTION, options=("", *ORIGINS)),
    Field("description", "Description", Kind.TEXT, 2000),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One case; ``created_on`` is UTC."""

    id: str
    version: str
    title: str
    account_id: str
    case_number: str = ""
    status: str = ACTIVE
    status_reason: str = "In Progress"
    priority: str = "Normal"
    origin: str = ""
    created_on: datetime | None = None
    description: str = ""
    account_name: str = ""  # read with it, not a field of its own
