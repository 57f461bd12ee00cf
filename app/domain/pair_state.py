"""What comparing a coupled pair finds: how many fields differ, and what of that only a person can solve."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.comparison import plan_field
from app.domain.errors import FieldError
from app.domain.field_mapping import Conversion, Conversions, Side
from app.domain.pair_counts import PairCounts
from app.domain.synchronization import Choice, FieldPlan, FieldState, RecordPlan


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A value without counterpart; the table of ``conversion`` is where one would be given to it."""

    conversion: Conversion
    problem: FieldError

    @property
    def key(self) -> tuple[str, str, str]:
        """Equal for the same value in the same field of the same system."""
        return self.problem.entity, self.problem.field, self.problem.value


@dataclass(frozen=True, slots=True)
class PairFindings:
    """The same in full. ``vanished`` is the side whose record is gone."""

    differences: int = 0
    conflicts: tuple[FieldError, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    refused: tuple[FieldError, ...] = ()
    vanished: Side | None = None

    @property
    def counts(self) -> PairCounts:
        """How many of each."""
        return PairCounts(
            self.differences,
            len(self.conflicts),
            len(self.unmatched),
            len(self.refused),
            self.vanished is not None,
        )


IN_STEP = PairFindings()
"""Of a pair in which nothing differs."""


def findings_of(merge: RecordPlan, conversions: Conversions) -> PairFindings:
    """What the plan of a merge (:attr:`Choice.MERGE`, without decisions) shows of the pair."""
    conflicts: list[FieldError] = []
    refused: list[FieldError] = []
    unmatched: dict[tuple[str, str, str], Unmatched] = {}
    for field in merge.fields:
        for problem in _problems(field, conversions):
            if field.asks:
                conflicts.append(problem)
            elif problem.reason == "too_long":
                refused.append(problem)
            else:
                found = Unmatched(field.mapping.conversion, problem)
                unmatched[found.key] = found
    return PairFindings(len(merge.differences), tuple(conflicts), tuple(unmatched.values()), tuple(refused))


def _problems(field: FieldPlan, conversions: Conversions) -> Iterator[FieldError]:
    if field.problem is not None:
        yield field.problem
    elif field.state is FieldState.LEFT_DIFFERENT:
        yield from _left_for_want_of_a_counterpart(field, conversions)


def _left_for_want_of_a_counterpart(field: FieldPlan, conversions: Conversions) -> Iterator[FieldError]:
    """A merge has nothing to do where neither side moved; yet a value that could not be taken over still waits for
    its counterpart."""
    for choice in (Choice.SEND, Choice.GET):
        tried = plan_field(field.mapping, field.nav_value, field.crm_value, None, conversions, choice)
        if tried.problem is not None and tried.problem.reason == "no_counterpart":
            yield tried.problem
