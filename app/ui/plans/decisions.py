"""What a person decided for the fields of one pair, and what of that still holds when the pair has become another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.synchronization import Decisions, FieldChoice, FieldPlan, RecordPlan
from app.ui.translation import translate


def decided(decisions: Decisions, key: str, choice: FieldChoice | None) -> dict[str, FieldChoice]:
    """The decisions with another one for the field; ``None``: it follows the choice of the whole again."""
    others = {each: held for each, held in decisions.items() if each != key}
    return others if choice is None else {**others, key: choice}


def moved(before: RecordPlan, now: RecordPlan) -> frozenset[str]:
    """The fields of ``now`` that hold other values than ``before``, or have another state."""
    known = {plan.mapping.key: _held(plan) for plan in before.fields}
    return frozenset(plan.mapping.key for plan in now.fields if known.get(plan.mapping.key) != _held(plan))


def kept(decisions: Decisions, gone: Iterable[str]) -> dict[str, FieldChoice]:
    """The decisions for the fields that are as they were when they were taken."""
    lost = frozenset(gone)
    return {key: choice for key, choice in decisions.items() if key not in lost}


def same_state(before: RecordPlan, now: RecordPlan) -> bool:
    """Whether both were planned over the same state of the two records."""
    versions = before.customer_version, before.account_version
    return versions == (now.customer_version, now.account_version) and not moved(before, now)


def counted(decisions: Mapping[str, FieldChoice], plan: RecordPlan) -> int:
    """How many of the decisions are for fields that the plan shows as different."""
    return sum(1 for each in plan.differences if each.mapping.key in decisions)


def _held(plan: FieldPlan) -> tuple[object, ...]:
    return plan.nav_value, plan.crm_value, plan.base_nav, plan.base_crm, plan.state


def undecided_note(plan: RecordPlan | None) -> str:
    """Why OK can't be chosen yet; blank: no field asks."""
    asked = 0 if plan is None else len(plan.undecided)
    if not asked:
        return ""
    if asked == 1:
        return translate("Decisions", "1 field needs your choice")
    return translate("Decisions", "{count} fields need your choice").format(count=asked)
