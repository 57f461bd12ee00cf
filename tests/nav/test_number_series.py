from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from app.database.engine import Database
from app.domain.errors import NoNumberLeft, RecordNotFound
from app.domain.reference import NumberSeries
from app.nav.number_series import following, is_past
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import added

WRITERS = 4
EACH = 5


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("C00009", "C00010"),
        ("C00099", "C00100"),
        ("C99999", "C100000"),
        ("9", "10"),
        ("2026-009-A", "2026-010-A"),
        ("C", None),
        ("", None),
        ("9" * 20, None),
        ("C²", None),
    ],
)
def test_the_last_digits_are_counted_up(number: str, expected: str | None) -> None:
    assert following(number) == expected


def test_a_series_ends_behind_its_last_number() -> None:
    assert not is_past("C00020", "C00020")
    assert is_past("C00021", "C00020")
    assert not is_past("C99999", "")
    assert is_past("C100000", "C99999")


def test_numbers_follow_each_other_over_those_taken_by_hand(nav: NavDatabase) -> None:
    with nav.write() as unit:
        added(unit, "C00011")
        added(unit, "C00012")
        assert [unit.customers.next_no("CUST") for _ in range(3)] == ["C00010", "C00013", "C00014"]
    with nav.write() as unit:
        assert unit.customers.next_no("CUST") == "C00015"
    with nav.read() as unit:
        series = unit.setup.series("CUST")
    assert series is not None and series.last_used == "C00015"


def test_a_transaction_taken_back_gives_its_number_back(nav: NavDatabase) -> None:
    with pytest.raises(KeyError), nav.write() as unit:
        raise KeyError(unit.customers.next_no("CUST"))
    with nav.write() as unit:
        assert unit.customers.next_no("CUST") == "C00010"


def test_a_series_that_is_used_up_says_so(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.setup.put_series(NumberSeries("SHORT", "", "X8", "X9"))
        unit.setup.put_series(NumberSeries("BARE", "", "", ""))
        added(unit, "X8")
        assert unit.customers.next_no("SHORT") == "X9"
        for series in ("SHORT", "BARE"):
            with pytest.raises(NoNumberLeft):
                unit.customers.next_no(series)
        with pytest.raises(RecordNotFound):
            unit.customers.next_no("NONE")


def test_two_at_once_never_get_the_same_number(nav_url: str) -> None:
    """Programs of their own, as far as the database can tell. Without ``FOR UPDATE`` PostgreSQL gives numbers out
    twice, without ``BEGIN IMMEDIATE`` SQLite fails halfway."""
    barrier = Barrier(WRITERS)

    def writer(which: int) -> list[str]:
        nav = open_nav(Database(nav_url))
        barrier.wait()
        numbers = []
        for _ in range(EACH):
            with nav.write() as unit:
                number = unit.customers.next_no("CUST")
                added(unit, number, contact=f"Writer {which}")
            numbers.append(number)
        nav.close()
        return numbers

    with ThreadPoolExecutor(WRITERS) as pool:
        given = [number for numbers in pool.map(writer, range(WRITERS)) for number in numbers]
    assert sorted(given) == [f"C{number:05d}" for number in range(10, 10 + WRITERS * EACH)]
