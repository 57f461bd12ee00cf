"""The filter bar of the Synchronization Log."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.sync_log import JobKind, LogQuery, LogResult
from app.domain.synchronization import Choice
from app.services.progress import SILENT
from app.ui.log.filter_bar import LogFilterBar
from app.ui.log.page import LogPage
from tests.services.both_sides import BY, TODAY
from tests.ui.log.test_log_page import at_rest, column
from tests.ui.shown import retype
from tests.ui.small_company import COUPLED, NOBODYS, SmallCompany


def pick(page: LogPage, box_name: str, caption: str) -> None:
    box = getattr(page.filters, box_name)
    box = getattr(box, "box", box)
    assert box.findText(caption) >= 0, [box.itemText(place) for place in range(box.count())]
    box.setCurrentText(caption)
    at_rest(page)


@pytest.fixture
def bar(theme: object) -> LogFilterBar:
    return LogFilterBar(TODAY)


def test_at_first_nothing_limits(bar: LogFilterBar) -> None:
    assert bar.query("") == LogQuery()
    assert bar.is_clear()
    assert bar.clear_button.isHidden()


@pytest.mark.parametrize(("caption", "days"), [("Today", 0), ("Last 7 days", 6), ("Last 30 days", 29)])
def test_stretches_end_today_and_include_it(bar: LogFilterBar, caption: str, days: int) -> None:
    bar.days.box.setCurrentText(caption)
    query = bar.query("")
    assert (query.since, query.until) == (TODAY - timedelta(days=days), TODAY)


def test_days_of_ones_own(bar: LogFilterBar) -> None:
    told: list[None] = []
    bar.days.box.setCurrentText("From – to")
    assert not bar.days.own.isHidden()
    bar.changed.connect(lambda: told.append(None))
    retype(bar.days.first, "01/02/2026")
    retype(bar.days.last, "")
    assert bar.query("").since == date(2026, 2, 1)
    assert bar.query("").until is None
    retype(bar.days.first, "no day")
    assert bar.query("").since is None
    assert told


def test_words_are_told_as_they_are_typed(bar: LogFilterBar, page: LogPage) -> None:
    QTest.keyClicks(page.filters.customer, "selby")
    page.filters.customer._tell()
    at_rest(page)
    assert page.job_model.rowCount() == 3
    QTest.keyClicks(page.filters.account, "nobody")
    page.filters.account._tell()
    at_rest(page)
    assert page.job_model.rowCount() == 0
    QTest.keyClick(page.filters.account, Qt.Key.Key_Escape)
    at_rest(page)
    assert page.job_model.rowCount() == 3


def test_kind_person_and_result_limit_the_jobs(page: LogPage, small_company: SmallCompany) -> None:
    sides = small_company.sides
    sides.services.synchronization.run([small_company.id(NOBODYS)], Choice.SEND, SILENT)
    page.refresh()
    at_rest(page)
    pick(page, "kind", "Synchronize")
    assert set(column(page.job_model, "kind")) == {"Synchronize"}
    assert page.job_model.rowCount() == 2
    pick(page, "result", "With failures")
    assert column(page.job_model, "failed") == ["1"]
    assert column(page.record_model, "reason") == ["not coupled"]
    pick(page, "person", BY)
    assert page.job_model.rowCount() == 1
    page.filters.clear_button.click()
    at_rest(page)
    assert page.job_model.rowCount() == 4
    assert page.filters.clear_button.isHidden()


def test_an_empty_result_says_the_way_out(page: LogPage) -> None:
    pick(page, "kind", "Delete Coupling")
    assert page.job_model.rowCount() == 0
    assert "Clear" in page.jobs.empty_text
    assert page.changes.rows == ()
    assert not page.commands_.undo.isEnabled()
    assert page.commands_.undo_job.statusTip() == "Select a job first."


def test_the_person_that_is_chosen_stays_chosen_when_people_are_read_anew(bar: LogFilterBar) -> None:
    bar.show_people(["Ann", "Zoë"])
    bar.person.setCurrentText("Zoë")
    bar.show_people(["Zoë", "Åke"])
    assert bar.query("").by == "Zoë"
    bar.show_people(["Åke"])
    assert bar.query("").by == ""


def test_each_result_and_kind_can_be_asked_for(bar: LogFilterBar) -> None:
    asked = set()
    for place in range(bar.result.count()):
        bar.result.setCurrentIndex(place)
        asked.add((bar.query("").result, bar.query("").undone))
    assert asked == {(LogResult.ALL, None), (LogResult.FAILED, None), (LogResult.CUT_OFF, None), (LogResult.ALL, True)}
    kinds: set[JobKind] = set()
    for place in range(bar.kind.count()):
        bar.kind.setCurrentIndex(place)
        kinds |= bar.query("").kinds
    assert kinds == set(JobKind)


def test_the_customer_of_the_page_goes_along(bar: LogFilterBar, small_company: SmallCompany) -> None:
    assert bar.query(small_company.id(COUPLED)).customer_id == small_company.id(COUPLED)
