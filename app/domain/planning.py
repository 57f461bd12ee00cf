"""Plans for whole records: a pair that is synchronized, an account or a customer that comes into being."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.domain.account import Account
from app.domain.comparison import plan_field
from app.domain.coupling import Snapshot
from app.domain.customer import Customer
from app.domain.field_mapping import Conversions, FieldMapping, Side, canonical, crm_values, nav_values
from app.domain.mapping_rules import for_new_record
from app.domain.sync_log import FieldChange
from app.domain.synchronization import Choice, Decisions, FieldChoice, FieldPlan, FieldState, RecordPlan

Mappings = tuple[FieldMapping, ...]
NO_DECISIONS: Decisions = MappingProxyType({})


def plan_record(
    customer: Customer,
    account: Account,
    snapshot: Snapshot | None,
    mappings: Mappings,
    conversions: Conversions,
    choice: Choice | None,
    decisions: Decisions = NO_DECISIONS,
) -> RecordPlan:
    """What ``choice`` would do to the pair; ``None`` only compares. ``decisions`` count for their fields."""
    enabled = tuple(mapping for mapping in mappings if mapping.enabled)
    nav, crm = nav_values(customer, enabled), crm_values(account, enabled)
    fields = tuple(
        plan_field(
            mapping, nav[mapping.key], crm[mapping.key], snapshot, conversions, choice, decisions.get(mapping.key)
        )
        for mapping in enabled
    )
    return replace(_record(customer, account, choice, fields), decisions=decisions)


def plan_new_account(
    customer: Customer, account_id: str, mappings: Mappings, conversions: Conversions, choice: Choice | None
) -> RecordPlan:
    """What a new account would get from the customer: its CRM column is blank. ``choice`` ``None`` only shows."""
    enabled = for_new_record(mappings)
    nav = nav_values(customer, enabled)
    fields = tuple(_new(mapping, nav[mapping.key], "", conversions, choice) for mapping in enabled)
    blank = Account(account_id, "", customer.name)
    return _record(customer, blank, choice, fields)


def plan_new_customer(customer: Customer, account: Account, mappings: Mappings, conversions: Conversions) -> RecordPlan:
    """What a new customer (``customer``: as number series and template make it) gets from the account. A field that is
    blank in the account keeps what the template gave it."""
    enabled = for_new_record(mappings)
    nav, crm = nav_values(customer, enabled), crm_values(account, enabled)
    fields = tuple(_new(mapping, nav[mapping.key], crm[mapping.key], conversions, Choice.GET) for mapping in enabled)
    return _record(customer, account, Choice.GET, fields)


def _new(
    mapping: FieldMapping, nav_value: str, crm_value: str, conversions: Conversions, choice: Choice | None
) -> FieldPlan:
    if choice is Choice.GET:  # what the template gave a new customer gives way, whatever its code
        conversions = replace(conversions, left_alone={})
    plan = plan_field(mapping, nav_value, crm_value, None, conversions, choice)
    if plan.state is FieldState.LEFT_ALONE:
        return plan
    if choice is Choice.GET and not crm_value:
        return replace(plan, target=None, new_value="", new_text="", problem=None)
    if choice is not Choice.SEND or plan.target is not None or plan.problem is not None:
        return plan
    return _even_if_alike(plan, conversions)


def _even_if_alike(plan: FieldPlan, conversions: Conversions) -> FieldPlan:
    """The blank currency is no currency in a new account: LCY is written out."""
    text = conversions.crm_value(plan.mapping, plan.nav_value)
    if not text or not plan.mapping.writes(Side.CRM):
        return plan
    shown = conversions.crm_text(plan.mapping, text)
    return replace(plan, target=Side.CRM, new_value=text, new_text=shown)


def _record(customer: Customer, account: Account, choice: Choice | None, fields: tuple[FieldPlan, ...]) -> RecordPlan:
    return RecordPlan(
        customer_id=customer.id,
        customer_no=customer.no,
        customer_name=customer.name,
        customer_version=customer.version,
        account_id=account.id,
        account_name=account.name,
        account_version=account.version,
        choice=choice,
        fields=fields,
    )


def snapshot_after(plan: RecordPlan, before: Snapshot | None) -> Snapshot:
    """What both sides hold once the plan is written. A field that stays unequal keeps its old base, so that the next
    comparison still knows which side moved; one that was never in step is known by what both hold now, so that a
    later change of either is seen. Only what a person must still decide stays unknown, else nobody would be asked
    again."""
    nav = dict(before.nav) if before else {}
    crm = dict(before.crm) if before else {}
    for entry in plan.fields:
        key = entry.mapping.key
        unequal = entry.target is None and (entry.differs or entry.problem is not None)
        if unequal and key in nav and key in crm:
            continue
        if unequal and (entry.asks or plan.decisions.get(key) is FieldChoice.LEAVE):
            continue
        nav[key] = entry.new_value if entry.target is Side.NAV else entry.nav_value
        crm[key] = entry.new_value if entry.target is Side.CRM else entry.crm_value
    return Snapshot(nav, crm)


def changes_of(plan: RecordPlan) -> tuple[FieldChange, ...]:
    """The values that the plan writes, with what they replace."""
    return tuple(_change(entry, entry.target) for entry in plan.fields if entry.target is not None)


def _change(entry: FieldPlan, side: Side) -> FieldChange:
    in_crm = side is Side.CRM
    caption = entry.mapping.crm_caption if in_crm else entry.mapping.nav_caption
    old = entry.crm_value if in_crm else entry.nav_value
    return FieldChange(entry.mapping.key, caption, side, old, entry.new_value, entry.base_nav, entry.base_crm)


def created(values: Mapping[str, object], captions: Mapping[str, str], side: Side) -> tuple[FieldChange, ...]:
    """The values of a new record that no mapping wrote, field names as keys."""
    return tuple(
        FieldChange(name, captions.get(name, name), side, "", canonical(value)) for name, value in values.items()
    )


def is_unchanged(plan: RecordPlan) -> bool:
    """Whether the plan writes nothing."""
    return all(entry.target is None for entry in plan.fields)
