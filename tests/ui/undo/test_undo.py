"""Undo from the log and from messages: the preview, the run, what is said afterwards."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from app.domain.synchronization import Choice
from app.domain.undo import EffectKind, UndoEffect, UndoTotals, WholeJob, WholeRecords
from app.services.progress import SILENT
from app.ui.coupling.summary import SummaryWindow
from app.ui.log.page import LogPage
from app.ui.main_window import MainWindow
from app.ui.plans.plan_cells import Look
from app.ui.plans.plan_delegate import SPANS
from app.ui.undo.dialog import UndoDialog
from app.ui.undo.words import effect_text, totals_text
from tests.ui.log.test_log_page import column
from tests.ui.shown import button, is_shown, press, settle, shown
from tests.ui.small_company import COUPLED, LONG, PLAIN, SmallCompany

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def page(window: MainWindow, small_company: SmallCompany) -> LogPage:
    """The log on a synchronization that wrote city and contact to CRM."""
    sides = small_company.sides
    sides.change_customer(small_company.id(COUPLED), city="Truro", contact="<i>Zoë</i>")
    sides.services.synchronization.run([small_company.id(COUPLED)], Choice.SEND, SILENT)
    window.show_page("log")
    settle(window.lane)
    return cast(LogPage, window.page)


def account_city(company: SmallCompany) -> str:
    return company.sides.crm.account(company.accounts["Selby Limited"]).city


def opened(page: LogPage) -> UndoDialog:
    settle(page._context.lane)
    return shown(UndoDialog)


def entries(dialog: UndoDialog) -> dict[str, list[str]]:
    """What stands in the columns Now, Comes Back and Left Alone, by what comes back."""
    model = dialog.entries.span_model
    cells = [[str(model.index(row, place).data() or "") for place in range(5)] for row in range(model.rowCount())]
    return {first: rest for first, _system, *rest in cells}


def undo(page: LogPage) -> None:
    """Press Undo in the window that is open."""
    press(shown(UndoDialog), "Undo")
    settle(page._context.lane)


def test_a_job_is_shown_and_then_taken_back(page: LogPage, small_company: SmallCompany) -> None:
    page.commands_.undo_job.trigger()
    dialog = opened(page)
    assert entries(dialog)["Address 1: City"] == ["Truro", "London", ""]
    assert entries(dialog)["Address 1: Primary Contact Name"] == ["<i>Zoë</i>", "Ann Beck", ""]
    assert dialog.totals.text() == "2 values come back."
    assert account_city(small_company) == "Truro"
    undo(page)
    assert not is_shown(UndoDialog)
    assert account_city(small_company) == "London"
    bar = cast(MainWindow, page.window()).message_bar
    assert bar.text == "Taken back."
    assert column(page.job_model, "kind")[0] == "Undo"
    assert column(page.job_model, "undone")[:2] == ["", "Undone"]


def test_cancel_and_esc_take_nothing_back(page: LogPage, small_company: SmallCompany) -> None:
    for leave in ("button", "key"):
        page.commands_.undo_job.trigger()
        dialog = opened(page)
        if leave == "button":
            dialog.cancel_button.click()
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        settle(page._context.lane)
        assert not is_shown(UndoDialog)
    assert account_city(small_company) == "Truro"
    assert page.job_model.rowCount() == 2


def test_what_was_edited_since_is_struck_out_of_the_plan_and_left_alone(
    page: LogPage, small_company: SmallCompany
) -> None:
    small_company.sides.change_account(small_company.accounts["Selby Limited"], city="Leeds")
    page.commands_.undo_job.trigger()
    dialog = opened(page)
    assert entries(dialog)["Address 1: City"] == ["Leeds", "London", "edited since by somebody"]
    places = [entry.caption for entry in dialog.entries.rows]
    spans = dialog.entries.span_model.index(places.index("Address 1: City"), 3).data(SPANS)
    assert [span.look for span in spans] == [Look.STRUCK]
    assert "1 entry is left alone" in dialog.totals.text()
    undo(page)
    assert account_city(small_company) == "Leeds"
    assert small_company.sides.crm.account(small_company.accounts["Selby Limited"]).primary_contact_name == "Ann Beck"
    assert "left alone" in cast(MainWindow, page.window()).message_bar.text


def test_one_value_alone_is_taken_back_with_ctrl_z(page: LogPage, small_company: SmallCompany) -> None:
    places = [row.change.caption for row in page.changes.rows]
    page.changes.setFocus()
    page.changes.selectRow(places.index("Address 1: City"))
    QTest.keyClick(page.changes, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(page)
    assert list(entries(dialog)) == ["Address 1: City"]
    undo(page)
    assert account_city(small_company) == "London"
    assert small_company.sides.crm.account(small_company.accounts["Selby Limited"]).primary_contact_name == "<i>Zoë</i>"
    assert "Partly undone" in column(page.record_model, "undone")[0]


def test_an_undo_is_taken_back_from_its_message(page: LogPage, small_company: SmallCompany) -> None:
    page.commands_.undo_job.trigger()
    opened(page)
    undo(page)
    bar = cast(MainWindow, page.window()).message_bar
    button(bar, "Undo Again").click()
    dialog = opened(page)
    assert entries(dialog)["Address 1: City"] == ["London", "Truro", ""]
    undo(page)
    assert account_city(small_company) == "Truro"
    assert column(page.job_model, "kind")[:3] == ["Undo", "Undo", "Synchronize"]


def test_an_undone_job_and_its_undo_lead_to_one_another(page: LogPage) -> None:
    done = page.jobs.current_id()
    page.commands_.undo_job.trigger()
    opened(page)
    undo(page)
    assert page.jobs.current_id() == done
    assert "Undone" in page.strip.text.text()
    assert "by tester" in page.strip.text.text()
    assert not page.commands_.undo_job.isEnabled()
    button(page, "Show the Undo").click()
    settle(page._context.lane)
    assert page.jobs.current_id() != done
    assert "Takes back Synchronize" in page.strip.text.text()
    button(page, "Show That Job").click()
    settle(page._context.lane)
    assert page.jobs.current_id() == done


def test_a_record_that_changed_between_preview_and_ok_is_shown_as_it_is_now(
    page: LogPage, small_company: SmallCompany
) -> None:
    """Seen to fail without the seals: then something else than what was shown was written."""
    page.commands_.undo_job.trigger()
    dialog = opened(page)
    small_company.sides.change_account(small_company.accounts["Selby Limited"], city="Leeds")
    undo(page)
    assert dialog.isVisible()
    assert "Somebody changed the record meanwhile" in dialog.message.text
    assert entries(dialog)["Address 1: City"] == ["Leeds", "London", "edited since by somebody"]
    assert account_city(small_company) == "Leeds"
    undo(page)
    assert not is_shown(UndoDialog)
    assert account_city(small_company) == "Leeds"


def test_nothing_left_to_take_back_locks_the_button(page: LogPage, small_company: SmallCompany) -> None:
    changes = {"city": "Leeds", "primary_contact_name": "Somebody else"}
    small_company.sides.change_account(small_company.accounts["Selby Limited"], **changes)
    page.commands_.undo_job.trigger()
    dialog = opened(page)
    assert not dialog.ok_button.isEnabled()
    assert dialog.totals.text().startswith("There is nothing left to take back.")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(page._context.lane)
    assert dialog.isVisible()
    dialog.reject()


@pytest.fixture
def created(window: MainWindow, small_company: SmallCompany) -> str:
    """The job that created accounts for two customers."""
    ids = [small_company.id(PLAIN), small_company.id(LONG)]
    return small_company.sides.services.creation.create_accounts(ids, again=False).job_id


def test_several_records_are_listed_and_created_accounts_go_again(
    window: MainWindow, small_company: SmallCompany, created: str
) -> None:
    assert window.context is not None
    window.context.windows.undo(WholeJob(created))
    settle(window.lane)
    dialog = shown(UndoDialog)
    assert sorted(column(dialog.model, "no")) == [PLAIN, LONG]
    assert any(what.startswith("The account") and what.endswith("is removed") for what in entries(dialog))
    assert "2 records are removed" in dialog.totals.text()
    press(dialog, "Undo")
    settle(window.lane)
    assert small_company.sides.coupling(small_company.id(PLAIN)) is None
    assert window.message_bar.text == "2 of 2 records were taken back."


def test_enter_in_the_list_of_records_is_undo(window: MainWindow, small_company: SmallCompany, created: str) -> None:
    """Seen to fail when the list took Enter for itself, though it opens nothing here."""
    assert window.context is not None
    window.context.windows.undo(WholeJob(created))
    settle(window.lane)
    dialog = shown(UndoDialog)
    QTest.keyClick(dialog.records, Qt.Key.Key_Return)
    settle(window.lane)
    assert small_company.sides.coupling(small_company.id(PLAIN)) is None


def test_all_records_of_a_job_are_the_job(page: LogPage, small_company: SmallCompany) -> None:
    ids = [small_company.id(PLAIN), small_company.id(LONG)]
    job_id = small_company.sides.services.creation.create_accounts(ids, again=False).job_id
    page.open_job(job_id)
    settle(page._context.lane)
    page.records.selectAll()
    page.commands_.undo_records.trigger()
    dialog = opened(page)
    assert dialog._preview.selection == WholeJob(job_id)
    dialog.reject()
    page.records.select_row(1)
    page.commands_.undo_records.trigger()
    dialog = opened(page)
    assert dialog._preview.selection == WholeRecords((page.records.current_id(),))
    dialog.reject()


def test_a_record_that_can_not_be_taken_back_is_named_in_the_summary(
    window: MainWindow, small_company: SmallCompany, created: str
) -> None:
    assert window.context is not None
    window.context.windows.undo(WholeJob(created))
    settle(window.lane)
    coupling = small_company.sides.coupling(small_company.id(PLAIN))
    assert coupling is not None
    small_company.sides.change_account(coupling.crm_id, city="Leeds")
    press(shown(UndoDialog), "Undo")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "1 of 2 records were taken back."
    assert [row.customer_no for row in summary.table.results] == [PLAIN]
    summary.close()


def test_the_message_of_a_job_offers_undo(window: MainWindow, small_company: SmallCompany) -> None:
    from app.ui.coupling.completed import say_synchronized

    assert window.context is not None
    sides = small_company.sides
    sides.change_customer(small_company.id(COUPLED), city="Truro")
    result = sides.services.synchronization.run([small_company.id(COUPLED)], Choice.SEND, SILENT)
    say_synchronized(window.context, small_company.id(COUPLED), (), result.job_id)
    button(window.message_bar, "Undo").click()
    settle(window.lane)
    assert entries(shown(UndoDialog))["Address 1: City"] == ["Truro", "London", ""]
    shown(UndoDialog).reject()


@pytest.mark.parametrize("kind", list(EffectKind))
def test_each_effect_is_a_sentence_that_names_the_record(kind: EffectKind) -> None:
    assert "Selby & Co." in effect_text(UndoEffect(kind, "Selby & Co."))


@pytest.mark.parametrize(
    ("totals", "shown_text"),
    [
        (UndoTotals(1, 1, values=1), "1 value comes back."),
        (
            UndoTotals(3, 2, values=7, left_alone=2, couplings_end=1),
            "2 of 3 records: 7 values come back and 1 coupling ends. 2 entries are left alone; see below.",
        ),
        (
            UndoTotals(1, 1, values=3, couplings_end=1, records_removed=1),
            "3 values come back, 1 coupling ends and 1 record is removed.",
        ),
        (UndoTotals(1, 1), "The state of the last synchronization comes back."),
        (UndoTotals(2, 0), "There is nothing left to take back."),
    ],
)
def test_the_whole_in_one_sentence(totals: UndoTotals, shown_text: str) -> None:
    assert totals_text(totals, BRITISH) == shown_text
