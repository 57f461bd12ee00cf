"""Differences in the list of customers and in the Coupling FactBox."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt

from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.synchronization.dialog import SynchronizeDialog
from tests.ui.shown import settle, shown
from tests.ui.small_company import COUPLED, SmallCompany


def test_differences_are_counted_filtered_and_lead_to_the_comparison(
    window: MainWindow, small_company: SmallCompany
) -> None:
    """Seen to fail when the list is not read anew after a save in Dynamics CRM."""
    page = cast(CustomersPage, window.page)
    sides, account = small_company.sides, small_company.accounts["Selby Limited"]
    sides.change_customer(small_company.id(COUPLED), city="Bath")
    sides.change_account(account, city="Ely", main_phone="1")
    window.changes.account_changed.emit(account)
    settle(window.lane)
    model = page.panel.model
    column = next(place for place, each in enumerate(model.columns) if each.key == "differences")
    row = next(place for place in range(model.rowCount()) if model.index(place, 0).data() == COUPLED)
    cell = model.index(row, column)
    assert cell.data() == "2"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "2 fields differ, 1 in conflict"
    assert model.index(0, column).data() == ""
    for view, expected in (("conflicts", [COUPLED]), ("in_step", []), ("differences", [COUPLED])):
        page.panel.show_view(view)
        settle(window.lane)
        assert [model.index(place, 0).data() for place in range(model.rowCount())] == expected
    line = page.boxes.coupling.differences
    assert line.link.text() == "2 fields differ, 1 in conflict"
    line.link.click()
    settle(window.lane)
    shown(SynchronizeDialog).reject()
    page.panel.list.sort_by("differences", True)
    page.panel.show_view("all")
    settle(window.lane)
    assert model.index(0, 0).data() == COUPLED
