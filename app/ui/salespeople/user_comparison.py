"""A salesperson and a user side by side: what Synchronize After Coupling would write."""

from __future__ import annotations

from dataclasses import replace

from app.domain.comparison import plan_field
from app.domain.field_mapping import Conversions, FieldMapping, MappingDirection
from app.domain.salesperson import Salesperson
from app.domain.synchronization import Choice, FieldPlan, FieldState
from app.domain.user import User

USER_MAPPINGS = tuple(
    FieldMapping(nav, nav, caption, nav_length, crm, crm_caption, crm_length, MappingDirection.TO_NAV)
    for nav, caption, nav_length, crm, crm_caption, crm_length in (
        ("name", "Name", 50, "name", "Full Name", 160),
        ("email", "E-Mail", 80, "email", "Primary Email", 100),
        ("phone_no", "Phone No.", 30, "mobile_phone", "Mobile Phone", 64),
    )
)
"""Data flows from CRM only."""


def compared(person: Salesperson, user: User | None, *, synchronize: bool) -> tuple[FieldPlan, ...]:
    """The rows of Coupled Records; no user: the CRM side is blank. A value that is blank in CRM overwrites nothing."""
    return tuple(_row(mapping, person, user, synchronize) for mapping in USER_MAPPINGS)


def _row(mapping: FieldMapping, person: Salesperson, user: User | None, synchronize: bool) -> FieldPlan:
    crm = "" if user is None else str(getattr(user, mapping.crm_field))
    choice = Choice.GET if synchronize and crm else None
    plan = plan_field(mapping, str(getattr(person, mapping.nav_field)), crm, None, Conversions(), choice)
    return plan if user is not None else replace(plan, state=FieldState.SAME)
