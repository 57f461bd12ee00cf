"""Days as people and programs write them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.files.days import AmbiguousDay, DayOrder, NotADay, day_order, read_day

MARCH = date(2026, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-04",
        "20260304",
        "2026/3/4",
        "2026-03-04 13:45:00",
        "2026-03-04T13:45:00.123Z",
        "2026-03-04T13:45:00+01:00",
        "04.03.2026",
        "4.3.26",
        "04-03-2026",
        " 4. März 2026 ",
        "04-Mar-26",
        "4 mars 2026",
        "Mar 4, 2026",
        "4. marts 2026",
        "04MAR26",
    ],
)
def test_a_day_that_says_itself_what_it_is(text: str) -> None:
    assert read_day(text) == MARCH


def test_slashes_go_by_their_column() -> None:
    with pytest.raises(AmbiguousDay):
        read_day("03/04/2026")
    assert read_day("03/04/2026", DayOrder.MONTH) == MARCH
    assert read_day("04/03/2026 1:45 PM", DayOrder.DAY) == MARCH
    assert read_day("03/03/2026") == date(2026, 3, 3)
    assert read_day("13/04/2026") == read_day("04/13/2026") == date(2026, 4, 13)


def test_the_order_of_a_column() -> None:
    assert day_order(["03/04/2026", "", "31/12/2025"]) is DayOrder.DAY
    assert day_order(["03/04/2026", "12/31/2025"]) is DayOrder.MONTH
    assert day_order(["03/04/2026"]) is None
    assert day_order(["31/12/2025", "12/31/2025"]) is None
    assert day_order(["31.12.2025", "2025-12-31"]) is None  # say nothing of slashes


@pytest.mark.parametrize("text", ["", "x", "31.02.2026", "1.2.3", "99999999", "0000-01-01", "4 foo 2026", "٠٤.٠٣.٢٠٢٦"])
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(NotADay):
        read_day(text)


@given(st.dates())
def test_what_was_written_is_read_back(day: date) -> None:
    assert read_day(day.isoformat()) == day
    assert read_day(f"{day.day}.{day.month}.{day.year:04}") == day


@given(st.text(alphabet="0123456789./- TZ:jfmädeux", max_size=24))
def test_any_text_is_a_day_or_none(text: str) -> None:
    with suppress(NotADay, AmbiguousDay):
        assert isinstance(read_day(text), date)
