from __future__ import annotations

import pytest

from app.domain.search_hit import Hit, HitKind, best, rank


def hit(caption: str, number: str = "", detail: str = "") -> Hit:
    return Hit(HitKind.CUSTOMER, f"{number}/{caption}", caption, number, detail)


def test_the_number_then_the_name_then_its_beginning_then_words() -> None:
    hits = [
        hit("House of Selangor", "70"),
        hit("Counsel & Co.", "60"),
        hit("Elsewhere", "50", "Selby"),
        hit("Selby Timber", "40"),
        hit("Selangor", "sel"),
        hit("Sel", "30"),
        hit("Nobody", "SEL-20"),
    ]
    assert [each.caption for each in best(hits, " SEL ", 10)] == [
        "Selangor",
        "Sel",
        "Selby Timber",
        "Nobody",
        "House of Selangor",
        "Counsel & Co.",
        "Elsewhere",
    ]


def test_words_in_any_order_count_as_beginnings() -> None:
    assert rank(hit("The Cannery Group"), "group can") == 4
    assert rank(hit("The Cannery Group"), "roup nery") == 5
    assert rank(hit("The Cannery Group"), "group bonn") == 6


def test_each_once_and_no_more_than_asked_for() -> None:
    hits = [hit("A", "1"), hit("A", "1"), hit("B", "2")]
    assert best(hits, "x", 5) == [hits[0], hits[2]]
    assert best(hits, "2", 1) == [hits[2]]


@pytest.mark.parametrize(("number", "text", "named"), [("C-10", " c-10 ", True), ("", "", False), ("10", "1", False)])
def test_a_hit_is_named_by_its_number(number: str, text: str, named: bool) -> None:
    assert hit("X", number).is_named(text) is named
