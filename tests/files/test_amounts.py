"""Amounts as people write them."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.files.amounts import AmbiguousAmount, Amount, NotAnAmount, decimal_mark, read_amount


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25000", "25000"),
        ("25,000.00", "25000"),
        ("25.000,00", "25000"),
        ("1.234.567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        ("12,34,567.80", "1234567.80"),
        ("1234,5", "1234.5"),
        ("0,5", "0.5"),
        ("0.50", "0.50"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234\u202f567,50", "1234567.50"),
        ("1'234.50", "1234.50"),
        ("-5", "-5"),
        ("5-", "-5"),
        ("\u22125.10", "-5.10"),
        ("(1,250.00)", "-1250"),
        ("  7  ", "7"),
        ("1.2300", "1.23"),
    ],
)
def test_an_amount_says_itself_what_it_is(text: str, value: str) -> None:
    assert read_amount(text) == Amount(Decimal(value))


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("3871.17 EUR", "3871.17", "EUR"),
        ("90000 ISK", "90000", "ISK"),
        ("EUR 25,00", "25", "EUR"),
        ("€25", "25", "EUR"),
        ("25 £", "25", "GBP"),
        ("$ 25", "25", ""),
    ],
)
def test_a_currency_is_said(text: str, value: str, currency: str) -> None:
    assert read_amount(text) == Amount(Decimal(value), currency)


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "12a",
        "--5",
        "5--",
        "(5",
        "1,2,3.4.5",
        "1.2.3",
        "EUR 5 USD",
        "1e5",
        "NaN",
        "inf",
        "١٢",
        "90000000000000.01",
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises((NotAnAmount, AmbiguousAmount)):
        read_amount(text)


def test_the_column_settles_what_one_value_leaves_open() -> None:
    assert decimal_mark(["1.234", "7", "12,50"]) == ","
    assert read_amount("1.234", ",").value == Decimal(1234)
    assert decimal_mark(["1,234", "2.5"]) == "."
    assert read_amount("1,234", ".").value == Decimal(1234)
    assert decimal_mark(["1,5", "1.5"]) == ""  # they don't agree


@pytest.mark.parametrize("text", ["1.234", "1.2345", "1234.567"])
def test_three_decimals_are_never_rounded_in_silence(text: str) -> None:
    with pytest.raises(AmbiguousAmount):
        read_amount(text, ".")


def test_a_value_against_its_column_is_not_guessed() -> None:
    with pytest.raises(AmbiguousAmount):
        read_amount("12,50", ".")


STYLES = [(",", "."), (".", ","), ("", ","), ("", ".")]


@given(st.decimals(min_value=0, max_value=10**12, places=2), st.sampled_from(STYLES))
def test_what_is_written_is_read(amount: Decimal, style: tuple[str, str]) -> None:
    group, mark = style
    text = f"{amount:,.2f}".replace(",", "G").replace(".", mark).replace("G", group)
    assert read_amount(text, mark).value == amount


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    with suppress(NotAnAmount, AmbiguousAmount):
        assert read_amount(text).value.is_finite()
