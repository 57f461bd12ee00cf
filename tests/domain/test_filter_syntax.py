"""NAV's filter syntax: what is read, what it means, and what is refused and where."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import FilterNotUnderstood
from app.domain.filter_match import matches, same_letter
from app.domain.filter_notation import KEPT, Notation
from app.domain.filter_parser import parse
from app.domain.filter_syntax import Comparison, RelativeDay, resolved
from app.domain.filter_text import filter_to, text_of, translated, with_alternative
from tests.domain.filter_values import FIELDS, PIECES, conditions

TODAY = date(2026, 3, 5)
BRITISH = Notation(".", ",", "dmy", "/", TODAY)
GERMAN = Notation(",", ".", "dmy", ".", TODAY, ("ja",), ("nein",), ("h",), ("a",), {"Ship": "Lieferung"})
AMERICAN = Notation(".", ",", "mdy", "/", TODAY)


def fits(name: str, text: str, value: Any, notation: Notation = BRITISH) -> bool:
    condition = parse(text, FIELDS[name], notation)
    assert condition is not None
    return matches(resolved(condition, TODAY, date(2026, 1, 31)), value, FIELDS[name])


@pytest.mark.parametrize(
    ("name", "text", "value", "expected"),
    [
        ("name", "London", "London", True),
        ("name", "London", "london", False),
        ("name", "@london", "LONDON", True),
        ("name", "@strasse", "Straße", True),
        ("note", "@straße", "STRAßE", True),
        ("note", "@ärger", "ÄRGER", True),
        ("name", "L*", "London", True),
        ("name", "*don", "London", True),
        ("name", "L?ndon", "London", True),
        ("name", "L?ndon", "Lndon", False),
        ("name", "@*ON*", "London", True),
        ("name", "<>L*", "London", False),
        ("name", "<>@l*", "Leeds", False),
        ("name", "A..C", "Bern", True),
        ("name", "a..c", "Bern", True),
        ("note", "a..c", "Bern", True),
        ("name", "..c", "Zug", False),
        ("name", "m..", "Zug", True),
        ("name", "Bern|Zug", "Zug", True),
        ("name", "B*&*n", "Bern", True),
        ("name", "B*&*x|Zug", "Zug", True),
        ("name", "''", "", True),
        ("name", "<>''", "", False),
        ("name", "'A|B'", "A|B", True),
        ("name", "'O''Neil'", "O'Neil", True),
        ("name", "O'Neil", "O'Neil", True),
        ("name", "'L*'", "London", False),
        ("name", " London ", "London", True),
        ("note", "info@shop.example", "info@shop.example", True),
        ("name", "%", "London", False),
        ("name", "_ondon", "London", False),
        ("code", "c001*", "C00104", True),
        ("code", "10000..20000", "15000", True),
        ("kind", "ship", "Ship", True),
        ("kind", "*i*", "Invoice", True),
        ("kind", "''", "", True),
        ("kind", "<>''", "Ship", True),
        ("amount", "1,234.50", Decimal("1234.50"), True),
        ("amount", ">100&<=200", Decimal("200"), True),
        ("amount", "..-5", Decimal("-5.01"), True),
        ("amount", "''", Decimal(0), True),
        ("amount", "<>0", None, True),
        ("number", "1..5", 3, True),
        ("number", ">1", None, False),
        ("day", "5/3/2026", TODAY, True),
        ("day", "05/03/26", TODAY, True),
        ("day", "5/3", TODAY, True),
        ("day", "5", TODAY, True),
        ("day", "050326", TODAY, True),
        ("day", "2026-03-05", TODAY, True),
        ("day", "t", TODAY, True),
        ("day", "t-7..t", date(2026, 2, 26), True),
        ("day", "w", date(2026, 1, 31), True),
        ("day", "<t", None, False),
        ("day", "''", None, True),
        ("moment", "t", datetime(2026, 3, 5, 12, tzinfo=UTC), True),
        ("moment", ">t", datetime(2026, 3, 5, 12, tzinfo=UTC), False),
        ("moment", "<=t", datetime(2026, 3, 5, 12, tzinfo=UTC), True),
        ("marked", "yes", True, True),
        ("marked", "n", False, True),
    ],
)
def test_meaning(name: str, text: str, value: Any, expected: bool) -> None:
    assert fits(name, text, value) is expected


def test_numbers_days_and_words_go_by_the_notation() -> None:
    assert fits("amount", "1.234,50", Decimal("1234.50"), GERMAN)
    assert fits("amount", "1 234,5", Decimal("1234.50"), GERMAN)
    assert fits("day", "5.3.2026..", TODAY, GERMAN)
    assert fits("day", "h", TODAY, GERMAN)
    assert fits("kind", "lieferung", "Ship", GERMAN)
    assert fits("kind", "ship", "Ship", GERMAN)
    assert fits("marked", "ja", True, GERMAN)
    assert fits("day", "3/5/2026", TODAY, AMERICAN)
    assert translated("3/5/2026..t+2", FIELDS["day"], AMERICAN, KEPT) == "2026-03-05..t+2"
    assert translated("2026-03-05..t+2", FIELDS["day"], KEPT, GERMAN) == "05.03.2026..h+2"
    assert translated("1234.5|>2", FIELDS["amount"], KEPT, GERMAN) == "1234,50|>2"
    assert translated("Lief*", FIELDS["kind"], GERMAN, KEPT) == "Ship"


@pytest.mark.parametrize(
    ("name", "text", "reason", "position"),
    [
        ("name", "'London", "open_quote", 0),
        ("name", "A|", "value_expected", 2),
        ("name", "&A", "value_expected", 0),
        ("name", "A&&B", "value_expected", 2),
        ("name", "..", "value_expected", 2),
        ("name", "<>", "value_expected", 2),
        ("name", "@", "value_expected", 1),
        ("name", "A*..B", "no_pattern", 1),
        ("name", "<@b", "no_case", 1),
        ("name", "A\0", "not_storable", 1),
        ("amount", "abc", "not_a_value", 0),
        ("amount", "1|1.234", "not_a_value", 2),
        ("amount", "1*", "no_pattern", 1),
        ("amount", "@1", "no_case", 0),
        ("amount", "9" * 20, "out_of_range", 0),
        ("amount", "<''", "value_expected", 1),
        ("number", "1.5", "not_a_value", 0),
        ("number", "1" * 19, "out_of_range", 0),
        ("day", "31/2/2026", "not_a_value", 0),
        ("day", "1|tomorrow", "not_a_value", 2),
        ("day", "99999999", "not_a_value", 0),
        ("day", "''..''", "value_expected", 0),
        ("kind", "Train", "not_an_option", 0),
        ("kind", "Ship..Invoice", "no_range", 4),
        ("kind", ">Ship", "no_range", 1),
        ("marked", "perhaps", "not_a_value", 0),
        ("marked", "<yes", "no_range", 1),
        ("name", "a|" * 300 + "a", "too_many", 601),
        ("name", "a" * 2_001, "too_long", 2_000),
    ],
)
def test_refused(name: str, text: str, reason: str, position: int) -> None:
    with pytest.raises(FilterNotUnderstood) as caught:
        parse(text, FIELDS[name], BRITISH)
    assert (caught.value.reason, caught.value.position) == (reason, position)


def test_a_blank_text_is_no_filter() -> None:
    assert parse("  ", FIELDS["name"]) is None
    assert translated(" ", FIELDS["name"], KEPT, GERMAN) == ""


def test_filter_to_a_value_and_to_another_one_too() -> None:
    field = FIELDS["name"]
    first = with_alternative(None, filter_to("A|B", field))
    both = with_alternative(first, filter_to(None, field))
    assert text_of(both, field) == "'A|B'|''"
    assert with_alternative(both, filter_to("A|B", field)) == both
    assert text_of(filter_to(RelativeDay(-3), FIELDS["day"]), FIELDS["day"]) == "t-3"
    assert filter_to(None, FIELDS["amount"]) == Comparison("=", None)


@given(st.data())
def test_what_is_written_is_read_as_the_same(data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(list(FIELDS.values())))
    condition = data.draw(conditions(field))
    for notation in (KEPT, BRITISH, GERMAN, AMERICAN):
        assert parse(text_of(condition, field, notation), field, notation) == condition


@given(st.sampled_from(list(FIELDS)), st.lists(st.sampled_from([*PIECES, "1", "t", ".."]), max_size=12).map("".join))
def test_whatever_is_typed_is_a_filter_or_refused_where_it_stands(name: str, text: str) -> None:
    field = FIELDS[name]
    refused_at, condition = 0, None
    try:
        condition = parse(text, field, BRITISH)
    except FilterNotUnderstood as refused:
        refused_at = refused.position
    assert 0 <= refused_at <= len(text)
    if condition is not None:
        assert parse(text_of(condition, field), field) == condition


def test_many_wildcards_do_not_take_for_ever() -> None:
    assert not fits("note", "*a" * 900 + "*b", "a" * 2_000)


def test_letters_know_all_of_their_cases() -> None:
    assert set(same_letter("K")) == {"k", "K", "\N{KELVIN SIGN}"}
    assert set(same_letter("σ")) == {"σ", "ς", "Σ"}
    assert same_letter("ß") in ("ß", "ßẞ")
    assert same_letter("7") == "7"
