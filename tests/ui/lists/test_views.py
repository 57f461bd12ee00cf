"""Saved views: chosen, changed, saved, renamed, deleted, opened with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.saved_view import SavedView
from app.ui.customers.list_panel import CustomerListPanel
from app.ui.lists.view_sheet import ViewSheet
from app.ui.main_window import MainWindow
from tests.ui.asking import press, when_asked
from tests.ui.lists.lists import customers, numbers, opened
from tests.ui.shown import settle
from tests.ui.small_company import BLOCKED, COUPLED, PLAIN, SmallCompany


@pytest.fixture
def panel(window: MainWindow) -> CustomerListPanel:
    return customers(window)


def save_as(window: MainWindow, panel: CustomerListPanel, name: str, *, everyone: bool = False) -> None:
    assert panel.list_actions.views is not None
    panel.view_actions.save_as.trigger()
    sheet = opened(window, ViewSheet)
    sheet.name_edit.setText(name)
    sheet.everyone.setChecked(everyone)
    QTest.keyClick(sheet.name_edit, Qt.Key.Key_Return)
    settle(window.lane)


def captions(panel: CustomerListPanel) -> list[str]:
    return [panel.view_box.itemText(row) for row in range(panel.view_box.count())]


def saved(company: SmallCompany) -> list[SavedView]:
    return company.sides.services.views.of("customers")


def test_a_view_is_saved_with_filters_order_and_columns(
    window: MainWindow, panel: CustomerListPanel, small_company: SmallCompany
) -> None:
    panel.desk.filters.type("no", f"{PLAIN}|{BLOCKED}")
    settle(window.lane)
    assert panel.view_box.currentText() == "All *"
    panel.list.sort_by("name", True)
    logical = next(n for n, each in enumerate(panel.model.columns) if each.key == "address")
    panel.list.header.show_column(logical, True)
    save_as(window, panel, "Two")
    (view,) = saved(small_company)
    assert (view.name, view.content.sort, view.content.descending) == ("Two", "name", True)
    assert dict(view.content.expressions) == {"no": f"{PLAIN}|{BLOCKED}"}
    assert panel.view_box.currentText() == "Two"
    panel.show_view("all")
    settle(window.lane)
    assert len(numbers(panel)) == 6
    panel.show_view(view.id)
    settle(window.lane)
    assert numbers(panel) == [PLAIN, BLOCKED]
    assert not panel.list.header.isSectionHidden(logical)
    assert panel.desk.line.isVisible()


def test_a_change_shows_a_star_until_it_is_saved(
    window: MainWindow, panel: CustomerListPanel, small_company: SmallCompany
) -> None:
    save_as(window, panel, "Mine")
    actions = panel.view_actions
    assert not actions.save.isEnabled() and actions.rename.isEnabled()
    panel.desk.filters.type("no", PLAIN)
    settle(window.lane)
    assert panel.view_box.currentText() == "Mine *"
    assert panel.view_box.accessibleDescription()
    actions.save.trigger()
    settle(window.lane)
    assert panel.view_box.currentText() == "Mine"
    assert dict(saved(small_company)[0].content.expressions) == {"no": PLAIN}


def test_columns_of_a_view_are_its_own(window: MainWindow, panel: CustomerListPanel) -> None:
    """Seen to fail when the list's own columns were overwritten by those of the view."""
    header = panel.list.header
    logical = next(n for n, each in enumerate(panel.model.columns) if each.key == "county")
    save_as(window, panel, "With County")
    header.show_column(logical, True)
    panel.view_actions.save.trigger()
    settle(window.lane)
    panel.show_view("all")
    settle(window.lane)
    assert header.isSectionHidden(logical)


def test_a_view_is_renamed_given_to_everyone_and_deleted(
    window: MainWindow, panel: CustomerListPanel, small_company: SmallCompany
) -> None:
    save_as(window, panel, "Mine")
    panel.view_actions.rename.trigger()
    sheet = opened(window, ViewSheet)
    assert sheet.name == "Mine"
    sheet.name_edit.setText("Ours")
    sheet.everyone.setChecked(True)
    sheet.ok_button.click()
    settle(window.lane)
    assert [(view.name, view.owner) for view in saved(small_company)] == [("Ours", "")]
    assert panel.view_box.currentText() == "Ours (everyone)"
    asked = when_asked(press("Yes"))
    panel.view_actions.delete.trigger()
    settle(window.lane)
    assert asked and saved(small_company) == []
    assert panel.view_box.currentText() == "All"
    assert "Ours (everyone)" not in captions(panel)


def test_a_name_that_is_taken_is_not_to_be_had(window: MainWindow, panel: CustomerListPanel) -> None:
    save_as(window, panel, "Mine")
    panel.view_actions.save_as.trigger()
    sheet = opened(window, ViewSheet)
    for name in ("MINE ", " "):
        sheet.name_edit.setText(name)
        assert not sheet.ok_button.isEnabled() and sheet.ok_button.toolTip()
    sheet.everyone.setChecked(True)
    sheet.name_edit.setText("mine")
    assert sheet.ok_button.isEnabled()
    sheet.reject()


def test_the_list_opens_with_the_view_of_ones_choice(window: MainWindow, panel: CustomerListPanel) -> None:
    panel.show_view("coupled")
    settle(window.lane)
    panel.view_actions.default.trigger()
    settle(window.lane)
    assert panel.view_actions.default.isChecked()
    panel.show_view("all")
    settle(window.lane)
    assert not panel.view_actions.default.isChecked()
    panel.load()
    settle(window.lane)
    assert numbers(panel) == [COUPLED]
    panel.view_actions.default.trigger()
    settle(window.lane)
    assert panel.picker.default == ""


def test_views_of_the_program_can_be_saved_under_a_name_alone(window: MainWindow, panel: CustomerListPanel) -> None:
    actions = panel.view_actions
    for action in (actions.save, actions.rename, actions.delete):
        assert not action.isEnabled()
        assert "belongs to the program" in action.toolTip()
    assert actions.save_as.isEnabled()


def test_what_is_filtered_as_another_view_is_that_view(window: MainWindow, panel: CustomerListPanel) -> None:
    from app.domain.listing import Filter

    panel.show_filters(Filter("blocked", True))
    settle(window.lane)
    assert panel.view_box.currentData() == "blocked"
