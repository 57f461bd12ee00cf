"""Days as people type them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from app.ui.records.day_edit import DayEdit, day_text, parse_day

TODAY = date(2026, 3, 2)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
DANISH = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        (BRITISH, "24/12/2026", date(2026, 12, 24)),
        (BRITISH, "24/12/26", date(2026, 12, 24)),
        (BRITISH, " 2026-12-24 ", date(2026, 12, 24)),
        (AMERICAN, "12/24/2026", date(2026, 12, 24)),
        (AMERICAN, "12/24/26", date(2026, 12, 24)),
        (AMERICAN, "1/2/99", date(1999, 1, 2)),
        (GERMAN, "24.12.2026", date(2026, 12, 24)),
        (GERMAN, "24.12.26", date(2026, 12, 24)),
        (BRITISH, "t", TODAY),
        (BRITISH, "", None),
    ],
)
def test_a_day_is_read_as_the_region_writes_it(locale: QLocale, text: str, day: date | None) -> None:
    assert parse_day(text, locale, TODAY) == day


def test_today_has_a_name_in_each_language(qtbot: QtBot, german: None) -> None:
    edit = DayEdit(TODAY)
    qtbot.addWidget(edit)
    for word in ("h", "Heute", "t", "today"):
        edit.setText(word)
        assert edit.value() == TODAY


@pytest.mark.parametrize("text", ["31/02/2026", "2026-13-01", "tomorrow", "1/2", "24/12/0026", "<b>"])
def test_what_is_no_day_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        parse_day(text, BRITISH, TODAY)


@given(st.dates(date(1000, 1, 1)), st.sampled_from([BRITISH, AMERICAN, GERMAN, DANISH]))
def test_each_day_comes_back_from_its_text(day: date, locale: QLocale) -> None:
    assert parse_day(day_text(day, locale), locale, TODAY) == day


def test_a_day_is_taken_from_the_calendar(qtbot: QtBot) -> None:
    edit = DayEdit(TODAY)
    edit.setLocale(BRITISH)
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    told: list[str] = []
    edit.textEdited.connect(told.append)
    QTest.keyClick(edit, Qt.Key.Key_F4)
    calendar = edit.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert edit.value() == date(2026, 3, 3)
    assert told == ["03/03/2026"]


def test_leaving_the_field_brings_the_day_into_form(qtbot: QtBot) -> None:
    edit = DayEdit(TODAY)
    edit.setLocale(BRITISH)
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClicks(edit, "2026-12-24")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "24/12/2026"
    QTest.keyClicks(edit, "x")
    assert edit.property("invalid")
