"""The rate of a long work: measured, smoothed, and silent until it is known."""

from __future__ import annotations

import pytest

from app.ui.widgets.progress_rate import ProgressRate


@pytest.fixture
def now() -> list[float]:
    return [50.0]


@pytest.fixture
def rate(now: list[float]) -> ProgressRate:
    return ProgressRate(lambda: now[0])


def test_nothing_is_said_in_the_first_second(rate: ProgressRate, now: list[float]) -> None:
    now[0] += 0.5
    rate.add(500)
    assert rate.per_second == 0
    assert rate.seconds_left(500, 1000) is None
    now[0] += 0.5
    rate.add(1000)
    assert rate.per_second == pytest.approx(1000)


def test_one_slow_step_moves_the_rate_but_little(rate: ProgressRate, now: list[float]) -> None:
    """Seen to fail with the bare rate of the last step: the remaining time jumped from 8 s to 80 s."""
    for step in range(1, 11):
        now[0] += 1
        rate.add(step * 100)
    now[0] += 1
    rate.add(1010)
    assert 80 < rate.per_second < 100
    left = rate.seconds_left(1010, 1810)
    assert left is not None and 8 < left < 10


def test_a_lasting_change_is_followed(rate: ProgressRate, now: list[float]) -> None:
    done = 0
    for per_second in (1000, 10):
        for _ in range(30):
            now[0] += 1
            done += per_second
            rate.add(done)
    assert 10 <= rate.per_second < 13


def test_a_work_that_stands_still_has_no_remaining_time_for_long(rate: ProgressRate, now: list[float]) -> None:
    now[0] += 2
    rate.add(200)
    for _ in range(100):
        now[0] += 1
        rate.add(200)
    assert rate.per_second < 0.001


def test_begin_forgets(rate: ProgressRate, now: list[float]) -> None:
    now[0] += 2
    rate.add(200)
    rate.begin()
    assert rate.per_second == 0
    now[0] += 2
    rate.add(20)
    assert rate.per_second == pytest.approx(10)
