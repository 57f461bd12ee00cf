"""How much a plan changes: what a person weighs before many records are written at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan, RecordPlan


@dataclass(frozen=True, slots=True)
class PlanWeight:
    """Numbers of fields. ``replaced`` of the written ones give up a value that stands there; ``newer`` of those were
    changed on that very side since the last synchronization. The others are not written: ``undecided`` ask a person,
    ``too_long`` keep their whole record from being written, ``no_counterpart`` have no value on the other side."""

    to_crm: int = 0
    to_nav: int = 0
    replaced: int = 0
    newer: int = 0
    undecided: int = 0
    too_long: int = 0
    no_counterpart: int = 0

    @property
    def written(self) -> int:
        """The fields that are written, on either side."""
        return self.to_crm + self.to_nav

    @property
    def left(self) -> int:
        """The fields that something stands in the way of."""
        return self.undecided + self.too_long + self.no_counterpart


def weight_of(plan: RecordPlan) -> PlanWeight:
    """What the plan comes to; of a record with a value too long nothing is written."""
    reasons = [entry.problem.reason for entry in plan.fields if entry.problem is not None]
    problems = reasons.count("undecided"), reasons.count("too_long"), reasons.count("no_counterpart")
    if plan.refusals:
        return PlanWeight(0, 0, 0, 0, *problems)
    written = [entry for entry in plan.fields if entry.target is not None]
    replaced = [entry for entry in written if replaces(entry)]
    return PlanWeight(
        sum(1 for entry in written if entry.target is Side.CRM),
        sum(1 for entry in written if entry.target is Side.NAV),
        len(replaced),
        sum(1 for entry in replaced if entry.target is not None and entry.moved_on(entry.target)),
        *problems,
    )


def replaces(entry: FieldPlan) -> bool:
    """Whether a value gives way to another one."""
    return entry.target is not None and bool(entry.nav_value if entry.target is Side.NAV else entry.crm_value)


def summed(weights: Iterable[PlanWeight]) -> PlanWeight:
    """All of them together."""
    columns = list(zip(*(astuple(weight) for weight in weights), strict=True))
    return PlanWeight(*(sum(column) for column in columns)) if columns else PlanWeight()
