"""Who changed what, in the window; and deleted records that come back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from app.domain.record_change import RecordKind
from app.domain.synchronization import Choice
from app.ui.customers.page import CustomersPage
from app.ui.history.deleted_window import DeletedRecordsWindow
from app.ui.history.window import HistoryWindow
from app.ui.main_window import MainWindow
from app.ui.records.field_menu import FieldMenu
from tests.ui.shown import press, settle, shown
from tests.ui.side_windows import close_side_windows
from tests.ui.small_company import COUPLED, PLAIN, SmallCompany


@pytest.fixture(autouse=True)
def _close() -> object:
    yield
    close_side_windows()


def customers(window: MainWindow, company: SmallCompany, no: str) -> CustomersPage:
    assert window.context is not None
    window.context.windows.open_customer(company.id(no))
    settle(window.lane)
    assert isinstance(window.page, CustomersPage)
    return window.page


def cells(window: HistoryWindow, column: int) -> list[str]:
    model = window.table.span_model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_changes_by_hand_and_by_synchronization_stand_together(window: MainWindow, small_company: SmallCompany) -> None:
    services, customer_id = small_company.sides.services, small_company.id(COUPLED)
    customer = services.customers.get(customer_id)
    services.customers.save(customer_id, customer.version, {"city": "Leeds", "contact": ""})
    small_company.sides.change_account(small_company.accounts["Selby Limited"], city="Hull")
    services.synchronization.run([customer_id], Choice.GET)
    page = customers(window, small_company, COUPLED)
    page.records.history.trigger()
    settle(window.lane)
    history = shown(HistoryWindow)
    fields, changes = cells(history, 3), cells(history, 4)
    assert "London → Leeds" in changes
    assert "Leeds → Hull" in changes
    assert "City" in fields
    assert any(text.endswith("→ (blank)") for text in changes)
    history.show_field("city")
    assert set(cells(history, 3)) == {"City"}
    history.table.selectRow(0)
    assert history.log_button.isEnabled() == (cells(history, 2)[0] == "Synchronization")


def test_history_of_this_field_stands_in_its_context_menu(window: MainWindow, small_company: SmallCompany) -> None:
    services, customer_id = small_company.sides.services, small_company.id(PLAIN)
    customer = services.customers.get(customer_id)
    services.customers.save(customer_id, customer.version, {"city": "Leeds", "name": "Renamed"})
    page = customers(window, small_company, PLAIN)
    menu = page.findChild(FieldMenu)
    assert isinstance(menu, FieldMenu)
    line = page.card.form.editor("city").widget
    assert isinstance(line, QLineEdit)
    opened = menu.menu("city", line)
    opened.actions()[-1].trigger()
    opened.deleteLater()
    settle(window.lane)
    history = shown(HistoryWindow)
    assert cells(history, 4) == ["London → Leeds"]


def test_a_hostile_value_is_shown_letter_for_letter(window: MainWindow, small_company: SmallCompany) -> None:
    services, customer_id = small_company.sides.services, small_company.id(PLAIN)
    customer = services.customers.get(customer_id)
    services.customers.save(customer_id, customer.version, {"contact": "<img src=x> & Co"})
    customers(window, small_company, PLAIN).records.history.trigger()
    settle(window.lane)
    assert "Ann Beck → <img src=x> & Co" in cells(shown(HistoryWindow), 4)


def test_a_deleted_customer_comes_back_from_the_tools(window: MainWindow, small_company: SmallCompany) -> None:
    services, customer_id = small_company.sides.services, small_company.id(PLAIN)
    before = services.customers.get(customer_id)
    services.customers.delete(customer_id, before.version)
    window.actions_.tools["deleted_records"].trigger()
    settle(window.lane)
    deleted = shown(DeletedRecordsWindow)
    assert [row.no for row in deleted.table.rows] == [PLAIN]
    press(deleted, "Restore")
    settle(window.lane)
    assert services.customers.get(customer_id).name == before.name
    assert list(deleted.table.rows) == []
    assert not deleted.restore_button.isEnabled()
    assert "10000" in deleted.message_bar.text
    assert services.history.of(RecordKind.CUSTOMER, customer_id)[0].happened == "restored"


def test_a_taken_number_keeps_it_away_and_is_said(window: MainWindow, small_company: SmallCompany) -> None:
    services, customer_id = small_company.sides.services, small_company.id(PLAIN)
    services.customers.delete(customer_id, services.customers.get(customer_id).version)
    small_company.sides.customer(PLAIN, name="Somebody else")
    window.actions_.tools["deleted_records"].trigger()
    settle(window.lane)
    deleted = shown(DeletedRecordsWindow)
    press(deleted, "Restore")
    settle(window.lane)
    assert "is used by another record" in deleted.message_bar.text
    assert len(deleted.table.rows) == 1
