"""The three-way comparison of one field, and what a choice makes of it. No clock is asked: only values are compared."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.coupling import Snapshot
from app.domain.errors import FieldError
from app.domain.field import money_text
from app.domain.field_mapping import Conversion, Conversions, FieldMapping, MappingDirection, NoCounterpart, Side
from app.domain.synchronization import UNDECIDED, Choice, FieldChoice, FieldPlan, FieldState

_NOTHING = money_text(Decimal(0))


def compare(
    mapping: FieldMapping, nav_value: str, crm_value: str, snapshot: Snapshot | None, conversions: Conversions
) -> FieldState:
    """The state of one field. Values count as equal when either becomes the other as it is written, and a blank
    salesperson equals any owner, for it leaves the owner alone."""
    base = _base(mapping, snapshot)
    if _equal(mapping, nav_value, crm_value, conversions):
        return FieldState.SAME if base is None or base[0] == nav_value else FieldState.CHANGED_ALIKE
    if not mapping.constant and conversions.leaves_alone(mapping, nav_value):
        return FieldState.LEFT_ALONE
    if base is None:
        return FieldState.CONFLICT
    nav_changed, crm_changed = base[0] != nav_value, base[1] != crm_value
    if mapping.constant:  # what the other side holds plays no part: the constant is what is new
        nav_changed, crm_changed = _constant_is_news(mapping, nav_changed, crm_changed)
    if nav_changed and crm_changed:
        return FieldState.CONFLICT
    if not nav_changed and not crm_changed:
        return FieldState.LEFT_DIFFERENT
    return FieldState.CHANGED_IN_NAV if nav_changed else FieldState.CHANGED_IN_CRM


def plan_field(
    mapping: FieldMapping,
    nav_value: str,
    crm_value: str,
    snapshot: Snapshot | None,
    conversions: Conversions,
    choice: Choice | None,
    decision: FieldChoice | None = None,
) -> FieldPlan:
    """What ``choice`` would do to one field (``None`` only compares), unless ``decision`` says otherwise."""
    base = _base(mapping, snapshot) or (None, None)
    shown = FieldPlan(
        mapping=mapping,
        nav_value=nav_value,
        crm_value=crm_value,
        crm_text=conversions.crm_text(mapping, crm_value),
        base_nav=base[0],
        base_crm=base[1],
        state=compare(mapping, nav_value, crm_value, snapshot, conversions),
    )
    if choice is None or not shown.differs:
        return shown
    if choice is Choice.MERGE and decision is None and _needs_a_person(shown):
        return replace(shown, problem=_problem(mapping, Side.NAV, nav_value, UNDECIDED, 0))
    target = _target(shown, choice, decision)
    if target is None or not mapping.writes(target):
        return shown
    return _with_write(shown, target, conversions, meant=decision is not None)


def default_choice(fields: tuple[FieldPlan, ...], snapshot: Snapshot | None) -> tuple[Choice, bool]:
    """The side that changed since the last synchronization, and whether the warning that both did is due.

    Never synchronized counts as both changed, and is sent. A field that both hold alike by now is nobody's change: to
    count it would set the default against the side that has something new. Where both sides have something new the
    default is to merge: it alone loses nothing.
    """
    if snapshot is None or not snapshot.nav:
        return Choice.SEND, True
    nav = any(plan.differs and plan.moved_on(Side.NAV) for plan in fields)
    crm = any(plan.differs and plan.moved_on(Side.CRM) for plan in fields)
    if nav and crm:
        return Choice.MERGE, True
    return (Choice.GET if crm else Choice.SEND), False


def _base(mapping: FieldMapping, snapshot: Snapshot | None) -> tuple[str, str] | None:
    """Both values at the last synchronization; ``None``: the field was never in step."""
    if snapshot is None or mapping.key not in snapshot.nav or mapping.key not in snapshot.crm:
        return None
    return snapshot.nav[mapping.key], snapshot.crm[mapping.key]


def _constant_is_news(mapping: FieldMapping, nav_changed: bool, crm_changed: bool) -> tuple[bool, bool]:
    if mapping.direction is MappingDirection.TO_CRM:
        return not crm_changed, crm_changed
    return nav_changed, not nav_changed


def _target(plan: FieldPlan, choice: Choice, decision: FieldChoice | None) -> Side | None:
    if decision is not None:
        return decision.target
    if choice is not Choice.MERGE:
        return choice.target
    if plan.state is FieldState.CONFLICT:  # it needs no person: one side has nothing to lose
        return Side.NAV if _is_blank(plan.mapping, plan.nav_value) else Side.CRM
    return {FieldState.CHANGED_IN_NAV: Side.CRM, FieldState.CHANGED_IN_CRM: Side.NAV}.get(plan.state)


def _needs_a_person(plan: FieldPlan) -> bool:
    """Both sides were changed to different values. Where nothing is known of a last synchronization, a blank is filled
    from the other side: nothing is overwritten by that."""
    if plan.state is not FieldState.CONFLICT:
        return False
    never_in_step = plan.base_nav is None
    one_is_blank = _is_blank(plan.mapping, plan.nav_value) or _is_blank(plan.mapping, plan.crm_value)
    return not (never_in_step and one_is_blank)


def _is_blank(mapping: FieldMapping, value: str) -> bool:
    return not value or (mapping.conversion is Conversion.MONEY and value == _NOTHING)


def _with_write(plan: FieldPlan, target: Side, conversions: Conversions, meant: bool) -> FieldPlan:
    mapping = plan.mapping
    source = plan.nav_value if target is Side.CRM else plan.crm_value
    if not source and not mapping.constant and not meant and not plan.moved_on(_other(target)):
        unheld = _without_counterpart(plan, target, conversions)
        if unheld is not None:
            return replace(plan, problem=unheld)
    try:
        whole = _converted(mapping, target, source, conversions)
    except NoCounterpart:
        return replace(plan, problem=_problem(mapping, target, source, "no_counterpart", 0))
    new, limit = _as_written(mapping, target, whole), mapping.length(target)
    if limit and len(new) > limit:
        return replace(plan, problem=_problem(mapping, target, whole, "too_long", limit))
    text = conversions.crm_text(mapping, new) if target is Side.CRM else new
    return replace(plan, target=target, new_value=new, new_text=text, cut_from="" if new == whole else whole)


def _converted(mapping: FieldMapping, target: Side, source: str, conversions: Conversions) -> str:
    if mapping.constant and mapping.is_one_way_to(target):
        return mapping.constant
    return conversions.crm_value(mapping, source) if target is Side.CRM else conversions.nav_value(mapping, source)


def _as_written(mapping: FieldMapping, target: Side, value: str) -> str:
    limit = mapping.length(target)
    return value[:limit].rstrip() if mapping.truncate and limit else value


def _without_counterpart(plan: FieldPlan, target: Side, conversions: Conversions) -> FieldError | None:
    """Why a blank source says nothing: it can't hold the value that ``target`` has. To write the blank would lose that
    value although nobody cleared it."""
    try:
        if target is Side.CRM:
            conversions.nav_value(plan.mapping, plan.crm_value)
        else:
            conversions.crm_value(plan.mapping, plan.nav_value)
    except NoCounterpart as value:
        return _problem(plan.mapping, _other(target), str(value), "no_counterpart", 0)
    return None


def _other(side: Side) -> Side:
    return Side.NAV if side is Side.CRM else Side.CRM


def _problem(mapping: FieldMapping, target: Side, value: str, reason: str, limit: int) -> FieldError:
    entity, name, caption = (
        ("Account", mapping.crm_field, mapping.crm_caption)
        if target is Side.CRM
        else ("Customer", mapping.nav_field, mapping.nav_caption)
    )
    return FieldError(entity, name, caption, value, reason, limit)


def _equal(mapping: FieldMapping, nav_value: str, crm_value: str, conversions: Conversions) -> bool:
    if mapping.constant:
        return (crm_value if mapping.direction is MappingDirection.TO_CRM else nav_value) == mapping.constant
    if not nav_value and (not crm_value or mapping.conversion is Conversion.USER):
        return True  # nothing on both sides; a blank salesperson leaves the owner alone
    if _becomes(mapping, Side.CRM, nav_value, crm_value, conversions):
        return True
    return bool(crm_value) and _becomes(mapping, Side.NAV, crm_value, nav_value, conversions)


def _becomes(mapping: FieldMapping, target: Side, source: str, value: str, conversions: Conversions) -> bool:
    try:
        return _as_written(mapping, target, _converted(mapping, target, source, conversions)) == value
    except NoCounterpart:
        return False
