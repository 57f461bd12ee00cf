"""The Synchronization Log in the main window."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QLocale

from app.domain.errors import AppError, CrmUnavailable
from app.domain.field_mapping import Side
from app.domain.sync_log import FieldChange, JobKind, LoggedRecord, Outcome
from app.domain.synchronization import Choice
from app.services.progress import SILENT
from app.ui.log.log_text import change_text, kind_text, outcome_text, reason_text
from app.ui.log.page import LogPage
from app.ui.main_window import MainWindow
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def page(window: MainWindow, small_company: SmallCompany) -> LogPage:
    sides = small_company.sides
    sides.change_customer(small_company.id(COUPLED), city="Truro", contact="<i>Zoë</i>")
    sides.services.synchronization.run([small_company.id(COUPLED)], Choice.SEND, SILENT)
    sides.services.statistics.push([small_company.id(COUPLED)], SILENT)
    window.show_page("log")
    assert window.lane.wait_idle()
    return cast(LogPage, window.page)


def settle(page: LogPage) -> None:
    assert page._context.lane.wait_idle()


def test_jobs_stand_newest_first_with_their_counts(page: LogPage) -> None:
    kinds = [page.job_model.index(row, 2).data() for row in range(page.job_model.rowCount())]
    assert kinds == ["Update Account Statistics", "Synchronize", "Set Up Coupling"]
    assert page.job_model.index(1, 3).data() == "NAV to CRM"
    assert page.job_model.index(1, 6).data() == "1"


def test_a_job_shows_its_records_and_the_values_written_letter_for_letter(page: LogPage) -> None:
    page.jobs.select_row(1)
    settle(page)
    assert page.record_model.rowCount() == 1
    assert page.record_model.index(0, 0).data() == COUPLED
    written = sorted(page.changes.item(row).text() for row in range(page.changes.count()))
    assert written == [
        "CRM · Address 1: City: London → Truro",
        "CRM · Address 1: Primary Contact Name: Ann Beck → <i>Zoë</i>",
    ]


def test_the_records_of_each_job_fit_their_columns(page: LogPage, small_company: SmallCompany) -> None:
    sides = small_company.sides
    page.jobs.select_row(1)
    settle(page)
    narrow = page.records.columnWidth(0)
    sides.services.synchronization.run([sides.customer("12345678901234567890").id], Choice.SEND, SILENT)
    page.refresh()
    settle(page)
    page.jobs.select_row(0)
    settle(page)
    assert page.record_model.index(0, 0).data() == "12345678901234567890"
    assert page.records.columnWidth(0) > narrow


def test_the_log_of_one_customer(page: LogPage, small_company: SmallCompany) -> None:
    page.open_record(small_company.id(PLAIN))
    settle(page)
    assert page.job_model.rowCount() == 0
    assert page.changes.count() == 0
    page.open_record(small_company.id(COUPLED))
    settle(page)
    assert page.job_model.rowCount() == 3
    assert page._of.text().startswith(COUPLED)
    assert page.show_all.isVisible()
    page.show_all.click()
    settle(page)
    assert not page.show_all.isVisible()


def test_a_new_job_appears(page: LogPage, small_company: SmallCompany) -> None:
    small_company.sides.services.coupling.delete([small_company.id(COUPLED)])
    page._context.changes.coupling_changed.emit(small_company.id(COUPLED))
    settle(page)
    assert page.job_model.rowCount() == 4
    assert page.job_model.index(0, 2).data() == "Delete Coupling"


@pytest.mark.parametrize("kind", list(JobKind))
def test_each_kind_of_job_has_a_word(kind: JobKind) -> None:
    assert kind_text(kind) != kind.value


@pytest.mark.parametrize("outcome", list(Outcome))
def test_each_outcome_has_a_word(outcome: Outcome) -> None:
    assert outcome_text(outcome)[0].isupper()


def test_reasons_are_names_of_known_errors() -> None:
    known = {kind.__name__ for kind in (*AppError.__subclasses__(), *CrmUnavailable.__subclasses__())}
    for name in ("ChangedMeanwhile", "CrmUnavailable", "SalespersonNotCoupled", "OutcomeUnknown", "CouplingNotRevived"):
        assert name in known
        record = LoggedRecord("1", "1", "1", "n", "a", Outcome.NOT_DONE, name)
        assert reason_text(record) not in ("", name)


def test_blank_values_are_said() -> None:
    change = FieldChange("city", "City", Side.NAV, "", "York")
    assert change_text(change, BRITISH) == "NAV · City: (blank) → York"


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("credit_limit_lcy", "25000.00", "25,000.00"),
        ("statistics.balance_lcy", "-1234.50", "-1,234.50"),
        ("statistics_of:account:as_of", "2026-03-02", "02/03/2026"),
        ("statistics.customer_no", "2026-03-02", "2026-03-02"),
        ("name", "1,000 <b>", "1,000 <b>"),
    ],
)
def test_values_are_written_as_the_locale_does(key: str, value: str, shown: str) -> None:
    assert change_text(FieldChange(key, "X", Side.CRM, "", value), BRITISH) == f"CRM · X: (blank) → {shown}"


def test_times_are_local_and_not_as_stored() -> None:
    change = FieldChange("statistics.pushed_at", "Updated", Side.CRM, "", "2026-03-02T09:30:00.123456+00:00")
    shown = change_text(change, BRITISH)
    assert "02/03/2026" in shown
    assert "T" not in shown.removeprefix("CRM · Updated")
