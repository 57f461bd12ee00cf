"""Synchronize Now for several customers: the whole before anything is written, and what a person makes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.listing import Filter, ListQuery
from app.domain.synchronization import Choice
from app.ui.coupling.summary import SummaryWindow
from app.ui.main_window import MainWindow
from app.ui.synchronization.actions import synchronize_now
from app.ui.synchronization.dialog import SynchronizeDialog
from app.ui.synchronization.many_dialog import SynchronizeManyDialog
from app.ui.synchronization.many_model import NEWER, PROBLEM, TICK, TO_CRM
from app.ui.synchronization.many_table import ManyTable
from tests.ui.shown import is_shown, press, settle, shown
from tests.ui.small_company import COUPLED, HOSTILE, LONG, NOBODYS, PLAIN, SmallCompany

Opener = Callable[..., SynchronizeManyDialog]


@pytest.fixture
def pairs(small_company: SmallCompany) -> dict[str, str]:
    """Account by the customer's No.: four coupled customers, all in step."""
    sides = small_company.sides
    found = {COUPLED: small_company.accounts["Selby Limited"]}
    for no in (PLAIN, LONG, HOSTILE):
        account = sides.account(name=f"Account of {no}")
        sides.services.coupling.couple(small_company.id(no), account.id, AfterCoupling.USE_NAV)
        found[no] = account.id
    return found


@pytest.fixture
def open_many(window: MainWindow, small_company: SmallCompany) -> Opener:
    def opened(*numbers: str, listed: ListQuery | None = None) -> SynchronizeManyDialog:
        assert window.context is not None
        synchronize_now(window.context, [small_company.id(no) for no in numbers], listed)
        settle(window.lane)
        return shown(SynchronizeManyDialog)

    return opened


def records(dialog: SynchronizeManyDialog) -> dict[str, list[str]]:
    model = dialog.parts.table.many_model
    return {
        model.index(row, 1).data(): [model.index(row, column).data() for column in range(TO_CRM, PROBLEM + 1)]
        for row in range(model.rowCount())
    }


def stand_on(table: ManyTable, no: str) -> None:
    model = table.many_model
    table.setFocus()
    table.selectRow(next(row for row in range(model.rowCount()) if model.index(row, 1).data() == no))


def change_all(company: SmallCompany, pairs: dict[str, str]) -> None:
    """A blank filled, a newer value in CRM, a conflict with a second field, a pair in step."""
    sides = company.sides
    sides.change_customer(company.id(PLAIN), fax_no="01632 5")
    sides.change_account(pairs[LONG], city="York")
    sides.change_customer(company.id(COUPLED), contact="Zoe Pike", email="new@selby.example")
    sides.change_account(pairs[COUPLED], primary_contact_name="Sam Rowe")


ALL = (PLAIN, LONG, COUPLED, HOSTILE)


def test_the_whole_is_told_before_anything_is_written(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    change_all(small_company, pairs)
    before = small_company.sides.held()
    dialog = open_many(*ALL)
    assert dialog.choice is Choice.MERGE
    assert dialog.sentence.text() == "3 of 4 records change: 2 fields in Dynamics CRM, 1 field in Dynamics NAV."
    assert dialog.notice.text.startswith("1 field is to be decided; 2 values are replaced in all.")
    assert list(records(dialog)) == [COUPLED, LONG, PLAIN], "the weightiest first, the pair in step not at all"
    assert records(dialog)[COUPLED][:4] == ["1", "", "1", ""]
    assert records(dialog)[COUPLED][-1].startswith("Contact ")
    fields = dialog.parts.fields.plan_model.fields
    assert [plan.mapping.key for plan in fields] == ["contact", "email"]
    dialog.choices.buttons[Choice.SEND].click()
    settle(window.lane)
    assert records(dialog)[LONG][NEWER - TO_CRM] == "1", "the account's new city would be lost"
    assert "2 newer values are replaced" in dialog.notice.text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(window.lane)
    assert small_company.sides.held() == before


def test_a_record_can_be_left_out(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    """Seen to fail when the run took all customers of the preview."""
    change_all(small_company, pairs)
    dialog = open_many(*ALL)
    table = dialog.parts.table
    stand_on(table, LONG)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.sentence.text() == "2 of 3 records change: 2 fields in Dynamics CRM."
    assert dialog.heading.text() == "Synchronize data for 3 customers"
    row = table.currentIndex().row()
    assert table.many_model.index(row, TICK).data(Qt.ItemDataRole.AccessibleTextRole) == "left out"
    press(dialog, "OK")
    settle(window.lane)
    assert shown(SummaryWindow).sentence.text() == "3 of 3 records were successfully synchronized."
    assert small_company.sides.services.customers.get(small_company.id(LONG)).city == "London"
    assert small_company.sides.crm.account(pairs[LONG]).city == "York"


def test_a_field_is_decided_in_the_list_of_many(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    change_all(small_company, pairs)
    dialog = open_many(*ALL)
    stand_on(dialog.parts.table, COUPLED)
    fields = dialog.parts.fields
    fields.setFocus()
    fields.stand_on("contact")
    QTest.keyClick(fields, Qt.Key.Key_Left)
    settle(window.lane)
    assert records(dialog)[COUPLED] == ["1", "1", "2", "1", ""]
    assert "to be decided" not in dialog.notice.text
    assert next(iter(records(dialog))) == COUPLED, "it keeps its row"
    press(dialog, "OK")
    settle(window.lane)
    assert not is_shown(SummaryWindow)
    assert small_company.sides.services.customers.get(small_company.id(COUPLED)).contact == "Sam Rowe"
    assert small_company.sides.crm.account(pairs[COUPLED]).email == "new@selby.example"


def test_an_undecided_field_is_a_row_of_the_result_that_leads_to_the_decision(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    change_all(small_company, pairs)
    press(open_many(*ALL), "OK")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "4 of 4 records were successfully synchronized."
    assert [row.customer_no for row in summary.table.results] == [COUPLED]
    assert summary.table.model().index(0, 3).data() == "Decide…"
    assert small_company.sides.crm.account(pairs[COUPLED]).email == "new@selby.example", "the rest is not held up"
    press(summary, "Decide…")
    settle(window.lane)
    dialog = shown(SynchronizeDialog)
    assert [plan.mapping.key for plan in dialog.plan.undecided] == ["contact"]
    dialog.reject()
    summary.close()


def test_what_was_in_step_and_changed_since_is_not_written_but_told(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    """Seen to fail without only_shown: the account took an address that nobody had seen."""
    change_all(small_company, pairs)
    dialog = open_many(PLAIN, HOSTILE)
    small_company.sides.change_customer(small_company.id(HOSTILE), city="Bath")
    press(dialog, "OK")
    settle(window.lane)
    summary = shown(SummaryWindow)
    assert summary.sentence.text() == "1 of 2 records were successfully synchronized."
    assert [row.customer_no for row in summary.table.results] == [HOSTILE]
    assert "changed by someone else" in summary.reason.text()
    assert small_company.sides.crm.account(pairs[HOSTILE]).city == "London"
    summary.close()


def test_more_than_a_fifth_of_all_fields_needs_a_second_step(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    """Seen to fail without the stop in _show_ok."""
    names = ("contact", "address", "city", "fax_no", "email", "home_page", "phone_no", "county")
    small_company.sides.change_customer(small_company.id(PLAIN), **dict.fromkeys(names, "new"))
    before = small_company.sides.held()
    dialog = open_many(PLAIN, HOSTILE)
    assert dialog.stop.isVisible() and not dialog.ok_button.isEnabled()
    assert dialog.stop.notice.text.startswith("8 of 36 fields (22 %) would change. This is more than a fifth")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(window.lane)
    assert dialog.isVisible() and small_company.sides.held() == before
    dialog.stop.wanted.click()
    assert dialog.ok_button.isEnabled()
    dialog.choices.buttons[Choice.SEND].click()
    settle(window.lane)
    assert not dialog.ok_button.isEnabled(), "another choice is another decision"
    stand_on(dialog.parts.table, PLAIN)
    fields = dialog.parts.fields
    fields.stand_on("city")
    QTest.keyClick(fields, Qt.Key.Key_0)
    settle(window.lane)
    assert not dialog.stop.isVisible(), "7 of 36 are less than a fifth"
    press(dialog, "OK")
    settle(window.lane)
    account = small_company.sides.crm.account(pairs[PLAIN])
    assert (account.primary_contact_name, account.city) == ("new", "London")


def test_the_list_can_be_narrowed_to_what_matters(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    change_all(small_company, pairs)
    small_company.sides.delete_account(pairs[HOSTILE])
    dialog = open_many(*ALL)
    kind = dialog.parts.kind
    captions = [kind.itemText(place) for place in range(kind.count())]
    assert captions == [
        "All records that differ (4)",
        "Cannot be written (1)",
        "To be decided (1)",
        "Values are replaced (1)",
        "Only blanks are filled (1)",
    ]
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    assert list(records(dialog)) == [HOSTILE]
    assert "coupled to a deleted record" in records(dialog)[HOSTILE][-1]
    assert dialog.parts.fields.plan_model.rowCount() == 0
    dialog.reject()


def test_the_filter_of_the_list_and_all_coupled_customers_can_be_taken(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    listed = ListQuery("no", search="selby", filters=(Filter("coupled", False),))
    dialog = open_many(PLAIN, NOBODYS, listed=listed)
    captions = [dialog.scope.itemText(place) for place in range(dialog.scope.count())]
    assert captions == [
        "The selection (2)",
        "All coupled customers of this view and filter",
        "All coupled customers",
    ]
    counts = []
    for place in range(3):
        dialog.scope.setCurrentIndex(place)
        settle(window.lane)
        counts.append(dialog.heading.text())
    assert [text.split()[3] for text in counts] == ["2", "1", "4"]
    dialog.reject()


def test_several_customers_are_reached_from_the_window_for_one(
    window: MainWindow, small_company: SmallCompany, pairs: dict[str, str]
) -> None:
    assert window.context is not None
    synchronize_now(window.context, [small_company.id(COUPLED)])
    settle(window.lane)
    press(shown(SynchronizeDialog), "Several Customers…")
    settle(window.lane)
    dialog = shown(SynchronizeManyDialog)
    assert not is_shown(SynchronizeDialog)
    assert dialog.heading.text() == "Synchronize data for 4 customers"
    assert dialog.sentence.text() == "Nothing has to be written; 4 records are looked at."
    dialog.reject()


def test_crm_that_fails_is_said_and_nothing_can_be_run(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    dialog = open_many(*ALL)
    failing = small_company.sides.failing
    failing.heal()
    failing.only, failing.fail_at = {"accounts"}, 1
    dialog.choices.buttons[Choice.GET].click()
    settle(window.lane)
    assert dialog.message.kind == "danger"
    assert not dialog.ok_button.isEnabled()
    failing.heal()
    dialog.choices.buttons[Choice.SEND].click()
    settle(window.lane)
    assert dialog.ok_button.isEnabled()
    dialog.reject()


def test_closing_while_it_reads_drops_what_is_read(
    open_many: Opener, small_company: SmallCompany, pairs: dict[str, str], window: MainWindow
) -> None:
    dialog = open_many(*ALL)
    dialog.choices.buttons[Choice.GET].click()
    dialog.reject()
    settle(window.lane)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not is_shown(SynchronizeManyDialog)
