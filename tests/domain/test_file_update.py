"""The three-way rule at the file against a plain function, and what holds of any of its answers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.file_update import FieldState, alike, field_state

TEXTS = st.sampled_from(["", "a", "b", "c", " a", "a ", "a\nb", "a\r\nb", "A", "0.00"])


def plain(base: str | None, ours: str, theirs: str) -> str:
    """Who changed it, told by words without spaces around them and with one kind of line ends."""
    now, file = ours.strip().splitlines(), theirs.strip().splitlines()
    if now == file:
        return "in_step"
    if base is None:
        return "theirs"
    moved_here = base.strip().splitlines() != now
    moved_there = base.strip().splitlines() != file
    return {(True, True): "conflict", (True, False): "ours", (False, True): "theirs"}[moved_here, moved_there]


@given(st.none() | TEXTS, TEXTS, TEXTS)
def test_the_rule_is_the_plain_one(base: str | None, ours: str, theirs: str) -> None:
    assert field_state(base, ours, theirs).value == plain(base, ours, theirs)


@given(TEXTS, TEXTS, TEXTS)
def test_both_sides_are_alike_to_the_rule(base: str, ours: str, theirs: str) -> None:
    turned = {FieldState.OURS: FieldState.THEIRS, FieldState.THEIRS: FieldState.OURS}
    state = field_state(base, ours, theirs)
    assert field_state(base, theirs, ours) is turned.get(state, state)


@given(st.none() | TEXTS, TEXTS, TEXTS)
def test_what_is_taken_is_in_step_afterwards(base: str | None, ours: str, theirs: str) -> None:
    """Whichever value counts: when both hold it and the file is known, nothing is left to do."""
    for taken in (ours, theirs):
        assert field_state(theirs, taken, taken) is FieldState.IN_STEP
    if field_state(base, ours, theirs) is FieldState.CONFLICT:
        assert field_state(theirs, ours, theirs) is FieldState.OURS


@given(TEXTS, TEXTS)
def test_alike_is_the_same_either_way(one: str, other: str) -> None:
    assert alike(one, one)
    assert alike(one, other) == alike(other, one)
