"""The customer that does not exist yet: what number series and template make of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field_mapping import Side
from app.domain.planning import created
from app.domain.sync_log import FieldChange
from app.domain.synchronization import RecordPlan
from app.nav.unit_of_work import NavUnit

_CAPTIONS = {field.name: field.caption for field in CUSTOMER_FIELDS}
_FIELDS = {field.name for field in fields(Customer)} - {"id", "version", "modified_at", "modified_by"}


def template_values(unit: NavUnit) -> dict[str, str]:
    """What the company's customer template gives."""
    template = unit.setup.template(unit.setup.company().customer_template)
    given: Mapping[str, str] = {} if template is None else template.values
    return {name: value for name, value in given.items() if name in _FIELDS and value}


def draft_customer(customer_id: str, no: str, values: Mapping[str, str]) -> Customer:
    """A customer that no database holds, to plan over; its values are canonical texts."""
    texts: Mapping[str, Any] = {name: value for name, value in values.items() if name in _FIELDS and name != "no"}
    return replace(Customer(customer_id, "", no, ""), **texts)


def unmapped_values(no: str, values: Mapping[str, str], plan: RecordPlan) -> tuple[FieldChange, ...]:
    """The No. and those of the values that the plan does not write."""
    planned = {entry.mapping.nav_field for entry in plan.fields if entry.target is Side.NAV}
    return created(
        {"no": no, **{name: value for name, value in values.items() if name not in planned}}, _CAPTIONS, Side.NAV
    )
