"""Decisions about rows: a value, changed by making a new one."""

from __future__ import annotations

import pytest

from app.domain.file_choices import AS_SHOWN
from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup, Take

THEIRS = FieldUpdate("name", "a", "a", "b", FieldState.THEIRS)
OURS = FieldUpdate("city", "a", "b", "a", FieldState.OURS)
CONFLICT = FieldUpdate("phone_no", "a", "b", "c", FieldState.CONFLICT)


def test_what_is_done_by_itself() -> None:
    ticked = {group for group in RowGroup if AS_SHOWN.is_ticked(0, group)}
    assert ticked == {RowGroup.NEW, RowGroup.CHANGED, RowGroup.CONFLICT}
    assert [AS_SHOWN.takes(0, update) for update in (THEIRS, OURS, CONFLICT)] == [True, False, False]


def test_rows_count_more_than_their_group() -> None:
    choices = AS_SHOWN.tick_group(RowGroup.NEW, False).tick(3, True)
    assert [choices.is_ticked(number, RowGroup.NEW) for number in (2, 3)] == [False, True]
    again = choices.tick_group(RowGroup.NEW, True, frozenset({3}))
    assert again.rows == {}
    assert again.is_ticked(2, RowGroup.NEW)


@pytest.mark.parametrize("group", [RowGroup.WRONG, RowGroup.UNCHANGED])
def test_what_cannot_be_applied_cannot_be_ticked(group: RowGroup) -> None:
    assert not AS_SHOWN.tick(0, True).tick_group(group, True).is_ticked(0, group)


def test_fields_are_left_out_and_taken_again() -> None:
    choices = AS_SHOWN.take_field(1, "name", False)
    assert not choices.takes(1, THEIRS)
    assert choices.takes(2, THEIRS)
    assert choices.take_field(1, "name", True) == AS_SHOWN


def test_conflicts_are_decided_singly_or_all() -> None:
    one = AS_SHOWN.decide(1, "phone_no", Take.FILE)
    assert (one.takes(1, CONFLICT), one.takes(2, CONFLICT)) == (True, False)
    assert one.decide(1, "phone_no", None) == AS_SHOWN
    every = one.decide(1, "phone_no", Take.OURS).decide_all(Take.FILE)
    assert every.conflict(1, "phone_no") is Take.FILE
    but_one = every.decide(1, "phone_no", Take.OURS)
    assert (but_one.takes(1, CONFLICT), but_one.takes(2, CONFLICT)) == (False, True)


def test_matches_are_chosen_refused_and_open_again() -> None:
    choices = AS_SHOWN.match_all({1: "a", 2: "b"}).match(2, "")
    assert dict(choices.matches) == {1: "a", 2: ""}
    assert dict(choices.match(1, None).matches) == {2: ""}


def test_missing_records_are_decided_singly_or_all() -> None:
    choices = AS_SHOWN.do_with_all_missing(MissingAction.BLOCK).do_with_missing(7, MissingAction.LEAVE)
    assert [choices.is_ticked(number, RowGroup.MISSING) for number in (6, 7)] == [True, False]
    assert choices.do_with_all_missing(MissingAction.LEAVE) == AS_SHOWN
