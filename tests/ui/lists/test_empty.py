"""Empty lists say why, and offer the way on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from app.ui.main_window import MainWindow
from app.ui.related.page import RelatedPage
from tests.ui.lists.lists import customers, numbers
from tests.ui.shown import settle
from tests.ui.small_company import SmallCompany


def test_what_filters_hide_is_shown_by_a_button(window: MainWindow) -> None:
    panel = customers(window)
    hint = panel.empty_hint.state
    assert not hint.isVisible()
    panel.desk.filters.type("no", "nothing")
    settle(window.lane)
    assert hint.isVisible()
    assert hint.geometry() == panel.list.viewport().rect()
    (button,) = [each for each in hint.findChildren(QPushButton) if not each.isHidden()]
    assert button.accessibleName() == "Show All"
    button.click()
    settle(window.lane)
    assert not hint.isVisible() and len(numbers(panel)) == 6


def test_a_list_without_records_offers_to_make_them(window: MainWindow, small_company: SmallCompany) -> None:
    customers(window).context.windows.open_page("cases")
    settle(window.lane)
    page = window.page
    assert isinstance(page, RelatedPage)
    assert not page.panel.empty_hint.state.isVisible()
    page.panel.base = ()
    page.panel.show_filters(*_of_nobody())
    settle(window.lane)
    assert [each.accessibleName() for each in _buttons(page)] == ["Show All"]
    page.panel.base = _of_nobody()  # as the list of an account has it
    page.panel.model.refresh()
    settle(window.lane)
    assert [each.accessibleName() for each in _buttons(page)] == ["New"]


def _of_nobody() -> tuple:  # type: ignore[type-arg]
    from app.domain.listing import Filter

    return (Filter("account_id", "nobody"),)


def _buttons(page: RelatedPage) -> list[QPushButton]:
    return [each for each in page.panel.empty_hint.state.findChildren(QPushButton) if not each.isHidden()]


@pytest.mark.parametrize("key", ["accounts", "users", "salespeople", "opportunities", "quotes", "cases"])
def test_every_list_has_its_group_and_menu(window: MainWindow, key: str) -> None:
    from app.ui.lists.context_menu import row_menu

    customers(window).context.windows.open_page(key)
    settle(window.lane)
    page = window.page
    assert page is not None
    desk = page.desk if key == "salespeople" else page.panel.desk  # type: ignore[attr-defined]
    captions = [action.iconText() for action in row_menu(page, desk).actions() if not action.isSeparator()]
    assert {"Choose Columns", "Export", "Copy Rows", "Clear Filters"} <= set(captions)
    assert "list" in page.visible_groups()
    assert desk.filters.fields
