from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.money_edit import MoneyEdit, format_money, parse_money

ENGLISH = QLocale("en_GB")
GERMAN = QLocale("de_DE")
SWISS = QLocale("de_CH")
FRENCH = QLocale("fr_FR")
SWEDISH = QLocale("sv_SE")
INDIAN = QLocale("en_IN")
ALL = [ENGLISH, GERMAN, SWISS, FRENCH, SWEDISH, INDIAN]


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("1,234.56", ENGLISH, "1234.56"),
        ("1.234,56", GERMAN, "1234.56"),
        ("1’234.5", SWISS, "1234.50"),
        ("1'234.5", SWISS, "1234.50"),
        ("1 234,5", FRENCH, "1234.50"),
        ("-0,50", SWEDISH, "-0.50"),
        ("\u22120,50", SWEDISH, "-0.50"),
        ("12,34,567.00", INDIAN, "1234567.00"),
        (" 7 ", ENGLISH, "7.00"),
        ("-0", ENGLISH, "0.00"),
    ],
)
def test_amounts_as_people_write_them(text: str, locale: QLocale, amount: str) -> None:
    assert parse_money(text, locale) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("1,5", ENGLISH),
        ("1.5", GERMAN),
        ("1.234", ENGLISH),
        ("12.", ENGLISH),
        (".5", ENGLISH),
        ("1,,234", ENGLISH),
        ("abc", ENGLISH),
        ("1e5", ENGLISH),
        ("٣", ENGLISH),
        ("<b>1</b>", ENGLISH),
        ("9" * 16, ENGLISH),
        ("-", ENGLISH),
    ],
)
def test_what_is_no_amount_is_refused(text: str, locale: QLocale) -> None:
    """ "1,5" would be 15 if separators were merely dropped."""
    with pytest.raises(ValueError, match=r"."):
        parse_money(text, locale)


def test_an_empty_text_is_no_amount() -> None:
    assert parse_money("  ", ENGLISH) is None


@given(st.integers(-(10**15), 10**15), st.sampled_from(ALL))
def test_what_is_shown_reads_back_exactly(cents: int, locale: QLocale) -> None:
    amount = Decimal(cents).scaleb(-2)
    assert parse_money(format_money(amount, locale), locale) == amount


def test_the_field(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, other = MoneyEdit(), QLineEdit()
    field.setLocale(GERMAN)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    changes: list[object] = []
    field.value_changed.connect(changes.append)
    field.set_value(Decimal("1234.5"))
    assert field.text() == "1.234,50" and changes == []
    field.selectAll()
    qtbot.keyClicks(field, "2000,1")
    assert changes[-1] == Decimal("2000.10")
    other.setFocus()
    qtbot.waitUntil(lambda: field.text() == "2.000,10")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "12x")
    assert not field.valid and field.property("invalid") is True
    other.setFocus()
    assert field.text() == "12x"  # what was typed is kept
    with pytest.raises(ValueError, match="12x"):
        field.value()
