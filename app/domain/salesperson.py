"""The Dynamics NAV salesperson (table 13), whom a Dynamics CRM user stands for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.field import Field, Kind
from app.domain.user import UserState

SALESPERSON_FIELDS: tuple[Field, ...] = (
    Field("code", "Code", Kind.CODE, 20, required=True),
    Field("name", "Name", Kind.TEXT, 50),
    Field("job_title", "Job Title", Kind.TEXT, 30),
    Field("email", "E-Mail", Kind.TEXT, 80),
    Field("phone_no", "Phone No.", Kind.TEXT, 30),
)


@dataclass(frozen=True, slots=True)
class Salesperson:
    """One salesperson as read."""

    id: str
    version: str
    code: str
    name: str = ""
    job_title: str = ""
    email: str = ""
    phone_no: str = ""
    modified_at: datetime | None = None
    modified_by: str = ""


@dataclass(frozen=True, slots=True)
class SalespersonRow:
    """One row of Salespeople/Purchasers; ``user_name`` is blank while uncoupled, ``waiting`` counts the uncoupled
    customers that can't be coupled before this salesperson is, or is coupled to a user who exists."""

    salesperson: Salesperson
    user_id: str | None
    user_name: str
    customers: int
    waiting: int
    user_state: UserState = UserState.ABLE
