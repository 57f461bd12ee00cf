"""The Synchronization Log in the main window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.synchronization import Choice
from app.services.progress import SILENT
from app.ui.log.page import LogPage
from app.ui.widgets.windowed_model import WindowedModel
from tests.ui.shown import settle
from tests.ui.small_company import COUPLED, LONG, PLAIN, SmallCompany


def column(model: WindowedModel, key: str) -> list[str]:
    """What stands in a column."""
    place = [each.key for each in model.columns].index(key)
    return [str(model.index(row, place).data() or "") for row in range(model.rowCount())]


def at_rest(page: LogPage) -> None:
    settle(page._context.lane)


def test_jobs_stand_newest_first_with_their_counts(page: LogPage) -> None:
    assert column(page.job_model, "kind") == ["Update Account Statistics", "Synchronize", "Set Up Coupling"]
    assert column(page.job_model, "direction")[1] == "NAV to CRM"
    assert column(page.job_model, "modified") == ["1", "1", "1"]
    assert column(page.job_model, "failed") == ["", "", ""]
    assert column(page.job_model, "lasted") == ["0.0 s"] * 3


def test_a_job_shows_its_records_and_the_values_written_letter_for_letter(page: LogPage) -> None:
    page.jobs.select_row(1)
    at_rest(page)
    assert column(page.record_model, "customer_no") == [COUPLED]
    assert column(page.record_model, "outcome") == ["Done"]
    model = page.changes.span_model
    written = sorted(str(model.index(row, 2).data()) for row in range(model.rowCount()))
    assert written == ["Ann Beck → <i>Zoë</i>", "London → Truro"]
    assert {str(model.index(row, 1).data()) for row in range(2)} == {"CRM"}


def test_the_records_of_each_job_fit_their_columns(page: LogPage, small_company: SmallCompany) -> None:
    sides = small_company.sides
    page.jobs.select_row(1)
    at_rest(page)
    narrow = page.records.columnWidth(0)
    sides.services.synchronization.run([sides.customer("12345678901234567890").id], Choice.SEND, SILENT)
    page.refresh()
    at_rest(page)
    page.jobs.select_row(0)
    at_rest(page)
    assert column(page.record_model, "customer_no") == ["12345678901234567890"]
    assert page.records.columnWidth(0) > narrow


def test_the_log_of_one_customer(page: LogPage, small_company: SmallCompany) -> None:
    page.open_record(small_company.id(PLAIN))
    at_rest(page)
    assert page.job_model.rowCount() == page.record_model.rowCount() == len(page.changes.rows) == 0
    page.open_record(small_company.id(COUPLED))
    at_rest(page)
    assert page.job_model.rowCount() == 3
    assert page._of.text().startswith(COUPLED)
    assert page.show_all.isVisible()
    page.show_all.click()
    at_rest(page)
    assert not page.show_all.isVisible()


def test_the_log_of_one_customer_shows_of_a_long_job_that_customer_alone(
    page: LogPage, small_company: SmallCompany
) -> None:
    sides = small_company.sides
    ids = [small_company.id(LONG), small_company.id(PLAIN)]
    sides.services.creation.create_accounts(ids, again=False)
    page.open_record(ids[0])
    at_rest(page)
    assert column(page.record_model, "customer_no") == [LONG]
    page.show_all.click()
    at_rest(page)
    assert sorted(column(page.record_model, "customer_no")) == [PLAIN, LONG]


def test_a_new_job_appears(page: LogPage, small_company: SmallCompany) -> None:
    small_company.sides.services.coupling.delete([small_company.id(COUPLED)])
    page._context.changes.coupling_changed.emit(small_company.id(COUPLED))
    at_rest(page)
    assert column(page.job_model, "kind")[0] == "Delete Coupling"
    assert page.job_model.rowCount() == 4


def test_a_job_is_shown_whatever_the_filters_are(page: LogPage, small_company: SmallCompany) -> None:
    page.jobs.select_row(2)
    at_rest(page)
    wanted = page.jobs.current_id()
    page.filters.customer.setText("no such customer")
    at_rest(page)
    assert page.job_model.rowCount() == 0
    page._context.windows.open_job(wanted)
    at_rest(page)
    assert page.jobs.current_id() == wanted
    assert page.filters.is_clear()


def test_rows_are_copied_with_their_headings(page: LogPage) -> None:
    page.jobs.select_row(1)
    at_rest(page)
    page.changes.selectAll()
    QTest.keyClick(page.changes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Field\tSystem\tWritten Value"
    assert "Address 1: City\tCRM\tLondon → Truro" in lines


def test_the_lists_stand_below_one_another_where_there_is_little_room(page: LogPage) -> None:
    page.window().resize(1440, 900)
    at_rest(page)
    assert page.records.mapTo(page, page.records.rect().topLeft()).x() < page.changes.mapTo(page, page.pos()).x()
    page.window().resize(1024, 760)
    at_rest(page)
    assert page.window().width() == 1024
    records, changes = (view.mapTo(page, view.rect().topLeft()) for view in (page.records, page.changes))
    assert records.x() == changes.x()
    assert records.y() < changes.y()
