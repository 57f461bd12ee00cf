"""What another mapping, or another conversion table, would mean for a coupled pair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.account import Account
from app.domain.comparison import plan_field
from app.domain.coupling import Snapshot
from app.domain.customer import Customer
from app.domain.field_mapping import Conversions, FieldMapping, Side, canonical
from app.domain.synchronization import Choice, FieldPlan

MOST_EXAMPLES = 5


class EffectKind(StrEnum):
    """What becomes of one field of one pair, what matters most first."""

    TOO_LONG = "too_long"
    NO_COUNTERPART = "no_counterpart"
    CUT = "cut"
    NEWLY_DIFFERENT = "newly_different"
    NOT_WRITTEN = "not_written"
    NOT_SENT = "not_sent"
    NOT_GOT = "not_got"
    NEWLY_WRITTEN = "newly_written"
    PROBLEM_GONE = "problem_gone"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class EffectExample:
    """One field of one pair, with both values as people read them, and what ``target`` would get (``None``: neither
    would get anything)."""

    customer_no: str
    customer_name: str
    caption: str
    nav_value: str
    crm_value: str
    target: Side | None = None
    new_value: str = ""


@dataclass(slots=True)
class EffectCount:
    """How many fields, on how many pairs, and some of them."""

    fields: int = 0
    pairs: int = 0
    examples: list[EffectExample] = field(default_factory=list)


@dataclass(slots=True)
class MappingEffect:
    """Over all pairs. ``sent`` and ``got`` are how many of the concerned fields the next send and the next get would
    write: before the change, after it."""

    pairs: int = 0
    counts: dict[EffectKind, EffectCount] = field(default_factory=dict)
    sent: tuple[int, int] = (0, 0)
    got: tuple[int, int] = (0, 0)

    @property
    def is_nothing(self) -> bool:
        """Whether no pair would notice."""
        return not self.counts and self.sent[0] == self.sent[1] and self.got[0] == self.got[1]

    def add(self, customer: Customer, found: Mapping[str, FieldEffect]) -> None:
        """One more pair."""
        self.pairs += 1
        seen: set[EffectKind] = set()
        for effect in found.values():
            self.sent = self.sent[0] + effect.sent[0], self.sent[1] + effect.sent[1]
            self.got = self.got[0] + effect.got[0], self.got[1] + effect.got[1]
            for kind in effect.kinds:
                count = self.counts.setdefault(kind, EffectCount())
                count.fields += 1
                count.pairs += kind not in seen
                seen.add(kind)
                if len(count.examples) < MOST_EXAMPLES:
                    count.examples.append(_example(customer, effect.shown))


@dataclass(frozen=True, slots=True)
class FieldEffect:
    """One field of one pair: ``sent`` and ``got`` are 1 where it would be written, before and after."""

    shown: FieldPlan
    kinds: tuple[EffectKind, ...]
    sent: tuple[int, int]
    got: tuple[int, int]


def concerned(old: Conversions, new: Conversions) -> frozenset[str]:
    """The keys of the mappings by which the two could differ; another order alone changes nothing."""
    before, after = _by_key(old), _by_key(new)
    return frozenset(
        key
        for key in before.keys() | after.keys()
        if before.get(key) != after.get(key) or _table_changed(before[key], old, new)
    )


def effects_of(
    customer: Customer,
    account: Account,
    snapshot: Snapshot | None,
    old: Conversions,
    new: Conversions,
    keys: frozenset[str],
) -> dict[str, FieldEffect]:
    """The fields of the pair, of those with these keys, that something would happen to."""
    before, after = _by_key(old), _by_key(new)
    found = {}
    for key in keys:
        mapping = after[key]
        values = canonical(getattr(customer, mapping.nav_field)), canonical(getattr(account, mapping.crm_field))
        was = _plans(before[key], values, snapshot, old)
        will = _plans(mapping, values, snapshot, new)
        effect = _effect(was, will)
        if effect is not None:
            found[key] = effect
    return found


def _plans(
    mapping: FieldMapping, values: tuple[str, str], snapshot: Snapshot | None, conversions: Conversions
) -> tuple[FieldPlan, ...]:
    """Sent and got; none for a mapping that is not enabled."""
    if not mapping.enabled:
        return ()
    return tuple(plan_field(mapping, *values, snapshot, conversions, choice) for choice in (Choice.SEND, Choice.GET))


def _effect(was: tuple[FieldPlan, ...], will: tuple[FieldPlan, ...]) -> FieldEffect | None:
    kinds = tuple(_kinds(was, will))
    sent, got = (_written(was, will, place) for place in (0, 1))
    if not kinds and sent[0] == sent[1] and got[0] == got[1]:
        return None
    plans = will or was[:1]
    cut = next((plan for plan in plans if plan.cut_from), plans[0])
    shown = cut if cut.cut_from else next((plan for plan in plans if plan.target is not None), plans[0])
    return FieldEffect(shown if will else replace(shown, target=None), kinds, sent, got)


def _kinds(was: tuple[FieldPlan, ...], will: tuple[FieldPlan, ...]) -> Iterator[EffectKind]:
    before, after = _reasons(was), _reasons(will)
    if "too_long" in after - before:
        yield EffectKind.TOO_LONG
    if "no_counterpart" in after - before:
        yield EffectKind.NO_COUNTERPART
    if before and not after:
        yield EffectKind.PROBLEM_GONE
    if any(plan.cut_from for plan in will) and not any(plan.cut_from for plan in was):
        yield EffectKind.CUT
    differed, differs = (any(plan.differs for plan in plans) for plans in (was, will))
    if differs and not differed:
        yield EffectKind.NEWLY_DIFFERENT
    if differed and not differs and will:
        yield EffectKind.ALIKE
    if differs or not will:
        yield from _written_otherwise(was, will, settled=bool(before or after) or not differed)


def _written_otherwise(
    was: tuple[FieldPlan, ...], will: tuple[FieldPlan, ...], *, settled: bool
) -> Iterator[EffectKind]:
    """A difference that is written in fewer directions, or in more; ``settled``: something else says why it is."""
    places = (0, 1)
    before = {place for place in places if was and was[place].target is not None}
    after = {place for place in places if will and will[place].target is not None}
    if before and not after:
        yield EffectKind.NOT_WRITTEN
    elif before - after:
        yield EffectKind.NOT_SENT if 0 in before - after else EffectKind.NOT_GOT
    elif after - before and not settled:
        yield EffectKind.NEWLY_WRITTEN


def _reasons(plans: tuple[FieldPlan, ...]) -> set[str]:
    return {plan.problem.reason for plan in plans if plan.problem is not None}


def _written(was: tuple[FieldPlan, ...], will: tuple[FieldPlan, ...], place: int) -> tuple[int, int]:
    before, after = (int(bool(plans) and plans[place].target is not None) for plans in (was, will))
    return before, after


def _by_key(conversions: Conversions) -> dict[str, FieldMapping]:
    return {mapping.key: mapping for mapping in conversions.mappings}


def _table_changed(mapping: FieldMapping, old: Conversions, new: Conversions) -> bool:
    kind = mapping.conversion
    pairs = ((old.to_crm, new.to_crm), (old.to_nav, new.to_nav), (old.left_alone, new.left_alone))
    return any(before.get(kind) != after.get(kind) for before, after in pairs)


def _example(customer: Customer, plan: FieldPlan) -> EffectExample:
    caption = plan.mapping.nav_caption
    return EffectExample(customer.no, customer.name, caption, plan.nav_value, plan.crm_text, plan.target, plan.new_text)
