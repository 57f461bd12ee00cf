"""What a synchronization would do: the plan that is both shown and written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.errors import FieldError
from app.domain.field_mapping import FieldMapping, Side


class FieldState(StrEnum):
    """What happened to a field since the last synchronization. Without a snapshot unequal values are a conflict.

    ``LEFT_DIFFERENT``: the last synchronization left the two values unequal, and neither has moved since.
    ``LEFT_ALONE``: they are unequal on purpose, for the conversion table says that the NAV value has no counterpart.
    """

    SAME = "same"
    CHANGED_IN_NAV = "changed_in_nav"
    CHANGED_IN_CRM = "changed_in_crm"
    CHANGED_ALIKE = "changed_alike"
    CONFLICT = "conflict"
    LEFT_DIFFERENT = "left_different"
    LEFT_ALONE = "left_alone"


class Choice(StrEnum):
    """The choices of the window Synchronize Now."""

    SEND = "to_crm"
    GET = "to_nav"
    MERGE = "merge"

    @property
    def target(self) -> Side | None:
        """The side that is written; ``None``: each field has its own."""
        return {Choice.SEND: Side.CRM, Choice.GET: Side.NAV}.get(self)


class FieldChoice(StrEnum):
    """What a person decides for one field, whatever the choice for the whole is."""

    SEND = "to_crm"
    GET = "to_nav"
    LEAVE = "leave"

    @property
    def target(self) -> Side | None:
        """The side that is written; ``None``: neither."""
        return {FieldChoice.SEND: Side.CRM, FieldChoice.GET: Side.NAV}.get(self)


Decisions = Mapping[str, FieldChoice]
"""Mapping key -> what a person decided for the field; a field that is not in it follows the choice of the whole."""

UNDECIDED = "undecided"
"""The reason of a problem that only a person can solve: both sides were changed, to different values."""


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One mapped field as it is and as it will be.

    ``nav_value`` and ``crm_value`` are canonical texts; ``crm_text`` is what people read for the latter.
    ``base_nav`` and ``base_crm`` are the values at the last synchronization, ``None`` when there was none.
    ``target`` is the side that will be written with ``new_value`` (``new_text`` for people), ``None``: nothing is.
    ``cut_from`` is the whole text where the mapping says that a value too long is truncated.
    ``problem`` stands in the way: ``too_long`` keeps the whole record from being written; ``no_counterpart`` and
    ``undecided`` (a merge found both sides changed) leave this field alone on both sides.
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
    cut_from: str = ""

    @property
    def asks(self) -> bool:
        """Whether a person must decide before the field can be merged."""
        return self.problem is not None and self.problem.reason == UNDECIDED

    @property
    def differs(self) -> bool:
        """Whether the two sides hold different values now, other than on purpose."""
        return self.state not in (FieldState.SAME, FieldState.CHANGED_ALIKE, FieldState.LEFT_ALONE)

    def moved_on(self, side: Side) -> bool:
        """Whether ``side`` holds another value than at the last synchronization; no, where there was none."""
        base, value = (self.base_nav, self.nav_value) if side is Side.NAV else (self.base_crm, self.crm_value)
        return base is not None and base != value


@dataclass(frozen=True, slots=True)
class RecordPlan:
    """All fields of one pair, with the versions that were seen; ``account_version`` is blank for a new account.
    ``decisions`` are what a person chose for single fields."""

    customer_id: str
    customer_no: str
    customer_name: str
    customer_version: str
    account_id: str
    account_name: str
    account_version: str
    choice: Choice | None
    fields: tuple[FieldPlan, ...]
    decisions: Decisions = field(default_factory=dict)

    @property
    def differences(self) -> tuple[FieldPlan, ...]:
        """The fields whose values differ now."""
        return tuple(plan for plan in self.fields if plan.differs)

    def writes(self, side: Side) -> dict[str, str]:
        """Mapping key -> new canonical value for every field written on ``side``."""
        return {plan.mapping.key: plan.new_value for plan in self.fields if plan.target is side}

    @property
    def undecided(self) -> tuple[FieldPlan, ...]:
        """The fields that a merge can't decide by itself."""
        return tuple(plan for plan in self.fields if plan.asks)

    @property
    def refusals(self) -> tuple[FieldError, ...]:
        """The problems that keep the record from being written."""
        return tuple(plan.problem for plan in self.fields if plan.problem and plan.problem.reason == "too_long")

    @property
    def left_alone(self) -> tuple[FieldError, ...]:
        """The problems of fields that are left as they are while the others are written."""
        return tuple(plan.problem for plan in self.fields if plan.problem and plan.problem.reason != "too_long")
