"""Lists and forms of opportunities, quotes and cases, over real databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.listing import Filter, ListQuery
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.ui.context import Context
from app.ui.crm.account_window import AccountWindow
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.page import Command, Tab
from app.ui.page_window import PageWindow
from app.ui.records.conflict_dialog import ConflictDialog
from app.ui.records.editors import ReasonEditor
from app.ui.related.actions import new_record, open_record
from app.ui.related.kinds import CASES, KINDS, OPPORTUNITIES, QUOTES
from app.ui.related.page import RelatedPage
from app.ui.related.record_window import RelatedWindow
from app.ui.widgets.dialogs import Sheet
from tests.ui.asking import press as press_in
from tests.ui.asking import when_asked
from tests.ui.shown import retype, settle
from tests.ui.side_windows import side_windows
from tests.ui.small_company import COUPLED, SmallCompany

CONTROL = Qt.KeyboardModifier.ControlModifier


def rows(page: RelatedPage) -> list[str]:
    model = page.panel.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def columns(page: RelatedPage) -> list[str]:
    header = page.panel.list.header
    return [page.panel.model.columns[each].caption for each in header.visible_columns()]


def list_window(context: Context, company: SmallCompany, kind: str, status: str) -> PageWindow:
    context.windows.open_related(kind, company.accounts["Selby Limited"], status)
    settle(context.lane)
    return next(each for each in side_windows() if isinstance(each, PageWindow))


def page_of(window: PageWindow) -> RelatedPage:
    assert isinstance(window.page, RelatedPage)
    return window.page


def form(context: Context) -> RelatedWindow:
    settle(context.lane)
    window = next(each for each in side_windows() if isinstance(each, RelatedWindow))
    assert QTest.qWaitForWindowActive(window)
    return window


def field(window: RelatedWindow, name: str) -> QWidget:
    return window.form.editor(name).widget


def first(company: SmallCompany, kind: str = "opportunities") -> Opportunity | Quote | Case:
    access = KINDS[kind].access(company.sides.services.related)
    of_account = Filter("account_id", company.accounts["Selby Limited"])
    return access.rows(KINDS[kind].order.filtered(of_account), 0, 1)[0]


def save(window: RelatedWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    settle(window.context.lane)


@pytest.mark.parametrize(
    ("kind", "status", "titles", "tab"),
    [
        ("opportunities", "Open", {"Deal 0", "Deal 1", "Deal 2"}, "Opportunity"),
        ("quotes", "Active", {"Offer"}, "Quote"),
        ("cases", "Active", {"Broken chair"}, "Case"),
    ],
)
def test_a_list_window_shows_what_was_counted_and_opens_one(
    context: Context, small_company: SmallCompany, kind: str, status: str, titles: set[str], tab: str
) -> None:
    related = small_company.sides.services.related
    account = small_company.accounts["Selby Limited"]
    elsewhere = small_company.accounts["The Cannery Group"]
    related.save_opportunity(Opportunity(str(uuid4()), "", "Gone", account, status="Lost", status_reason="Canceled"))
    related.save_opportunity(Opportunity(str(uuid4()), "", "Elsewhere", elsewhere))
    related.save_quote(Quote(str(uuid4()), "", "Draft", account))
    related.save_case(Case(str(uuid4()), "", "Old", account, status="Resolved", status_reason="Problem Solved"))
    window = list_window(context, small_company, kind, status)
    page = page_of(window)
    assert set(rows(page)) == titles
    assert window.windowTitle() == f"{page.caption} – Selby Ltd."
    assert window.ribbon.current() == "navigate"
    assert window.ribbon.group("navigate", "crm").caption == "Dynamics CRM"
    assert page.item_action.iconText() == tab
    page.item_action.trigger()
    opened = form(context)
    assert opened.access.entity == tab
    assert opened.windowTitle().startswith(f"{rows(page)[0]}[*] – {tab}")


def test_the_list_columns_are_those_of_crm(window: MainWindow, context: Context) -> None:
    expected = {
        "opportunities": [
            "Topic",
            "Status",
            "Status Reason",
            "Est. Close Date",
            "Est. Revenue",
            "Probability",
            "Rating",
            "Account Name",
        ],
        "quotes": ["Name", "Status", "Total Amount", "Effective From", "Effective To", "Account Name"],
        "cases": ["Case Title", "Case Number", "Status", "Created On", "Account Name"],
    }
    for key, captions in expected.items():
        window.show_page(key)
        settle(context.lane)
        assert isinstance(window.page, RelatedPage)
        assert columns(window.page) == captions
        assert rows(window.page) != []


def test_another_status_is_chosen_by_keyboard(context: Context, small_company: SmallCompany) -> None:
    account = small_company.accounts["Selby Limited"]
    won = Opportunity(str(uuid4()), "", "Won it", account, status="Won", status_reason="Won")
    small_company.sides.services.related.save_opportunity(won)
    page = page_of(list_window(context, small_company, "opportunities", "Open"))
    QTest.keyClicks(page.panel.picker.box, "W")
    settle(context.lane)
    assert rows(page) == ["Won it"]
    again = list_window(context, small_company, "opportunities", "Open")
    assert page_of(again) is page
    assert len(rows(page)) == 3


def test_enter_opens_the_form_and_a_save_shows_everywhere_at_once(
    context: Context, small_company: SmallCompany, window: MainWindow
) -> None:
    page = page_of(list_window(context, small_company, "opportunities", "Open"))
    context.windows.open_account(small_company.accounts["Selby Limited"])
    settle(context.lane)
    account = next(each for each in side_windows() if isinstance(each, AccountWindow))
    QTest.keyClick(page.panel.list, Qt.Key.Key_Return)
    opened = form(context)
    retype(field(opened, "topic"), "A bigger deal")
    retype(field(opened, "est_revenue"), "2,500.50")
    retype(field(opened, "est_close_date"), "24/12/2026")
    retype(field(opened, "probability"), "85")
    save(opened)
    assert opened.record is not None
    saved = context.services.related.opportunity(opened.record.id)
    assert (saved.topic, saved.est_revenue, saved.est_close_date, saved.probability) == (
        "A bigger deal",
        Decimal("2500.50"),
        date(2026, 12, 24),
        85,
    )
    assert "A bigger deal" in rows(page)
    grid = account.sub_grids.opportunities.model
    assert "A bigger deal" in [grid.index(row, 0).data() for row in range(grid.rowCount())]


def test_the_status_decides_which_reasons_there_are(context: Context, small_company: SmallCompany) -> None:
    record = first(small_company)
    open_record(context, OPPORTUNITIES, record.id)
    opened = form(context)
    reason = opened.form.editor("status_reason")
    assert isinstance(reason, ReasonEditor)
    QTest.keyClicks(field(opened, "status"), "L")
    assert reason.text == "Canceled"
    save(opened)
    saved = context.services.related.opportunity(record.id)
    assert (saved.status, saved.status_reason) == ("Lost", "Canceled")
    QTest.keyClick(field(opened, "status"), Qt.Key.Key_Home)
    assert reason.text == "In Progress"
    when_asked(press_in("Discard"))
    QTest.keyClick(opened, Qt.Key.Key_F5)
    settle(context.lane)
    assert (reason.text, opened.unsaved) == ("Canceled", False)


def test_wrong_days_and_numbers_are_said_at_their_fields(context: Context, small_company: SmallCompany) -> None:
    record = first(small_company, "quotes")
    open_record(context, QUOTES, record.id)
    opened = form(context)
    retype(field(opened, "effective_from"), "31/02/2026")
    save(opened)
    assert "is not a date" in opened.form.error_at("effective_from")
    assert field(opened, "effective_from").hasFocus()
    retype(field(opened, "effective_from"), "05/06/2026")
    retype(field(opened, "effective_to"), "04/06/2026")
    save(opened)
    assert "is out of range" in opened.form.error_at("effective_to")
    assert context.services.related.quote(record.id) == record
    retype(field(opened, "effective_to"), "t")
    QTest.keyClick(field(opened, "effective_to"), Qt.Key.Key_Tab)
    assert opened.form.editor("effective_to").text == "02/03/2026"


def test_a_probability_out_of_range_is_said(context: Context, small_company: SmallCompany) -> None:
    open_record(context, OPPORTUNITIES, first(small_company).id)
    opened = form(context)
    for text, said in (("120", "out of range"), ("much", "is not a number"), ("-5", "is not a number")):
        retype(field(opened, "probability"), text)
        save(opened)
        assert said in opened.form.error_at("probability"), text
    retype(field(opened, "probability"), "45 %")
    save(opened)
    assert context.services.related.opportunity(first(small_company).id).version
    assert not opened.unsaved


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_new_one_is_made_for_the_account_of_the_list(
    context: Context, small_company: SmallCompany, kind: str
) -> None:
    page = page_of(list_window(context, small_company, kind, ""))
    before = len(rows(page))
    page.commands()[Command.NEW]()
    opened = form(context)
    assert opened.form.editor("account_id").text == "Selby Ltd."
    assert field(opened, KINDS[kind].title).hasFocus()
    save(opened)
    assert "must not be blank" in opened.form.error_at(KINDS[kind].title)
    QTest.keyClicks(field(opened, KINDS[kind].title), "Brand new")
    save(opened)
    assert opened.record is not None and opened.record.version
    assert len(rows(page)) == before + 1
    assert "Brand new" in rows(page)
    open_record(context, KINDS[kind], opened.record.id)
    settle(context.lane)
    assert [each for each in side_windows() if isinstance(each, RelatedWindow)] == [opened]


def test_a_new_case_gets_its_number(context: Context, small_company: SmallCompany) -> None:
    new_record(context, CASES, small_company.accounts["The Cannery Group"], "The Cannery Group")
    opened = form(context)
    QTest.keyClicks(field(opened, "title"), "Where is it?")
    save(opened)
    assert opened.form.editor("case_number").text.startswith("CAS-")


def test_the_account_of_a_new_one_is_typed_and_completed(context: Context, small_company: SmallCompany) -> None:
    new_record(context, OPPORTUNITIES)
    opened = form(context)
    QTest.keyClicks(field(opened, "topic"), "Chairs")
    account = field(opened, "account_id")
    account.setFocus()
    QTest.keyClicks(account, "nobody at all")
    settle(context.lane)
    save(opened)
    assert opened.form.error_at("account_id") != ""
    retype(account, "the can")
    settle(context.lane)
    QTest.keyClick(account, Qt.Key.Key_Down)
    QTest.keyClick(account, Qt.Key.Key_Return)
    assert opened.form.editor("account_id").text == "The Cannery Group"
    save(opened)
    found = context.services.related.opportunities(ListQuery("topic", search="chairs"), 0, 5)
    assert [each.account_id for each in found] == [small_company.accounts["The Cannery Group"]]


@pytest.mark.parametrize("kind", list(KINDS))
def test_somebody_else_saved_first(context: Context, small_company: SmallCompany, kind: str) -> None:
    """Without the question, the save fails and the text is not written: tried."""
    record = first(small_company, kind)
    access = KINDS[kind].access(context.services.related)
    open_record(context, KINDS[kind], record.id)
    opened = form(context)
    QTest.keyClicks(field(opened, "description"), "Mine")
    access.save(replace(record, description="Theirs"))

    def answer(dialog: Sheet) -> None:
        assert isinstance(dialog, ConflictDialog)
        assert dialog.keep_yours() == {"description": True}
        dialog.accept()

    when_asked(answer)
    save(opened)
    settle(context.lane)
    assert access.get(record.id).description == "Mine"
    assert not opened.unsaved


def test_line_breaks_of_a_description_survive_an_edit_elsewhere(context: Context, small_company: SmallCompany) -> None:
    """Without the comparison with what was written, Qt\'s line breaks would be saved: tried."""
    record = first(small_company, "cases")
    assert isinstance(record, Case)
    kept = context.services.related.save_case(replace(record, description="one\r\ntwo\r\n"))
    open_record(context, CASES, kept.id)
    opened = form(context)
    assert not opened.unsaved
    retype(field(opened, "title"), "Other")
    save(opened)
    assert context.services.related.case(kept.id).description == "one\r\ntwo\r\n"


def test_actions_wait_for_a_row(window: MainWindow, context: Context) -> None:
    window.show_page("quotes")
    settle(context.lane)
    page = window.page
    assert isinstance(page, RelatedPage)
    assert page.item_action.isEnabled()
    page.panel.filter_box.setText("nothing has this")
    page.panel.filter_box._tell()
    settle(context.lane)
    assert not page.item_action.isEnabled()
    assert page.item_action.toolTip() == "Select a row first."
    assert Command.EDIT not in page.commands()
    assert [group.tab for group in page.groups()] == [Tab.NAVIGATE, Tab.ACTIONS]


def test_the_factbox_of_the_customer_counts_anew_at_once(
    window: MainWindow, context: Context, small_company: SmallCompany, qtbot: QtBot
) -> None:
    context.windows.open_customer(small_company.id(COUPLED))
    page = window.page
    assert isinstance(page, CustomersPage)
    qtbot.waitUntil(lambda: page.boxes.crm.opportunities.number == "3")
    record = first(small_company)
    open_record(context, OPPORTUNITIES, record.id)
    opened = form(context)
    QTest.keyClicks(field(opened, "status"), "W")
    save(opened)
    qtbot.waitUntil(lambda: page.boxes.crm.opportunities.number == "2")


def test_an_empty_list_offers_nothing_to_open(context: Context, small_company: SmallCompany) -> None:
    page = page_of(list_window(context, small_company, "quotes", "Won"))
    assert rows(page) == []
    assert not page.item_action.isEnabled()
    assert not page.account_action.isEnabled()


def test_the_form_follows_the_name_of_its_account(context: Context, small_company: SmallCompany) -> None:
    open_record(context, QUOTES, first(small_company, "quotes").id)
    opened = form(context)
    account_id = small_company.accounts["Selby Limited"]
    small_company.sides.change_account(account_id, name="Selby & Sons")
    context.changes.account_changed.emit(account_id)
    settle(context.lane)
    assert opened.form.editor("account_id").text == "Selby & Sons"
    assert not opened.unsaved
