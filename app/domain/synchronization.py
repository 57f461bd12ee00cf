"""What a synchronization would do: the three-way comparison, and the plan that is both shown and written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from app.domain.coupling import Snapshot
from app.domain.errors import FieldError
from app.domain.field_mapping import Conversion, Conversions, FieldMapping, NoCounterpart, Side


class FieldState(StrEnum):
    """What happened to a field since the last synchronization. Without a snapshot unequal values are a conflict."""

    SAME = "same"
    CHANGED_IN_NAV = "changed_in_nav"
    CHANGED_IN_CRM = "changed_in_crm"
    CHANGED_ALIKE = "changed_alike"
    CONFLICT = "conflict"


class Choice(StrEnum):
    """The choices of the window Synchronize Now."""

    SEND = "to_crm"
    GET = "to_nav"

    @property
    def target(self) -> Side:
        """The side that is written."""
        return Side.CRM if self is Choice.SEND else Side.NAV


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One mapped field as it is and as it will be.

    ``nav_value`` and ``crm_value`` are canonical texts; ``crm_text`` is what people read for the latter.
    ``base_nav`` and ``base_crm`` are the values at the last synchronization, ``None`` when there was none.
    ``target`` is the side that will be written with ``new_value`` (``new_text`` for people), ``None``: nothing is.
    ``problem`` stands in the way: ``too_long`` keeps the whole record from being written, ``no_counterpart`` leaves
    this field alone on both sides.
    """

    mapping: FieldMapping
    nav_value: str
    crm_value: str
    crm_text: str
    base_nav: str | None
    base_crm: str | None
    state: FieldState
    target: Side | None = None
    new_value: str = ""
    new_text: str = ""
    problem: FieldError | None = None

    @property
    def differs(self) -> bool:
        """Whether the two sides hold different values now."""
        return self.state not in (FieldState.SAME, FieldState.CHANGED_ALIKE)

    def moved_on(self, side: Side) -> bool:
        """Whether ``side`` holds another value than at the last synchronization; no, where there was none."""
        base, value = (self.base_nav, self.nav_value) if side is Side.NAV else (self.base_crm, self.crm_value)
        return base is not None and base != value


@dataclass(frozen=True, slots=True)
class RecordPlan:
    """All fields of one pair, with the versions that were seen; ``account_version`` is blank for a new account."""

    customer_id: str
    customer_no: str
    customer_name: str
    customer_version: str
    account_id: str
    account_name: str
    account_version: str
    choice: Choice | None
    fields: tuple[FieldPlan, ...]

    @property
    def differences(self) -> tuple[FieldPlan, ...]:
        """The fields whose values differ now."""
        return tuple(plan for plan in self.fields if plan.differs)

    def writes(self, side: Side) -> dict[str, str]:
        """Mapping key -> new canonical value for every field written on ``side``."""
        return {plan.mapping.key: plan.new_value for plan in self.fields if plan.target is side}

    @property
    def refusals(self) -> tuple[FieldError, ...]:
        """The problems that keep the record from being written."""
        return tuple(plan.problem for plan in self.fields if plan.problem and plan.problem.reason == "too_long")

    @property
    def left_alone(self) -> tuple[FieldError, ...]:
        """The problems of fields that are left as they are while the others are written."""
        return tuple(plan.problem for plan in self.fields if plan.problem and plan.problem.reason != "too_long")


def compare(
    mapping: FieldMapping, nav_value: str, crm_value: str, snapshot: Snapshot | None, conversions: Conversions
) -> FieldState:
    """The state of one field. Values count as equal when either converts to the other, and a blank salesperson
    equals any owner, for it leaves the owner alone."""
    if _equal(mapping, nav_value, crm_value, conversions):
        known = snapshot is not None and mapping.key in snapshot.nav
        if known and snapshot is not None and snapshot.nav[mapping.key] != nav_value:
            return FieldState.CHANGED_ALIKE
        return FieldState.SAME
    if snapshot is None or mapping.key not in snapshot.nav or mapping.key not in snapshot.crm:
        return FieldState.CONFLICT
    nav_changed = snapshot.nav[mapping.key] != nav_value
    crm_changed = snapshot.crm[mapping.key] != crm_value
    if nav_changed == crm_changed:
        return FieldState.CONFLICT  # both moved, or the pair was left unequal by the last run
    return FieldState.CHANGED_IN_NAV if nav_changed else FieldState.CHANGED_IN_CRM


def plan_field(
    mapping: FieldMapping,
    nav_value: str,
    crm_value: str,
    snapshot: Snapshot | None,
    conversions: Conversions,
    choice: Choice | None,
) -> FieldPlan:
    """What ``choice`` would do to one field; ``None`` only compares."""
    state = compare(mapping, nav_value, crm_value, snapshot, conversions)
    shown = FieldPlan(
        mapping=mapping,
        nav_value=nav_value,
        crm_value=crm_value,
        crm_text=conversions.crm_text(mapping, crm_value),
        base_nav=None if snapshot is None else snapshot.nav.get(mapping.key),
        base_crm=None if snapshot is None else snapshot.crm.get(mapping.key),
        state=state,
    )
    if choice is None or not shown.differs or not mapping.writes(choice.target):
        return shown
    return _with_write(shown, choice.target, conversions)


def _with_write(plan: FieldPlan, target: Side, conversions: Conversions) -> FieldPlan:
    mapping = plan.mapping
    source = plan.nav_value if target is Side.CRM else plan.crm_value
    if not source and not plan.moved_on(_other(target)):
        unheld = _without_counterpart(plan, target, conversions)
        if unheld is not None:
            return replace(plan, problem=unheld)
    try:
        new = conversions.crm_value(mapping, source) if target is Side.CRM else conversions.nav_value(mapping, source)
    except NoCounterpart:
        return replace(plan, problem=_problem(mapping, target, source, "no_counterpart", 0))
    limit = mapping.crm_length if target is Side.CRM else mapping.nav_length
    if limit and len(new) > limit:
        return replace(plan, problem=_problem(mapping, target, new, "too_long", limit))
    text = conversions.crm_text(mapping, new) if target is Side.CRM else new
    return replace(plan, target=target, new_value=new, new_text=text)


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
    if not nav_value and (not crm_value or mapping.conversion is Conversion.USER):
        return True  # nothing on both sides; a blank salesperson leaves the owner alone
    try:
        if conversions.crm_value(mapping, nav_value) == crm_value:
            return True
    except NoCounterpart:
        pass
    try:
        return bool(crm_value) and conversions.nav_value(mapping, crm_value) == nav_value
    except NoCounterpart:
        return False


def default_choice(fields: tuple[FieldPlan, ...], snapshot: Snapshot | None) -> tuple[Choice, bool]:
    """The side that changed since the last synchronization, and whether the warning that both did is due.

    Never synchronized counts as both changed. A field that both hold alike by now is nobody's change: to count it
    would set the default against the side that has something new. Nothing changed, or both: sending, as the original
    does.
    """
    if snapshot is None:
        return Choice.SEND, True
    nav = any(plan.differs and plan.moved_on(Side.NAV) for plan in fields)
    crm = any(plan.differs and plan.moved_on(Side.CRM) for plan in fields)
    return (Choice.GET if crm and not nav else Choice.SEND), nav and crm


class JobKind(StrEnum):
    """What a job of the log did."""

    COUPLE = "couple"
    SYNCHRONIZE = "synchronize"
    CREATE_ACCOUNT = "create_account"
    CREATE_CUSTOMER = "create_customer"
    UNCOUPLE = "uncouple"
    STATISTICS = "statistics"
    SALESPERSON = "salesperson"


class Outcome(StrEnum):
    """What became of one record of a job. ``PLANNED`` is what a crash leaves behind."""

    PLANNED = "planned"
    DONE = "done"
    UNCHANGED = "unchanged"
    PARTLY_DONE = "partly_done"
    NOT_DONE = "not_done"
    UNCLEAR = "unclear"  # CRM holds neither the old nor the new values: a person must look


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that a job writes: canonical texts."""

    mapping_key: str
    caption: str
    side: Side
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class LoggedRecord:
    """One record of a job as the log shows it. ``reason`` is the name of the error's class, ``detail`` its data."""

    id: str
    job_id: str
    customer_no: str
    customer_name: str
    account_name: str
    outcome: Outcome
    reason: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class LoggedJob:
    """One job of the Synchronization Log with its counts; ``finished_at`` is ``None`` while it runs."""

    id: str
    kind: JobKind
    direction: str
    started_at: datetime
    finished_at: datetime | None
    by: str
    inserted: int = 0
    modified: int = 0
    unchanged: int = 0
    failed: int = 0
    skipped: int = 0
