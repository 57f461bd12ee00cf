"""What a partner that has vanished would come back with: from the other record, and from what was in step last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.account import Account
from app.domain.coupling import Coupling
from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field_mapping import Conversions, FieldMapping, Side
from app.domain.journal import Creates
from app.domain.planning import plan_new_account, plan_new_customer
from app.domain.sync_log import FieldChange
from app.domain.synchronization import Choice, RecordPlan
from app.services.new_customer import draft_customer, unmapped_values
from app.services.pairs.plan_checks import NEW_ACCOUNT

_CAPTIONS = {field.name: field.caption for field in CUSTOMER_FIELDS}


class Origin(StrEnum):
    """Where a value of the restored record comes from."""

    PARTNER = "partner"
    LAST = "last"  # what was in step last
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class RestoredField:
    """One value that the restored record will hold; ``text`` is canonical but for ids, which are names here."""

    key: str
    caption: str
    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class RestorationPlan:
    """The record that will be created, what creates it, and what of it is shown beforehand. ``more`` are the values
    that no mapping writes."""

    coupling: Coupling
    creates: Creates
    record: RecordPlan
    more: tuple[FieldChange, ...]
    fields: tuple[RestoredField, ...]


def plan_account(
    coupling: Coupling, customer: Customer, mappings: tuple[FieldMapping, ...], conversions: Conversions
) -> RestorationPlan:
    """The account under its old id, with what it held last where the customer says nothing."""
    plan = plan_new_account(customer, coupling.crm_id, mappings, conversions, Choice.SEND)
    remembered = _remembered(plan, {} if coupling.snapshot is None else coupling.snapshot.crm)
    by_key = {mapping.key: mapping for mapping in mappings}
    fields = [
        *_from_partner(plan, Side.CRM),
        *(
            RestoredField(
                change.mapping_key,
                change.caption,
                conversions.crm_text(by_key[change.mapping_key], change.new),
                Origin.LAST,
            )
            for change in remembered
        ),
    ]
    return RestorationPlan(coupling, Creates.ACCOUNT, plan, (*remembered, *NEW_ACCOUNT), tuple(fields))


def plan_customer(
    coupling: Coupling,
    account: Account,
    mappings: tuple[FieldMapping, ...],
    conversions: Conversions,
    defaults: Mapping[str, str],
) -> RestorationPlan:
    """The customer under its old id and No.; fields that the account does not hold come from the snapshot, else from
    the template (``defaults``)."""
    known = {} if coupling.snapshot is None else coupling.snapshot.nav
    names = {mapping.key: mapping.nav_field for mapping in mappings}
    last = {names[key]: value for key, value in known.items() if key in names and value}
    values = {**defaults, **last}
    draft = draft_customer(coupling.nav_id, coupling.nav_no, values)
    plan = plan_new_customer(draft, account, mappings, conversions)
    plan = replace(plan, customer_name=coupling.nav_name or account.name)
    more = unmapped_values(coupling.nav_no, values, plan)
    fields = [
        RestoredField("no", _CAPTIONS["no"], coupling.nav_no, Origin.LAST),
        *_from_partner(plan, Side.NAV),
        *(
            RestoredField(change.mapping_key, change.caption, change.new, _origin(change.mapping_key, last))
            for change in more
            if change.mapping_key != "no"
        ),
    ]
    return RestorationPlan(coupling, Creates.CUSTOMER, plan, more, tuple(fields))


def _origin(name: str, last: Mapping[str, str]) -> Origin:
    return Origin.LAST if name in last else Origin.TEMPLATE


def _from_partner(plan: RecordPlan, side: Side) -> list[RestoredField]:
    return [
        RestoredField(
            entry.mapping.key,
            entry.mapping.crm_caption if side is Side.CRM else entry.mapping.nav_caption,
            entry.new_text,
            Origin.PARTNER,
        )
        for entry in plan.fields
        if entry.target is side and entry.new_value
    ]


def _remembered(plan: RecordPlan, base: Mapping[str, str]) -> tuple[FieldChange, ...]:
    """What the account held last in fields that the customer says nothing for."""
    return tuple(
        FieldChange(entry.mapping.key, entry.mapping.crm_caption, Side.CRM, "", base[entry.mapping.key])
        for entry in plan.fields
        if entry.target is None and base.get(entry.mapping.key)
    )
